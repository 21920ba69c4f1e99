package dev.redress.calendar;

import static dev.redress.calendar.RegisterFeed.PUBLISHED;
import static dev.redress.testing.Dated.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.calendar.HolidayFeed.Row;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** calendars.md, section 6: how official lists have been wrong, late and shorter than before. */
class HolidayFeedTest {

    private static final String ACT = "Banking and Financial Dealings Act 1971, ";

    @Test
    void what_is_published_today_has_no_findings() {
        assertEquals(280, PUBLISHED.rows().size());
        assertEquals(List.of(), PUBLISHED.findings());
        assertEquals(List.of(), PUBLISHED.feed().newDays());
        assertEquals("a feed of 280 days with 0 findings", PUBLISHED.feed().toString());
        assertEquals(PUBLISHED.rows(), PUBLISHED.feed().rows());
    }

    @Test
    void a_longer_list_of_past_years_has_none_either() {
        assertEquals(List.of(), RegisterFeed.years(1978, 2028).findings());
    }

    @Test
    void a_past_day_that_vanished_stays_a_holiday() {
        RegisterFeed feed = PUBLISHED
                .without("scotland", "Mon 19 Sep 2022")
                .without("england-and-wales", "Fri 7 Apr 2023")
                .without("northern-ireland", "Mon 6 Apr 2026");
        assertEquals(
                List.of(
                        "vanished-day: The feed lacks Good Friday on Friday 7 April 2023 in England and Wales, a holiday by"
                                + " common law; it stays one.",
                        "vanished-day: The feed lacks Bank holiday for the State Funeral of Queen Elizabeth II on Monday 19"
                                + " September 2022 in Scotland, a holiday by proclamation (proclaimed 10 September 2022:"
                                + " Gazette notice 4158896); it stays one.",
                        "vanished-day: The feed lacks Easter Monday on Monday 6 April 2026 in Northern Ireland, a holiday"
                                + " by statute (" + ACT + "Schedule 1); it stays one."),
                feed.findings());
        FeedFinding funeral = feed.feed().review().get(1);
        assertEquals(FeedFinding.Kind.VANISHED_DAY, funeral.kind());
        assertEquals(on("Mon 19 Sep 2022"), funeral.date());
        assertEquals(
                Basis.PROCLAMATION,
                funeral.known() == null ? null : funeral.known().basis());
        assertUnchanged(feed);
    }

    @Test
    void a_day_that_was_observed_without_a_proclamation_says_so_when_it_vanishes() {
        RegisterFeed feed = RegisterFeed.years(2010, 2028).without("scotland", "Mon 4 Jan 2010");
        assertEquals(
                List.of(
                        "vanished-day: The feed lacks 2nd January (substitute day) on Monday 4 January 2010 in Scotland, a"
                                + " holiday (published and observed; no proclamation was made); it stays one."),
                feed.findings());
    }

    @Test
    void a_year_lost_between_two_of_the_feeds_own_is_reported() {
        RegisterFeed feed = PUBLISHED.without(
                row -> row.division().equals("scotland") && row.date().getYear() == 2024);
        assertEquals(
                List.of(
                        "lost-year: The feed has nothing for Scotland in 2024, where 9 bank holidays are known; none of them"
                                + " is removed."),
                feed.findings());
        assertEquals(2024, feed.feed().review().get(0).year());
        assertUnchanged(feed);
    }

    @Test
    void the_years_that_were_deleted_without_notice_in_August_2025_are_lost_years() {
        RegisterFeed feed = RegisterFeed.years(2024, 2028);
        List<String> expected = new ArrayList<>();
        for (String division : List.of("england-and-wales", "scotland", "northern-ireland")) {
            for (int year = 2019; year <= 2023; year++) {
                expected.add("lost-year " + division + " " + year);
            }
        }
        assertEquals(expected, feed.kinds());
        assertUnchanged(feed);
    }

    @Test
    void a_feed_that_ends_before_the_published_record_is_an_old_one_or_shrank() {
        assertEquals(
                List.of(
                        "lost-year england-and-wales 2028",
                        "lost-year scotland 2028",
                        "lost-year northern-ireland 2028"),
                RegisterFeed.years(2019, 2027).kinds());
        assertEquals(
                "lost-year: The feed has nothing for Scotland in 2028, where 9 bank holidays are known; none of them is"
                        + " removed.",
                RegisterFeed.years(2019, 2027).findings().get(1));
    }

