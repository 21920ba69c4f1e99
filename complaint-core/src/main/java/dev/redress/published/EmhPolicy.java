package dev.redress.published;

import static dev.redress.calendar.TimeLimit.workingDays;
import static dev.redress.policy.EventKind.ESCALATION_REQUESTED;
import static dev.redress.policy.EventKind.FIRST_CONTACT;
import static dev.redress.policy.EventKind.FORMAL_REQUEST;
import static dev.redress.policy.EventKind.OMBUDSMAN_ASKED;
import static dev.redress.policy.EventKind.RESIDENT_UPDATED;
import static dev.redress.policy.EventKind.STAGE_1_ACKNOWLEDGED;
import static dev.redress.policy.EventKind.STAGE_1_RESPONDED;
import static dev.redress.policy.EventKind.STAGE_2_ACKNOWLEDGED;
import static dev.redress.policy.EventKind.STAGE_2_DECIDED;
import static dev.redress.policy.EventKind.STAGE_2_RESPONDED;
import static dev.redress.policy.EventKind.SURVEY_SENT;

import dev.redress.calendar.Counting;
import dev.redress.policy.Clause;
import dev.redress.policy.Extension;
import dev.redress.policy.Obligation;
import dev.redress.policy.Policy;
import dev.redress.policy.Provision.Contact;
import dev.redress.policy.Provision.Follows;
import dev.redress.policy.Provision.Handler;
import dev.redress.policy.Provision.Phase;
import dev.redress.policy.Provision.Referral;
import dev.redress.policy.Provision.Remedy;
import dev.redress.policy.Provision.Report;
import dev.redress.policy.Provision.RequiredContents;
import dev.redress.policy.Provision.Rule;
import dev.redress.policy.Provision.Survey;
import dev.redress.policy.Reading;
import dev.redress.policy.RequiredStep;
import dev.redress.policy.Right;
import dev.redress.policy.Signpost;
import dev.redress.policy.Stage;
import dev.redress.policy.Start;
import java.util.List;

/** emh, "How we handle complaints". */
final class EmhPolicy {

    private static final Stage INFORMAL = Stage.open("informal", "Before a formal complaint");
    private static final Stage STAGE_1 = Stage.openedBy("stage-1", "Stage 1", FORMAL_REQUEST);
    private static final Stage STAGE_2 = Stage.openedBy("stage-2", "Stage 2", ESCALATION_REQUESTED);
    private static final Stage OMBUDSMAN = Stage.openedBy("ombudsman", "Housing Ombudsman", STAGE_2_RESPONDED);
    private static final Stage AFTER = Stage.open("publication", "Feedback and publication");

    private static final String ONE = "Stage 1 complaints";
    private static final String TWO = "Stage 2 complaints";
    private static final String HELP = "Help from the Housing Ombudsman Service";
    private static final String TELL = "Please tell us how we did";

