package dev.redress.published;

import static dev.redress.calendar.TimeLimit.months;
import static dev.redress.calendar.TimeLimit.weeks;
import static dev.redress.calendar.TimeLimit.workingDays;
import static dev.redress.policy.EventKind.ESCALATION_REQUESTED;
import static dev.redress.policy.EventKind.FINDINGS_DISCUSSED;
import static dev.redress.policy.EventKind.FIRST_CONTACT;
import static dev.redress.policy.EventKind.LOGGED;
import static dev.redress.policy.EventKind.OMBUDSMAN_ASKED;
import static dev.redress.policy.EventKind.RESIDENT_CONTACTED;
import static dev.redress.policy.EventKind.RESIDENT_UPDATED;
import static dev.redress.policy.EventKind.STAGE_1_ACKNOWLEDGED;
import static dev.redress.policy.EventKind.STAGE_1_DECIDED;
import static dev.redress.policy.EventKind.STAGE_1_RESPONDED;
import static dev.redress.policy.EventKind.STAGE_2_ACKNOWLEDGED;
import static dev.redress.policy.EventKind.STAGE_2_DECIDED;
import static dev.redress.policy.EventKind.STAGE_2_RESPONDED;

import dev.redress.calendar.Counting;
import dev.redress.policy.Channel;
import dev.redress.policy.Clause;
import dev.redress.policy.Exclusion;
import dev.redress.policy.Exclusion.AgeLimit;
import dev.redress.policy.Fact;
import dev.redress.policy.FactTest;
import dev.redress.policy.Obligation;
import dev.redress.policy.Policy;
import dev.redress.policy.Provision.Channels;
import dev.redress.policy.Provision.Handler;
import dev.redress.policy.Provision.Intake;
import dev.redress.policy.Provision.Phase;
import dev.redress.policy.Provision.RequiredContents;
import dev.redress.policy.Reading;
import dev.redress.policy.RequiredStep;
import dev.redress.policy.Right;
import dev.redress.policy.Signpost;
import dev.redress.policy.Stage;
import dev.redress.policy.Start;
import dev.redress.policy.Term;
import java.util.List;
import java.util.Set;

/** "Making a complaint". */
final class DeEscalationPolicy {

    private static final Stage CONTACT = Stage.open("first-contact", "First contact");
    private static final Stage STAGE_1 = Stage.openedBy("stage-1", "Stage 1", LOGGED);
    private static final Stage STAGE_2 = Stage.openedBy("stage-2", "Stage 2", ESCALATION_REQUESTED);
    private static final Stage OMBUDSMAN = Stage.openedBy("ombudsman", "Housing Ombudsman", STAGE_2_RESPONDED);