    @Test
    void a_year_lost_before_one_that_is_newly_listed_was_only_expected() {
        List<Row> rows = new ArrayList<>(PUBLISHED.rows());
        WorkingCalendar.of(Division.SCOTLAND).holidays(2030).forEach(holiday -> rows.add(row(holiday)));
        assertEquals(
                List.of(
                        "lost-year: The feed has nothing for Scotland in 2029, where 9 bank holidays are expected; none of"
                                + " them is removed."),
                new RegisterFeed(rows).findings());
    }

    @Test
    void a_day_on_a_weekend_is_not_merged() {
        RegisterFeed feed = PUBLISHED
                .without("england-and-wales", "Mon 28 Dec 2026")
                .with("england-and-wales", "Sat 26 Dec 2026", "Boxing Day");
        assertEquals(
                List.of(
                        "weekend-date: The feed lists Boxing Day on Saturday 26 December 2026 in England and Wales, a"
                                + " weekend, which is not worked anyway; it is not merged.",
                        "vanished-day: The feed lacks Boxing Day (substitute day) on Monday 28 December 2026 in England and"
                                + " Wales, a holiday by proclamation (proclaimed every year, " + ACT
                                + "section 1(3)); it stays one."),
                feed.findings());
        assertUnchanged(feed);
        WorkingCalendar sixDays = WorkingCalendar.of(Division.SCOTLAND).withWeekend(Set.of(DayOfWeek.SUNDAY));
        assertTrue(PUBLISHED
                .with("scotland", "Sat 19 Jun 2027", "One day")
                .feed()
                .mergedInto(sixDays)
                .isWorkingDay(on("Sat 19 Jun 2027")));
        assertEquals(
                List.of("weekend-date scotland 2027-06-20"),
                PUBLISHED.with("scotland", "Sun 20 Jun 2027", "One day").kinds());
    }

    @Test
    void a_division_that_is_not_known_is_not_read_and_the_one_that_was_meant_is_missed() {
        RegisterFeed feed = PUBLISHED.each(row ->
                row.division().equals("scotland") ? new Row("scottland", row.date(), row.title(), row.notes()) : row);
        assertEquals(
                List.of(
                        "unknown-division: No division is called 'scottland' (did you mean scotland?), so its 94 days are not"
                                + " merged; known: england-and-wales, scotland, northern-ireland.",
                        "missing-division: The feed has nothing for Scotland; none of its holidays is removed."),
                feed.findings());
        assertEquals(
                List.of("unknown-division: No division is called 'jersey', so its 1 day is not merged; known:"
                        + " england-and-wales, scotland, northern-ireland."),
                PUBLISHED.with("jersey", "Fri 9 May 2025", "Liberation Day").findings());
        assertUnchanged(feed);
    }

    @Test
    void an_empty_feed_misses_every_division() {
        assertEquals(
                List.of(
                        "missing-division england-and-wales",
                        "missing-division scotland",
                        "missing-division northern-ireland"),
                new RegisterFeed(List.of()).kinds());
    }

    @Test
    void the_Scottish_summer_holiday_of_2027_given_as_the_English_one_is_not_believed() {
        RegisterFeed feed = PUBLISHED
                .without("scotland", "Mon 2 Aug 2027")
                .with("scotland", "Mon 30 Aug 2027", "Summer bank holiday");
        assertEquals(
                List.of(
                        "vanished-day: The feed lacks Summer bank holiday on Monday 2 August 2027 in Scotland, a holiday by"
                                + " statute (" + ACT + "Schedule 1); it stays one.",
                        "contradicts-statute: The feed lists Summer bank holiday on Monday 30 August 2027 in Scotland, and"
                                + " lacks Summer bank holiday on Monday 2 August 2027, a holiday by statute (" + ACT
                                + "Schedule 1); it is not merged."),
                feed.findings());
        WorkingCalendar merged = feed.feed().mergedInto(WorkingCalendar.of(Division.SCOTLAND));
        assertTrue(merged.isWorkingDay(on("Mon 30 Aug 2027")));
        assertFalse(merged.isWorkingDay(on("Mon 2 Aug 2027")));
        assertUnchanged(feed);
    }

