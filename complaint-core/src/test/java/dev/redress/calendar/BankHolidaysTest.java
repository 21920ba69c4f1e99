package dev.redress.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BankHolidaysTest {

    @Test
    void the_rules_and_the_one_offs_give_every_row_of_the_record_and_no_other() {
        List<String> recorded = Register.lines("uk-bank-holidays.csv").stream()
                .skip(1)
                .map(row -> row.substring(0, row.lastIndexOf(',')))
                .sorted()
                .toList();
        assertEquals(1374, recorded.size());

        List<String> computed = new ArrayList<>();
        for (Division division : Division.values()) {
            WorkingCalendar calendar = WorkingCalendar.of(division);
            for (int year = 1978; year <= 2028; year++) {
                for (Holiday holiday : calendar.holidays(year)) {
                    computed.add(String.join(
                            ",",
                            division.id(),
                            holiday.date().toString(),
                            holiday.name(),
                            String.valueOf(holiday.substitute()),
                            holiday.basis().id()));
                }
            }
        }
        computed.sort(null);
        assertEquals(String.join("\n", recorded), String.join("\n", computed));
    }
}
