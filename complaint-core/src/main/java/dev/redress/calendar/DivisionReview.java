package dev.redress.calendar;

import dev.redress.calendar.FeedFinding.Kind;
import dev.redress.calendar.HolidayFeed.Row;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One division of a feed beside its record. */
final class DivisionReview {

    private static final LocalDate CHECKED = Days.parse(WorkingCalendar.DATA_EDITION);
    private static final int PUBLISHED_THROUGH = FeedHistory.PUBLISHED_THROUGH / 10000;

    private static final long FOUR_WEEKS = 28;

    private final Division division;
    private final NavigableMap<LocalDate, Row> news;
    private final List<FeedFinding> findings = new ArrayList<>();

    /** The new days that contradict nothing go to {@code news}. */
    DivisionReview(Division division, List<Row> rows, NavigableMap<LocalDate, Row> news) {
        this.division = division;
        this.news = news;
        NavigableMap<Integer, NavigableMap<LocalDate, Row>> years = new TreeMap<>();
        NavigableMap<LocalDate, List<Row>> days = new TreeMap<>();
        for (Row row : rows) {
            days.computeIfAbsent(row.date(), day -> new ArrayList<>()).add(row);
        }
        days.forEach((day, listed) -> {
            listed.sort(Comparator.comparing(Row::title));
            Row row = listed.get(0);
            if (listed.size() > 1) {
                report(Kind.DUPLICATE_DAY, row, null, FeedWords.duplicate(division, listed));
            }
            if (!WorkingDayTable.covers(day)) {
                report(Kind.OUTSIDE_COVERAGE, row, null, FeedWords.outsideCoverage(division, row));
                return;
            }
            NavigableMap<LocalDate, Row> weekdays = years.computeIfAbsent(day.getYear(), year -> new TreeMap<>());
            if (isWeekend(day)) {
                report(Kind.WEEKEND_DATE, row, null, FeedWords.weekend(division, row));
            } else {
                weekdays.put(day, row);
            }
        });
        reviewYears(years);
    }

    List<FeedFinding> findings() {
        findings.sort(Comparator.comparing(DivisionReview::begins).thenComparing(FeedFinding::kind));
        return findings;
    }

    private static LocalDate begins(FeedFinding finding) {
        if (finding.date() != null) {
            return finding.date();
        }
        return finding.year() != null ? LocalDate.of(finding.year(), 1, 1) : LocalDate.MIN;
    }

    private void reviewYears(NavigableMap<Integer, NavigableMap<LocalDate, Row>> years) {
        int first = years.isEmpty() ? FeedHistory.FEED_BEGINS : Math.min(years.firstKey(), FeedHistory.FEED_BEGINS);
        int last = years.isEmpty() ? PUBLISHED_THROUGH : Math.max(years.lastKey(), PUBLISHED_THROUGH);
        for (int year = first; year <= last; year++) {
            NavigableMap<LocalDate, Row> listed = years.get(year);
            NavigableMap<LocalDate, Holiday> known = FeedReview.known(division, year);
            if (listed == null) {
                String says = FeedWords.lostYear(division, year, known.size(), year <= PUBLISHED_THROUGH);
                findings.add(new FeedFinding(Kind.LOST_YEAR, division.id(), null, year, null, null, says));
            } else {
                reviewYear(listed, known);
            }
        }
    }

    private void reviewYear(NavigableMap<LocalDate, Row> listed, NavigableMap<LocalDate, Holiday> known) {
        List<Holiday> binding = new ArrayList<>();
        known.forEach((day, holiday) -> {
            if (listed.containsKey(day)) {
                return;
            }
            boolean published = day.getYear() <= PUBLISHED_THROUGH;
            findings.add(new FeedFinding(
                    published ? Kind.VANISHED_DAY : Kind.MISSING_DAY,
                    division.id(),
                    day,
                    null,
                    null,
                    holiday,
                    published ? FeedWords.vanished(holiday) : FeedWords.missing(holiday)));
            if (holiday.basis() == Basis.STATUTE || holiday.basis() == Basis.COMMON_LAW) {
                binding.add(holiday);
            }
        });
        List<Row> fresh = new ArrayList<>(listed.values());
        fresh.removeIf(row -> known.containsKey(row.date()));
        Map<LocalDate, Holiday> insteadOf = paired(binding, new ArrayList<>(fresh));
        for (Row row : fresh) {
            judge(row, insteadOf.get(row.date()));
        }
    }

