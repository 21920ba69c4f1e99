package dev.redress.desk;

import dev.redress.access.CaseView;
import dev.redress.calendar.Counting;
import dev.redress.calendar.OutsideCoverage;
import dev.redress.calendar.WorkingCalendar;
import dev.redress.complaint.Complaint;
import dev.redress.complaint.Event;
import dev.redress.complaint.Recorded;
import dev.redress.policy.EventKind;
import dev.redress.ruling.Course;
import dev.redress.ruling.RemedyPromise;
import dev.redress.timetable.Deadline;
import dev.redress.timetable.Timetable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One complaint on a desk: what is owed and when, which rights are open, who handles it. A pure function of the complaint, its policy and its
 * calendar. No row depends on today, so none changes at midnight: late or not is asked of it with a day.
 *
 * <p>A complaint of Friday 18 December 2026 under emh, not yet answered: EMH-5 is due by Wednesday 13 January 2027, not overdue on that day and
 * overdue on Thursday. On a day on which everything on record has happened a row says what {@code Timetable.asOf} says.
 *
 * @param reference the landlord's reference
 * @param version how many events are on record
 * @param landlord the landlord's id
 * @param policy the id of the procedure
 * @param kind feedback, informal or formal
 * @param stage the id of the part that it has come to; null unless it is formal
 * @param received the day of first contact; null while none is on record
 * @param ended the day it ended; null while it goes on
 * @param owed what is owed, by its last day; what has none comes last, in document order
 * @param rights what the resident may do, in document order
 * @param view who has to do with it, the handler among them
 */
public record DeskRow(
        String reference,
        int version,
        String landlord,
        String policy,
        Course.Kind kind,
        @Nullable String stage,
        @Nullable LocalDate received,
        @Nullable LocalDate ended,
        List<Owed> owed,
        List<OpenRight> rights,
        CaseView view) {

    /** By the first day on which something is due, those with none last; then by reference. */
    public static final Comparator<DeskRow> ORDER = Comparator.comparing(DeskRow::place);

    private static final Comparator<Owed> BY_DAY =
            Comparator.comparing(Owed::due, Comparator.nullsLast(Comparator.naturalOrder()));

    public DeskRow {
        owed = List.copyOf(owed);
        rights = List.copyOf(rights);
    }

    /** The row of a complaint, its working days counted on that calendar. */
    public static DeskRow of(Recorded recorded, WorkingCalendar calendar) {
        Complaint complaint = recorded.complaint();
        Timetable timetable = Timetable.of(complaint, calendar);
        Course course = Course.of(complaint);
        return new DeskRow(
                complaint.reference(),
                recorded.version(),
                recorded.landlord(),
                complaint.policy().id(),
                course.kind(),
                course.stage() == null ? null : course.stage().id(),
                complaint.findFirst(EventKind.FIRST_CONTACT).map(Event::day).orElse(null),
                course.ended(),
                owed(timetable),
                OpenRight.of(timetable),
                CaseView.of(recorded));
    }

    private static List<Owed> owed(Timetable timetable) {
        List<Owed> owed = new ArrayList<>();
        for (Deadline row : timetable.deadlines()) {
            boolean runs = row.met().isEmpty()
                    && row.ended().isEmpty()
                    && (row.start().isPresent() || row.date().isPresent());
            // what follows a silence is never late
            if (runs && !row.obligation().afterSilence()) {
                owed.add(new Owed(
                        row.clause().id(),
                        row.stage().id(),
                        row.what(),
                        row.due().state(),
                        row.date().orElse(null),
                        row.warn().orElse(null)));
            }
        }
        for (RemedyPromise remedy : RemedyPromise.of(timetable)) {
            LocalDate promised = remedy.promised();
            if (remedy.done() == null) {
                owed.add(new Owed(
                        remedy.clause(), null, remedy.what(), "promised", promised, warn(timetable, promised)));
            }
        }
        owed.sort(BY_DAY);
        return owed;
    }

    private static @Nullable LocalDate warn(Timetable timetable, @Nullable LocalDate promised) {
        try {
            return promised == null
                    ? null
                    : timetable.calendar().end(promised, timetable.warning().negated(), Counting.DEFAULT);
        } catch (OutsideCoverage beyond) {
            return null;
        }
    }

    // --- questions ----------------------------------------------------------------------------------------------

    /** The first day on which something is due, if anything is. */
    public Optional<LocalDate> firstDue() {
        return owed.isEmpty() ? Optional.empty() : owed.get(0).date();
    }

    /** The id of who handles it, if it was assigned. */
    public Optional<String> handler() {
        return Optional.ofNullable(view.handler());
    }

    /** The day it ended, if it did. */
    public Optional<LocalDate> findEnded() {
        return Optional.ofNullable(ended);
    }

    /** What is overdue on a day, the latest first due first. */
    public List<Owed> overdueOn(LocalDate day) {
        return owed.stream().filter(one -> one.isOverdueOn(day)).toList();
    }

    /** The rights that can be used on a day. */
    public List<OpenRight> rightsOn(LocalDate day) {
        return rights.stream().filter(right -> right.isOpenOn(day)).toList();
    }

    Place place() {
        return new Place(firstDue().orElse(LocalDate.MAX), reference);
    }

    /** Where it stands on a desk, as an opaque word: {@link Desk#find} goes on after it. */
    public String cursor() {
        return place().cursor();
    }

    /** {@code C-1042: EMH-5 send the full written response, by 2027-01-13}. */
    @Override
    public String toString() {
        return reference + ": "
                + (owed.isEmpty() ? "nothing is owed" : owed.get(0).toString());
    }
}