    static final Policy POLICY = Policy.of(
            "de-escalation",
            "De-escalation: Making a complaint",
            PublishedPolicies.EDITION,
            "england-and-wales",
            Counting.DEFAULT,
            List.of(CONTACT, STAGE_1, STAGE_2, OMBUDSMAN),
            List.of(
                    Clause.of(
                            "DEE-1",
                            "Resolving issues promptly (De-escalation)",
                            CONTACT,
                            "At first contact the complaint is resolved straight away or passed to someone who can; otherwise it is"
                                    + " logged as a stage 1 complaint.",
                            RequiredStep.to(
                                    "log a stage 1 complaint",
                                    "where it is not resolved straight away",
                                    FIRST_CONTACT,
                                    LOGGED)),
                    Clause.of(
                            "DEE-2",
                            "Resolving issues promptly (De-escalation)",
                            CONTACT,
                            "Every complaint is recorded, also one that was resolved straight away.",
                            new Phase("record it, also where it is resolved straight away", false)),
                    Clause.of(
                                    "DEE-3",
                                    "Stage 1: Formal Complaint",
                                    STAGE_1,
                                    "A formal complaint is made within 3 months of the issue; exceptional circumstances are"
                                            + " considered case by case.",
                                    Exclusion.of("issues more than 3 months ago")
                                            .olderThan(new AgeLimit(months(3), false, List.of(FIRST_CONTACT)))
                                            .unless(
                                                    "there are exceptional circumstances",
                                                    FactTest.stated(Fact.GOOD_REASON)))
                            .read(Reading.of("three months back from first contact, month ends down", "from logging")
                                    .orFrom(Start.at(LOGGED))),
                    Clause.of(
                            "DEE-4",
                            "Stage 1: Acknowledgement",
                            STAGE_1,
                            "A letter of acknowledgement is sent within 2 working days of logging, with the reference and the"
                                    + " complaint officer's name.",
                            Obligation.to("send the letter of acknowledgement")
                                    .within(workingDays(2))
                                    .from(LOGGED)
                                    .metBy(STAGE_1_ACKNOWLEDGED),
                            new RequiredContents(
                                    "give the reference and the officer's name",
                                    "acknowledgement",
                                    List.of("reference", "officer")),
                            new Channels("by letter", STAGE_1_ACKNOWLEDGED, Set.of(Channel.LETTER), Set.of())),
                    Clause.of(
                            "DEE-5",
                            "Stage 1: Investigation",
                            STAGE_1,
                            "The complaint officer investigates thoroughly and updates the resident regularly; how often is not"
                                    + " stated.",
                            Obligation.to("investigate and keep the resident updated")
                                    .from(LOGGED)
                                    .metBy(RESIDENT_UPDATED)),
                    Clause.of(
                            "DEE-6",
                            "Stage 1: Communication",
                            STAGE_1,
                            "The officer contacts the resident at the beginning of the investigation, and at its end for comments"
                                    + " on the findings, before a decision.",
                            RequiredStep.to(
                                            "contact the resident at the beginning of the investigation",
                                            "at the beginning of the investigation",
                                            LOGGED,
                                            RESIDENT_CONTACTED)
                                    .expectedBefore(STAGE_1_DECIDED),
                            RequiredStep.to(
                                            "let the resident comment on the findings",
                                            "at the end of the investigation, before the decision",
                                            LOGGED,
                                            FINDINGS_DISCUSSED)
                                    .before(STAGE_1_DECIDED)),
                    Clause.of(
                            "DEE-7",
                            "Stage 1: Hearing about the outcome",
                            STAGE_1,
                            "The response is sent within 10 working days of logging.",
                            Obligation.to("respond to the stage 1 complaint")
                                    .within(workingDays(10))
                                    .from(LOGGED)
                                    .metBy(STAGE_1_RESPONDED)),
                    Clause.of(
                            "DEE-8",
                            "Stage 2: Formal Complaint",
                            STAGE_1,
                            "From the stage 1 response a resident who is unhappy with the outcome has 8 weeks to escalate.",
                            Right.to("escalate to stage 2", Start.at(STAGE_1_RESPONDED))
                                    .within(weeks(8))
                                    .usedBy(ESCALATION_REQUESTED)),
                    Clause.of(
                            "DEE-9",
                            "Stage 2: Formal Complaint",
                            STAGE_2,
                            "The resident is asked why they are unhappy, what the ideal resolution is, and for further evidence.",
                            new Intake(
                                    "ask why, for the ideal resolution and for evidence",
                                    ESCALATION_REQUESTED,
                                    List.of(
                                            new Term("why", "why they are unhappy with the stage 1 outcome"),
                                            new Term("outcome", "what the ideal resolution would be"),
                                            new Term("evidence", "for any further evidence")))),
                    Clause.of(
                                    "DEE-10",
                                    "Stage 2: Acknowledgement",
                                    STAGE_2,
                                    "The stage 2 complaint is acknowledged by letter within 2 working days.",
                                    Obligation.to("send the stage 2 letter of acknowledgement")
                                            .within(workingDays(2))
                                            .from(ESCALATION_REQUESTED)
                                            .metBy(STAGE_2_ACKNOWLEDGED),
                                    new Channels("by letter", STAGE_2_ACKNOWLEDGED, Set.of(Channel.LETTER), Set.of()))
                            .read(Reading.of(
                                    "counted from the day of the request", "counted from the day it is logged")),
                    Clause.of(
                            "DEE-11",
                            "Stage 2: Investigation",
                            STAGE_2,
                            "A head of service investigates, reviewing stage 1 and any new information.",
                            new Handler(
                                    "a head of service investigates",
                                    "stage-2",
                                    List.of("head-of-service"),
                                    List.of(STAGE_2_DECIDED, STAGE_2_RESPONDED),
                                    false)),
                    Clause.of(
                            "DEE-12",
                            "Stage 2: Communication",
                            STAGE_2,
                            "The resident is kept up to date, and the findings are discussed before the final decision.",
                            RequiredStep.to(
                                            "keep the resident up to date",
                                            "during the stage 2 investigation",
                                            ESCALATION_REQUESTED,
                                            RESIDENT_UPDATED)
                                    .expectedBefore(STAGE_2_RESPONDED),
                            RequiredStep.to(
                                            "discuss the findings",
                                            "before the final decision",
                                            ESCALATION_REQUESTED,
                                            FINDINGS_DISCUSSED)
                                    .before(STAGE_2_DECIDED)),
                    Clause.of(
                                    "DEE-13",
                                    "Stage 2: Hearing about the outcome",
                                    STAGE_2,
                                    "The landlord aims to respond to a stage 2 complaint within 20 working days.",
                                    Obligation.to("respond to the stage 2 complaint")
                                            .within(workingDays(20))
                                            .from(ESCALATION_REQUESTED)
                                            .metBy(STAGE_2_RESPONDED))
                            .aimed()
                            .read(Reading.of("from the escalation request", "from the stage 2 acknowledgement")
                                    .orFrom(Start.at(STAGE_2_ACKNOWLEDGED))),
                    Clause.of(
                                    "DEE-14",
                                    "Housing Ombudsman",
                                    OMBUDSMAN,
                                    "A resident who is still unhappy may go to the Ombudsman up to 8 weeks after receiving the"
                                            + " final response.",
                                    Right.to(
                                                    "take the complaint to the Housing Ombudsman",
                                                    Start.at(STAGE_2_RESPONDED).byReceipt())
                                            .within(weeks(8))
                                            .usedBy(OMBUDSMAN_ASKED))
                            .read(Reading.of(
                                    "after receiving is the response's date, unless a later receipt is recorded",
                                    "the response's date plus its time in the post"))
                            .beside(Signpost.TWELVE_MONTHS),
                    Clause.of(
                            "DEE-15",
                            "Housing Ombudsman",
                            OMBUDSMAN,
                            "The Ombudsman may be asked at any point for advice, support and guidance.",
                            Right.throughout("ask the Housing Ombudsman for advice"))),
            PublishedPolicies.COUNTING);

    private DeEscalationPolicy() {}
}
