package dev.redress.file;

import dev.redress.calendar.Division;
import dev.redress.calendar.HolidayFeed;
import dev.redress.calendar.HolidayFeed.Row;
import dev.redress.document.Document;
import dev.redress.document.Fields;
import dev.redress.document.Loaded;
import dev.redress.document.Node;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * GOV.UK's {@code bank-holidays.json}, which it publishes at www.gov.uk/bank-holidays.json.
 *
 * <p>{@code {"scotland": {"division": "scotland", "events": [{"title": "Christmas Day", "date": "2026-12-25", "notes": "",
 * "bunting": true}]}}}. What else a division or an event says is not looked at, so that a new field of theirs is no defect.
 */
public final class HolidayFeedFile {

    private static final String FEED = "GOV.UK's list of bank holidays: divisions, each with its events";
    private static final String DIVISION = "a division with its events";
    private static final String EVENT = "an event with its title and date";

    private static final List<String> DIVISIONS =
            Arrays.stream(Division.values()).map(Division::id).toList();

    private HolidayFeedFile() {}

    /**
     * Reads the file. Whether its days are right is not asked here; {@link HolidayFeed#review} does.
     *
     * @param name what defects call it: {@code bank-holidays.json}
     * @throws dev.redress.document.UndecodableFile when its bytes are not UTF-8
     * @throws IOException when the stream cannot be read
     */
    public static Loaded<HolidayFeed> read(String name, InputStream in) throws IOException {
        Document document = Document.read(name, in);
        List<Row> rows = new ArrayList<>();
        if (document.isWhole()) {
            Fields feed = Fields.of(document.root(), document.defects(), FEED);
            if (feed.node() instanceof Node.Mapping mapping) {
                if (mapping.values().isEmpty()) {
                    document.defects().error(mapping, "no divisions", FEED);
                }
                mapping.values().keySet().forEach(division -> read(feed, division, rows));
            }
        }
        return Loaded.of(HolidayFeed.of(rows), document.defects());
    }

    private static void read(Fields feed, String name, List<Row> rows) {
        feed.require(name);
        feed.child(name, DIVISION).ifPresent(division -> {
            division.text("division").filter(own -> !own.equals(name)).ifPresent(own -> {
                division.error("division", "another division than the key above it", name);
            });
            division.require("events");
            if (division.items("events").isEmpty() && !DIVISIONS.contains(name)) {
                // with days it would be a finding about them
                feed.warning(name, "a division that is not known, without a day", String.join(", ", DIVISIONS));
            }
            for (Fields event : division.each("events", EVENT)) {
                String title = event.requiredText("title");
                String notes = event.text("notes").orElse("");
                event.require("date");
                event.date("date").ifPresent(date -> rows.add(new Row(name, date, title, notes)));
            }
        });
    }
}
