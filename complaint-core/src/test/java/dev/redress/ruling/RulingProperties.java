package dev.redress.ruling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.complaint.Complaint;
import dev.redress.complaint.Detail;
import dev.redress.complaint.Event;
import dev.redress.policy.EventKind;
import dev.redress.policy.Fact;
import dev.redress.policy.Independence;
import dev.redress.policy.Policy;
import dev.redress.testing.Decisions;
import dev.redress.timetable.Timetable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.state.ActionChain;

/** What holds of every ruling, for any facts and any course of a complaint under any of the five procedures. */
@Domain(Decisions.class)
@Domain(DomainContext.Global.class)
class RulingProperties {

    /** Facts that let something in, or give a permission: stating one of them may turn a refusal round. */
    private static final Set<Fact> LETTING_IN = Set.of(Fact.ABOUT_OUR_HANDLING, Fact.GOOD_REASON, Fact.AUTHORITY_FROM);

    @Property(tries = 400)
    void a_ruling_never_changes_when_a_fact_that_no_rule_looks_at_changes(
            @ForAll Policy policy, @ForAll Facts facts, @ForAll Facts others) {
        Ruling ruling = Decisions.admission(policy).review(facts);
        assertEquals(ruling, Decisions.admission(policy).review(unlooked(ruling, facts, others)));

        Requests requests = Requests.to(Decisions.timetable(Decisions.answered(policy)));
        for (EventKind kind : List.of(EventKind.ESCALATION_REQUESTED, EventKind.OMBUDSMAN_ASKED)) {
            Event asked = Event.of(kind, LocalDate.of(2026, 6, 1));
            Ruling request = requests.review(asked, facts);
            assertEquals(request, requests.review(asked, unlooked(request, facts, others)));
        }
    }

    /** The facts with every one that the ruling did not look at as the others have it. */
    private static Facts unlooked(Ruling ruling, Facts facts, Facts others) {
        Set<String> looked = new HashSet<>();
        ruling.considered().forEach(each -> each.looked().forEach(fact -> looked.add(fact.fact())));
        Facts changed = facts.with(Fact.get("x-nobody-asks"), "yes");
        for (Fact fact : others.known()) {
            changed = looked.contains(fact.name()) ? changed : changed.with(fact, value(others, fact));
        }
        for (Fact fact : facts.known()) {
            boolean gone = !looked.contains(fact.name()) && others.find(fact).isEmpty();
            changed = gone ? changed.without(fact) : changed;
        }
        return changed;
    }

    @Property(tries = 400)
    void adding_authority_never_turns_allowed_into_refused(
            @ForAll Policy policy, @ForAll Facts facts, @ForAll @IntRange(min = 0, max = 400) int day) {
        Facts without = facts.without(Fact.AUTHORITY_FROM);
        Ruling before = Decisions.admission(policy).review(without);
        Ruling after = Decisions.admission(policy)
                .review(without.with(
                        Fact.AUTHORITY_FROM,
                        LocalDate.of(2026, 1, 1).plusDays(day).toString()));
        if (before instanceof Ruling.Allowed) {
            assertInstanceOf(Ruling.Allowed.class, after);
        }
    }

    @Property(tries = 40)
    void authority_that_is_given_never_turns_what_a_representative_may_do_into_a_refusal(
            @ForAll ActionChain<Complaint> course) {
        Complaint complaint = course.run();
        LocalDate day = Decisions.lastDay(complaint);
        Complaint authorised =
                complaint.with(Event.of(EventKind.AUTHORITY_GIVEN, day).with(Detail.TO, "R1"));
        for (EventKind kind : complaint.policy().events()) {
            Event asked = Event.of(kind, day).by("R1");
            if (Requests.to(Decisions.timetable(complaint)).review(asked) instanceof Ruling.Allowed) {
                assertInstanceOf(
                        Ruling.Allowed.class,
                        Requests.to(Decisions.timetable(authorised)).review(asked));
            }
        }
    }

    @Property(tries = 400)
    void stating_one_more_fact_never_turns_a_refusal_round_unless_it_lets_something_in(
            @ForAll Policy policy, @ForAll Facts facts, @ForAll Facts others) {
        Ruling refused = Decisions.admission(policy).review(facts);
        for (Fact fact : others.known()) {
            boolean sharpens =
                    fact.equals(Fact.REPORTED) && policy.id().equals("settle"); // it is what SET-7 counts from
            if (refused instanceof Ruling.Refused
                    && facts.find(fact).isEmpty()
                    && !LETTING_IN.contains(fact)
                    && !sharpens) {
                Ruling more = Decisions.admission(policy).review(facts.with(fact, value(others, fact)));
                assertInstanceOf(Ruling.Refused.class, more, () -> fact + " turned it round");
            }
        }
    }

