package dev.redress.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.complaint.Addition;
import dev.redress.complaint.Complaint;
import dev.redress.complaint.Complaints;
import dev.redress.complaint.Event;
import dev.redress.complaint.Recorded;
import dev.redress.policy.EventKind;
import dev.redress.published.PublishedPolicies;
import dev.redress.testing.Histories;
import dev.redress.timetable.Deadline;
import dev.redress.timetable.Status;
import dev.redress.timetable.Timetable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;

/** Pages hold still while others write; rows and timetables never disagree. */
class DeskProperties {

    private static final LocalDate BEGIN = LocalDate.of(2026, 9, 1);

    /** Every complaint that stayed as it was is on exactly one page, whatever is written to the others between them. */
    @Property(tries = 120)
    void a_complaint_that_does_not_change_between_two_pages_appears_exactly_once(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int first) {
        Random random = new Random(seed);
        Complaints complaints = Complaints.inMemory();
        Desk desk = Desk.following(complaints);
        List<String> policies = PublishedPolicies.ids();
        for (int i = 0; i < 30; i++) {
            String policy = policies.get(random.nextInt(policies.size()));
            append(
                    complaints,
                    "C-" + i,
                    0,
                    Addition.of(Event.firstContact(BEGIN.plusDays(random.nextInt(60))))
                            .opening(PublishedPolicies.get(policy), "our-homes"));
        }
        Set<String> unchanged = new TreeSet<>();
        for (int i = 0; i < 30; i++) {
            unchanged.add("C-" + i);
        }
        List<String> seen = new ArrayList<>();
        String cursor = null;
        boolean more = true;
        while (more) {
            Found page = desk.find(Query.all(), cursor, first);
            for (DeskRow row : page.rows()) {
                seen.add(row.reference());
                cursor = row.cursor();
            }
            more = page.more();
            String changed = "C-" + random.nextInt(35);
            unchanged.remove(changed);
            int version = complaints.find(changed).map(Recorded::version).orElse(0);
            LocalDate day = BEGIN.plusDays(random.nextInt(120));
            append(
                    complaints,
                    changed,
                    version,
                    version == 0
                            ? Addition.of(Event.firstContact(day)).opening(PublishedPolicies.get("emh"), "our-homes")
                            : Addition.of(Event.of(EventKind.STAGE_1_RESPONDED, day)));
        }
        for (String reference : unchanged) {
            assertEquals(1, seen.stream().filter(reference::equals).count(), reference);
        }
    }

    private static void append(Complaints complaints, String reference, int version, Addition addition) {
        complaints.append(reference, version, reference + "-" + version, "S1", addition);
    }

    @Property(tries = 400)
    @Domain(Histories.class)
    void a_row_says_what_the_timetable_says_of_any_day_after_the_last_event(@ForAll Complaint complaint) {
        for (int later : new int[] {0, 1, 2, 5, 14, 30, 90, 400}) {
            agree(complaint, later);
        }
    }

    private static void agree(Complaint complaint, int later) {
        DeskRow row = DeskRow.of(
                new Recorded(complaint, "our-homes"),
                WorkingCalendar.get(complaint.policy().calendar()));
        LocalDate day = complaint.history().stream()
                .map(Event::day)
                .max(LocalDate::compareTo)
                .orElse(BEGIN)
                .plusDays(later);
        Set<String> expected = new TreeSet<>();
        for (Deadline deadline : Timetable.of(complaint).asOf(day).deadlines()) {
            boolean overdue = deadline.status()
                    .filter(status -> status.kind() == Status.Kind.OVERDUE)
                    .isPresent();
            if (overdue && !deadline.obligation().afterSilence()) {
                expected.add(deadline.clause().id() + " " + deadline.what());
            }
        }
        Set<String> found = new TreeSet<>();
        for (Owed owed : row.overdueOn(day)) {
            if (!owed.state().equals("promised")) {
                found.add(owed.clause() + " " + owed.what());
            }
        }
        assertEquals(expected, found);
        assertTrue(row.owed().stream().allMatch(owed -> !owed.isDueSoonOn(day) || !owed.isOverdueOn(day)));
    }
}