    /**
     * Which new day the feed may have put in the place of which day of law: by title where one fits, else the nearest within
     * four weeks, as far apart as the first and the last Monday of a month can be. A wrong pair only holds a day back that a
     * person then looks at.
     */
    private static Map<LocalDate, Holiday> paired(List<Holiday> binding, List<Row> fresh) {
        Map<LocalDate, Holiday> pairs = new TreeMap<>();
        List<Holiday> left = new ArrayList<>();
        for (Holiday holiday : binding) {
            Optional<Row> same = fresh.stream()
                    .filter(row -> FeedWords.isAlike(row.title(), holiday.name()))
                    .findFirst();
            same.ifPresentOrElse(row -> pair(pairs, row, holiday, fresh), () -> left.add(holiday));
        }
        for (Holiday holiday : left) {
            fresh.stream()
                    .min(Comparator.comparing(row -> distance(row, holiday)))
                    .filter(row -> distance(row, holiday) <= FOUR_WEEKS)
                    .ifPresent(row -> pair(pairs, row, holiday, fresh));
        }
        return pairs;
    }

    private static long distance(Row row, Holiday holiday) {
        return Math.abs(ChronoUnit.DAYS.between(holiday.date(), row.date()));
    }

    private static void pair(Map<LocalDate, Holiday> pairs, Row row, Holiday holiday, List<Row> fresh) {
        pairs.put(row.date(), holiday);
        fresh.remove(row);
    }

    private void judge(Row row, @Nullable Holiday insteadOf) {
        LocalDate day = row.date();
        if (insteadOf != null) {
            report(Kind.CONTRADICTS_STATUTE, row, insteadOf, FeedWords.contradictsLaw(row, insteadOf));
            return;
        }
        List<Holiday> elsewhere = elsewhere(day);
        if (!elsewhere.isEmpty()) {
            String says = FeedWords.anotherDivisions(division, row, elsewhere);
            report(Kind.ANOTHER_DIVISIONS_DAY, row, elsewhere.get(0), says);
            return;
        }
        Optional<OneOffs.OneOff> moved = OneOffs.findReplacing(Days.packed(day), division);
        if (moved.isPresent()) {
            Holiday now = FeedReview.known(division, day.getYear())
                    .get(Days.unpacked(moved.get().date()));
            report(Kind.CONTRADICTS_RECORD, row, now, FeedWords.movedAway(division, row, moved.get()));
        } else if (day.isBefore(CHECKED)) {
            report(Kind.CONTRADICTS_RECORD, row, null, FeedWords.contradictsRecord(division, row));
        } else {
            news.put(day, row);
            report(Kind.ADDED_DAY, row, null, FeedWords.added(division, row));
        }
    }

    /** The yearly holidays that other divisions have on the day. */
    private List<Holiday> elsewhere(LocalDate day) {
        List<Holiday> elsewhere = new ArrayList<>();
        for (Division other : Division.values()) {
            Holiday holiday = FeedReview.known(other, day.getYear()).get(day);
            if (holiday != null && !OneOffs.isOneOff(Days.packed(day), other)) {
                elsewhere.add(holiday);
            }
        }
        return elsewhere;
    }

    private void report(Kind kind, Row row, @Nullable Holiday known, String says) {
        findings.add(
                new FeedFinding(kind, division.id(), row.date(), null, Unreadable.shortened(row.title()), known, says));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
