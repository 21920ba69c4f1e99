package dev.redress.calendar;

import dev.redress.calendar.FeedFinding.Kind;
import dev.redress.calendar.HolidayFeed.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

/** A feed beside the record, as the record stands today: the findings, and the new days that contradict nothing. */
record FeedReview(List<FeedFinding> findings, Map<Division, NavigableMap<LocalDate, Row>> added) {

    private static final List<String> DIVISIONS =
            Arrays.stream(Division.values()).map(Division::id).toList();

    static FeedReview of(List<Row> rows) {
        Map<String, List<Row>> byName = new TreeMap<>();
        for (Row row : rows) {
            byName.computeIfAbsent(row.division(), name -> new ArrayList<>()).add(row);
        }
        List<FeedFinding> findings = new ArrayList<>();
        byName.forEach((name, theirs) -> {
            if (!DIVISIONS.contains(name)) {
                findings.add(new FeedFinding(
                        Kind.UNKNOWN_DIVISION,
                        name,
                        null,
                        null,
                        null,
                        null,
                        FeedWords.unknownDivision(name, theirs.size(), DIVISIONS)));
            }
        });
        Map<Division, NavigableMap<LocalDate, Row>> added = new EnumMap<>(Division.class);
        for (Division division : Division.values()) {
            List<Row> theirs = byName.get(division.id());
            NavigableMap<LocalDate, Row> news = new TreeMap<>();
            added.put(division, news);
            if (theirs == null) {
                findings.add(new FeedFinding(
                        Kind.MISSING_DIVISION,
                        division.id(),
                        null,
                        null,
                        null,
                        null,
                        FeedWords.missingDivision(division)));
            } else {
                findings.addAll(new DivisionReview(division, theirs, news).findings());
            }
        }
        return new FeedReview(List.copyOf(findings), added);
    }

    /** The record's holidays of a year, as a week from Monday to Friday sees them. */
    static NavigableMap<LocalDate, Holiday> known(Division division, int year) {
        NavigableMap<LocalDate, Holiday> known = new TreeMap<>();
        for (Holiday holiday : Layers.of(List.of(division), false).holidays(year)) {
            known.putIfAbsent(holiday.date(), holiday);
        }
        return known;
    }

    List<Row> newDays() {
        return added.values().stream().flatMap(days -> days.values().stream()).toList();
    }

    boolean isNew(Division division, LocalDate day) {
        return daysOf(division).containsKey(day);
    }

    String newTitle(Division division, LocalDate day) {
        return Unreadable.shortened(
                Objects.requireNonNull(daysOf(division).get(day)).title());
    }

    private NavigableMap<LocalDate, Row> daysOf(Division division) {
        return Objects.requireNonNull(added.get(division));
    }
}
