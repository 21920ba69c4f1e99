package dev.redress.published;

import static dev.redress.calendar.TimeLimit.months;
import static dev.redress.calendar.TimeLimit.sameDay;
import static dev.redress.calendar.TimeLimit.weeks;
import static dev.redress.calendar.TimeLimit.workingDays;
import static dev.redress.policy.EventKind.DESIGNATED_PERSON_ANSWERED;
import static dev.redress.policy.EventKind.DESIGNATED_PERSON_ASKED;
import static dev.redress.policy.EventKind.ESCALATION_REFUSED;
import static dev.redress.policy.EventKind.ESCALATION_REQUESTED;
import static dev.redress.policy.EventKind.FIRST_ANSWERED;
import static dev.redress.policy.EventKind.FIRST_CONTACT;
import static dev.redress.policy.EventKind.ISSUE_REPORTED;
import static dev.redress.policy.EventKind.MANAGER_CONTACTED;
import static dev.redress.policy.EventKind.OMBUDSMAN_ASKED;
import static dev.redress.policy.EventKind.OMBUDSMAN_DECIDED;
import static dev.redress.policy.EventKind.OUTCOME_SHARED;
import static dev.redress.policy.EventKind.PASSED_TO_MANAGER;
import static dev.redress.policy.EventKind.STAGE_1_RESPONDED;
import static dev.redress.policy.EventKind.STAGE_2_ACKNOWLEDGED;
import static dev.redress.policy.EventKind.STAGE_2_RESPONDED;

import dev.redress.calendar.Counting;
import dev.redress.policy.Channel;
import dev.redress.policy.Clause;
import dev.redress.policy.Exclusion;
import dev.redress.policy.Exclusion.AgeLimit;
import dev.redress.policy.Extension;
import dev.redress.policy.Fact;
import dev.redress.policy.FactTest;
import dev.redress.policy.Obligation;
import dev.redress.policy.Policy;
import dev.redress.policy.Provision.Agreement;
import dev.redress.policy.Provision.Channels;
import dev.redress.policy.Provision.Classification;
import dev.redress.policy.Provision.Contact;
import dev.redress.policy.Provision.EscalationGrounds;
import dev.redress.policy.Provision.Handler;
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

/** settle, "How we handle complaints". */
final class SettlePolicy {

    private static final Stage CONTACT = Stage.open("first-contact", "First contact");
    private static final Stage MANAGER = Stage.openedBy("manager", "The manager's response", PASSED_TO_MANAGER);
    private static final Stage REVIEW = Stage.openedBy("review", "Review", ESCALATION_REQUESTED);
    private static final Stage DESIGNATED = Stage.openedBy("designated-person", "Designated person", STAGE_1_RESPONDED);
    private static final Stage OMBUDSMAN = Stage.openedBy("ombudsman", "Housing Ombudsman", STAGE_2_RESPONDED);

    private static final String HOW = "How we handle complaints";
    private static final String WHAT = "What is a complaint?";
    private static final String TIMES = "Timescales";
    private static final String REVIEWS = "Review stage";
    private static final String PERSON = "Designated person review";
    private static final String OMBUDSMAN_HEADING = "Housing Ombudsman";

