package dev.redress.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.calendar.FeedFinding.Kind;
import dev.redress.calendar.HolidayFeed.Row;
import dev.redress.testing.Generated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What holds for any feed, however wrong. */
@Domain(Generated.class)
@Domain(DomainContext.Global.class)
class FeedProperties {

    @Property(tries = 200)
    void merging_never_turns_a_day_off_into_a_working_day(@ForAll HolidayFeed feed, @ForAll WorkingCalendar calendar) {
        Assume.that(calendar.knownOn().isEmpty());
        WorkingCalendar merged = feed.mergedInto(calendar);
        LocalDate day = WorkingCalendar.COVERED_FROM;
        for (; !day.isAfter(WorkingCalendar.COVERED_THROUGH); day = day.plusDays(1)) {
            if (!calendar.isWorkingDay(day)) {
                assertFalse(merged.isWorkingDay(day), day::toString);
            } else if (!merged.isWorkingDay(day)) {
                LocalDate added = day;
                assertTrue(feed.newDays().stream().anyMatch(row -> row.date().equals(added)), day::toString);
            }
        }
    }

    @Property(tries = 200)
    void every_new_day_is_reported_as_news_and_nothing_else_is(@ForAll HolidayFeed feed) {
        assertEquals(
                feed.newDays().stream()
                        .map(row -> row.division() + " " + row.date())
                        .toList(),
                feed.review().stream()
                        .filter(finding -> finding.kind().isNews())
                        .map(finding -> finding.division() + " " + finding.date())
                        .toList());
    }

    @Property(tries = 100)
    void the_order_of_the_rows_changes_no_finding(@ForAll HolidayFeed feed, @ForAll Random random) {
        List<Row> shuffled = new ArrayList<>(feed.rows());
        Collections.shuffle(shuffled, random);
        assertEquals(places(feed), places(HolidayFeed.of(shuffled)));
    }

    @Property(tries = 100)
    void a_feed_made_from_the_calendar_lacks_at_most_published_years(
            @ForAll @IntRange(min = 1978, max = 2050) int one, @ForAll @IntRange(min = 1978, max = 2050) int other) {
        int first = Math.min(one, other);
        int last = Math.max(one, other);
        List<Row> rows = new ArrayList<>();
        List<String> lost = new ArrayList<>();
        for (Division division : Division.values()) {
            for (int year = first; year <= last; year++) {
                WorkingCalendar.of(division)
                        .holidays(year)
                        .forEach(holiday -> rows.add(new Row(division.id(), holiday.date(), holiday.name(), "")));
            }
            for (int year = Math.min(first, 2019); year <= Math.max(last, 2028); year++) {
                if (year < first || year > last) {
                    lost.add(Kind.LOST_YEAR + " " + division.id() + " " + year);
                }
            }
        }
        assertEquals(lost, new RegisterFeed(rows).kinds());
    }

    private static List<String> places(HolidayFeed feed) {
        return new RegisterFeed(feed.rows()).kinds();
    }
}
