package dev.redress.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.complaint.Complaint;
import dev.redress.complaint.Detail;
import dev.redress.document.Loaded;
import dev.redress.file.CaseFile;
import dev.redress.file.IntakeFile;
import dev.redress.file.Procedures;
import dev.redress.policy.Fact;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Holds docs/json.md to the answers. With {@code -Dapprove=true} its example takes over what is written. */
class JsonGuideTest {

    private static final Path GUIDE = Path.of("../docs/json.md");
    private static final Path EXAMPLES = Path.of("../docs/examples");
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

    @Test
    void the_files_it_shows_are_the_examples_and_read_without_a_defect() throws IOException {
        String guide = Files.readString(GUIDE);
        String history = Files.readString(EXAMPLES.resolve("ex-1.yaml"));
        String intake = Files.readString(EXAMPLES.resolve("intake.yaml"));
        assertEquals(
                List.of(history, intake),
                Pattern.compile("```yaml\n(.*?)```\n", Pattern.DOTALL)
                        .matcher(guide)
                        .results()
                        .map(block -> block.group(1))
                        .filter(block -> block.contains("redress/case/1") || block.contains("redress/intake/1"))
                        .toList());
        try (InputStream in = Files.newInputStream(EXAMPLES.resolve("ex-1.yaml"))) {
            Loaded<Complaint> loaded = CaseFile.read("ex-1.yaml", in, Procedures.shipped());
            assertEquals(List.of(), loaded.defects());
            assertEquals("EX-1 under emh 2026-11-22, 6 events", loaded.get().toString());
        }
        try (InputStream in = Files.newInputStream(EXAMPLES.resolve("intake.yaml"))) {
            Loaded<IntakeFile> loaded = IntakeFile.read("intake.yaml", in);
            assertEquals(List.of(), loaded.defects());
            assertEquals("2026-06-18", loaded.get().facts().get(Fact.OCCURRED));
        }
    }

    @Test
    void every_key_that_the_table_of_an_event_names_is_one() throws IOException {
        String guide = Files.readString(GUIDE);
        String table = guide.substring(guide.indexOf("| key of an event"), guide.indexOf("The schema names the rest"));
        List<String> known =
                new ArrayList<>(Detail.known().stream().map(Detail::name).toList());
        known.addAll(List.of("event", "on", "channel", "by"));
        List<String> named = Pattern.compile("^\\| ([^|]*) \\|", Pattern.MULTILINE)
                .matcher(table)
                .results()
                .flatMap(row ->
                        Pattern.compile("`([a-z-]+)`").matcher(row.group(1)).results())
                .map(key -> key.group(1))
                .toList();
        assertTrue(known.containsAll(named), named::toString);
        assertTrue(named.size() > 20, named::toString);
    }

    @Test
    void every_fact_of_intake_is_named() throws IOException {
        String guide = Files.readString(GUIDE);
        String intake = guide.substring(guide.indexOf("## An intake"), guide.indexOf("## With an ObjectMapper"));
        Fact.ofIntake().forEach(fact -> assertTrue(intake.contains("`" + fact + "`"), fact::name));
    }
}