    static final Policy POLICY = Policy.of(
            "emh",
            "emh: How we handle complaints",
            PublishedPolicies.EDITION,
            "england-and-wales",
            Counting.DEFAULT,
            List.of(INFORMAL, STAGE_1, STAGE_2, OMBUDSMAN, AFTER),
            List.of(
                    Clause.of(
                            "EMH-1",
                            ONE,
                            INFORMAL,
                            "When something goes wrong the landlord tries to put it right as soon as it can.",
                            new Phase("try to put it right before there is a formal complaint", false)),
                    Clause.of(
                            "EMH-2",
                            ONE,
                            INFORMAL,
                            "The resident may ask at any time for it to be treated as a formal complaint.",
                            Right.to("ask for it to be treated as a formal complaint", Start.at(FIRST_CONTACT))
                                    .usedBy(FORMAL_REQUEST)),
                    Clause.of(
                                    "EMH-3",
                                    ONE,
                                    STAGE_1,
                                    "The formal complaint is confirmed within 5 working days of first contact.",
                                    Obligation.to("confirm the formal complaint")
                                            .within(workingDays(5))
                                            .from(FIRST_CONTACT)
                                            .metBy(STAGE_1_ACKNOWLEDGED))
                            .read(Reading.of(
                                            "getting in touch is first contact",
                                            "getting in touch is the request to treat it as formal")
                                    .orFrom(Start.at(FORMAL_REQUEST))),
                    Clause.of(
                            "EMH-4",
                            ONE,
                            STAGE_1,
                            "The resident is kept up to date during the investigation; how often is not stated.",
                            Obligation.to("keep the resident updated")
                                    .from(FIRST_CONTACT)
                                    .metBy(RESIDENT_UPDATED)),
                    Clause.of(
                            "EMH-5",
                            ONE,
                            STAGE_1,
                            "A full written response is sent no more than 15 working days after first contact.",
                            Obligation.to("send the full written response")
                                    .within(workingDays(15))
                                    .from(FIRST_CONTACT)
                                    .metBy(STAGE_1_RESPONDED)),
                    Clause.of(
                            "EMH-6",
                            ONE,
                            STAGE_1,
                            "If that cannot be done, the resident is told why and asked for more time; no cap is stated.",
                            Extension.of("EMH-5", "ask the resident for more time, saying why")
                                    .withReason()
                                    .askingTheResident()),
                    Clause.of(
                            "EMH-7",
                            ONE,
                            STAGE_1,
                            "The response explains how the landlord understands what happened, and what was or can be done.",
                            new RequiredContents(
                                    "explain what happened and what is done about it",
                                    "stage-1-response",
                                    List.of("understanding", "actions"))),
                    Clause.of(
                            "EMH-8",
                            ONE,
                            STAGE_1,
                            "Compensation may be offered for the impact on the resident.",
                            new Remedy("offer compensation for the impact", List.of("compensation"))),
                    Clause.of(
                            "EMH-9",
                            ONE,
                            STAGE_1,
                            "A resident who is unhappy with the response may ask for stage 2; no grounds and no time limit are"
                                    + " stated.",
                            Right.to("ask for stage 2", Start.at(STAGE_1_RESPONDED))
                                    .usedBy(ESCALATION_REQUESTED)),
                    Clause.of(
                                    "EMH-10",
                                    TWO,
                                    STAGE_2,
                                    "The further complaint is acknowledged within 5 working days.",
                                    Obligation.to("acknowledge the further complaint")
                                            .within(workingDays(5))
                                            .from(ESCALATION_REQUESTED)
                                            .metBy(STAGE_2_ACKNOWLEDGED))
                            .read(Reading.of(
                                    "counted from the day of the request", "counted from the day it is logged")),
                    Clause.of(
                            "EMH-11",
                            TWO,
                            STAGE_2,
                            "A senior manager considers the complaint again, with any new information or events.",
                            new Handler(
                                    "a senior manager considers it again",
                                    "stage-2",
                                    List.of("senior-manager"),
                                    List.of(STAGE_2_DECIDED, STAGE_2_RESPONDED),
                                    false),
                            new Rule("new information and events are taken into account")),
                    Clause.of(
                            "EMH-12",
                            TWO,
                            STAGE_2,
                            "A final written response is sent no more than 20 working days after the stage 2 acknowledgement.",
                            Obligation.to("send the final written response")
                                    .within(workingDays(20))
                                    .from(STAGE_2_ACKNOWLEDGED)
                                    .metBy(STAGE_2_RESPONDED)),
                    Clause.of(
                            "EMH-13",
                            TWO,
                            STAGE_2,
                            "If that cannot be done, the resident is contacted, told why and asked for more time; no cap is"
                                    + " stated.",
                            Extension.of("EMH-12", "ask the resident for more time, saying why")
                                    .withReason()
                                    .askingTheResident()),
                    Clause.of(
                            "EMH-19",
                            HELP,
                            OMBUDSMAN,
                            "The landlord says that it follows the Housing Ombudsman's Complaint Handling Code.",
                            new Follows("the Housing Ombudsman's Complaint Handling Code")),
                    Clause.of(
                                    "EMH-14",
                                    HELP,
                                    OMBUDSMAN,
                                    "After the stage 2 reply a resident who is still unhappy may go to the Housing Ombudsman.",
                                    Right.to(
                                                    "take the complaint to the Housing Ombudsman",
                                                    Start.at(STAGE_2_RESPONDED).byReceipt())
                                            .usedBy(OMBUDSMAN_ASKED))
                            .read(Reading.of(
                                    "after receiving is the response's date, unless a later receipt is recorded",
                                    "the response's date plus its time in the post")),
                    Clause.of(
                                    "EMH-18",
                                    HELP,
                                    OMBUDSMAN,
                                    "The Housing Ombudsman's contact details are given.",
                                    new Contact(
                                            "the Housing Ombudsman, as the document states it",
                                            "Housing Ombudsman Service",
                                            List.of(
                                                    "www.housing-ombudsman.org.uk/residents/make-a-complaint/",
                                                    "info@housing-ombudsman.org.uk",
                                                    "0300 111 3000",
                                                    "PO Box 1484, Unit D, Preston PR2 0ET"),
                                            "ombudsman"),
                                    new RequiredContents(
                                            "give the Housing Ombudsman's contact details",
                                            "final-response",
                                            List.of("ombudsman")))
                            .beside(Signpost.NO_EMAIL),
                    Clause.of(
                            "EMH-15",
                            HELP,
                            OMBUDSMAN,
                            "A local councillor or MP may refer the complaint to the Ombudsman for the resident.",
                            new Referral(
                                    "be referred to the Ombudsman by a councillor or MP",
                                    List.of("councillor", "mp"),
                                    "housing-ombudsman",
                                    OMBUDSMAN_ASKED)),
                    Clause.of(
                            "EMH-16",
                            TELL,
                            AFTER,
                            "The kinds of complaints, how they were answered, the lessons and the changes made are published.",
                            new Report(
                                    "publish complaints, answers, lessons and changes",
                                    null,
                                    List.of("kinds", "how answered", "lessons", "changes made"),
                                    List.of())),
                    Clause.of(
                                    "EMH-17",
                                    TELL,
                                    AFTER,
                                    "The resident is invited to say how the complaint was handled.",
                                    RequiredStep.to(
                                                    "invite feedback on the handling",
                                                    "after the stage 2 response",
                                                    STAGE_2_RESPONDED,
                                                    SURVEY_SENT)
                                            .lastingBeyondTheEnd(),
                                    new Survey(
                                            "by online survey, reply to the e-mail, telephone or post",
                                            List.of(
                                                    "online: www.surveymonkey.com/r/BP5MW2M",
                                                    "e-mail: a reply to the landlord's e-mail",
                                                    "telephone: 0300 111 3000",
                                                    "post: emh, Memorial House, Stenson Road, Coalville, Leicestershire LE67"
                                                            + " 4JP")))
                            .read(Reading.of(
                                    "the telephone number is carried as the document prints it",
                                    "it is the Ombudsman's number, so a slip of the document is suspected"))),
            PublishedPolicies.COUNTING);

    private EmhPolicy() {}
}