    @Test
    void the_English_summer_holiday_beside_the_Scottish_one_is_another_divisions_day() {
        RegisterFeed feed = PUBLISHED
                .with("scotland", "Mon 30 Aug 2027", "Late summer")
                .with("england-and-wales", "Mon 12 Jul 2027", "Orangemen's Day");
        assertEquals(
                List.of(
                        "another-divisions-day: The feed lists Orangemen's Day on Monday 12 July 2027 in England and Wales, a"
                                + " holiday of Northern Ireland by proclamation (proclaimed every year, " + ACT
                                + "section 1(3)) and not of England and Wales; it is not merged.",
                        "another-divisions-day: The feed lists Late summer on Monday 30 August 2027 in Scotland, a holiday of"
                                + " England and Wales and of Northern Ireland by statute (" + ACT
                                + "Schedule 1) and not of Scotland; it is not merged."),
                feed.findings());
        assertUnchanged(feed);
    }

    @Test
    void of_several_new_days_the_one_of_the_same_name_or_else_the_nearest_stands_in_for_the_lost_one() {
        RegisterFeed missing = PUBLISHED.without("scotland", "Mon 2 Aug 2027");
        assertEquals(
                List.of(
                        "contradicts-statute scotland 2027-03-01",
                        "added-day scotland 2027-07-30",
                        "vanished-day scotland 2027-08-02"),
                missing.with("scotland", "Fri 30 Jul 2027", "Games")
                        .with("scotland", "Mon 1 Mar 2027", "SUMMER BANK HOLIDAY (Jubilee)")
                        .kinds());
        assertEquals(
                List.of(
                        "added-day scotland 2027-07-20",
                        "vanished-day scotland 2027-08-02",
                        "contradicts-statute scotland 2027-08-09"),
                missing.with("scotland", "Tue 20 Jul 2027", "Games")
                        .with("scotland", "Mon 9 Aug 2027", "A day off")
                        .kinds());
    }

    @Test
    void a_new_day_more_than_four_weeks_from_the_lost_one_stands_for_itself() {
        RegisterFeed missing = PUBLISHED.without("scotland", "Mon 2 Aug 2027");
        assertEquals(
                List.of("contradicts-statute scotland 2027-07-05", "vanished-day scotland 2027-08-02"),
                missing.with("scotland", "Mon 5 Jul 2027", "Games").kinds());
        assertEquals(
                List.of("added-day scotland 2027-07-02", "vanished-day scotland 2027-08-02"),
                missing.with("scotland", "Fri 2 Jul 2027", "Games").kinds());
    }

    @Test
    void a_jubilee_that_moves_a_statutory_day_is_looked_at_by_a_person() {
        RegisterFeed feed = PUBLISHED
                .without("england-and-wales", "Mon 29 May 2028")
                .with("england-and-wales", "Thu 1 Jun 2028", "Spring bank holiday")
                .with("england-and-wales", "Fri 2 Jun 2028", "Jubilee bank holiday");
        assertEquals(
                List.of(
                        "vanished-day england-and-wales 2028-05-29",
                        "contradicts-statute england-and-wales 2028-06-01",
                        "added-day england-and-wales 2028-06-02"),
                feed.kinds());
    }

    @Test
    void a_proclaimed_day_that_is_moved_has_vanished_from_one_day_and_is_added_on_another() {
        RegisterFeed feed = PUBLISHED
                .without("northern-ireland", "Mon 12 Jul 2027")
                .with("northern-ireland", "Tue 13 Jul 2027", "Battle of the Boyne (Orangemen's Day)");
        assertEquals(
                List.of(
                        "vanished-day: The feed lacks Battle of the Boyne (Orangemen's Day) on Monday 12 July 2027 in Northern"
                                + " Ireland, a holiday by proclamation (proclaimed every year, " + ACT
                                + "section 1(3)); it stays one.",
                        "added-day: The feed has a new holiday, Battle of the Boyne (Orangemen's Day) on Tuesday 13 July 2027"
                                + " in Northern Ireland; merging adds it."),
                feed.findings());
        WorkingCalendar merged = feed.feed().mergedInto(WorkingCalendar.of(Division.NORTHERN_IRELAND));
        assertFalse(merged.isWorkingDay(on("Mon 12 Jul 2027")));
        assertFalse(merged.isWorkingDay(on("Tue 13 Jul 2027")));
    }

