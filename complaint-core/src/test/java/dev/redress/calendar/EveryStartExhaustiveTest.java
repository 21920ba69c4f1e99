package dev.redress.calendar;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Thirty-three years of starts, -60 to 60 working days, six calendars, three conventions, counted back both ways: some
 * twenty-six million counts. Left out of mutation testing, where {@link EveryStartOfTwoYearsTest} stands in.
 */
class EveryStartExhaustiveTest {

    @ParameterizedTest
    @ValueSource(strings = {"england-and-wales", "scotland", "northern-ireland", "any", "all", "weekends-only"})
    void every_count_from_1995_to_2027_is_that_of_walking_day_by_day(String calendar) {
        new PlainDays(calendar).compare(1995, 2027, 60);
    }
}
