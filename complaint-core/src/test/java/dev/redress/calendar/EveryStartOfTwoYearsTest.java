package dev.redress.calendar;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EveryStartOfTwoYearsTest {

    @ParameterizedTest
    @ValueSource(strings = {"england-and-wales", "scotland", "northern-ireland", "any", "all", "weekends-only"})
    void every_short_count_of_2022_and_2023_is_that_of_walking_day_by_day(String calendar) {
        new PlainDays(calendar).compare(2022, 2023, 12);
    }
}
