package dev.redress.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.calendar.TimeLimit.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeLimitTest {

    private static final String HELP =
            " is not a limit: a limit reads '20 working days', '14 days', '8 weeks', '4 months', '1 year' or 'same day'";

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            textBlock = """
            text|limit
            20 working days|20 working days
            -10 working days|-10 working days
            14 days|14 days
            8 weeks|8 weeks
            4 months|4 months
            1 year|1 year
            same day|same day
            1 working days|1 working day
            20 working day|20 working days
            2 year|2 years
            1 weeks|1 week
            3 month|3 months
            5 DAY|5 days
            20 Working Days|20 working days
              20   working    days  |20 working days
            20workingdays|20 working days
            SAME  DAY|same day
            sameday|same day
            +5 days|5 days
            0 days|0 days
            -0 weeks|0 weeks
            007 weeks|7 weeks
            999999 days|999999 days
            -999999 years|-999999 years
            -1 week|-1 weeks
            """)
    void a_limit_is_read_in_any_case_any_spaces_singular_or_plural(String text, String limit) {
        assertEquals(limit, TimeLimit.parse(text).toString());
        assertEquals(TimeLimit.parse(limit), TimeLimit.parse(text));
    }

    @Test
    void a_space_of_any_kind_is_a_space() {
        assertEquals(TimeLimit.workingDays(20), TimeLimit.parse("20\u00a0working\u2009days\t"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "20",
                "-",
                "+",
                "days",
                "working days",
                "twenty days",
                "20 fortnights",
                "20 working days later",
                "1.5 days",
                "1,000 days",
                "- 5 days",
                "--5 days",
                "5 same day",
                "0 same day",
                "same days",
                "-same day",
                "20 working",
                "working days 20",
                "\u0662 days",
                "5 d\u00e4ys",
                "20 workingday x",
                "5 workingdaysworkingdaysworkingdays",
                "5 \u0130days",
                "sam day"
            })
    void what_is_no_limit_is_refused_in_a_sentence(String text) {
        Unreadable refused = assertThrows(Unreadable.class, () -> TimeLimit.parse(text));
        assertEquals("'" + text + "'" + HELP, refused.getMessage());
        assertEquals("limit", refused.expected());
        assertEquals(text, refused.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000 days", "-1000000 working days", "99999999999999999999 weeks", "4294967297 days"})
    void a_limit_beyond_a_million_is_refused_and_never_wraps(String text) {
        Unreadable refused = assertThrows(Unreadable.class, () -> TimeLimit.parse(text));
        assertEquals("'" + text + "' is not a limit: a limit is at most 999,999 of its unit", refused.getMessage());
    }

    @Test
    void a_long_text_is_shortened_and_control_characters_are_replaced_in_the_message() {
        Unreadable refused = assertThrows(Unreadable.class, () -> TimeLimit.parse("x".repeat(10_000_000)));
        assertEquals("'" + "x".repeat(60) + "…'" + HELP, refused.getMessage());
        assertEquals(10_000_000, refused.text().length());
        assertEquals(
                "'a\uFFFDb'" + HELP,
                assertThrows(Unreadable.class, () -> TimeLimit.parse("a\nb")).getMessage());
        String sixty = "\uD83D\uDCC5".repeat(60);
        assertEquals(
                "'" + sixty + "'" + HELP,
                assertThrows(Unreadable.class, () -> TimeLimit.parse(sixty)).getMessage());
        assertEquals(
                "'" + sixty + "…'" + HELP,
                assertThrows(Unreadable.class, () -> TimeLimit.parse(sixty + "x"))
                        .getMessage());
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000_000, -1_000_000, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void a_limit_made_in_code_has_the_same_bounds(int amount) {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> TimeLimit.days(amount));
        assertEquals("a limit is at most 999,999 of its unit, and this is " + amount, refused.getMessage());
    }

    @Test
    void the_same_day_has_no_amount() {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> new TimeLimit(1, Unit.SAME_DAY));
        assertEquals("the same day has no amount, and this is 1", refused.getMessage());
        assertEquals(TimeLimit.sameDay(), TimeLimit.sameDay().negated());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SAME_DAY")
    void every_unit_reads_back_what_it_writes(Unit unit) {
        for (int amount : new int[] {-999_999, -2, -1, 0, 1, 2, 20, 999_999}) {
            TimeLimit limit = new TimeLimit(amount, unit);
            assertEquals(limit, TimeLimit.parse(limit.toString()));
            assertEquals(-amount, limit.negated().amount());
            assertEquals(unit, limit.negated().unit());
        }
    }

    @Test
    void only_working_days_are_working_days() {
        assertTrue(TimeLimit.workingDays(1).isInWorkingDays());
        assertFalse(TimeLimit.days(1).isInWorkingDays());
        assertFalse(TimeLimit.sameDay().isInWorkingDays());
        assertEquals(new TimeLimit(3, Unit.WEEKS), TimeLimit.weeks(3));
        assertEquals(new TimeLimit(3, Unit.MONTHS), TimeLimit.months(3));
        assertEquals(new TimeLimit(3, Unit.YEARS), TimeLimit.years(3));
    }
}
