package dev.redress.testing;

import dev.redress.complaint.Complaint;
import dev.redress.complaint.Event;
import dev.redress.policy.Channel;
import dev.redress.policy.EventKind;
import dev.redress.policy.Policy;
import dev.redress.published.PublishedPolicies;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Complaints under the five procedures with any events in any order, some of them odd. */
public final class Histories extends DomainContextBase {

    @Provide
    Arbitrary<Complaint> complaints() {
        return Arbitraries.of(PublishedPolicies.ids())
                .map(PublishedPolicies::get)
                .flatMap(policy ->
                        events(policy).list().ofMaxSize(14).map(events -> Complaint.of("EX-1", policy, events)))
                .withoutEdgeCases();
    }

    private static Arbitrary<Event> events(Policy policy) {
        List<EventKind> kinds = new ArrayList<>(EventKind.known());
        // those that the procedure names come four times as often as the rest
        for (int i = 0; i < 3; i++) {
            kinds.addAll(policy.events());
        }
        kinds.remove(EventKind.CORRECTED);
        Arbitrary<Event> plain =
                Combinators.combine(Arbitraries.of(kinds), days()).as(Event::of);
        List<String> clauses =
                policy.clauses().stream().map(clause -> clause.id()).toList();
        Arbitrary<Event> moved = Combinators.combine(
                        days(), Arbitraries.of(clauses), days(), Arbitraries.of(0, 1, 2, 3))
                .as((day, clause, until, how) -> switch (how) {
                    case 0 -> Event.dateAgreed(day, clause, until);
                    case 1 -> Event.extended(day, clause, until).because("T1").askingTheResident();
                    case 2 -> Event.extended(day, clause, until);
                    default -> Event.extendedWithoutDate(day, clause);
                });
        Arbitrary<Event> rich = Combinators.combine(
                        plain, days(), Arbitraries.of(Channel.known()), Arbitraries.of(0, 23))
                .as((event, dated, channel, hour) ->
                        event.dated(dated).through(Set.of(channel)).at(LocalTime.of(hour, 30)));
        Arbitrary<Event> corrected = Combinators.combine(
                        days(), Arbitraries.integers().between(1, 16))
                .as(Event::corrected);
        Arbitrary<Event> received = days().map(day -> Event.responseReceived(day, EventKind.STAGE_2_RESPONDED));
        return Arbitraries.oneOf(List.of(plain, plain, plain, rich, moved, corrected, received));
    }

    /** Mostly days of two years, so that events meet; some far off, also beyond the calendars. */
    private static Arbitrary<LocalDate> days() {
        Arbitrary<LocalDate> near = between(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31));
        Arbitrary<LocalDate> far = between(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));
        return Arbitraries.integers().between(1, 10).flatMap(tenth -> tenth == 1 ? far : near);
    }

    private static Arbitrary<LocalDate> between(LocalDate first, LocalDate last) {
        return Arbitraries.longs()
                .between(first.toEpochDay(), last.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
