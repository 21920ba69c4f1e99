package dev.redress.published;

import static dev.redress.calendar.TimeLimit.weeks;
import static dev.redress.calendar.TimeLimit.workingDays;
import static dev.redress.policy.EventKind.DESIGNATED_PERSON_ANSWERED;
import static dev.redress.policy.EventKind.DESIGNATED_PERSON_ASKED;
import static dev.redress.policy.EventKind.DIRECTOR_REVIEWED;
import static dev.redress.policy.EventKind.ESCALATION_REQUESTED;
import static dev.redress.policy.EventKind.FEEDBACK_RECORDED;
import static dev.redress.policy.EventKind.FEEDBACK_REVIEWED;
import static dev.redress.policy.EventKind.FIRST_ANSWERED;
import static dev.redress.policy.EventKind.FIRST_CONTACT;
import static dev.redress.policy.EventKind.HEARING_HELD;
import static dev.redress.policy.EventKind.OFSTED_ASKED;
import static dev.redress.policy.EventKind.PANEL_ASKED;
import static dev.redress.policy.EventKind.RESIDENT_CONTACTED;
import static dev.redress.policy.EventKind.RESIDENT_UPDATED;
import static dev.redress.policy.EventKind.STAGE_1_OPENED;
import static dev.redress.policy.EventKind.STAGE_1_RESPONDED;
import static dev.redress.policy.EventKind.STAGE_2_RESPONDED;
import static dev.redress.policy.EventKind.THANKS_PASSED_ON;

import dev.redress.calendar.Counting;
import dev.redress.policy.Clause;
import dev.redress.policy.Complainant;
import dev.redress.policy.Fact;
import dev.redress.policy.FactTest;
import dev.redress.policy.Letters;
import dev.redress.policy.Obligation;
import dev.redress.policy.Policy;
import dev.redress.policy.Provision.Agreement;
import dev.redress.policy.Provision.Classification;
import dev.redress.policy.Provision.Contact;
import dev.redress.policy.Provision.End;
import dev.redress.policy.Provision.EscalationBar;
import dev.redress.policy.Provision.EscalationGrounds;
import dev.redress.policy.Provision.Handler;
import dev.redress.policy.Provision.RequiredContents;
import dev.redress.policy.Provision.Rule;
import dev.redress.policy.Provision.Standing;
import dev.redress.policy.Reading;
import dev.redress.policy.RequiredStep;
import dev.redress.policy.Right;
import dev.redress.policy.Signpost;
import dev.redress.policy.Stage;
import dev.redress.policy.Start;
import dev.redress.policy.Term;
import java.util.List;

/** "View our Customer Feedback Policy". */
final class FirstTimeResolutionPolicy {

    private static final Stage FIRST = Stage.open("first-time-resolution", "First Time Resolution");
    private static final Stage STAGE_1 = Stage.openedBy("stage-1", "Stage 1", STAGE_1_OPENED);
    private static final Stage STAGE_2 = Stage.openedBy("stage-2", "Stage 2", ESCALATION_REQUESTED);
    private static final Stage PANEL = Stage.openedBy("panel", "Independent panel", PANEL_ASKED);
    private static final Stage ANY = Stage.open("throughout", "Throughout");

    private static final String WHAT = "What is a compliment, comment or complaint?";
    private static final String TELL = "How can I tell you what I think?";

