package dev.redress.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.calendar.Division;
import dev.redress.calendar.FeedFinding;
import dev.redress.calendar.Holiday;
import dev.redress.calendar.HolidayFeed;
import dev.redress.calendar.HolidayFeed.Row;
import dev.redress.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class CalendarCheckJsonTest {

    /** One finding of every kind, in this order. */
    private static final List<String> KINDS = List.of(
            "unknown-division",
            "outside-coverage",
            "contradicts-record",
            "vanished-day",
            "lost-year",
            "contradicts-record",
            "vanished-day",
            "contradicts-statute",
            "another-divisions-day",
            "duplicate-day",
            "weekend-date",
            "missing-day",
            "added-day",
            "missing-division");

    @Test
    void a_feed_with_every_kind_of_finding_is_as_approved() {
        assertEquals(
                KINDS,
                wrong().read()
                        .get("findings")
                        .valueStream()
                        .map(finding -> finding.get("kind").asString())
                        .toList());
        assertEquals(
                Arrays.stream(FeedFinding.Kind.values())
                        .map(FeedFinding.Kind::toString)
                        .collect(Collectors.toCollection(TreeSet::new)),
                new TreeSet<>(KINDS));
        Approved.check("calendar-check", wrong());
    }

    @Test
    void a_feed_that_agrees_has_no_findings_and_merges_nothing() {
        Written written = Written.by(out -> CalendarJson.write(HolidayFeed.of(published()), out));
        PublishedSchema.CALENDAR_CHECK.accepts(written);
        assertEquals(JsonMapper.shared().readTree("{\"findings\": [], \"merged\": 0}"), written.read());
    }

    @Test
    void the_schema_accepts_it_and_names_the_kinds_that_the_library_has() {
        PublishedSchema.CALENDAR_CHECK.accepts(wrong());
        assertEquals(
                Arrays.stream(FeedFinding.Kind.values())
                        .map(FeedFinding.Kind::toString)
                        .toList(),
                JsonMapper.shared()
                        .readTree(Schemas.calendarCheck())
                        .at("/$defs/finding/properties/kind/enum")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList());
    }

    @ParameterizedTest(name = "{0}/{1} = {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # where            | field     | becomes
                               | merged    | absent
                               | merged    | -1
                               | findings  | absent
                               | surplus   | "x"
            /findings/0        | kind      | "odd"
            /findings/0        | division  | absent
            /findings/0        | says      | absent
            /findings/0        | date      | "2027-08-02"
            /findings/0        | surplus   | "x"
            /findings/1        | known     | {}
            /findings/3        | date      | absent
            /findings/3        | date      | "2020-02-30"
            /findings/3        | known     | absent
            /findings/3        | found     | "x"
            /findings/3        | year      | 2020
            /findings/3/known  | basis     | "habit"
            /findings/3/known  | source    | absent
            /findings/3/known  | surplus   | "x"
            /findings/4        | year      | absent
            /findings/4        | date      | "2024-01-01"
            /findings/7        | known     | absent
            /findings/7        | found     | absent
            """)
    void the_schema_rejects_a_wrong_document(String where, String field, String becomes) {
        ObjectNode document = (ObjectNode) wrong().read();
        ObjectNode broken = where == null ? document : (ObjectNode) document.at(where);
        if (becomes.equals("absent")) {
            assertTrue(broken.has(field), field);
            broken.remove(field);
        } else {
            broken.set(field, JsonMapper.shared().readTree(becomes));
        }
        assertFalse(PublishedSchema.CALENDAR_CHECK.faults(document.toString()).isEmpty());
    }

    private static Written wrong() {
        List<Row> rows = published();
        rows.removeIf(row -> row.division().equals("northern-ireland"));
        lose(rows, "england-and-wales", "2020-05-08");
        rows.removeIf(
                row -> row.division().equals("england-and-wales") && row.date().getYear() == 2024);
        lose(rows, "scotland", "2027-08-02");
        for (Holiday holiday : WorkingCalendar.of(Division.SCOTLAND).holidays(2029)) {
            rows.add(new Row("scotland", holiday.date(), holiday.name(), ""));
        }
        lose(rows, "scotland", "2029-01-02");
        Stream.of(
                        "jersey,2025-05-09,Liberation Day",
                        "england-and-wales,1977-06-07,Silver Jubilee",
                        "england-and-wales,2020-05-04,Early May bank holiday",
                        "england-and-wales,2026-06-15,World Cup bank holiday",
                        "scotland,2027-08-30,Summer bank holiday",
                        "scotland,2028-08-28,Late summer",
                        "scotland,2028-12-25,Christmas Day",
                        "scotland,2028-12-30,Hogmanay",
                        "scotland,2029-06-18,Jubilee bank holiday")
                .map(line -> line.split(","))
                .forEach(cells -> rows.add(new Row(cells[0], LocalDate.parse(cells[1]), cells[2], "")));
        return Written.by(out -> CalendarJson.write(HolidayFeed.of(rows), out));
    }

    private static void lose(List<Row> rows, String division, String date) {
        rows.removeIf(
                row -> row.division().equals(division) && row.date().toString().equals(date));
    }

    private static List<Row> published() {
        List<Row> rows = new ArrayList<>();
        for (Division division : Division.values()) {
            for (int year = 2019; year <= 2028; year++) {
                WorkingCalendar.of(division)
                        .holidays(year)
                        .forEach(holiday -> rows.add(new Row(division.id(), holiday.date(), holiday.name(), "")));
            }
        }
        return rows;
    }
}
