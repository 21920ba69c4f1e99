package dev.redress.published;

import static dev.redress.calendar.TimeLimit.days;
import static dev.redress.calendar.TimeLimit.workingDays;
import static dev.redress.policy.EventKind.ESCALATION_REQUESTED;
import static dev.redress.policy.EventKind.FIRST_CONTACT;
import static dev.redress.policy.EventKind.LAST_CORRESPONDENCE;
import static dev.redress.policy.EventKind.OMBUDSMAN_ASKED;
import static dev.redress.policy.EventKind.PREFERENCE_AGREED;
import static dev.redress.policy.EventKind.RESIDENT_UPDATED;
import static dev.redress.policy.EventKind.REVIEW_MEETING_HELD;
import static dev.redress.policy.EventKind.STAGE_1_ACKNOWLEDGED;
import static dev.redress.policy.EventKind.STAGE_1_RESPONDED;
import static dev.redress.policy.EventKind.STAGE_2_RESPONDED;
import static dev.redress.policy.EventKind.SURVEY_SENT;

import dev.redress.policy.Channel;
import dev.redress.policy.Clause;
import dev.redress.policy.Complainant;
import dev.redress.policy.Exclusion;
import dev.redress.policy.Fact;
import dev.redress.policy.FactTest;
import dev.redress.policy.Obligation;
import dev.redress.policy.Provision.Advice;
import dev.redress.policy.Provision.Behaviour;
import dev.redress.policy.Provision.Channels;
import dev.redress.policy.Provision.Contact;
import dev.redress.policy.Provision.Handler;
import dev.redress.policy.Provision.Report;
import dev.redress.policy.Provision.RequiredContents;
import dev.redress.policy.Provision.Rule;
import dev.redress.policy.Provision.Standing;
import dev.redress.policy.Provision.Survey;
import dev.redress.policy.Reading;
import dev.redress.policy.RequiredStep;
import dev.redress.policy.Right;
import dev.redress.policy.Signpost;
import dev.redress.policy.Start;
import dev.redress.policy.Term;
import java.util.List;
import java.util.Set;

/** The association's document from the formal process on. */
final class AssociationProcess {

    private static final String ONE = "Formal complaint - Stage 1";
    private static final String TWO = "Formal complaint - Stage 2, Review of complaint";
    private static final String WHO = "Who can make a complaint?";
    private static final String SATISFIED = "Satisfied with our complaints process?";
    private static final String NOT_SATISFIED = "What if I'm not satisfied with the final response to the complaint?";
    private static final String OTHER_WAYS = "Other ways to contact us";

