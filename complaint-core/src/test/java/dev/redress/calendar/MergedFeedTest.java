package dev.redress.calendar;

import static dev.redress.calendar.RegisterFeed.PUBLISHED;
import static dev.redress.testing.Dated.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a calendar becomes when a feed with new days is merged into it. */
class MergedFeedTest {

    private static final LocalDate FRIDAY = on("Fri 18 Jun 2027");
    private static final String NAME = "Jubilee bank holiday";

    private static final HolidayFeed EVERYWHERE = PUBLISHED
            .with("england-and-wales", "Fri 18 Jun 2027", NAME)
            .with("scotland", "Fri 18 Jun 2027", NAME)
            .with("northern-ireland", "Fri 18 Jun 2027", NAME)
            .feed();

    private static final HolidayFeed IN_SCOTLAND =
            PUBLISHED.with("scotland", "Fri 18 Jun 2027", NAME).feed();

    @Test
    void a_one_off_of_all_three_divisions_is_news_and_is_merged() {
        assertEquals(
                List.of(
                        "added-day: The feed has a new holiday, Jubilee bank holiday on Friday 18 June 2027 in England and"
                                + " Wales; merging adds it.",
                        "added-day: The feed has a new holiday, Jubilee bank holiday on Friday 18 June 2027 in Scotland;"
                                + " merging adds it.",
                        "added-day: The feed has a new holiday, Jubilee bank holiday on Friday 18 June 2027 in Northern"
                                + " Ireland; merging adds it."),
                EVERYWHERE.review().stream().map(FeedFinding::toString).toList());
        assertEquals(3, EVERYWHERE.newDays().size());
        for (String id : WorkingCalendar.ids()) {
            WorkingCalendar merged = EVERYWHERE.mergedInto(WorkingCalendar.get(id));
            assertEquals(id.equals("weekends-only"), merged.isWorkingDay(FRIDAY), id);
            if (!id.equals("weekends-only")) {
                assertEquals(NAME, merged.whyNot(FRIDAY).orElseThrow().why());
                assertEquals(on("Mon 21 Jun 2027"), merged.next(on("Thu 17 Jun 2027")));
                assertFalse(merged.edition().equals(WorkingCalendar.DATA_EDITION), "the edition tells them apart");
            }
        }
    }

    @Test
    void a_one_off_of_one_division_is_no_holiday_of_another_nor_of_all_parts() {
        assertTrue(merged(IN_SCOTLAND, "england-and-wales").isWorkingDay(FRIDAY));
        assertTrue(merged(IN_SCOTLAND, "all").isWorkingDay(FRIDAY));
        assertFalse(merged(IN_SCOTLAND, "scotland").isWorkingDay(FRIDAY));
        assertEquals(
                "Jubilee bank holiday, Scotland",
                merged(IN_SCOTLAND, "any").whyNot(FRIDAY).orElseThrow().why());
    }

    @Test
    void a_day_with_several_names_gives_each_of_them_once() {
        HolidayFeed two = PUBLISHED
                .with("england-and-wales", "Fri 18 Jun 2027", NAME)
                .with("northern-ireland", "Fri 18 Jun 2027", "Queen's day")
                .feed();
        assertEquals(
                "Jubilee bank holiday, Queen's day, England and Wales and Northern Ireland",
                merged(two, "any").whyNot(FRIDAY).orElseThrow().why());
    }

    @Test
    void what_a_landlord_laid_over_the_day_stays() {
        WorkingCalendar scotland = WorkingCalendar.of(Division.SCOTLAND);
        assertTrue(IN_SCOTLAND.mergedInto(scotland.withoutHoliday(FRIDAY)).isWorkingDay(FRIDAY));
        assertTrue(IN_SCOTLAND.mergedInto(scotland.withWorkingDay(FRIDAY)).isWorkingDay(FRIDAY));
        assertEquals(
                "our day",
                IN_SCOTLAND
                        .mergedInto(scotland.withHoliday(FRIDAY, "our day"))
                        .whyNot(FRIDAY)
                        .orElseThrow()
                        .why());
        LocalDate boxing = on("Mon 28 Dec 2026");
        assertTrue(
                IN_SCOTLAND.mergedInto(scotland.withoutHoliday(boxing)).isWorkingDay(boxing),
                "the feed lists a known holiday, which is no news");
    }

    @Test
    void a_past_one_off_of_one_division_is_not_extended_to_the_others() {
        LocalDate day = on("Mon 15 Jun 2026");
        HolidayFeed feed = PUBLISHED
                .with("england-and-wales", "Mon 15 Jun 2026", NAME)
                .with("northern-ireland", "Mon 15 Jun 2026", NAME)
                .feed();
        assertEquals(
                List.of(FeedFinding.Kind.CONTRADICTS_RECORD, FeedFinding.Kind.CONTRADICTS_RECORD),
                feed.review().stream().map(FeedFinding::kind).toList());
        assertTrue(merged(feed, "all").isWorkingDay(day));
        assertTrue(merged(feed, "england-and-wales").isWorkingDay(day));
        assertFalse(merged(feed, "any").isWorkingDay(day), "Scotland's World Cup bank holiday");
    }

    @Test
    void a_calendar_as_known_on_an_earlier_day_takes_nothing_that_was_learnt_since() {
        WorkingCalendar then = WorkingCalendar.of(Division.SCOTLAND).asKnownOn(on("Fri 9 Sep 2022"));
        assertEquals(
                "a feed is merged into what is known today, and this is scotland 2026-11-22 as known on 2022-09-09",
                assertThrows(IllegalArgumentException.class, () -> IN_SCOTLAND.mergedInto(then))
                        .getMessage());
    }

    private static WorkingCalendar merged(HolidayFeed feed, String id) {
        return feed.mergedInto(WorkingCalendar.get(id));
    }
}