    static final Policy POLICY = Policy.of(
            "settle",
            "settle: How we handle complaints",
            PublishedPolicies.EDITION,
            "england-and-wales",
            Counting.DEFAULT,
            List.of(CONTACT, MANAGER, REVIEW, DESIGNATED, OMBUDSMAN),
            List.of(
                    Clause.of(
                            "SET-1",
                            HOW,
                            CONTACT,
                            "A complaint may be made online, by telephone, in writing or in person.",
                            new Channels(
                                    "complain online, by telephone, in writing or in person",
                                    FIRST_CONTACT,
                                    Set.of(
                                            Channel.ONLINE,
                                            Channel.PORTAL,
                                            Channel.TELEPHONE,
                                            Channel.EMAIL,
                                            Channel.LETTER,
                                            Channel.IN_PERSON),
                                    Set.of())),
                    Clause.of(
                                    "SET-2",
                                    HOW,
                                    CONTACT,
                                    "The landlord aims to settle a complaint at the point of contact.",
                                    new Phase("resolve at the point of contact", false))
                            .aimed(),
                    Clause.of(
                            "SET-3",
                            HOW,
                            CONTACT,
                            "What is not straightforward goes to the manager of the service, who contacts the customer.",
                            RequiredStep.to(
                                    "refer the complaint to the manager of the service",
                                    "where it is not straightforward",
                                    FIRST_CONTACT,
                                    PASSED_TO_MANAGER),
                            new Handler(
                                    "the manager of the service",
                                    "manager",
                                    List.of("manager"),
                                    List.of(MANAGER_CONTACTED, STAGE_1_RESPONDED),
                                    false)),
                    Clause.of(
                            "SET-4",
                            WHAT,
                            CONTACT,
                            "A complaint is dissatisfaction expressed, such as with late or missing service, with not being kept"
                                    + " informed, or with how staff or contractors behaved.",
                            new Classification(
                                    "what a complaint is",
                                    List.of("complaint"),
                                    List.of(
                                            "a service late or not completed",
                                            "not kept informed of a current service",
                                            "attitude or behaviour of staff or contractors"))),
                    Clause.of(
                            "SET-5",
                            WHAT,
                            CONTACT,
                            "Noise and other problems with the landlord's tenants are not complaints; they are reported.",
                            Exclusion.of("noise or other problems with its tenants")
                                    .when(FactTest.is(Fact.ABOUT, "neighbour", "anti-social-behaviour"))
                                    .becoming("a report of the problem")),
                    Clause.of(
                            "SET-6",
                            WHAT,
                            CONTACT,
                            "The first report of a repair is not a complaint.",
                            Exclusion.of("the first report of a repair")
                                    .when(FactTest.is(Fact.ABOUT, "repair"), FactTest.is(Fact.FIRST_REQUEST, "yes"))
                                    .becoming("a request for the repair")
                                    .unless(
                                            "it is about how the report was handled",
                                            FactTest.is(Fact.ABOUT_OUR_HANDLING, "yes"))),
                    Clause.of(
                                    "SET-7",
                                    WHAT,
                                    CONTACT,
                                    "An incident six months old or more when it was reported is not investigated, unless there is"
                                            + " a good reason.",
                                    Exclusion.of("incidents that were six months old or more when reported")
                                            .olderThan(new AgeLimit(
                                                    months(6), true, List.of(ISSUE_REPORTED, FIRST_CONTACT)))
                                            .unless("a good reason is given", FactTest.stated(Fact.GOOD_REASON)))
                            .read(Reading.of(
                                    "six months back from the report of the issue, else from first contact, month ends down",
                                    "month ends up")),
                    Clause.of(
                                    "SET-8",
                                    TIMES,
                                    CONTACT,
                                    "By telephone or in person, the landlord aims to settle it there and then.",
                                    Obligation.to("resolve it there and then")
                                            .within(sameDay())
                                            .from(FIRST_CONTACT)
                                            .metBy(FIRST_ANSWERED)
                                            .onlyThrough(Channel.TELEPHONE, Channel.IN_PERSON))
                            .aimed(),
                    Clause.of(
                            "SET-9",
                            TIMES,
                            CONTACT,
                            "Online or in writing, an answer within 4 working days settles it or says how it will be handled.",
                            Obligation.to("resolve it or confirm how it will be handled")
                                    .within(workingDays(4))
                                    .from(FIRST_CONTACT)
                                    .metBy(FIRST_ANSWERED)
                                    .onlyThrough(Channel.ONLINE, Channel.PORTAL, Channel.EMAIL, Channel.LETTER)),
                    Clause.of(
                            "SET-10",
                            TIMES,
                            MANAGER,
                            "The manager contacts the customer to settle it, or to say how it goes on and when to expect the full"
                                    + " response.",
                            RequiredStep.to(
                                            "contact the customer to resolve it or say when to expect the full response",
                                            "after it was passed to the manager",
                                            PASSED_TO_MANAGER,
                                            MANAGER_CONTACTED)
                                    .expectedBefore(STAGE_1_RESPONDED)),
                    Clause.of(
                                    "SET-11",
                                    TIMES,
                                    MANAGER,
                                    "The manager aims to give the full response within 2 weeks.",
                                    Obligation.to("respond in full")
                                            .within(weeks(2))
                                            .from(PASSED_TO_MANAGER)
                                            .metBy(STAGE_1_RESPONDED))
                            .aimed()
                            .read(Reading.of("from passing to the manager", "from first contact")
                                    .orFrom(Start.at(FIRST_CONTACT))),
                    Clause.of(
                            "SET-12",
                            TIMES,
                            MANAGER,
                            "On the rare occasion that this cannot be done, the customer is given a time for the full response; no"
                                    + " cap is stated.",
                            Extension.of("SET-11", "give a new date for the full response")),
                    Clause.of(
                            "SET-13",
                            REVIEWS,
                            REVIEW,
                            "A response is reviewed only where all or part of the complaint was not addressed, or the landlord"
                                    + " broke its own policy, procedure or standards and neither explained nor agreed it.",
                            Right.to("ask for a review of the response", Start.at(STAGE_1_RESPONDED))
                                    .usedBy(ESCALATION_REQUESTED),
                            new EscalationGrounds(
                                    "what is reviewed",
                                    List.of(
                                            new Term("not-addressed", "all or part of the complaint was not addressed"),
                                            new Term(
                                                    "policy-not-followed",
                                                    "the landlord broke its own policy, procedure or standards, neither explained nor"
                                                            + " agreed")),
                                    true,
                                    List.of())),
                    Clause.of(
                                    "SET-14",
                                    REVIEWS,
                                    REVIEW,
                                    "The Customer Experience team handles the review; within 4 working days it asks for the"
                                            + " reasons and confirms when the review will be complete.",
                                    Obligation.to("contact the customer for the reasons and confirm the timescale")
                                            .within(workingDays(4))
                                            .from(ESCALATION_REQUESTED)
                                            .metBy(STAGE_2_ACKNOWLEDGED),
                                    Obligation.to("complete the review by the date agreed")
                                            .from(ESCALATION_REQUESTED)
                                            .metBy(STAGE_2_RESPONDED)
                                            .orByAgreement(),
                                    new Agreement("the timescale of the review is confirmed", "SET-14"),
                                    new Handler(
                                            "the Customer Experience team",
                                            "review",
                                            List.of(),
                                            List.of(STAGE_2_RESPONDED),
                                            false))
                            .read(Reading.of(
                                    "counted from the day of the request", "counted from the day it is logged")),
                    Clause.of(
                                    "SET-15",
                                    PERSON,
                                    DESIGNATED,
                                    "A local designated person, an MP or a councillor, may help in the way they think works"
                                            + " best.",
                                    Right.to(
                                                    "ask a designated person, an MP or a councillor, for help",
                                                    Start.at(STAGE_1_RESPONDED, STAGE_2_RESPONDED))
                                            .usedBy(DESIGNATED_PERSON_ASKED))
                            .beside(Signpost.NO_DESIGNATED_PERSON_NEEDED),
                    Clause.of(
                            "SET-16",
                            PERSON,
                            DESIGNATED,
                            "A designated person who cannot help may refer the complaint to the Ombudsman.",
                            Right.to(
                                            "be referred to the Ombudsman by the designated person",
                                            Start.at(DESIGNATED_PERSON_ANSWERED))
                                    .usedBy(OMBUDSMAN_ASKED)),
                    Clause.of(
                            "SET-18",
                            OMBUDSMAN_HEADING,
                            OMBUDSMAN,
                            "After a designated person's referral, the Ombudsman's outcome goes back to that person.",
                            RequiredStep.to(
                                            "see the Ombudsman's outcome go back to the designated person",
                                            "after the Ombudsman's decision on their referral",
                                            OMBUDSMAN_DECIDED,
                                            OUTCOME_SHARED)
                                    .given(DESIGNATED_PERSON_ANSWERED)
                                    .lastingBeyondTheEnd()),
                    Clause.of(
                                    "SET-17",
                                    OMBUDSMAN_HEADING,
                                    OMBUDSMAN,
                                    "With the procedure completed, the customer may go to the Ombudsman directly after waiting 8"
                                            + " weeks from the date of the last response.",
                                    Right.to(
                                                    "go to the Ombudsman directly",
                                                    Start.atLast(STAGE_2_RESPONDED, ESCALATION_REFUSED))
                                            .afterWaiting(weeks(8))
                                            .usedBy(OMBUDSMAN_ASKED))
                            .read(Reading.of(
                                            "it opens on the day after the eighth week's last day",
                                            "it opens on the eighth week's last day")
                                    .orDaysOff(-1))
                            .read(Reading.of(
                                            "the last response is the latest on record",
                                            "the last response is the first on record")
                                    .orFrom(Start.at(STAGE_2_RESPONDED, ESCALATION_REFUSED)))
                            .beside(Signpost.NO_DESIGNATED_PERSON_NEEDED),
                    Clause.of(
                                    "SET-19",
                                    OMBUDSMAN_HEADING,
                                    OMBUDSMAN,
                                    "The Ombudsman's contact details and opening hours are given.",
                                    new Contact(
                                            "the Housing Ombudsman, as the document states it",
                                            "Housing Ombudsman Service",
                                            List.of(
                                                    "Exchange Tower, Harbour Exchange Square, London, E14 9GE",
                                                    "0300 111 3000, Monday to Friday, 9:15 to 17:15",
                                                    "info@housing-ombudsman.org.uk",
                                                    "www.housing-ombudsman.org.uk"),
                                            "ombudsman"),
                                    new RequiredContents(
                                            "give the Ombudsman's contact details and opening hours",
                                            "final-response",
                                            List.of("ombudsman")))
                            .beside(Signpost.OMBUDSMAN_TODAY)
                            .beside(Signpost.NO_EMAIL)),
            PublishedPolicies.COUNTING);

    private SettlePolicy() {}
}
