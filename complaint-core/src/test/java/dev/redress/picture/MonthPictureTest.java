package dev.redress.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.calendar.Division;
import dev.redress.calendar.OutsideCoverage;
import dev.redress.calendar.WorkingCalendar;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class MonthPictureTest {

    @Test
    void a_month_is_drawn_from_Monday_to_Sunday_with_its_holidays_named() {
        assertEquals(
                """
                December 2026, England and Wales

                 Mon   Tue   Wed   Thu   Fri   Sat   Sun
                        1     2     3     4   ( 5)  ( 6)
                  7     8     9    10    11   (12)  (13)
                 14    15    16    17    18   (19)  (20)
                 21    22    23    24    25*  (26)  (27)
                 28*   29    30    31

                25* Friday: Christmas Day
                28* Monday: Boxing Day (substitute day)
                21 working days
                """,
                MonthPicture.of(WorkingCalendar.of(Division.ENGLAND_AND_WALES), YearMonth.of(2026, 12))
                        .toString());
    }

    @Test
    void a_month_that_begins_on_a_Monday_and_has_no_holiday_is_drawn_without_a_gap() {
        assertEquals(
                """
                June 2026, weekends only

                 Mon   Tue   Wed   Thu   Fri   Sat   Sun
                  1     2     3     4     5   ( 6)  ( 7)
                  8     9    10    11    12   (13)  (14)
                 15    16    17    18    19   (20)  (21)
                 22    23    24    25    26   (27)  (28)
                 29    30

                22 working days
                """,
                MonthPicture.of(WorkingCalendar.weekendsOnly(), YearMonth.of(2026, 6))
                        .toString());
    }

    @Test
    void a_holiday_that_is_not_published_yet_is_marked_as_projected() {
        assertTrue(MonthPicture.of(WorkingCalendar.of(Division.SCOTLAND), YearMonth.of(2029, 1))
                .lines()
                .contains(" 2* Tuesday: 2nd January, projected"));
    }

    @Test
    void a_month_outside_coverage_is_refused() {
        MonthPicture picture = MonthPicture.of(WorkingCalendar.weekendsOnly(), YearMonth.of(2051, 1));
        assertThrows(OutsideCoverage.class, picture::lines);
    }
}
