package dev.redress.calendar;

import static dev.redress.testing.Dated.brief;
import static dev.redress.testing.Dated.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.calendar.Counting.Roll;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The dated counter-examples to the properties: where a cut-off, a closure or a roll back breaks them. */
class WhereTheRulesStopTest {

    private static final WorkingCalendar ENGLAND = WorkingCalendar.of(Division.ENGLAND_AND_WALES);
    private static final WorkingCalendar CLOSED = ENGLAND.withClosure(new Closure(
            on("Thu 24 Dec 2026"), on("Thu 31 Dec 2026"), "Christmas closure", Closure.Effect.DEFERS_RECEIPT));
    private static final TimeLimit FIVE = TimeLimit.workingDays(5);
    private static final List<String> GUIDE = Register.guide("10-calendar.md");

    @Test
    void with_a_cut_off_a_later_receipt_can_be_due_earlier_as_the_guide_says() {
        List<List<String>> rows = table("Received, with a cut-off at 16:00");
        Counting cutOff = Counting.DEFAULT.withCutOff(LocalTime.of(16, 0));
        List<LocalDate> due = new ArrayList<>();
        for (List<String> row : rows) {
            Count count = ENGLAND.count(moment(row.get(0)), FIVE, cutOff);
            assertEquals(row.get(1), brief(count.received()));
            assertEquals(row.get(2), brief(count.end()));
            due.add(count.end());
        }
        assertTrue(due.get(1).isBefore(due.get(0)), "the later receipt is due earlier");
    }

    @Test
    void with_a_closure_that_defers_receipt_a_later_receipt_can_be_due_earlier_as_the_guide_says() {
        List<List<String>> rows = table("Received, closed from Thu 24 Dec to Thu 31 Dec 2026");
        List<LocalDate> due = new ArrayList<>();
        for (List<String> row : rows) {
            Count count = CLOSED.count(moment(row.get(0)), FIVE, Counting.DEFAULT);
            assertEquals(row.get(1), brief(count.received()));
            assertEquals(row.get(2), brief(count.end()));
            due.add(count.end());
        }
        assertTrue(due.get(1).isBefore(due.get(0)), "the later receipt is due earlier");
    }

    @Test
    void rolling_the_start_first_keeps_the_order_with_a_cut_off_or_one_closure() {
        Counting rolling = Counting.DEFAULT
                .withConvention(Counting.Convention.ROLL_THEN_AFTER)
                .withCutOff(LocalTime.of(16, 0));
        for (WorkingCalendar calendar : List.of(ENGLAND, CLOSED)) {
            LocalDate before = LocalDate.MIN;
            for (LocalDate day = on("Tue 1 Dec 2026"); day.getYear() <= 2027; day = day.plusDays(1)) {
                for (int hour : calendar == ENGLAND ? new int[] {9, 17} : new int[] {9}) {
                    LocalDate due =
                            calendar.count(day.atTime(hour, 0), FIVE, rolling).end();
                    assertTrue(!due.isBefore(before), day + " at " + hour);
                    before = due;
                }
            }
        }
    }

    @Test
    void a_roll_to_the_previous_working_day_is_brought_earlier_by_an_added_holiday() {
        Counting previous = Counting.DEFAULT.withRoll(Roll.PREVIOUS);
        LocalDate start = on("Mon 5 Sep 2022");
        LocalDate funeral = on("Mon 19 Sep 2022");
        TimeLimit twoWeeks = TimeLimit.weeks(2);
        assertEquals(
                funeral,
                ENGLAND.withoutHoliday(funeral).count(start, twoWeeks, previous).end());
        assertEquals(
                on("Fri 16 Sep 2022"), ENGLAND.count(start, twoWeeks, previous).end());
    }

    @Test
    void a_cut_off_is_brought_earlier_by_an_added_holiday() {
        Counting cutOff = Counting.DEFAULT.withCutOff(LocalTime.of(16, 0));
        LocalDateTime evening = on("Mon 14 Dec 2026").atTime(17, 0);
        // on a working Monday it counts as received on Tuesday; on a holiday it stays, and Tuesday is day 1
        assertEquals(on("Tue 22 Dec 2026"), ENGLAND.count(evening, FIVE, cutOff).end());
        WorkingCalendar more = ENGLAND.withHoliday(on("Mon 14 Dec 2026"), "an added day");
        assertEquals(on("Mon 21 Dec 2026"), more.count(evening, FIVE, cutOff).end());
    }

    @Test
    void calendar_days_with_a_roll_do_not_add_up() {
        Counting next = Counting.DEFAULT.withRoll(Roll.NEXT);
        LocalDate start = on("Fri 11 Dec 2026");
        LocalDate first = ENGLAND.count(start, TimeLimit.days(8), next).end();
        assertEquals(on("Mon 21 Dec 2026"), first);
        assertEquals(
                on("Tue 29 Dec 2026"),
                ENGLAND.count(first, TimeLimit.days(5), next).end());
        assertEquals(
                on("Thu 24 Dec 2026"),
                ENGLAND.count(start, TimeLimit.days(13), next).end());
    }

    @Test
    void two_weeks_are_later_than_ten_working_days_from_a_weekend_and_never_from_a_working_day() {
        int later = 0;
        int weekends = 0;
        for (LocalDate day = LocalDate.of(2019, 1, 1); day.getYear() <= 2027; day = day.plusDays(1)) {
            boolean isLater = day.plusDays(14).isAfter(ENGLAND.add(day, 10));
            if (ScheduleOne.isWeekend(day)) {
                weekends++;
                later += isLater ? 1 : 0;
            } else if (ENGLAND.isWorkingDay(day)) {
                assertEquals(false, isLater, day::toString);
            }
        }
        assertEquals("718 of 938", later + " of " + weekends, "counting.md, under section 4.4");
    }

    /** {@code Fri 11 Dec 2026} or {@code Fri 11 Dec 2026, 17:00}. */
    private static LocalDateTime moment(String cell) {
        String[] parts = cell.split(", ");
        return parts.length == 1 ? on(parts[0]).atStartOfDay() : on(parts[0]).atTime(LocalTime.parse(parts[1]));
    }

    /** The rows of the guide's table whose first heading is this. */
    private static List<List<String>> table(String heading) {
        List<List<String>> rows = GUIDE.stream()
                .dropWhile(line -> !line.startsWith("| " + heading + " |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> List.of(line.substring(2, line.length() - 2).split(" +\\| +")))
                .map(cells -> cells.stream().map(String::strip).toList())
                .toList();
        assertEquals(2, rows.size(), heading);
        return rows;
    }
}
