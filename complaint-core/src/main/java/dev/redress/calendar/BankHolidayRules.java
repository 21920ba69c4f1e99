package dev.redress.calendar;

import static dev.redress.calendar.Basis.COMMON_LAW;
import static dev.redress.calendar.Basis.PROCLAMATION;
import static dev.redress.calendar.Basis.PUBLISHED_ONLY;
import static dev.redress.calendar.Basis.STATUTE;
import static dev.redress.calendar.Division.NORTHERN_IRELAND;
import static dev.redress.calendar.Division.SCOTLAND;

/**
 * The rules of law that give a division's bank holidays in a year: Schedule 1 of the Banking and Financial Dealings Act
 * 1971, the common law, and the proclamations that have been made every year since 1978. Moves and one-offs are laid over
 * them from {@link OneOffs}.
 */
final class BankHolidayRules {

    /** Where each holiday goes; also one on a weekend, which only a week that works on it sees. */
    interface Sink {
        void holiday(int date, String name, boolean substitute, Basis basis, String source);
    }

    private static final int MONDAY = 1;
    private static final int SATURDAY = 6;
    private static final int SUNDAY = 7;

    private static final String SCHEDULE_1 = "Banking and Financial Dealings Act 1971, Schedule 1";
    private static final String ST_ANDREW =
            "Schedule 1, as amended by the St Andrew's Day Bank Holiday (Scotland) Act 2007";
    private static final String YEARLY = "proclaimed every year, Banking and Financial Dealings Act 1971, section 1(3)";
    private static final String COMMON = "common law";
    private static final String NOT_PROCLAIMED = "published and observed; no proclamation was made";

    /** Sakamoto's month offsets, for the day of the week. */
    private static final int[] SAKAMOTO = {0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4};

    private final Division division;
    private final int year;
    private final Sink sink;

    private BankHolidayRules(Division division, int year, Sink sink) {
        this.division = division;
        this.year = year;
        this.sink = sink;
    }

    /** Gives the sink every holiday of the year, not in order of date. */
    static void apply(Division division, int year, Sink sink) {
        BankHolidayRules rules = new BankHolidayRules(division, year, sink);
        if (division == SCOTLAND) {
            rules.scotland();
        } else {
            rules.englandWalesAndNorthernIreland();
        }
        for (OneOffs.OneOff oneOff : OneOffs.ALL) {
            if (oneOff.date() / 10000 == year && oneOff.divisions().contains(division)) {
                sink.holiday(oneOff.date(), oneOff.name(), false, PROCLAMATION, oneOff.source());
            }
        }
    }

    private void englandWalesAndNorthernIreland() {
        newYear();
        easter(COMMON_LAW, COMMON);
        found(firstMonday(5), "Early May bank holiday", PROCLAMATION, YEARLY);
        found(lastMonday(5), "Spring bank holiday", STATUTE, SCHEDULE_1);
        found(lastMonday(8), "Summer bank holiday", STATUTE, SCHEDULE_1);
        if (division == NORTHERN_IRELAND) {
            fixed(317, "St Patrick's Day", STATUTE, SCHEDULE_1, PROCLAMATION, STATUTE);
            fixed(712, "Battle of the Boyne (Orangemen's Day)", PROCLAMATION, YEARLY, PROCLAMATION, PROCLAMATION);
        }
        christmas(COMMON_LAW, COMMON, STATUTE, SCHEDULE_1, STATUTE, SCHEDULE_1);
    }

    private void scotland() {
        scottishNewYear();
        found(goodFriday(), "Good Friday", STATUTE, SCHEDULE_1);
        found(firstMonday(5), "Early May bank holiday", STATUTE, SCHEDULE_1);
        found(lastMonday(5), "Spring bank holiday", PROCLAMATION, YEARLY);
        found(firstMonday(8), "Summer bank holiday", STATUTE, SCHEDULE_1);
        if (year >= 2007) {
            fixed(1130, "St Andrew's Day", STATUTE, ST_ANDREW, STATUTE, STATUTE);
        }
        christmas(STATUTE, SCHEDULE_1, PROCLAMATION, YEARLY, PROCLAMATION, YEARLY);
    }

    /** 1 January outside Scotland: proclaimed, and its Monday when it falls on a weekend. */
    private void newYear() {
        int weekday = weekday(date(101));
        if (weekday < SATURDAY) {
            found(date(101), "New Year's Day", false, PROCLAMATION, YEARLY);
        } else {
            found(date(weekday == SATURDAY ? 103 : 102), "New Year's Day", true, PROCLAMATION, YEARLY);
        }
    }