    @Test
    void an_old_copy_does_not_bring_back_a_day_that_was_moved_away() {
        RegisterFeed feed = PUBLISHED
                .without("england-and-wales", "Fri 8 May 2020")
                .with("england-and-wales", "Mon 4 May 2020", "Early May bank holiday");
        assertEquals(
                List.of(
                        "contradicts-record: The feed lists Early May bank holiday on Monday 4 May 2020 in England and Wales, a"
                                + " day that was moved to Friday 8 May 2020 (announced 7 June 2019: GOV.UK); it is not"
                                + " merged.",
                        "vanished-day: The feed lacks Early May bank holiday (VE day) on Friday 8 May 2020 in England and"
                                + " Wales, a holiday by proclamation (announced 7 June 2019: GOV.UK); it stays one."),
                feed.findings());
        FeedFinding moved = feed.feed().review().get(0);
        assertEquals(
                on("Fri 8 May 2020"),
                moved.known() == null ? null : moved.known().date());
        assertUnchanged(feed);
    }

    @Test
    void a_day_before_the_record_was_checked_is_no_news() {
        assertEquals(
                List.of(
                        "contradicts-record: The feed lists A day off on Friday 20 November 2026 in Scotland, which the record"
                                + " of 2026-11-22 knows as no bank holiday; it is not merged."),
                PUBLISHED.with("scotland", "Fri 20 Nov 2026", "A day off").findings());
        assertEquals(
                List.of("added-day scotland 2026-11-23"),
                PUBLISHED.with("scotland", "Mon 23 Nov 2026", "A day off").kinds());
    }

    @Test
    void the_feed_as_it_was_before_the_State_Funeral_is_found_out() {
        List<Row> rows = new ArrayList<>();
        for (Division division : Division.values()) {
            WorkingCalendar then = WorkingCalendar.of(division).asKnownOn(on("Fri 9 Sep 2022"));
            for (int year = 2019; year <= 2023; year++) {
                then.holidays(year).forEach(holiday -> rows.add(row(holiday)));
            }
        }
        assertEquals(
                List.of(
                        "vanished-day 2022-09-19",
                        "vanished-day 2023-05-08",
                        "lost-year 2024",
                        "lost-year 2025",
                        "lost-year 2026",
                        "lost-year 2027",
                        "lost-year 2028"),
                new RegisterFeed(rows)
                        .kinds().stream()
                                .filter(line -> line.contains(" scotland "))
                                .map(line -> line.replace("scotland ", ""))
                                .toList());
    }

    @Test
    void a_day_listed_twice_is_one_day() {
        RegisterFeed feed = PUBLISHED
                .with("scotland", "Mon 2 Aug 2027", "Summer holiday")
                .with("england-and-wales", "Fri 18 Jun 2027", "One day")
                .with("england-and-wales", "Fri 18 Jun 2027", "One day");
        assertEquals(
                List.of(
                        "duplicate-day: The feed lists Friday 18 June 2027 in England and Wales 2 times (One day); it is one"
                                + " day.",
                        "added-day: The feed has a new holiday, One day on Friday 18 June 2027 in England and Wales; merging"
                                + " adds it.",
                        "duplicate-day: The feed lists Monday 2 August 2027 in Scotland 2 times (Summer bank holiday, Summer"
                                + " holiday); it is one day."),
                feed.findings());
        assertEquals(1, feed.feed().newDays().size());
    }

    @Test
    void of_two_titles_for_one_day_the_first_in_the_alphabet_is_taken() {
        RegisterFeed feed = PUBLISHED
                .with("scotland", "Fri 18 Jun 2027", "Jubilee")
                .with("scotland", "Fri 18 Jun 2027", "A day off");
        assertEquals(
                List.of(
                        "duplicate-day: The feed lists Friday 18 June 2027 in Scotland 2 times (A day off, Jubilee); it is one"
                                + " day.",
                        "added-day: The feed has a new holiday, A day off on Friday 18 June 2027 in Scotland; merging adds"
                                + " it."),
                feed.findings());
    }

