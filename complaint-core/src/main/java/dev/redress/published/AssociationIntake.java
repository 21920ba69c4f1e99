package dev.redress.published;

import static dev.redress.calendar.TimeLimit.months;
import static dev.redress.policy.EventKind.BEHAVIOUR_REFUSED;
import static dev.redress.policy.EventKind.FIRST_CONTACT;

import dev.redress.policy.Clause;
import dev.redress.policy.Exclusion;
import dev.redress.policy.Exclusion.AgeLimit;
import dev.redress.policy.Fact;
import dev.redress.policy.FactTest;
import dev.redress.policy.Provision.Classification;
import dev.redress.policy.Provision.Intake;
import dev.redress.policy.Provision.Phase;
import dev.redress.policy.Provision.Report;
import dev.redress.policy.Reading;
import dev.redress.policy.Term;
import java.util.List;

/** The association's document up to the formal process: what is published, what is a complaint, what is not. */
final class AssociationIntake {

    private static final String NOT_CONSIDERED = "When will a complaint not be considered?";
    private static final String INFORMAL = "Quick and informal resolution";

    static final List<Clause> CLAUSES = List.of(
            Clause.of(
                    "ASC-30",
                    "We listen and learn from your feedback",
                    AssociationPolicy.AFTER,
                    "What is learnt from feedback is reported to the Board, on social media, in newsletters, in the annual report and"
                            + " on the performance page.",
                    new Report(
                            "report what was learnt",
                            null,
                            List.of(),
                            List.of("Board", "social media", "newsletters", "annual report", "performance page"))),
            Clause.of(
                    "ASC-1",
                    "What is a complaint?",
                    AssociationPolicy.INTAKE,
                    "A complaint is dissatisfaction with the standard of service, with actions or with lack of action by the landlord,"
                            + " its staff or those acting for it, affecting one resident or a group.",
                    new Classification(
                            "what a complaint is",
                            List.of("complaint"),
                            List.of("standard of service", "actions", "lack of action", "of one resident or a group"))),
            Clause.of(
                    "ASC-2",
                    NOT_CONSIDERED,
                    AssociationPolicy.INTAKE,
                    "The first request for a service is not a complaint.",
                    Exclusion.of("the first request for a service")
                            .when(FactTest.is(Fact.FIRST_REQUEST, "yes"))
                            .becoming("a request for the service")
                            .unless(
                                    "it is about how the request was handled",
                                    FactTest.is(Fact.ABOUT_OUR_HANDLING, "yes"))),
            Clause.of(
                            "ASC-3",
                            NOT_CONSIDERED,
                            AssociationPolicy.INTAKE,
                            "An issue more than six months old that was not reported at the time is not considered.",
                            Exclusion.of("issues over six months ago that were not reported at the time")
                                    .when(FactTest.is(Fact.EARLIER_REPORT, "no"))
                                    .olderThan(new AgeLimit(months(6), false, List.of(FIRST_CONTACT)))
                                    .unless("it was reported at the time"))
                    .read(Reading.of("six months back from first contact, month ends down", "month ends up")),
            Clause.of(
                    "ASC-4",
                    NOT_CONSIDERED,
                    AssociationPolicy.INTAKE,
                    "What is outside the landlord's remit or control is not considered.",
                    Exclusion.of("matters outside its remit or control").when(FactTest.is(Fact.WITHIN_CONTROL, "no"))),
            Clause.of(
                    "ASC-5",
                    NOT_CONSIDERED,
                    AssociationPolicy.INTAKE,
                    "An anonymous complaint cannot be answered as one, but what it reports is investigated.",
                    Exclusion.of("anonymous complaints")
                            .when(FactTest.is(Fact.ANONYMOUS, "yes"))
                            .becoming("an investigation of what it reports")),
            Clause.of(
                    "ASC-6",
                    NOT_CONSIDERED,
                    AssociationPolicy.INTAKE,
                    "Anti-social behaviour and neighbour nuisance go to their own policy, unless the complaint is about the process"
                            + " or the landlord's failure to deal with it.",
                    Exclusion.of("anti-social behaviour and neighbour nuisance")
                            .when(FactTest.is(Fact.ABOUT, "anti-social-behaviour", "neighbour"))
                            .becoming("a matter for the policy on anti-social behaviour")
                            .unless(
                                    "it is about the process or the landlord's failure to deal with it",
                                    FactTest.is(Fact.ABOUT_OUR_HANDLING, "yes"))),
            Clause.of(
                    "ASC-7",
                    NOT_CONSIDERED,
                    AssociationPolicy.INTAKE,
                    "A matter on which a solicitor is instructed, or a disrepair claim, is not considered.",
                    Exclusion.of("matters with a solicitor, and disrepair claims")
                            .when(FactTest.is(Fact.SOLICITOR, "yes"))
                            .when(FactTest.is(Fact.DISREPAIR_CLAIM, "yes"))),
            Clause.of(
                    "ASC-8",
                    NOT_CONSIDERED,
                    AssociationPolicy.INTAKE,
                    "A matter that has been through the whole policy is not considered again.",
                    Exclusion.of("matters that have exhausted the policy").when(FactTest.is(Fact.EXHAUSTED, "yes"))),
            Clause.of(
                    "ASC-9",
                    NOT_CONSIDERED,
                    AssociationPolicy.INTAKE,
                    "A complaint pursued in an unreasonable manner is not considered, once that was determined (ASC-26).",
                    Exclusion.of("complaints pursued in an unreasonable manner").determinedBy(BEHAVIOUR_REFUSED)),
            Clause.of(
                            "ASC-10",
                            INFORMAL,
                            AssociationPolicy.INTAKE,
                            "The landlord aims to settle the matter at initial contact; if the customer is satisfied it is logged for"
                                    + " learning.",
                            new Phase("resolve at initial contact, and log it for learning", true))
                    .aimed(),
            Clause.of(
                    "ASC-11",
                    INFORMAL,
                    AssociationPolicy.INTAKE,
                    "The customer is asked why they are dissatisfied and how it should be resolved.",
                    new Intake(
                            "ask why, and how it should be resolved",
                            FIRST_CONTACT,
                            List.of(
                                    new Term("why", "why they are dissatisfied"),
                                    new Term("outcome", "how it should be resolved")))));

    private AssociationIntake() {}
}
