package dev.redress.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.complaint.Event;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bytes of an answer: any text survives, and the same question gives the same ones. */
class GeneratorsTest {

    private static History emh() {
        return History.under("emh")
                .happened("first-contact", "Fri 2026-12-18")
                .happened("stage-1-acknowledged", "Wed 2026-12-30");
    }

    private static Event extension() {
        return Event.extended(History.day("Mon 2027-01-04"), "EMH-5", History.day("Wed 2027-01-27"))
                .askingTheResident();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dŵr yn y tŷ; \"the roof\" \\ back/slash",
                "tab\t line\n return\r nul\u0000 bell\u0007 escape\u001b delete\u007f",
                "line \u2028 paragraph \u2029 no-break\u00a0space \ufeff mark",
                "屋根 سقف 🏚️ 𝔯𝔬𝔬𝔣 e\u0301",
                "</script><!-- =1+1"
            })
    void any_text_in_the_reason_of_an_extension_survives(String reason) {
        Written written = Written.of(emh().with(extension(), reason).timetable());
        PublishedSchema.DEADLINES.accepts(written);
        assertEquals(
                reason,
                written.row("deadlines", "EMH-5").at("/extensions/0/reason").asString());
        assertTrue(written.text().chars().noneMatch(c -> c < ' ' && c != '\n'), "a raw control character");
    }

    @Test
    void half_a_surrogate_pair_is_replaced_and_spoils_nothing_else() {
        Written written = Written.of(emh().with(extension(), "a\ud800b\udc00").timetable());
        assertEquals(
                "a\ufffdb\ufffd",
                written.row("deadlines", "EMH-5").at("/extensions/0/reason").asString());
    }

    @Test
    void a_very_long_reason_survives() {
        String reason = "the roof 屋根 ".repeat(100_000);
        Written written = Written.of(emh().with(extension(), reason).timetable());
        assertEquals(
                reason,
                written.row("deadlines", "EMH-5").at("/extensions/0/reason").asString());
    }

    @Test
    void the_same_timetable_is_written_the_same_and_lines_end_in_a_line_feed() {
        String text = Written.explained(emh().asOf("Mon 2027-01-04")).text();
        assertEquals(text, Written.explained(emh().asOf("Mon 2027-01-04")).text());
        assertFalse(text.contains("\r"));
        assertTrue(text.startsWith("{\n  \"policy\" : \"emh\",\n"), text.substring(0, 40));
    }

    @Test
    void the_stream_is_utf_8_and_left_open() {
        boolean[] closed = new boolean[1];
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        TimetableJson.write(emh().with(extension(), "tŷ").timetable(), false, out);
        assertFalse(closed[0]);
        assertTrue(out.toString(StandardCharsets.UTF_8).contains("\"reason\" : \"tŷ\""));
    }
}
