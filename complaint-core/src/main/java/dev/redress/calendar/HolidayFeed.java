package dev.redress.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The bank holidays that another source lists, such as GOV.UK's {@code bank-holidays.json}: a source to merge, not the
 * truth. Such feeds have been wrong, late and shorter than before.
 *
 * <p>{@link #review()} sets the feed beside the record. {@link #mergedInto} adds the feed's new days that contradict
 * nothing, and never takes a holiday away. A feed that gave Scotland Monday 30 August 2027 instead of Monday 2 August 2027
 * has two findings; the second stays a holiday by Schedule 1, and the first does not become one. A feed with a holiday on
 * Friday 18 June 2027 that nobody knew has an {@code added-day}, and merging adds it.
 *
 * <p>A day after the published record that the rules expect and the feed lists is no finding. Titles are never compared to
 * tell holidays apart, since official sources have swapped them; a day on a weekend is never merged.
 */
public final class HolidayFeed {

    /**
     * One day of a feed.
     *
     * @param division the division as the feed names it: {@code scotland}
     * @param date the day
     * @param title what the feed calls it: {@code Boxing Day}
     * @param notes what the feed adds, perhaps nothing: {@code Substitute day}
     */
    public record Row(String division, LocalDate date, String title, String notes) {

        public Row {
            Objects.requireNonNull(division, "division");
            Objects.requireNonNull(date, "date");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(notes, "notes");
        }

        /** {@code 2026-12-28 Boxing Day (Substitute day), scotland}. */
        @Override
        public String toString() {
            return date + " " + title + (notes.isBlank() ? "" : " (" + notes + ")") + ", " + division;
        }
    }

    private final List<Row> rows;
    private final FeedReview review;

    private HolidayFeed(List<Row> rows) {
        this.rows = rows;
        this.review = FeedReview.of(rows);
    }

    /** A feed of these rows, in any order. */
    public static HolidayFeed of(List<Row> rows) {
        return new HolidayFeed(List.copyOf(rows));
    }

    /** What the feed says, in its own order. */
    public List<Row> rows() {
        return rows;
    }

    /** Where the feed and the record differ: unknown divisions first, then by division and date. */
    public List<FeedFinding> review() {
        return review.findings();
    }

    /** The days that merging adds, one for each division that has them, by division and date. */
    public List<Row> newDays() {
        return review.newDays();
    }

    /**
     * The calendar with this feed's new days. A calendar of any part of the UK takes the new days of each; one of all parts
     * takes those that are then a holiday in all; one of weekends only takes none. What a landlord laid over a day stays, and
     * so does the published-through day.
     *
     * @throws IllegalArgumentException for a calendar as known on an earlier day, when nobody knew these
     */
    public WorkingCalendar mergedInto(WorkingCalendar calendar) {
        if (calendar.knownOn().isPresent()) {
            throw new IllegalArgumentException("a feed is merged into what is known today, and this is " + calendar);
        }
        Layers layers = calendar.layers();
        WorkingCalendar merged = calendar;
        for (LocalDate day : newDays().stream().map(Row::date).collect(Collectors.toCollection(TreeSet::new))) {
            List<Division> told = layers.divisions().stream()
                    .filter(division -> review.isNew(division, day))
                    .toList();
            long known = layers.divisions().stream()
                    .filter(division ->
                            FeedReview.known(division, day.getYear()).containsKey(day))
                    .count();
            boolean isHoliday = layers.everyDivision()
                    ? told.size() + known == layers.divisions().size()
                    : known == 0;
            boolean isLaidOver =
                    layers.added().containsKey(day) || layers.removed().contains(day);
            if (isHoliday && !told.isEmpty() && !isLaidOver) {
                merged = merged.withHoliday(day, name(day, told, layers));
            }
        }
        return merged;
    }

    private String name(LocalDate day, List<Division> told, Layers layers) {
        String titles = told.stream()
                .map(division -> review.newTitle(division, day))
                .distinct()
                .collect(Collectors.joining(", "));
        return layers.everyDivision() || told.size() == layers.divisions().size()
                ? titles
                : titles + ", " + told.stream().map(Division::toString).collect(Collectors.joining(" and "));
    }

    /** {@code a feed of 280 days with 2 findings}. */
    @Override
    public String toString() {
        return "a feed of " + FeedWords.several(rows.size(), "day") + " with "
                + FeedWords.several(review().size(), "finding");
    }
}