    static final Policy POLICY = Policy.of(
            "first-time-resolution",
            "First Time Resolution: Customer Feedback Policy",
            PublishedPolicies.EDITION,
            "england-and-wales",
            Counting.DEFAULT,
            List.of(ANY, FIRST, STAGE_1, STAGE_2, PANEL),
            List.of(
                    Clause.of(
                            "FTR-18",
                            "View our Customer Feedback Policy",
                            ANY,
                            "Complaints are treated confidentially, respectfully and fairly.",
                            new Rule("treat complaints confidentially, respectfully and fairly")),
                    Clause.of(
                            "FTR-1",
                            WHAT,
                            FIRST,
                            "Feedback is a compliment, a comment or a complaint.",
                            new Classification(
                                    "what feedback is",
                                    List.of("compliment", "comment", "complaint"),
                                    List.of(
                                            "compliment: praise for a service",
                                            "comment: an idea or suggestion about services",
                                            "complaint: dissatisfaction with a service"))),
                    Clause.of(
                            "FTR-2",
                            TELL,
                            FIRST,
                            "Compliments and comments are recorded and reviewed; thanks are passed on, and comments feed policy"
                                    + " reviews.",
                            RequiredStep.to(
                                            "pass on the thanks, or review the comment",
                                            "after a compliment or comment was recorded",
                                            FEEDBACK_RECORDED,
                                            THANKS_PASSED_ON,
                                            FEEDBACK_REVIEWED)
                                    .lastingBeyondTheEnd()),
                    Clause.of(
                            "FTR-3",
                            TELL,
                            FIRST,
                            "The complainant gets a reference and is told who deals with the complaint.",
                            new RequiredContents(
                                    "give the reference and who deals with it",
                                    "acknowledgement",
                                    List.of("reference", "officer"))),
                    Clause.of(
                            "FTR-4",
                            TELL,
                            FIRST,
                            "Someone who speaks for the complainant needs their permission, known beforehand.",
                            new Standing(
                                    "a representative with permission",
                                    List.of(Complainant.REPRESENTATIVE),
                                    true,
                                    true,
                                    true)),
                    Clause.of(
                                    "FTR-5",
                                    "First Time Resolution",
                                    FIRST,
                                    "The landlord aims to respond and resolve within 3 working days, by whoever took the complaint"
                                            + " or a specialist team.",
                                    Obligation.to("respond and resolve")
                                            .within(workingDays(3))
                                            .from(FIRST_CONTACT)
                                            .metBy(FIRST_ANSWERED))
                            .aimed(),
                    Clause.of(
                            "FTR-6",
                            "First Time Resolution",
                            FIRST,
                            "What is not resolved goes to stage 1, by the landlord itself.",
                            RequiredStep.to(
                                    "escalate the complaint to stage 1",
                                    "where it is not resolved the first time",
                                    FIRST_CONTACT,
                                    STAGE_1_OPENED)),
                    Clause.of(
                            "FTR-7",
                            "Stage 1",
                            STAGE_1,
                            "A date to respond by is agreed with the complainant, who is kept informed and told the investigating"
                                    + " manager's name.",
                            Obligation.to("agree a date to respond by and keep the complainant informed")
                                    .from(STAGE_1_OPENED)
                                    .metBy(RESIDENT_UPDATED),
                            new Agreement("a date to respond by is agreed", "FTR-8"),
                            new RequiredContents(
                                    "name the investigating manager", "acknowledgement", List.of("officer"))),
                    Clause.of(
                                    "FTR-8",
                                    "Stage 1",
                                    STAGE_1,
                                    "All the issues are looked at, and the landlord aims to respond within 10 working days while no"
                                            + " other date is agreed.",
                                    Obligation.to("look at all the issues and respond")
                                            .within(workingDays(10))
                                            .from(STAGE_1_OPENED)
                                            .metBy(STAGE_1_RESPONDED)
                                            .orByAgreement())
                            .aimed()
                            .read(Reading.of("from opening stage 1", "from first contact")
                                    .orFrom(Start.at(FIRST_CONTACT))),
                    Clause.of(
                            "FTR-9",
                            "Stage 1",
                            STAGE_1,
                            "The complainant is contacted by telephone, letter or home visit before the written response.",
                            RequiredStep.to(
                                            "contact the complainant to discuss the complaint",
                                            "before the written response",
                                            STAGE_1_OPENED,
                                            RESIDENT_CONTACTED)
                                    .before(STAGE_1_RESPONDED)),
                    Clause.of(
                            "FTR-10",
                            "Stage 1",
                            STAGE_1,
                            "Stage 2 follows where issues are unresolved and further evidence is provided.",
                            Right.to("ask for stage 2, with further evidence", Start.at(STAGE_1_RESPONDED))
                                    .usedBy(ESCALATION_REQUESTED),
                            new EscalationGrounds(
                                    "what goes to stage 2",
                                    List.of(new Term("unresolved", "issues unresolved, with further evidence")),
                                    false,
                                    List.of(FactTest.is(Fact.FURTHER_EVIDENCE, "yes")))),
                    Clause.of(
                                    "FTR-11",
                                    "Stage 1",
                                    STAGE_1,
                                    "Without further evidence, and with every issue answered, it goes no further; the complainant is told"
                                            + " of the Ombudsman and of designated persons.",
                                    new EscalationBar(
                                            "what does not go to stage 2: no further evidence, and every issue answered",
                                            List.of(
                                                    FactTest.is(Fact.FURTHER_EVIDENCE, "no"),
                                                    FactTest.is(Fact.ISSUES_ANSWERED, "yes"))),
                                    new RequiredContents(
                                            "tell a refused complainant of the Ombudsman and designated persons",
                                            "escalation-refusal",
                                            List.of("ombudsman", "designated-person")),
                                    new Contact(
                                            "the Housing Ombudsman: contact not stated",
                                            "Housing Ombudsman",
                                            List.of(),
                                            "ombudsman"))
                            .beside(Signpost.OMBUDSMAN_TODAY)
                            .beside(Signpost.NO_EMAIL),
                    Clause.of(
                            "FTR-12",
                            "Stage 2",
                            STAGE_2,
                            "The director of the area reviews the case and contacts the complainant.",
                            RequiredStep.to(
                                            "review the case and contact the complainant",
                                            "at the beginning of stage 2",
                                            ESCALATION_REQUESTED,
                                            DIRECTOR_REVIEWED)
                                    .before(PANEL_ASKED),
                            new Handler(
                                    "the director of the area",
                                    "stage-2",
                                    List.of("director"),
                                    List.of(DIRECTOR_REVIEWED),
                                    false)),
                    Clause.of(
                            "FTR-13",
                            "Stage 2",
                            PANEL,
                            "An independent panel may take the case on: one senior manager and one independent member.",
                            new Handler(
                                    "a panel of one senior manager and one independent member",
                                    "panel",
                                    List.of("senior-manager", "independent-member"),
                                    List.of(PANEL_ASKED, HEARING_HELD),
                                    true)),
                    Clause.of(
                                    "FTR-14",
                                    "Stage 2",
                                    PANEL,
                                    "Within three weeks of the hearing the panel aims to give its response.",
                                    Obligation.to("give the panel's response")
                                            .within(weeks(3))
                                            .from(HEARING_HELD)
                                            .metBy(STAGE_2_RESPONDED))
                            .aimed(),
                    Clause.of(
                            "FTR-15",
                            "Stage 2",
                            PANEL,
                            "The panel is the end of the procedure.",
                            new End("nothing follows the panel", STAGE_2_RESPONDED)),
                    Clause.of(
                                    "FTR-16",
                                    "Stage 2",
                                    ANY,
                                    "At any point the complaint may be taken to a designated person: an MP, a councillor of the"
                                            + " area where the complainant lives, or a recognised residents' panel.",
                                    new Right(
                                            "take the complaint to a designated person",
                                            Start.at(FIRST_CONTACT),
                                            null,
                                            null,
                                            true,
                                            List.of(DESIGNATED_PERSON_ASKED)),
                                    new Contact(
                                            "who a designated person is",
                                            "designated persons",
                                            List.of(
                                                    "a Member of Parliament",
                                                    "a local councillor in the area where you live",
                                                    "a recognised residents' panel"),
                                            "designated-person"))
                            .beside(Signpost.NO_DESIGNATED_PERSON_NEEDED),
                    Clause.of(
                            "FTR-17",
                            "Stage 2",
                            ANY,
                            "A designated person who cannot resolve it may advise taking the complaint to Ofsted.",
                            Right.to("take the complaint to Ofsted", Start.at(DESIGNATED_PERSON_ANSWERED))
                                    .usedBy(OFSTED_ASKED)),
                    Clause.of(
                            "FTR-19",
                            "Getting independent help",
                            ANY,
                            "Help from an independent adviser can be found in several places.",
                            new Contact(
                                    "where independent help is found",
                                    "independent advisers",
                                    List.of(
                                            "Citizens Advice Bureau",
                                            "Housing Aid Centre",
                                            "Local Law Centre",
                                            "a solicitor",
                                            "your local councillor",
                                            "your Member of Parliament",
                                            "their details are in local directories or online"),
                                    "independent-help"),
                            new RequiredContents(
                                    "say where independent help is found",
                                    Letters.kinds(),
                                    List.of("independent-help")))),
            PublishedPolicies.COUNTING);

    private FirstTimeResolutionPolicy() {}
}
