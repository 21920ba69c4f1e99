package dev.redress.timetable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.complaint.Complaint;
import dev.redress.complaint.Event;
import dev.redress.policy.Clause;
import dev.redress.policy.EventKind;
import dev.redress.policy.Policy;
import dev.redress.published.PublishedPolicies;
import dev.redress.reason.Reason;
import dev.redress.testing.Generated;
import dev.redress.testing.Histories;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What holds of any history under any of the five procedures. */
@Domain(Histories.class)
@Domain(Generated.class)
@Domain(DomainContext.Global.class)
class TimetableProperties {

    @Property
    void recording_any_event_on_any_day_never_fails(@ForAll Complaint complaint, @ForAll LocalDate asOf) {
        for (Timetable timetable :
                List.of(Timetable.of(complaint), Timetable.of(complaint).asOf(asOf))) {
            for (String row : everything(timetable)) {
                assertTrue(!row.isBlank());
            }
        }
    }

    @Property
    void a_timetable_ignores_unrelated_events(@ForAll Complaint complaint, @ForAll LocalDate day) {
        Timetable before = Timetable.of(complaint).asOf(LocalDate.of(2046, 12, 31));
        Policy policy = complaint.policy();
        Complaint more = complaint.with(Event.of(EventKind.get("x-lift-checked"), day));
        for (EventKind kind : EventKind.known()) {
            if (!policy.events().contains(kind) && !kind.equals(EventKind.FIRST_CONTACT)) {
                more = more.with(Event.of(kind, day));
            }
        }
        assertEquals(rows(before), rows(Timetable.of(more).asOf(LocalDate.of(2046, 12, 31))));
    }

    @Property
    void a_later_first_contact_never_gives_an_earlier_confirmation(
            @ForAll LocalDate contact, @ForAll @IntRange(min = 0, max = 40) int later) {
        Complaint empty = Complaint.open("EX-1", PublishedPolicies.get("emh"));
        LocalDate one = due(empty.with(Event.firstContact(contact)));
        LocalDate other = due(empty.with(Event.firstContact(contact.plusDays(later))));
        assertTrue(!other.isBefore(one), one + " then " + other);
    }

    @Property
    void each_reason_cites_its_own_clause_and_only_clauses_of_its_policy(@ForAll Complaint complaint) {
        Timetable timetable = Timetable.of(complaint);
        Set<String> known = new HashSet<>();
        complaint.policy().clauses().stream().map(Clause::id).forEach(known::add);
        for (Deadline row : timetable.deadlines()) {
            assertCites(row.reason(), row.clause(), known);
        }
        for (Window row : timetable.windows()) {
            assertCites(row.reason(), row.clause(), known);
        }
    }

    @Property
    void as_of_a_day_is_the_timetable_of_the_history_up_to_that_day(
            @ForAll Complaint complaint, @ForAll LocalDate day) {
        List<Event> until = new ArrayList<>();
        for (Event event : complaint.events()) {
            // a correction names a place, so what is later keeps its place as an event that counts for nothing
            until.add(event.day().isAfter(day) ? Event.of(EventKind.get("x-later"), day) : event);
        }
        Complaint then = Complaint.of("EX-1", complaint.policy(), until);
        assertEquals(
                rows(Timetable.of(then).asOf(day)), rows(Timetable.of(complaint).asOf(day)));
    }

    @Property
    void on_distinct_days_the_order_of_recording_does_not_matter(@ForAll Complaint complaint, @ForAll long seed) {
        List<Event> events = new ArrayList<>();
        Set<LocalDate> days = new HashSet<>();
        for (Event event : complaint.events()) {
            if (event.corrects() == 0 && days.add(event.day())) {
                events.add(event);
            }
        }
        Complaint inOrder = Complaint.of("EX-1", complaint.policy(), events);
        List<Event> shuffled = new ArrayList<>(events);
        Collections.shuffle(shuffled, new Random(seed));
        Complaint mixed = Complaint.of("EX-1", complaint.policy(), shuffled);
        assertEquals(everything(Timetable.of(inOrder)), everything(Timetable.of(mixed)));
    }

    @Property
    void a_status_tells_running_from_overdue_by_the_due_date(@ForAll Complaint complaint, @ForAll LocalDate day) {
        for (Deadline row : Timetable.of(complaint).asOf(day).deadlines()) {
            Status status = row.status().orElse(null);
            LocalDate due = row.date().orElse(null);
            if (status == null || due == null || row.obligation().afterSilence()) {
                continue;
            }
            LocalDate met = row.met().orElse(null);
            switch (status.kind()) {
                case RUNNING -> assertTrue(day.isBefore(due));
                case DUE_TODAY -> assertEquals(due, day);
                case OVERDUE -> assertTrue(day.isAfter(due));
                case MET -> assertTrue(met != null && !met.isAfter(due));
                case MET_LATE -> assertTrue(met != null && met.isAfter(due));
                case ENDED -> assertEquals(null, met);
            }
        }
    }

    @Property
    void what_is_known_only_grows_by_what_happened_at_last(
            @ForAll Complaint complaint, @ForAll @Size(max = 3) List<LocalDate> days) {
        Timetable timetable = Timetable.of(complaint);
        for (LocalDate day : days) {
            Timetable what = timetable.whatIf(Event.of(EventKind.get("x-visit"), day));
            assertEquals(rows(timetable), rows(what));
        }
    }

    private static void assertCites(Reason reason, Clause clause, Set<String> known) {
        assertTrue(reason.clauses().contains(clause.id()), reason.toString());
        assertTrue(known.containsAll(reason.clauses()), reason.toString());
    }

    private static LocalDate due(Complaint complaint) {
        return Timetable.of(complaint).deadline("EMH-3").date().orElseThrow();
    }

    /** The rows, as they read. */
    private static List<String> rows(Timetable timetable) {
        List<String> rows = new ArrayList<>();
        for (Deadline row : timetable.deadlines()) {
            rows.add(row + " " + row.status() + row.moves() + row.met() + row.warn() + row.start());
        }
        for (Window row : timetable.windows()) {
            rows.add(row + " " + row.status() + row.used());
        }
        for (Step row : timetable.steps()) {
            rows.add(row + " " + row.done());
        }
        return rows;
    }

    private static List<String> everything(Timetable timetable) {
        List<String> all = new ArrayList<>(rows(timetable));
        for (Deadline row : timetable.deadlines()) {
            all.add(row.explanation().withDays() + row.alternatives() + row.isProjected() + row.missing());
        }
        for (Window row : timetable.windows()) {
            all.add(row.reason().withDays() + row.alternatives());
        }
        all.addAll(timetable.notes());
        timetable.ages().forEach(age -> all.add(age.toString()));
        all.add(timetable.toString());
        return all;
    }
}