    static final List<Clause> CLAUSES = List.of(
            Clause.of(
                    "ASC-31",
                    ONE,
                    AssociationPolicy.STAGE_1,
                    "The Customer and Business Support Team is responsible for stage 1.",
                    new Handler(
                            "the Customer and Business Support Team",
                            "stage-1",
                            List.of(),
                            List.of(STAGE_1_RESPONDED),
                            false)),
            Clause.of(
                            "ASC-12",
                            ONE,
                            AssociationPolicy.STAGE_1,
                            "The complaint is accepted and acknowledged within 3 working days.",
                            Obligation.to("accept and acknowledge the complaint")
                                    .within(workingDays(3))
                                    .from(FIRST_CONTACT)
                                    .metBy(STAGE_1_ACKNOWLEDGED))
                    .read(Reading.of("counted from initial contact", "counted from accepting the complaint")),
            Clause.of(
                    "ASC-13",
                    ONE,
                    AssociationPolicy.STAGE_1,
                    "How the customer prefers to communicate is agreed.",
                    RequiredStep.to(
                                    "agree the preferred way to communicate",
                                    "at the beginning of stage 1",
                                    STAGE_1_ACKNOWLEDGED,
                                    PREFERENCE_AGREED)
                            .expectedBefore(STAGE_1_RESPONDED)),
            Clause.of(
                    "ASC-14",
                    ONE,
                    AssociationPolicy.STAGE_1,
                    "The complaint is investigated and the customer kept updated; how often is not stated.",
                    Obligation.to("investigate and keep the customer updated")
                            .from(FIRST_CONTACT)
                            .metBy(RESIDENT_UPDATED)),
            Clause.of(
                    "ASC-15",
                    ONE,
                    AssociationPolicy.STAGE_1,
                    "The formal response follows within 10 working days of initial contact; a letter that summarises the complaint is"
                            + " always sent.",
                    Obligation.to("respond formally")
                            .within(workingDays(10))
                            .from(FIRST_CONTACT)
                            .metBy(STAGE_1_RESPONDED),
                    new Channels("by formal letter", STAGE_1_RESPONDED, Set.of(Channel.LETTER), Set.of()),
                    new RequiredContents("summarise the complaint", "stage-1-response", List.of("summary"))),
            Clause.of(
                            "ASC-16",
                            TWO,
                            AssociationPolicy.STAGE_1,
                            "From the date stated in the full response there are 20 days in which to ask for stage 2.",
                            Right.to(
                                            "ask for stage 2",
                                            Start.at(STAGE_1_RESPONDED).byStatedDate())
                                    .within(days(20))
                                    .usedBy(ESCALATION_REQUESTED))
                    .read(Reading.of("20 days are calendar days", "20 working days")
                            .orWithin(workingDays(20))),
            Clause.of(
                    "ASC-32",
                    TWO,
                    AssociationPolicy.STAGE_1,
                    "How to escalate is told during the process.",
                    new RequiredContents(
                            "tell how to escalate, and by when",
                            "stage-1-response",
                            List.of("how-to-escalate", "escalate-by"))),
            Clause.of(
                    "ASC-17",
                    TWO,
                    AssociationPolicy.STAGE_2,
                    "Stage 2 is a review with a review meeting; no time for its response is stated.",
                    Obligation.to("respond to the review")
                            .from(ESCALATION_REQUESTED)
                            .metBy(STAGE_2_RESPONDED),
                    RequiredStep.to(
                                    "hold the review meeting",
                                    "during stage 2",
                                    ESCALATION_REQUESTED,
                                    REVIEW_MEETING_HELD)
                            .expectedBefore(STAGE_2_RESPONDED)),
            Clause.of(
                    "ASC-18",
                    WHO,
                    AssociationPolicy.ANY,
                    "Anyone who receives or asks for a service may complain.",
                    new Standing(
                            "anyone who receives or requests a service",
                            List.of(Complainant.TENANT, Complainant.SHARED_OWNER, Complainant.APPLICANT),
                            false,
                            false,
                            true)),
            Clause.of(
                    "ASC-19",
                    WHO,
                    AssociationPolicy.ANY,
                    "Family, local councillors and other advocates may complain for a customer who has authorised it.",
                    new Standing(
                            "family, councillors and other advocates",
                            List.of(Complainant.REPRESENTATIVE),
                            true,
                            false,
                            true)),
            Clause.of(
                    "ASC-20",
                    "External stakeholders",
                    AssociationPolicy.ANY,
                    "Other stakeholders, such as a parish council, are dealt with by the same principles; others may sit at the review"
                            + " meeting, and there is no right to go to the Ombudsman.",
                    new Standing(
                            "external stakeholders", List.of(Complainant.EXTERNAL_STAKEHOLDER), false, false, false)),
            Clause.of(
                            "ASC-21",
                            SATISFIED,
                            AssociationPolicy.AFTER,
                            "After 20 days without contact since the last correspondence, or after the final resolution, a survey of one"
                                    + " question is sent.",
                            Obligation.to("send the one-question survey")
                                    .within(days(20))
                                    .from(Start.atLast(LAST_CORRESPONDENCE, STAGE_1_RESPONDED, STAGE_2_RESPONDED))
                                    .metBy(SURVEY_SENT)
                                    .onceSilent(),
                            new Survey(
                                    "one question: was the handling satisfactory",
                                    List.of("a link to a questionnaire")))
                    .read(Reading.of("20 days are calendar days", "20 working days")
                            .orWithin(workingDays(20)))
                    .read(Reading.of(
                                    "the last correspondence is the latest on record",
                                    "the last correspondence is the first on record")
                            .orFrom(Start.at(LAST_CORRESPONDENCE, STAGE_1_RESPONDED, STAGE_2_RESPONDED))),
            Clause.of(
                    "ASC-22",
                    SATISFIED,
                    AssociationPolicy.AFTER,
                    "The survey is about the process; it does not reopen the decision.",
                    new Rule("the survey does not reopen the decision")),
            Clause.of(
                    "ASC-23",
                    NOT_SATISFIED,
                    AssociationPolicy.OMBUDSMAN,
                    "At any point of the formal process the Ombudsman supports both sides towards an early resolution, and it advises"
                            + " residents at any time.",
                    Right.throughout("ask the Housing Ombudsman for support and advice")),
            Clause.of(
                    "ASC-24",
                    NOT_SATISFIED,
                    AssociationPolicy.OMBUDSMAN,
                    "After the process a resident who is still dissatisfied may pass the complaint to the Ombudsman for investigation.",
                    Right.to("pass the complaint to the Housing Ombudsman", Start.at(STAGE_2_RESPONDED))
                            .usedBy(OMBUDSMAN_ASKED)),
            Clause.of(
                            "ASC-33",
                            NOT_SATISFIED,
                            AssociationPolicy.OMBUDSMAN,
                            "The document says that it gives ways to contact the Ombudsman, and prints none.",
                            new Contact(
                                    "the Housing Ombudsman: contact not stated",
                                    "Housing Ombudsman Service",
                                    List.of(),
                                    "ombudsman"),
                            new RequiredContents(
                                    "give ways to contact the Housing Ombudsman",
                                    "final-response",
                                    List.of("ombudsman")))
                    .beside(Signpost.OMBUDSMAN_TODAY)
                    .beside(Signpost.NO_EMAIL),
            Clause.of(
                    "ASC-25",
                    "Can I withhold rent during the complaints process?",
                    AssociationPolicy.ANY,
                    "Rent may not be withheld during the process. Existing minor repairs may be done by the resident and deducted from"
                            + " rent only by a strict process, which Shelter explains.",
                    new Advice("rent may not be withheld; deducting minor repairs takes a strict process (Shelter)"),
                    new RequiredContents(
                            "advise on rent during the process",
                            List.of("acknowledgement", "stage-1-response"),
                            List.of("advice"))),
            Clause.of(
                    "ASC-26",
                    "Unreasonable or abusive customers - vexatious complaints",
                    AssociationPolicy.ANY,
                    "A customer found to be unreasonable is told why; at the landlord's discretion they may be given the chance to"
                            + " behave otherwise, or progress may be refused.",
                    new Behaviour(
                            "tell why; then give a chance or refuse to progress",
                            List.of(
                                    new Term("unreasonable-demands", "unreasonable demands"),
                                    new Term("unreasonable-persistence", "unreasonable persistence"),
                                    new Term("abuse", "abuse, aggression or violence"),
                                    new Term("overload-of-contact", "overload of contact")))),
            Clause.of(
                    "ASC-27",
                    OTHER_WAYS,
                    AssociationPolicy.INTAKE,
                    "A complaint may be made online, on the portal, by e-mail, letter, telephone or social media, in person by"
                            + " appointment, or through an advocate with permission.",
                    new Channels(
                            "every channel; in person by appointment",
                            FIRST_CONTACT,
                            Set.copyOf(Channel.known()),
                            Set.of(Channel.IN_PERSON)),
                    new Contact(
                            "how to reach the landlord",
                            "the Association",
                            List.of(
                                    "Unit 19, Whitwick Business Centre, Stenson Road, Coalville, Leicestershire, LE67 4JP",
                                    "0300 1234 009",
                                    "MyHomeOnline",
                                    "Facebook"))),
            Clause.of(
                    "ASC-28",
                    OTHER_WAYS,
                    AssociationPolicy.INTAKE,
                    "A solicitor who acts for a customer is referred to the landlord's solicitor, outside this policy.",
                    Exclusion.of("a solicitor acting as advocate")
                            .when(FactTest.is(Fact.SOLICITOR, "yes"), FactTest.is(Fact.COMPLAINANT, "representative"))
                            .becoming("a matter for the landlord's solicitor, outside this policy")),
            Clause.of(
                    "ASC-29",
                    "Complaints performance",
                    AssociationPolicy.AFTER,
                    "Every quarter six figures are published.",
                    new Report(
                            "publish the quarter's figures",
                            "quarter",
                            List.of(
                                    "how many complaints",
                                    "formal or informal",
                                    "service areas",
                                    "resolved at stage 1",
                                    "escalated to stage 2",
                                    "satisfaction with the process"),
                            List.of())));

    private AssociationProcess() {}
}
