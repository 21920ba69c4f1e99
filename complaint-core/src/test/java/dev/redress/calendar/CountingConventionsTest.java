package dev.redress.calendar;

import static dev.redress.testing.Dated.brief;
import static dev.redress.testing.Dated.on;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked dates of counting.md, section 4.4, in the three conventions. */
class CountingConventionsTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            start             | calendar          | counting         | +5              | +10             | +20
            Mon 2 Jun 2025    | england-and-wales | strictly-after   | Mon 9 Jun 2025  | Mon 16 Jun 2025 | Mon 30 Jun 2025
            Mon 2 Jun 2025    | england-and-wales | roll-then-after  | Mon 9 Jun 2025  | Mon 16 Jun 2025 | Mon 30 Jun 2025
            Mon 2 Jun 2025    | england-and-wales | start-is-day-one | Fri 6 Jun 2025  | Fri 13 Jun 2025 | Fri 27 Jun 2025
            Sat 7 Jun 2025    | england-and-wales | strictly-after   | Fri 13 Jun 2025 | Fri 20 Jun 2025 | Fri 4 Jul 2025
            Sat 7 Jun 2025    | england-and-wales | roll-then-after  | Mon 16 Jun 2025 | Mon 23 Jun 2025 | Mon 7 Jul 2025
            Sat 7 Jun 2025    | england-and-wales | start-is-day-one | Fri 13 Jun 2025 | Fri 20 Jun 2025 | Fri 4 Jul 2025
            Thu 28 Mar 2024   | england-and-wales | strictly-after   | Mon 8 Apr 2024  | Mon 15 Apr 2024 | Mon 29 Apr 2024
            Thu 28 Mar 2024   | england-and-wales | roll-then-after  | Mon 8 Apr 2024  | Mon 15 Apr 2024 | Mon 29 Apr 2024
            Thu 28 Mar 2024   | england-and-wales | start-is-day-one | Fri 5 Apr 2024  | Fri 12 Apr 2024 | Fri 26 Apr 2024
            Thu 28 Mar 2024   | scotland          | strictly-after   | Fri 5 Apr 2024  | Fri 12 Apr 2024 | Fri 26 Apr 2024
            Thu 28 Mar 2024   | scotland          | roll-then-after  | Fri 5 Apr 2024  | Fri 12 Apr 2024 | Fri 26 Apr 2024
            Thu 28 Mar 2024   | scotland          | start-is-day-one | Thu 4 Apr 2024  | Thu 11 Apr 2024 | Thu 25 Apr 2024
            Fri 29 Mar 2024   | england-and-wales | strictly-after   | Mon 8 Apr 2024  | Mon 15 Apr 2024 | Mon 29 Apr 2024
            Fri 29 Mar 2024   | england-and-wales | roll-then-after  | Tue 9 Apr 2024  | Tue 16 Apr 2024 | Tue 30 Apr 2024
            Fri 29 Mar 2024   | england-and-wales | start-is-day-one | Mon 8 Apr 2024  | Mon 15 Apr 2024 | Mon 29 Apr 2024
            Wed 24 Dec 2025   | england-and-wales | strictly-after   | Mon 5 Jan 2026  | Mon 12 Jan 2026 | Mon 26 Jan 2026
            Wed 24 Dec 2025   | england-and-wales | roll-then-after  | Mon 5 Jan 2026  | Mon 12 Jan 2026 | Mon 26 Jan 2026
            Wed 24 Dec 2025   | england-and-wales | start-is-day-one | Fri 2 Jan 2026  | Fri 9 Jan 2026  | Fri 23 Jan 2026
            Wed 24 Dec 2025   | scotland          | strictly-after   | Tue 6 Jan 2026  | Tue 13 Jan 2026 | Tue 27 Jan 2026
            Wed 24 Dec 2025   | scotland          | roll-then-after  | Tue 6 Jan 2026  | Tue 13 Jan 2026 | Tue 27 Jan 2026
            Wed 24 Dec 2025   | scotland          | start-is-day-one | Mon 5 Jan 2026  | Mon 12 Jan 2026 | Mon 26 Jan 2026
            Thu 25 Dec 2025   | england-and-wales | strictly-after   | Mon 5 Jan 2026  | Mon 12 Jan 2026 | Mon 26 Jan 2026
            Thu 25 Dec 2025   | england-and-wales | roll-then-after  | Tue 6 Jan 2026  | Tue 13 Jan 2026 | Tue 27 Jan 2026
            Thu 25 Dec 2025   | england-and-wales | start-is-day-one | Mon 5 Jan 2026  | Mon 12 Jan 2026 | Mon 26 Jan 2026
            Fri 12 Jun 2026   | england-and-wales | strictly-after   | Fri 19 Jun 2026 | Fri 26 Jun 2026 | Fri 10 Jul 2026
            Fri 12 Jun 2026   | england-and-wales | roll-then-after  | Fri 19 Jun 2026 | Fri 26 Jun 2026 | Fri 10 Jul 2026
            Fri 12 Jun 2026   | england-and-wales | start-is-day-one | Thu 18 Jun 2026 | Thu 25 Jun 2026 | Thu 9 Jul 2026
            Fri 12 Jun 2026   | scotland          | strictly-after   | Mon 22 Jun 2026 | Mon 29 Jun 2026 | Mon 13 Jul 2026
            Fri 12 Jun 2026   | scotland          | roll-then-after  | Mon 22 Jun 2026 | Mon 29 Jun 2026 | Mon 13 Jul 2026
            Fri 12 Jun 2026   | scotland          | start-is-day-one | Fri 19 Jun 2026 | Fri 26 Jun 2026 | Fri 10 Jul 2026
            Fri 31 Jul 2026   | england-and-wales | strictly-after   | Fri 7 Aug 2026  | Fri 14 Aug 2026 | Fri 28 Aug 2026
            Fri 31 Jul 2026   | england-and-wales | roll-then-after  | Fri 7 Aug 2026  | Fri 14 Aug 2026 | Fri 28 Aug 2026
            Fri 31 Jul 2026   | england-and-wales | start-is-day-one | Thu 6 Aug 2026  | Thu 13 Aug 2026 | Thu 27 Aug 2026
            Fri 31 Jul 2026   | scotland          | strictly-after   | Mon 10 Aug 2026 | Mon 17 Aug 2026 | Mon 31 Aug 2026
            Fri 31 Jul 2026   | scotland          | roll-then-after  | Mon 10 Aug 2026 | Mon 17 Aug 2026 | Mon 31 Aug 2026
            Fri 31 Jul 2026   | scotland          | start-is-day-one | Fri 7 Aug 2026  | Fri 14 Aug 2026 | Fri 28 Aug 2026
            Fri 10 Jul 2026   | northern-ireland  | strictly-after   | Mon 20 Jul 2026 | Mon 27 Jul 2026 | Mon 10 Aug 2026
            Fri 10 Jul 2026   | northern-ireland  | roll-then-after  | Mon 20 Jul 2026 | Mon 27 Jul 2026 | Mon 10 Aug 2026
            Fri 10 Jul 2026   | northern-ireland  | start-is-day-one | Fri 17 Jul 2026 | Fri 24 Jul 2026 | Fri 7 Aug 2026
            """)
    void a_limit_in_working_days_ends_where_the_convention_says(
            String start, String calendar, String convention, String five, String ten, String twenty) {
        Counting counting = Counting.DEFAULT.withConvention(convention(convention));
        WorkingCalendar days = WorkingCalendar.get(calendar);
        assertEquals(five, end(days, start, 5, counting));
        assertEquals(ten, end(days, start, 10, counting));
        assertEquals(twenty, end(days, start, 20, counting));
    }

    private static String end(WorkingCalendar days, String start, int limit, Counting counting) {
        return brief(
                days.count(on(start), TimeLimit.workingDays(limit), counting).end());
    }

    private static Counting.Convention convention(String id) {
        for (Counting.Convention convention : Counting.Convention.values()) {
            if (convention.toString().equals(id)) {
                return convention;
            }
        }
        throw new IllegalArgumentException(id);
    }
}