    /** 1 and 2 January in Scotland: the Act gives 3 January for a Sunday, a proclamation the rest. */
    private void scottishNewYear() {
        int weekday = weekday(date(101));
        if (weekday < SATURDAY) {
            found(date(101), "New Year's Day", false, STATUTE, SCHEDULE_1);
        } else {
            if (weekday == SATURDAY) {
                found(date(101), "New Year's Day", STATUTE, SCHEDULE_1);
            }
            found(date(weekday == SATURDAY ? 103 : 102), "New Year's Day", true, STATUTE, SCHEDULE_1);
        }
        if (weekday == SUNDAY) {
            found(date(103), "2nd January", true, STATUTE, SCHEDULE_1);
        } else if (weekday < 5) {
            found(date(102), "2nd January", false, STATUTE, SCHEDULE_1);
        } else {
            if (weekday == 5) {
                found(date(102), "2nd January", STATUTE, SCHEDULE_1);
            }
            boolean proclaimed = year != 2010 && year != 2011;
            found(
                    date(104),
                    "2nd January",
                    true,
                    proclaimed ? PROCLAMATION : PUBLISHED_ONLY,
                    proclaimed ? YEARLY : NOT_PROCLAIMED);
        }
    }

    private void easter(Basis goodFriday, String source) {
        found(goodFriday(), "Good Friday", goodFriday, source);
        found(plusDays(goodFriday(), 3), "Easter Monday", STATUTE, SCHEDULE_1);
    }

    private void christmas(
            Basis christmas,
            String christmasSource,
            Basis moved,
            String movedSource,
            Basis boxing,
            String boxingSource) {
        int weekday = weekday(date(1225));
        if (weekday < SATURDAY) {
            found(date(1225), "Christmas Day", false, christmas, christmasSource);
        } else {
            if (weekday == SATURDAY || division != SCOTLAND) {
                found(date(1225), "Christmas Day", christmas, christmasSource);
            }
            found(date(1227), "Christmas Day", true, moved, movedSource);
        }
        if (weekday == SUNDAY) {
            found(date(1226), "Boxing Day", false, STATUTE, SCHEDULE_1);
        } else if (weekday < 5) {
            found(date(1226), "Boxing Day", false, boxing, boxingSource);
        } else {
            if (weekday == 5 && division != SCOTLAND) {
                found(date(1226), "Boxing Day", STATUTE, SCHEDULE_1);
            }
            found(date(1228), "Boxing Day", true, PROCLAMATION, YEARLY);
        }
    }

    /** A day of the month that moves to Monday from a weekend, by the basis given for either day. */
    private void fixed(int monthDay, String name, Basis basis, String source, Basis fromSaturday, Basis fromSunday) {
        int date = date(monthDay);
        int weekday = weekday(date);
        if (weekday < SATURDAY) {
            found(date, name, false, basis, source);
        } else {
            if (weekday == SATURDAY && basis == STATUTE && division == NORTHERN_IRELAND) {
                found(date, name, basis, source);
            }
            Basis moved = weekday == SATURDAY ? fromSaturday : fromSunday;
            found(plusDays(date, 8 - weekday), name, true, moved, moved == STATUTE ? source : YEARLY);
        }
    }

    private void found(int date, String name, Basis basis, String source) {
        found(date, name, false, basis, source);
    }

    private void found(int date, String name, boolean substitute, Basis basis, String source) {
        sink.holiday(date, name, substitute, basis, source);
    }

    private int date(int monthDay) {
        return year * 10000 + monthDay;
    }

    private int firstMonday(int month) {
        int first = date(month * 100 + 1);
        return first + Math.floorMod(MONDAY - weekday(first), 7);
    }

    private int lastMonday(int month) {
        int last = date(month * 100 + 31);
        return last - Math.floorMod(weekday(last) - MONDAY, 7);
    }

    private int goodFriday() {
        return plusDays(easterSunday(year), -2);
    }

    /** The Gregorian computus. */
    static int easterSunday(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return year * 10000 + f / 31 * 100 + f % 31 + 1;
    }

    /** Day of the week of a date written 20261228, 1 for Monday to 7 for Sunday. */
    static int weekday(int date) {
        int y = date / 10000;
        int m = date / 100 % 100;
        if (m < 3) {
            y--;
        }
        return (y + y / 4 - y / 100 + y / 400 + SAKAMOTO[m - 1] + date % 100 + 6) % 7 + 1;
    }

    /** Adds a few days to a date in March to July or within one month; that is all the rules need. */
    private static int plusDays(int date, int days) {
        return Days.packed(Days.unpacked(date).plusDays(days));
    }
}
