package dev.redress.graphql;

import dev.redress.calendar.Counting;
import java.time.LocalTime;
import java.util.Optional;

/** How limits are to be counted, as it was given; what was not given stays as it is. */
final class CountingInputs {

    private CountingInputs() {}

    static Counting over(Counting base, Given arguments) {
        Given given = arguments.find("counting").orElse(null);
        if (given == null) {
            return base;
        }
        Counting counting = base;
        Optional<String> convention = given.findText("convention");
        if (convention.isPresent()) {
            counting = counting.withConvention(Counting.Convention.valueOf(convention.get()));
        }
        Optional<String> roll = given.findText("roll");
        if (roll.isPresent()) {
            counting = counting.withRoll(Counting.Roll.valueOf(roll.get()));
        }
        Optional<String> monthEnd = given.findText("monthEnd");
        if (monthEnd.isPresent()) {
            counting = counting.withMonthEnd(Counting.MonthEnd.valueOf(monthEnd.get()));
        }
        Optional<LocalTime> cutOff = given.findTime("cutOff");
        return cutOff.isPresent() ? counting.withCutOff(cutOff.get()) : counting;
    }
}
