package dev.redress.calendar;

import static dev.redress.testing.Dated.on;

import dev.redress.calendar.HolidayFeed.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A feed made from the record's own table, and what may happen to one. */
record RegisterFeed(List<Row> rows) {

    /** As GOV.UK publishes it: the days of 2019 to 2028. */
    static final RegisterFeed PUBLISHED = years(2019, 2028);

    static RegisterFeed years(int first, int last) {
        return new RegisterFeed(Register.lines("uk-bank-holidays.csv").stream()
                .skip(1)
                .map(line -> line.split(","))
                .map(cells -> new Row(
                        cells[0], LocalDate.parse(cells[1]), cells[2], cells[3].equals("true") ? "Substitute day" : ""))
                .filter(row -> row.date().getYear() >= first && row.date().getYear() <= last)
                .toList());
    }

    RegisterFeed without(Predicate<Row> gone) {
        return new RegisterFeed(rows.stream().filter(gone.negate()).toList());
    }

    RegisterFeed without(String division, String day) {
        return without(row -> row.division().equals(division) && row.date().equals(on(day)));
    }

    RegisterFeed with(String division, String day, String title) {
        return new RegisterFeed(Stream.concat(rows.stream(), Stream.of(new Row(division, on(day), title, "")))
                .toList());
    }

    RegisterFeed each(UnaryOperator<Row> change) {
        return new RegisterFeed(rows.stream().map(change).toList());
    }

    HolidayFeed feed() {
        return HolidayFeed.of(rows);
    }

    List<String> findings() {
        return feed().review().stream().map(FeedFinding::toString).toList();
    }

    /** Kind, division, and day or year of each finding. */
    List<String> kinds() {
        return feed().review().stream()
                .map(finding -> finding.kind() + " " + finding.division()
                        + (finding.date() != null ? " " + finding.date() : "")
                        + (finding.year() != null ? " " + finding.year() : ""))
                .toList();
    }
}
