package dev.redress.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.redress.calendar.HolidayFeed;
import dev.redress.document.Defect;
import dev.redress.document.Loaded;
import dev.redress.document.UndecodableFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class HolidayFeedFileTest {

    private static final String FEED = "GOV.UK's list of bank holidays: divisions, each with its events";

    @Test
    void the_days_are_read_division_by_division_with_their_notes() throws IOException {
        HolidayFeed feed = read("""
                {"scotland": {"division": "scotland", "events": [
                   {"title": "Boxing Day", "date": "2026-12-28", "notes": "Substitute day", "bunting": true}]},
                 "northern-ireland": {"events": [{"date": "2027-03-17", "title": "St Patrick’s Day", "notes": ""}]},
                 "wales": {"division": "wales", "events": [], "id": 7}}
                """).get();
        assertEquals(
                List.of(
                        "2026-12-28 Boxing Day (Substitute day), scotland",
                        "2027-03-17 St Patrick’s Day, northern-ireland"),
                feed.rows().stream().map(HolidayFeed.Row::toString).toList());
    }

    @Test
    void the_example_is_wrong_for_Scotland_in_2027_and_has_a_day_that_nobody_knew() throws IOException {
        try (InputStream in = Files.newInputStream(Path.of("../docs/examples/bank-holidays.json"))) {
            Loaded<HolidayFeed> loaded = HolidayFeedFile.read("bank-holidays.json", in);
            assertEquals(List.of(), loaded.defects());
            assertEquals("a feed of 283 days with 5 findings", loaded.get().toString());
            assertEquals(3, loaded.get().newDays().size());
        }
    }

    @Test
    void every_defect_is_told_with_its_place() throws IOException {
        assertEquals(
                List.of(
                        "feed.json:1:27: another division than the key above it; scotland",
                        "feed.json:2:27: '2026-02-30' is not a date; February 2026 has 28 days",
                        "feed.json:3:4: date is missing; an event with its title and date",
                        "feed.json:4:4: title is missing; an event with its title and date",
                        "feed.json:5:14: title is blank; an event with its title and date",
                        "feed.json:6:4: a text; an event with its title and date",
                        "feed.json:7:35: a list; a date such as 2026-12-18",
                        "feed.json:8:22: events is missing; a division with its events",
                        "feed.json:9:23: england-and-wales is empty; " + FEED,
                        "feed.json:10:11: a list; a division with its events"),
                told("""
                        {"scotland": {"division": "wales", "events": [
                           {"title": "A", "date": "2026-02-30"},
                           {"title": "A", "notes": ""},
                           {"date": "2026-12-25"},
                           {"title": " ", "date": "2026-12-25"},
                           "2026-12-25",
                           {"title": "Christmas", "date": ["2026-12-25"]}]},
                         "northern-ireland": {"division": "northern-ireland"},
                         "england-and-wales": null,
                         "wales": []}
                        """));
    }

    @Test
    void what_is_no_list_of_divisions_is_refused() throws IOException {
        assertEquals(List.of("feed.json:1:1: no divisions; " + FEED), told("{}"));
        assertEquals(List.of("feed.json:1:1: a list; " + FEED), told("[]"));
        assertEquals(List.of("feed.json:1:1: an empty file; YAML or JSON"), told(""));
        assertFalse(read("{").isSound());
    }

    @Test
    void a_key_given_twice_is_a_defect() throws IOException {
        assertEquals(
                List.of("feed.json:1:29: 'events' is given twice; one value; the first is at 1:15"),
                told("{\"scotland\": {\"events\": [], \"events\": []}}"));
    }

    @Test
    void endless_nesting_is_refused() throws IOException {
        assertFalse(read("{\"scotland\": " + "[".repeat(1_000_000)).isSound());
    }

    @Test
    void bytes_that_are_no_text_are_not_read() {
        byte[] bytes = "{\"scotland\": \"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThrows(UndecodableFile.class, () -> HolidayFeedFile.read("feed.json", new ByteArrayInputStream(bytes)));
    }

    private static List<String> told(String json) throws IOException {
        Loaded<HolidayFeed> loaded = read(json);
        assertFalse(loaded.isSound());
        return loaded.defects().stream().map(Defect::toString).toList();
    }

    private static Loaded<HolidayFeed> read(String json) throws IOException {
        return HolidayFeedFile.read("feed.json", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }
}
