package dev.redress.published;

import static dev.redress.calendar.TimeLimit.months;
import static dev.redress.policy.EventKind.FIRST_CONTACT;

import dev.redress.policy.Clause;
import dev.redress.policy.Provision.AgeLimit;
import dev.redress.policy.Provision.Classification;
import dev.redress.policy.Provision.Exclusion;
import dev.redress.policy.Provision.Intake;
import dev.redress.policy.Provision.Phase;
import dev.redress.policy.Provision.Report;
import dev.redress.policy.Reading;
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
                            List.of("Board", "social media", "newsletters", "annual report", "performance page"))),
            Clause.of(
                    "ASC-1",
                    "What is a complaint?",
                    AssociationPolicy.INTAKE,
                    "A complaint is dissatisfaction with the standard of service, with actions or with lack of action by the landlord,"
                            + " its staff or those acting for it, affecting one resident or a group.",
                    new Classification(
                            "what a complaint is",
                            List.of("standard of service", "actions", "lack of action", "of one resident or a group"))),
            Clause.of(
                    "ASC-2",
                    NOT_CONSIDERED,
                    AssociationPolicy.INTAKE,
                    "The first request for a service is not a complaint.",
                    new Exclusion("the first request for a service", "service-request", null, null)),
            Clause.of(
                            "ASC-3",
                            NOT_CONSIDERED,
                            AssociationPolicy.INTAKE,
                            "An issue more than six months old that was not reported at the time is not considered.",
                            new Exclusion(
                                    "issues over six months ago that were not reported at the time",
                                    null,
                                    new AgeLimit(months(6), false, List.of(FIRST_CONTACT)),
                                    "it was reported at the time"))
                    .read(Reading.of("six months back from first contact, month ends down", "month ends up")),
            Clause.of(
                    "ASC-4",
                    NOT_CONSIDERED,
                    AssociationPolicy.INTAKE,
                    "What is outside the landlord's remit or control is not considered.",
                    new Exclusion("matters outside its remit or control", null, null, null)),
            Clause.of(
                    "ASC-5",
                    NOT_CONSIDERED,
                    AssociationPolicy.INTAKE,
                    "An anonymous complaint cannot be answered as one, but what it reports is investigated.",
                    new Exclusion("anonymous complaints", "investigation", null, null)),
            Clause.of(
                    "ASC-6",
                    NOT_CONSIDERED,
                    AssociationPolicy.INTAKE,
                    "Anti-social behaviour and neighbour nuisance go to their own policy, unless the complaint is about the process"
                            + " or the landlord's failure to deal with it.",
                    new Exclusion(
                            "anti-social behaviour and neighbour nuisance",
                            "anti-social-behaviour-policy",
                            null,
                            "it is about the process or the landlord's failure to deal with it")),
            Clause.of(
                    "ASC-7",
                    NOT_CONSIDERED,
                    AssociationPolicy.INTAKE,
                    "A matter on which a solicitor is instructed, or a disrepair claim, is not considered.",
                    new Exclusion("matters with a solicitor, and disrepair claims", null, null, null)),
            Clause.of(
                    "ASC-8",
                    NOT_CONSIDERED,
                    AssociationPolicy.INTAKE,
                    "A matter that has been through the whole policy is not considered again.",
                    new Exclusion("matters that have exhausted the policy", null, null, null)),
            Clause.of(
                    "ASC-9",
                    NOT_CONSIDERED,
                    AssociationPolicy.INTAKE,
                    "A complaint pursued in an unreasonable manner is not considered, once that was determined (ASC-26).",
                    new Exclusion("complaints pursued in an unreasonable manner", null, null, null)),
            Clause.of(
                            "ASC-10",
                            INFORMAL,
                            AssociationPolicy.INTAKE,
                            "The landlord aims to settle the matter at initial contact; if the customer is satisfied it is logged for"
                                    + " learning.",
                            new Phase("resolve at initial contact, and log it for learning"))
                    .aimed(),
            Clause.of(
                    "ASC-11",
                    INFORMAL,
                    AssociationPolicy.INTAKE,
                    "The customer is asked why they are dissatisfied and how it should be resolved.",
                    new Intake(
                            "ask why, and how it should be resolved",
                            List.of("why dissatisfied", "how it should be resolved"))));

    private AssociationIntake() {}
}