    @Property(tries = 400)
    void a_ruling_names_only_its_own_clauses_and_a_refusal_or_a_doubt_names_why(
            @ForAll Policy policy, @ForAll Facts facts) {
        hold(policy, Decisions.admission(policy).review(facts));
    }

    @Property(tries = 15)
    void whatever_happens_every_answer_can_be_given_again_and_names_its_clauses(@ForAll ActionChain<Complaint> course) {
        course.withInvariant("replayed, it is the same", RulingProperties::replay)
                .withInvariant("what is open is accepted", RulingProperties::accepted)
                .run();
    }

    @Property(tries = 25)
    void ASC_22_the_answer_to_a_survey_changes_nothing_but_the_survey(@ForAll ActionChain<Complaint> course) {
        Complaint complaint = course.run();
        LocalDate day = Decisions.lastDay(complaint).plusDays(1);
        Complaint answered = complaint.with(Event.of(EventKind.SURVEY_ANSWERED, day));
        Timetable before = Decisions.timetable(complaint).asOf(day);
        Timetable after = Decisions.timetable(answered).asOf(day);
        assertEquals(Findings.of(before), Findings.of(after));
        // the first thing on record is itself a beginning
        if (!complaint.history().isEmpty()) {
            assertEquals(words(before), words(after));
        }
    }

    private static List<String> words(Timetable timetable) {
        List<String> words = new ArrayList<>();
        for (Action action : Actions.of(timetable)) {
            if (!action.event().equals(EventKind.SURVEY_ANSWERED)) {
                words.add(action + " " + action.lastDay() + " " + action.clauses() + " " + action.why());
            }
        }
        return words;
    }

    private static void replay(Complaint complaint) {
        Complaint again = Complaint.open(complaint.reference(), complaint.policy());
        for (var person : complaint.people()) {
            again = again.with(person);
        }
        for (Event event : complaint.events()) {
            again = again.with(event);
        }
        assertEquals(complaint, again);
        LocalDate day = Decisions.lastDay(complaint);
        assertEquals(
                Findings.of(Decisions.timetable(complaint).asOf(day)),
                Findings.of(Decisions.timetable(again).asOf(day)));
        assertEquals(
                Actions.of(Decisions.timetable(complaint).asOf(day)),
                Actions.of(Decisions.timetable(again).asOf(day)));
        for (Finding finding : Findings.of(Decisions.timetable(complaint).asOf(day))) {
            assertFalse(finding.says().isBlank());
            assertTrue(isKnown(complaint.policy(), finding.clause()), finding.toString());
        }
    }

    private static void accepted(Complaint complaint) {
        LocalDate day = Decisions.lastDay(complaint).plusDays(1);
        Timetable timetable = Decisions.timetable(complaint).asOf(day);
        List<Event> open = new ArrayList<>();
        for (Action action : Actions.of(timetable)) {
            Event event = Event.of(action.event(), day);
            Ruling ruling = Requests.to(Decisions.timetable(complaint)).review(event);
            assertEquals(action.ruling(), ruling);
            assertEquals(action.isOpen(), action.why().isEmpty(), action.toString());
            hold(complaint.policy(), ruling);
            if (action.isOpen()) {
                open.add(event);
                Findings.of(Decisions.timetable(complaint.with(event)).asOf(day));
            }
        }
        // all of them would take minutes; the course itself goes on by one of them too
        Event one = open.get(complaint.events().size() * 7 % open.size());
        assertFalse(
                Actions.of(Decisions.timetable(complaint.with(one)).asOf(day)).isEmpty());
    }

    private static void hold(Policy policy, Ruling ruling) {
        for (Considered each : ruling.considered()) {
            assertTrue(isKnown(policy, each.clause()), each.toString());
            assertFalse(each.says().isBlank(), each.toString());
        }
        if (ruling instanceof Ruling.Undecided undecided) {
            assertFalse(undecided.missing().isEmpty(), ruling.toString());
        }
        if (!(ruling instanceof Ruling.Allowed)) {
            assertFalse(ruling.clauses().isEmpty(), ruling.toString());
        }
    }

    private static boolean isKnown(Policy policy, String clause) {
        return policy.findClause(clause).isPresent() || clause.equals(Independence.CODE_6_13.rule());
    }

    private static String value(Facts facts, Fact fact) {
        return facts.find(fact).orElseThrow();
    }
}
