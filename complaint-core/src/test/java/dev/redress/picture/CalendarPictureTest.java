package dev.redress.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.calendar.Closure;
import dev.redress.calendar.OutsideCoverage;
import dev.redress.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CalendarPictureTest {

    private static final WorkingCalendar ENGLAND = WorkingCalendar.get("england-and-wales");

    @Test
    void a_month_is_drawn_as_approved() {
        Picture picture = CalendarPicture.month(ENGLAND, YearMonth.of(2026, 12)).picture();
        assertEquals(List.of(), Drawn.of(picture).faults());
        ApprovedPictures.check("calendar-month.svg", picture.svg());
    }

    @Test
    void a_quarter_with_a_landlords_closure_is_drawn_as_approved() {
        WorkingCalendar own = ENGLAND.withClosure(new Closure(
                        LocalDate.of(2026, 12, 29),
                        LocalDate.of(2026, 12, 31),
                        "office closed",
                        Closure.Effect.NOT_COUNTED))
                .named("example-homes")
                .titled("Example Homes");
        CalendarPicture quarter = CalendarPicture.quarter(own, YearMonth.of(2026, 10));
        assertEquals("October to December 2026, Example Homes", quarter.toString());
        assertEquals(List.of(), Drawn.of(quarter.picture()).faults());
        ApprovedPictures.check("calendar-quarter.svg", quarter.svg());
    }

    @Test
    void a_screen_reader_says_the_working_days_and_what_is_in_frames() {
        assertEquals(
                "December 2026, 21 working days. Fri 25: Christmas Day. Mon 28: Boxing Day (substitute day).",
                CalendarPicture.month(ENGLAND, YearMonth.of(2026, 12)).picture().description());
    }

    @Test
    void a_holiday_after_the_published_record_is_marked_as_projected() {
        CalendarPicture picture = CalendarPicture.month(ENGLAND, YearMonth.of(2030, 12));
        assertTrue(Drawn.of(picture.picture()).contents("text").contains("Wed 25: Christmas Day, projected"));
        assertTrue(picture.page().html().contains("<td>Wed 25 Dec 2030</td><td>Christmas Day</td><td>projected</td>"));
    }

    @Test
    void a_month_that_is_not_covered_is_said_not_to_be() {
        CalendarPicture late = CalendarPicture.month(ENGLAND, YearMonth.of(2051, 1));
        assertThrows(OutsideCoverage.class, late::svg);
    }

    @Test
    void a_page_names_each_day_that_is_not_worked_but_for_weekends() {
        String html =
                CalendarPicture.month(ENGLAND, YearMonth.of(2026, 12)).page().html();
        assertTrue(html.contains("<td>Mon 28 Dec 2026</td><td>Boxing Day (substitute day)</td><td>published</td>"));
        assertFalse(html.contains("<td>Sat 26 Dec 2026</td>"));
    }

    @Property(tries = 200)
    void no_two_texts_meet_in_any_quarter(
            @ForAll @IntRange(min = 0, max = 850) int month, @ForAll @IntRange(min = 0, max = 5) int calendar) {
        WorkingCalendar any = WorkingCalendar.get(WorkingCalendar.ids().get(calendar));
        YearMonth first = YearMonth.of(1978, 1).plusMonths(month);
        assertEquals(
                List.of(),
                Drawn.of(CalendarPicture.quarter(any, first).picture()).faults());
        assertEquals(
                List.of(), Drawn.of(CalendarPicture.month(any, first).picture()).faults());
    }
}
