package dev.redress.timetable;

import static dev.redress.timetable.History.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.calendar.Counting.Convention;
import dev.redress.calendar.TimeLimit;
import dev.redress.complaint.Complaint;
import dev.redress.complaint.Event;
import dev.redress.policy.Clause;
import dev.redress.policy.EventKind;
import dev.redress.policy.Obligation;
import dev.redress.policy.Reading;
import dev.redress.policy.Right;
import dev.redress.policy.Start;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The days that the other side of a reading gives: another day one, and a time where none is taken to be stated. */
class OtherReadingsTest {

    private static final Obligation TEN_DAYS = Obligation.to("respond")
            .within(TimeLimit.workingDays(10))
            .from(EventKind.STAGE_1_ACKNOWLEDGED)
            .metBy(EventKind.STAGE_1_RESPONDED);
    private static final String THAT_DAY = "that day is day one";
    private static final Reading STARTS_ON_THE_DAY =
            Reading.of("the day after the letter is day one", THAT_DAY).orCounted(Convention.START_IS_DAY_ONE);

    private static Timetable acknowledged(Clause clause, String day) {
        Complaint complaint = Own.complaint(clause);
        return Timetable.of(complaint.with(Event.of(EventKind.STAGE_1_ACKNOWLEDGED, day(day))));
    }

    @Test
    void a_day_one_of_its_own_moves_a_working_start_by_a_working_day_and_a_saturday_not_at_all() {
        Clause clause = Own.read("OWN-1", STARTS_ON_THE_DAY, TEN_DAYS);
        // Monday 4 January 2027: the 18th, or the 15th; Saturday 9 January: the 22nd either way
        Deadline monday = acknowledged(clause, "Mon 2027-01-04").deadline("OWN-1");
        assertEquals(new Due.By(day("Mon 2027-01-18")), monday.due());
        assertTrue(monday.alternatives().contains(new Alternative("it is read: " + THAT_DAY, day("Fri 2027-01-15"))));
        Deadline saturday = acknowledged(clause, "Sat 2027-01-09").deadline("OWN-1");
        assertEquals(new Due.By(day("Fri 2027-01-22")), saturday.due());
        assertTrue(saturday.alternatives().stream()
                .noneMatch(other -> other.because().contains(THAT_DAY)));
    }

    @Test
    void what_is_read_to_have_no_time_shows_the_day_of_the_reading_that_has_one() {
        Reading reading =
                Reading.of("no time is stated", "ten working days here too").orWithin(TimeLimit.workingDays(10));
        Obligation untimed =
                Obligation.to("respond").from(EventKind.STAGE_1_ACKNOWLEDGED).metBy(EventKind.STAGE_1_RESPONDED);
        Deadline row = acknowledged(Own.read("OWN-1", reading, untimed), "Mon 2027-01-04")
                .deadline("OWN-1");
        assertEquals(new Due.NotStated(), row.due());
        assertEquals(
                List.of(new Alternative("it is read: ten working days here too", day("Mon 2027-01-18"))),
                row.alternatives());
    }

    @Test
    void a_right_without_a_last_day_shows_the_one_of_the_other_reading() {
        Reading reading =
                Reading.of("no last day is stated", "it ends with the 28 days").orWithin(TimeLimit.days(28));
        Right escalate = Right.to("escalate", Start.at(EventKind.STAGE_1_ACKNOWLEDGED));
        Window window = acknowledged(Own.read("OWN-1", reading, escalate), "Mon 2027-01-04")
                .window("OWN-1");
        assertTrue(window.closes().isEmpty());
        assertEquals(
                List.of(new Alternative("it is read: it ends with the 28 days", day("Mon 2027-02-01"))),
                window.alternatives());
    }

    @Test
    void a_reading_in_words_alone_gives_no_day() {
        Clause clause = Own.read("OWN-1", Reading.of("as written", "otherwise"), TEN_DAYS);
        assertTrue(acknowledged(clause, "Mon 2027-01-04").deadline("OWN-1").alternatives().stream()
                .noneMatch(other -> other.because().contains("otherwise")));
    }
}
