package dev.redress.calendar;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A difference between a {@link HolidayFeed} and the record. None of them removes a holiday.
 *
 * <p>A feed without Monday 19 September 2022 for Scotland: {@code vanished-day}, scotland, 2022-09-19, and the record's
 * holiday with its basis, proclamation, and where that can be read.
 *
 * @param kind what differs
 * @param division the division's id, or the name that the feed gives one that is not known
 * @param date the day it is about; null for a year or a whole division
 * @param year the year that is lost; null otherwise
 * @param found the feed's title for the day; null where the feed has none
 * @param known the record's holiday: the one that is missing, or that stands where the feed has another day; null for none
 * @param says the finding as one sentence
 */
public record FeedFinding(
        Kind kind,
        String division,
        @Nullable LocalDate date,
        @Nullable Integer year,
        @Nullable String found,
        @Nullable Holiday known,
        String says) {

    /** What a finding is about. All but the last are an alarm: either the feed is wrong, or the record is. */
    public enum Kind {
        /** The feed names a division that does not exist; its days are not read. */
        UNKNOWN_DIVISION("unknown-division"),
        /** The feed has nothing at all for a division. */
        MISSING_DIVISION("missing-division"),
        /** A year that GOV.UK has published, or that lies between two of the feed's own, is not in the feed. */
        LOST_YEAR("lost-year"),
        /** A published holiday is not among the feed's days of its year. */
        VANISHED_DAY("vanished-day"),
        /** A holiday that the rules expect after the published record is not among the feed's days of its year. */
        MISSING_DAY("missing-day"),
        /** The feed lists a day before or after all that the calendar knows. */
        OUTSIDE_COVERAGE("outside-coverage"),
        /** The feed lists a Saturday or a Sunday. */
        WEEKEND_DATE("weekend-date"),
        /** The feed lists one day twice for a division. */
        DUPLICATE_DAY("duplicate-day"),
        /** A new day where the feed leaves out one that statute or common law gives. */
        CONTRADICTS_STATUTE("contradicts-statute"),
        /** A new day that other divisions have every year and this one has not. */
        ANOTHER_DIVISIONS_DAY("another-divisions-day"),
        /** A new day in the past, which the record knows as no holiday, or one that was moved away from. */
        CONTRADICTS_RECORD("contradicts-record"),
        /** A new day that contradicts nothing. News: merging adds it. */
        ADDED_DAY("added-day");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** Whether it is only news, which merging takes in. */
        public boolean isNews() {
            return this == ADDED_DAY;
        }

        /** The name in answers: {@code vanished-day}. */
        @Override
        public String toString() {
            return id;
        }
    }

    public FeedFinding {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(division, "division");
        Objects.requireNonNull(says, "says");
    }

    /** The kind and the sentence: {@code lost-year: The feed has nothing for Scotland in 2019; …}. */
    @Override
    public String toString() {
        return kind + ": " + says;
    }
}
