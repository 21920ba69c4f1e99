package dev.redress.cli.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.access.Access;
import dev.redress.access.Actor;
import dev.redress.access.CaseView;
import dev.redress.calendar.Unreadable;
import dev.redress.complaint.Complaint;
import dev.redress.complaint.Complaints;
import dev.redress.complaint.Event;
import dev.redress.complaint.Recorded;
import dev.redress.policy.EventKind;
import dev.redress.published.PublishedPolicies;
import dev.redress.ruling.RemedyPromise;
import dev.redress.timetable.Deadline;
import dev.redress.timetable.Status;
import dev.redress.timetable.Timetable;
import dev.redress.timetable.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the demonstration promises, asked of the library itself. */
class DemoTest {

    private static List<Recorded> all(LocalDate today) {
        Complaints complaints = Demo.on(today);
        List<Recorded> all = new ArrayList<>();
        for (int i = 1; i <= 60; i++) {
            all.add(complaints.find("DEMO-%04d".formatted(i)).orElseThrow());
        }
        assertTrue(complaints.find("DEMO-0061").isEmpty());
        return all;
    }

    private static boolean any(
            List<Recorded> all, String policy, LocalDate today, java.util.function.Predicate<Timetable> is) {
        return all.stream()
                .map(Recorded::complaint)
                .filter(complaint -> complaint.policy().id().equals(policy))
                .map(complaint -> Timetable.of(complaint).asOf(today))
                .anyMatch(is);
    }

    private static boolean stands(Timetable timetable, Status.Kind kind) {
        return timetable.deadlines().stream()
                .map(Deadline::status)
                .anyMatch(status -> status.filter(is -> is.kind() == kind).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-15", "2026-11-25", "2027-01-04", "2027-09-01"})
    void each_procedure_has_one_of_each(String day) {
        LocalDate today = LocalDate.parse(day);
        List<Recorded> all = all(today);
        for (String policy : PublishedPolicies.ids()) {
            assertTrue(any(all, policy, today, one -> stands(one, Status.Kind.DUE_TODAY)), policy + " due today");
            assertTrue(any(all, policy, today, one -> stands(one, Status.Kind.OVERDUE)), policy + " overdue");
            assertTrue(any(all, policy, today, one -> stands(one, Status.Kind.MET_LATE)), policy + " met late");
            assertTrue(
                    any(
                            all,
                            policy,
                            today,
                            one -> one.complaint().has(EventKind.ESCALATION_REQUESTED)
                                    && !one.complaint().has(EventKind.STAGE_2_RESPONDED)
                                    && !one.complaint().has(EventKind.ESCALATION_REFUSED)),
                    policy + " in stage 2");
            assertTrue(
                    any(all, policy, today, one -> one.complaint().has(EventKind.ESCALATION_REFUSED)),
                    policy + " refused");
            assertTrue(
                    any(
                            all,
                            policy,
                            today,
                            one -> one.complaint().has(EventKind.CLOSED)
                                    && RemedyPromise.of(one).stream().anyMatch(remedy -> remedy.done() == null)),
                    policy + " with a remedy outstanding");
        }
        for (String policy : List.of("emh", "settle")) {
            assertTrue(
                    any(
                            all,
                            policy,
                            today,
                            one -> one.deadlines().stream()
                                    .anyMatch(row -> !row.moves().isEmpty())),
                    policy + " extended");
        }
        for (String policy : List.of("association", "de-escalation")) {
            assertTrue(
                    any(
                            all,
                            policy,
                            today,
                            one -> one.windows().stream()
                                    .map(Window::closes)
                                    .anyMatch(closes -> closes.filter(today.plusDays(5)::equals)
                                            .isPresent())),
                    policy + " closing");
        }
    }

    @Test
    void it_is_the_same_every_time_and_nothing_but_the_first_lies_after_the_day() {
        LocalDate today = Demo.USUAL_DAY;
        assertEquals(all(today), all(today));
        for (Recorded one : all(today)) {
            for (Event event : one.complaint().events()) {
                assertTrue(!event.day().isAfter(today), one.reference() + " " + event);
            }
        }
    }

    @Test
    void EMH_3_the_first_is_the_history_of_the_documents() {
        Complaint first =
                Demo.on(Demo.USUAL_DAY).find("DEMO-0001").orElseThrow().complaint();
        assertEquals(6, first.events().size());
        assertEquals(
                "met late by 1 working day",
                Timetable.of(first)
                        .asOf(Demo.USUAL_DAY)
                        .deadline("EMH-3")
                        .status()
                        .orElseThrow()
                        .toString());
    }

    @Test
    void the_resident_owns_the_first_alone_and_everybody_sees_something() {
        List<Recorded> all = all(Demo.USUAL_DAY);
        for (var bearer : Demo.people().entrySet()) {
            Actor actor = bearer.getValue();
            TreeSet<String> seen = new TreeSet<>();
            for (Recorded one : all) {
                if (Access.sees(actor, CaseView.of(one), Demo.USUAL_DAY)) {
                    seen.add(one.reference());
                }
            }
            assertTrue(!seen.isEmpty(), bearer.getKey());
            if (bearer.getKey().equals("demo-resident")) {
                assertEquals(List.of("DEMO-0001"), List.copyOf(seen));
            }
            if (bearer.getKey().equals("demo-manager") || bearer.getKey().equals("demo-auditor")) {
                assertEquals(60, seen.size(), bearer.getKey());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1901-01-07", "2075-01-07"})
    void a_day_without_known_bank_holidays_is_refused(String day) {
        assertEquals(
                "'" + day
                        + "' is not a day for the demonstration: its complaints need bank holidays around the day, such as 2027-03-15",
                assertThrows(Unreadable.class, () -> Demo.on(LocalDate.parse(day)))
                        .getMessage());
    }
}
