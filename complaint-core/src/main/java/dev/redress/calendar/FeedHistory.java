package dev.redress.calendar;

import static dev.redress.calendar.Division.ENGLAND_AND_WALES;
import static dev.redress.calendar.Division.NORTHERN_IRELAND;
import static dev.redress.calendar.Division.SCOTLAND;

import java.util.List;

/** When the published record learnt of a day, and through which day it was published at the time. */
final class FeedHistory {

    /** A known-on later than anything: the record as it stands. */
    static final int NOW = 99991231;

    /** The first day for which the record of what was known is good enough to answer. */
    static final int BEGINS = 20120101;

    /** The last day of the newest year that is published today. */
    static final int PUBLISHED_THROUGH = 20281231;

    /** The first year in GOV.UK's own file since January 2026, when 2019 to 2023 came back; earlier ones were dropped. */
    static final int FEED_BEGINS = 2019;

    /** One line of the record; {@code since} is the day on which a mistake entered it, or 0. */
    private record Change(Division division, int date, boolean added, int knownOn, int since) {}

    private record Horizon(int from, int through) {}

    private static final List<Change> CHANGES = List.of(
            withdrawn(ENGLAND_AND_WALES, 20200504, 20190610),
            added(ENGLAND_AND_WALES, 20200508, 20190610),
            withdrawn(NORTHERN_IRELAND, 20200504, 20190610),
            added(NORTHERN_IRELAND, 20200508, 20190610),
            withdrawn(SCOTLAND, 20200504, 20190702),
            added(SCOTLAND, 20200508, 20190702),
            withdrawn(ENGLAND_AND_WALES, 20220530, 20201116),
            added(ENGLAND_AND_WALES, 20220602, 20201116),
            added(ENGLAND_AND_WALES, 20220603, 20201116),
            withdrawn(NORTHERN_IRELAND, 20220530, 20201116),
            added(NORTHERN_IRELAND, 20220602, 20201116),
            added(NORTHERN_IRELAND, 20220603, 20201116),
            withdrawn(SCOTLAND, 20220530, 20201116),
            added(SCOTLAND, 20220602, 20201116),
            added(SCOTLAND, 20220603, 20201116),
            added(ENGLAND_AND_WALES, 20220919, 20220910),
            added(NORTHERN_IRELAND, 20220919, 20220910),
            added(SCOTLAND, 20220919, 20220910),
            added(ENGLAND_AND_WALES, 20230508, 20221110),
            added(NORTHERN_IRELAND, 20230508, 20221110),
            added(SCOTLAND, 20230508, 20221110),
            added(SCOTLAND, 20270802, 20250110),
            new Change(SCOTLAND, 20270830, false, 20250110, 20241128),
            added(SCOTLAND, 20260615, 20260226));

    /** Newest first: from the end of the month in which a year entered the feed. */
    private static final List<Horizon> HORIZONS = List.of(
            new Horizon(20251130, PUBLISHED_THROUGH),
            new Horizon(20241130, 20271231),
            new Horizon(20231231, 20261231),
            new Horizon(20221130, 20251231),
            new Horizon(20211130, 20231231),
            new Horizon(20201130, 20221231),
            new Horizon(20191231, 20211231),
            new Horizon(20181231, 20201231),
            new Horizon(20171031, 20191231),
            new Horizon(20161231, 20181231),
            new Horizon(20151031, 20171231),
            new Horizon(20140430, 20161231),
            new Horizon(20121231, 20151231),
            new Horizon(20120131, 20131231),
            new Horizon(BEGINS, 20121231));

    private FeedHistory() {}

    /** Whether a day that is ({@code today}) or is not a holiday on today's record was one as known on an earlier day. */
    static boolean wasHoliday(Division division, int date, boolean today, int knownOn) {
        if (knownOn == NOW) {
            return today;
        }
        for (Change change : CHANGES) {
            if (change.division == division && change.date == date && knownOn < change.knownOn) {
                return !change.added && knownOn >= change.since;
            }
        }
        return today;
    }

    /** The days that only a mistake of the record ever made holidays, as they stood on that day. */
    static void mistakes(Division division, int year, int knownOn, BankHolidayRules.Sink sink) {
        for (Change change : CHANGES) {
            if (change.since != 0
                    && change.division == division
                    && change.date / 10000 == year
                    && wasHoliday(division, change.date, false, knownOn)) {
                sink.holiday(
                        change.date,
                        "Summer bank holiday",
                        false,
                        Basis.PUBLISHED_ONLY,
                        "published by mistake from " + Days.unpacked(change.since) + " to "
                                + Days.unpacked(change.knownOn));
            }
        }
    }

    static int publishedThrough(int knownOn) {
        for (Horizon horizon : HORIZONS) {
            if (knownOn >= horizon.from) {
                return horizon.through;
            }
        }
        throw new IllegalArgumentException("the record begins on " + BEGINS);
    }

    /** The first day on which as much was known as on that day: the last one, up to it, that anything changed on. */
    static int knownSince(int knownOn) {
        int since = BEGINS;
        for (Change change : CHANGES) {
            since = latest(since, change.knownOn, knownOn);
            since = latest(since, change.since, knownOn);
        }
        for (Horizon horizon : HORIZONS) {
            since = latest(since, horizon.from, knownOn);
        }
        return since;
    }

    private static int latest(int since, int day, int upTo) {
        return day <= upTo && day > since ? day : since;
    }

    private static Change added(Division division, int date, int knownOn) {
        return new Change(division, date, true, knownOn, 0);
    }

    private static Change withdrawn(Division division, int date, int knownOn) {
        return new Change(division, date, false, knownOn, 0);
    }
}
