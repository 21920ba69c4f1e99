package dev.redress.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Holds docs/json.md to the answers. With {@code -Dapprove=true} its example takes over what is written. */
class JsonGuideTest {

    private static final Path GUIDE = Path.of("../docs/json.md");
    private static final String OPENING = "```json\n";
    private static final String CLOSING = "```\n";
    private static final ObjectWriter WRITER = JsonMapper.builder()
            .build()
            .writer()
            .with(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

    @Test
    void the_example_is_a_row_of_a_real_answer() throws IOException {
        JsonNode row = Written.of(History.under("emh")
                        .happened("first-contact", "Fri 2026-12-18")
                        .happened("stage-1-acknowledged", "Wed 2026-12-30")
                        .asOf("Mon 2027-01-04"))
                .row("deadlines", "EMH-3");
        String real = WRITER.writeValueAsString(row) + "\n";
        String guide = Files.readString(GUIDE);
        int from = guide.indexOf(OPENING) + OPENING.length();
        int to = guide.indexOf(CLOSING, from);
        if (Boolean.getBoolean("approve")) {
            guide = guide.substring(0, from) + real + guide.substring(to);
            Files.writeString(GUIDE, guide);
            to = guide.indexOf(CLOSING, from);
        }
        assertEquals(real, guide.substring(from, to));
    }

    @Test
    void every_field_at_the_top_of_the_answer_and_every_state_is_explained() throws IOException {
        String guide = Files.readString(GUIDE);
        JsonNode schema = JsonMapper.shared().readTree(Schemas.deadlines());
        for (String field : schema.get("properties").propertyNames()) {
            assertTrue(guide.contains("`" + field + "`"), field);
        }
        List<String> states = schema.at("/$defs/deadline/properties/state/enum")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
        for (String state : states) {
            assertTrue(guide.contains("| `" + state + "` |"), state);
        }
    }
}