    @Test
    void a_day_that_no_calendar_knows_is_not_judged() {
        assertEquals(
                List.of(
                        "outside-coverage: The feed lists Silver Jubilee on Tuesday 7 June 1977 in England and Wales, outside"
                                + " the days that are known, 1978-01-01 to 2050-12-31; it is not merged.",
                        "outside-coverage: The feed lists New Year's Day on Sunday 1 January 2051 in England and Wales,"
                                + " outside the days that are known, 1978-01-01 to 2050-12-31; it is not merged."),
                PUBLISHED
                        .with("england-and-wales", "Tue 7 Jun 1977", "Silver Jubilee")
                        .with("england-and-wales", "Sun 1 Jan 2051", "New Year's Day")
                        .findings());
    }

    @Test
    void a_division_with_nothing_that_can_be_judged_has_lost_its_years() {
        RegisterFeed feed = PUBLISHED
                .without(row -> row.division().equals("scotland"))
                .with("scotland", "Sun 1 Jan 2051", "New Year's Day");
        assertEquals(11, feed.kinds().size());
        assertEquals("lost-year scotland 2019", feed.kinds().get(0));
        assertEquals("lost-year scotland 2028", feed.kinds().get(9));
        assertEquals("outside-coverage scotland 2051-01-01", feed.kinds().get(10));
    }

    @Test
    void a_newly_listed_year_as_the_rules_expect_it_is_no_finding_and_what_it_lacks_is() {
        List<Row> rows = new ArrayList<>(PUBLISHED.rows());
        for (Division division : Division.values()) {
            WorkingCalendar.of(division).holidays(2029).forEach(holiday -> rows.add(row(holiday)));
        }
        RegisterFeed feed = new RegisterFeed(rows);
        assertEquals(List.of(), feed.findings());
        assertEquals(
                List.of(
                        "missing-day: The feed lacks Battle of the Boyne (Orangemen's Day) on Thursday 12 July 2029 in Northern"
                                + " Ireland, expected as a holiday by proclamation (proclaimed every year, " + ACT
                                + "section 1(3)); it stays expected."),
                feed.without("northern-ireland", "Thu 12 Jul 2029").findings());
    }

    @Test
    void a_long_title_with_control_characters_is_told_on_one_short_line() {
        String title = "Jubilee\n\u001b[31m" + "x".repeat(100);
        FeedFinding finding = PUBLISHED
                .with("scotland", "Fri 18 Jun 2027", title)
                .feed()
                .review()
                .get(0);
        String shown = "Jubilee\uFFFD\uFFFD[31m" + "x".repeat(47) + "…";
        assertEquals(shown, finding.found());
        assertEquals(
                "The feed has a new holiday, " + shown + " on Friday 18 June 2027 in Scotland; merging adds it.",
                finding.says());
    }

    @Test
    void a_row_reads_as_a_sentence() {
        assertEquals(
                "2026-12-28 Boxing Day (Substitute day), scotland",
                new Row("scotland", on("Mon 28 Dec 2026"), "Boxing Day", "Substitute day").toString());
        assertEquals(
                "2026-12-25 Christmas Day, scotland",
                new Row("scotland", on("Fri 25 Dec 2026"), "Christmas Day", "").toString());
    }

    @Test
    void only_an_added_day_is_news() {
        assertEquals(
                List.of(FeedFinding.Kind.ADDED_DAY),
                Stream.of(FeedFinding.Kind.values())
                        .filter(FeedFinding.Kind::isNews)
                        .toList());
    }

    private static Row row(Holiday holiday) {
        return new Row(holiday.division().id(), holiday.date(), holiday.name(), "");
    }

    /** Merging changes no day of any calendar. */
    private static void assertUnchanged(RegisterFeed feed) {
        for (String id : WorkingCalendar.ids()) {
            WorkingCalendar calendar = WorkingCalendar.get(id);
            WorkingCalendar merged = feed.feed().mergedInto(calendar);
            LocalDate day = WorkingCalendar.COVERED_FROM;
            for (; !day.isAfter(WorkingCalendar.COVERED_THROUGH); day = day.plusDays(1)) {
                assertEquals(calendar.isWorkingDay(day), merged.isWorkingDay(day), day + " " + id);
            }
            assertEquals(calendar, merged);
        }
    }
}
