package dev.redress.bench;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The benchmark compares like with like: on its own work, every contender gives the answers of the plain loop. */
class ContendersTest {

    private static final int STARTS = CalendarBench.STARTS;
    private static final LocalDate[] FROM = Work.starts(STARTS);
    private static final LocalDate[] TO = Work.ends(FROM);
    private static final Contender PLAIN = new HashSetLoop(Holidays.all());

    static Stream<String> names() {
        return Contenders.NAMES.stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void all_add_working_days_to_the_same_day(String name) {
        Contender who = Contenders.get(name);
        for (String amount : new String[] {"5", "10", "20", "260", Work.RANDOM}) {
            int[] amounts = Work.amounts(amount, STARTS);
            for (int i = 0; i < STARTS; i++) {
                LocalDate start = FROM[i];
                int days = amounts[i];
                assertEquals(PLAIN.add(start, days), who.add(start, days), () -> start + " and " + days);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void all_know_the_same_working_days(String name) {
        Contender who = Contenders.get(name);
        for (LocalDate day = FROM[0].withDayOfYear(1).withYear(1999); day.getYear() < 2038; day = day.plusDays(1)) {
            assertEquals(PLAIN.isWorkingDay(day), who.isWorkingDay(day), day.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void all_count_the_same_working_days(String name) {
        Contender who = Contenders.get(name);
        for (int i = 0; i < STARTS; i++) {
            LocalDate start = FROM[i];
            LocalDate end = TO[i];
            assertEquals(
                    PLAIN.count(start, end),
                    who.count(who.edge(start), who.edge(end)),
                    () -> "(" + start + ", " + end + "]");
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void all_give_the_example_of_the_guide(String name) {
        // Friday 18 December 2026; Christmas Day, the weekend and Monday 28 are not counted; Tuesday 29 December 2026
        assertEquals(LocalDate.of(2026, 12, 29), Contenders.get(name).add(LocalDate.of(2026, 12, 18), 5));
    }

    @Test
    void the_work_is_the_same_every_time() {
        assertArrayEquals(FROM, Work.starts(STARTS));
        assertArrayEquals(TO, Work.ends(FROM));
        assertArrayEquals(Work.amounts(Work.RANDOM, STARTS), Work.amounts(Work.RANDOM, STARTS));
    }
}
