package dev.redress.calendar;

import static dev.redress.testing.Dated.brief;
import static dev.redress.testing.Dated.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** calendars.md, section 7: what the State Funeral of Monday 19 September 2022 moved. */
class MovedDeadlineTest {

    private static final LocalDate FUNERAL = on("Mon 19 Sep 2022");

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            calendar          | limit           | first moved     | last moved
            england-and-wales | 5 working days  |                 |
            england-and-wales | 10 working days | Mon 5 Sep 2022  | Fri 9 Sep 2022
            england-and-wales | 20 working days | Fri 19 Aug 2022 | Fri 9 Sep 2022
            northern-ireland  | 5 working days  |                 |
            northern-ireland  | 10 working days | Mon 5 Sep 2022  | Fri 9 Sep 2022
            northern-ireland  | 20 working days | Fri 19 Aug 2022 | Fri 9 Sep 2022
            scotland          | 5 working days  |                 |
            scotland          | 10 working days | Mon 5 Sep 2022  | Fri 9 Sep 2022
            scotland          | 20 working days | Mon 22 Aug 2022 | Fri 9 Sep 2022
            """)
    void the_funeral_moved_the_clocks_of_these_starts(String calendar, String limit, String first, String last) {
        WorkingCalendar today = WorkingCalendar.get(calendar);
        for (WorkingCalendar each : List.of(today, today.asKnownOn(on("Fri 9 Sep 2022")))) {
            List<MovedDeadline> moved = MovedDeadline.by(
                    FUNERAL,
                    each,
                    on("Fri 1 Jul 2022"),
                    on("Fri 9 Sep 2022"),
                    TimeLimit.parse(limit),
                    Counting.DEFAULT);
            String starts = moved.stream().map(one -> brief(one.start())).collect(Collectors.joining(", "));
            if (first == null) {
                assertEquals("", starts);
                continue;
            }
            List<LocalDate> expected =
                    on(first).datesUntil(on(last).plusDays(1)).toList();
            assertEquals(expected, moved.stream().map(MovedDeadline::start).toList());
            for (MovedDeadline one : moved) {
                assertEquals(today.next(one.without()), one.with(), "by one working day: " + one);
            }
        }
    }

    @Test
    void each_keeps_the_day_without_and_the_day_with() {
        List<MovedDeadline> moved = MovedDeadline.by(
                FUNERAL,
                WorkingCalendar.of(Division.ENGLAND_AND_WALES),
                on("Mon 5 Sep 2022"),
                on("Mon 5 Sep 2022"),
                TimeLimit.workingDays(10),
                Counting.DEFAULT);
        assertEquals(
                List.of(new MovedDeadline(on("Mon 5 Sep 2022"), on("Mon 19 Sep 2022"), on("Tue 20 Sep 2022"), false)),
                moved);
    }

    @Test
    void a_limit_in_days_is_moved_only_by_its_roll() {
        WorkingCalendar calendar = WorkingCalendar.of(Division.ENGLAND_AND_WALES);
        LocalDate start = on("Mon 5 Sep 2022");
        assertEquals(
                List.of(), MovedDeadline.by(FUNERAL, calendar, start, start, TimeLimit.days(14), Counting.DEFAULT));
        assertEquals(
                List.of(new MovedDeadline(start, FUNERAL, on("Fri 16 Sep 2022"), false)),
                MovedDeadline.by(
                        FUNERAL,
                        calendar,
                        start,
                        start,
                        TimeLimit.days(14),
                        Counting.DEFAULT.withRoll(Counting.Roll.PREVIOUS)));
    }

    @Test
    void what_cannot_be_asked_is_refused() {
        WorkingCalendar calendar = WorkingCalendar.of(Division.SCOTLAND);
        LocalDate start = on("Mon 5 Sep 2022");
        TimeLimit ten = TimeLimit.workingDays(10);
        assertEquals(
                "starts run from 2022-09-05 to 2022-09-04, which is earlier",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> MovedDeadline.by(
                                        FUNERAL, calendar, start, start.minusDays(1), ten, Counting.DEFAULT))
                        .getMessage());
        LocalDate early = LocalDate.of(1977, 12, 31);
        LocalDate late = LocalDate.of(2051, 1, 1);
        String known = "Scotland knows its bank holidays from 1978-01-01 to 2050-12-31; it cannot say whether ";
        assertEquals(known + "2051-01-01 is a working day", refusal(late, calendar, start, start));
        assertEquals(known + "1977-12-31 is a working day", refusal(FUNERAL, calendar, early, start));
        assertEquals(known + "2051-01-01 is a working day", refusal(FUNERAL, calendar, start, late));
    }

    private static String refusal(LocalDate added, WorkingCalendar calendar, LocalDate from, LocalDate to) {
        return assertThrows(
                        OutsideCoverage.class,
                        () -> MovedDeadline.by(added, calendar, from, to, TimeLimit.sameDay(), Counting.DEFAULT))
                .getMessage();
    }

    @Test
    void a_moved_deadline_beyond_the_published_holidays_is_projected() {
        List<MovedDeadline> moved = MovedDeadline.by(
                on("Mon 3 Jun 2030"),
                WorkingCalendar.of(Division.ENGLAND_AND_WALES),
                on("Mon 27 May 2030"),
                on("Sun 2 Jun 2030"),
                TimeLimit.workingDays(5),
                Counting.DEFAULT);
        assertTrue(moved.size() > 1 && moved.stream().allMatch(MovedDeadline::projected), moved.toString());
    }
}
