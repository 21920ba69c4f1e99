package dev.redress.testing;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.complaint.Complaint;
import dev.redress.complaint.Detail;
import dev.redress.complaint.Event;
import dev.redress.complaint.Person;
import dev.redress.policy.Complainant;
import dev.redress.policy.EventKind;
import dev.redress.policy.Fact;
import dev.redress.policy.Policy;
import dev.redress.policy.Role;
import dev.redress.published.PublishedPolicies;
import dev.redress.ruling.Action;
import dev.redress.ruling.Actions;
import dev.redress.ruling.Admission;
import dev.redress.ruling.Facts;
import dev.redress.timetable.Timetable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import net.jqwik.api.state.Action.Dependent;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.Transformer;

/** What decisions are asked about: facts of intake, policies, and complaints that go on by what is open or by anything at all. */
public final class Decisions extends DomainContextBase {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.get("england-and-wales");
    private static final List<String> PEOPLE = List.of("P1", "R1", "S1", "S2", "S3", "S4", "S5");

    @Provide
    Arbitrary<Policy> policies() {
        return Arbitraries.of(PublishedPolicies.ids()).map(PublishedPolicies::get);
    }

    @Provide
    Arbitrary<Facts> facts() {
        List<Fact> known = new ArrayList<>(Fact.ofIntake());
        known.addAll(Fact.ofEscalation());
        Arbitrary<Facts> facts = Arbitraries.just(Facts.none());
        for (Fact fact : known) {
            facts = Combinators.combine(
                            facts, values(fact), Arbitraries.integers().between(0, 3))
                    .as((all, value, stated) -> stated == 0 ? all : all.with(fact, value));
        }
        return facts.withoutEdgeCases();
    }

    /** Values that the fact may have. */
    public static Arbitrary<String> values(Fact fact) {
        return switch (fact.form()) {
            case DATE -> days().map(LocalDate::toString);
            case YES_OR_NO, CHOICE -> Arbitraries.of(fact.choices());
            case WORDS -> Arbitraries.of("not-addressed", "policy-not-followed", "unresolved", "unhappy");
            default -> Arbitraries.of("x-illness", "moved-home");
        };
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 400).map(LocalDate.of(2026, 1, 1)::plusDays);
    }

    /** Complaints that go on, each step by what is open on its day or by anything on any day. */
    @Provide
    Arbitrary<ActionChain<Complaint>> courses() {
        return policies()
                .flatMap(policy -> ActionChain.startWith(() -> begun(policy))
                        .withAction(3, new OpenStep())
                        .withAction(1, new AnyStep())
                        .withMaxTransformations(10))
                .withoutEdgeCases();
    }

    private static Complaint begun(Policy policy) {
        Complaint complaint = Complaint.open("EX-1", policy)
                .with(Person.resident("P1", Complainant.TENANT))
                .with(Person.resident("R1", Complainant.REPRESENTATIVE));
        int number = 1;
        for (String role : List.of("officer", "senior-manager", "head-of-service", "director", "independent-member")) {
            complaint = complaint.with(Person.staff("S" + number++, Role.get(role)));
        }
        return complaint;
    }

    /** A complaint of Monday 2 March 2026 of which stage 1 was answered, and the request for stage 2 refused on 13 April. */
    public static Complaint answered(Policy policy) {
        Complaint complaint = Complaint.open("EX-1", policy);
        List<EventKind> kinds = List.of(
                EventKind.FIRST_CONTACT,
                EventKind.STAGE_1_RESPONDED,
                EventKind.ESCALATION_REQUESTED,
                EventKind.ESCALATION_REFUSED);
        for (int i = 0; i < kinds.size(); i++) {
            complaint = complaint.with(
                    Event.of(kinds.get(i), LocalDate.of(2026, 3, 2).plusWeeks(2L * i)));
        }
        return complaint;
    }

    /** The timetable of a complaint, on a calendar that is made once. */
    public static Timetable timetable(Complaint complaint) {
        return Timetable.of(complaint, CALENDAR);
    }

    /** Admission under a policy, on the same. */
    public static Admission admission(Policy policy) {
        return Admission.of(policy, CALENDAR);
    }

    /** The last day on record, or one before anything came in. */
    public static LocalDate lastDay(Complaint complaint) {
        LocalDate last = LocalDate.of(2026, 3, 30);
        for (Event event : complaint.history()) {
            last = event.day().isAfter(last) ? event.day() : last;
        }
        return last;
    }

    /** Takes one of the actions that are open some days on. */
    private static final class OpenStep implements Dependent<Complaint> {
        @Override
        public Arbitrary<Transformer<Complaint>> transformer(Complaint complaint) {
            return Arbitraries.integers().between(0, 30).flatMap(later -> {
                LocalDate day = lastDay(complaint).plusDays(later);
                List<Event> open = new ArrayList<>();
                for (Action action : Actions.of(timetable(complaint).asOf(day))) {
                    if (action.isOpen() && !action.event().equals(EventKind.CORRECTED)) {
                        open.add(Event.of(action.event(), day));
                    }
                }
                return open.isEmpty()
                        ? Arbitraries.just(Transformer.noop())
                        : Arbitraries.of(open)
                                .map(event -> Transformer.transform("open: " + event, c -> c.with(event)));
            });
        }
    }

    /** Records anything that the procedure knows, by anyone, on any day. */
    private static final class AnyStep implements Dependent<Complaint> {
        @Override
        public Arbitrary<Transformer<Complaint>> transformer(Complaint complaint) {
            List<EventKind> kinds = new ArrayList<>(complaint.policy().events());
            kinds.remove(EventKind.CORRECTED);
            return Combinators.combine(
                            Arbitraries.of(kinds),
                            Arbitraries.integers().between(-5, 60),
                            Arbitraries.of(PEOPLE),
                            Arbitraries.of(true, false))
                    .as((kind, later, person, evidence) -> {
                        Event event = Event.of(kind, lastDay(complaint).plusDays(later))
                                .by(person);
                        Event full = kind.equals(EventKind.ESCALATION_REQUESTED)
                                ? event.with(Detail.FURTHER_EVIDENCE, evidence)
                                : event;
                        return Transformer.transform("any: " + full, c -> c.with(full));
                    });
        }
    }
}
