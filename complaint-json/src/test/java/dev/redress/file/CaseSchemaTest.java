package dev.redress.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.complaint.Complaint;
import dev.redress.complaint.Detail;
import dev.redress.document.Malformed;
import dev.redress.json.FileJson;
import dev.redress.json.PublishedSchema;
import dev.redress.json.Schemas;
import dev.redress.policy.Channel;
import dev.redress.policy.Complainant;
import dev.redress.policy.EventKind;
import dev.redress.policy.Fact;
import dev.redress.policy.Role;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds case.schema.json and intake.schema.json to what the readers take. */
@Domain(GeneratedCases.class)
@Domain(DomainContext.Global.class)
class CaseSchemaTest {

    private static final JsonNode CASE = JsonMapper.shared().readTree(Schemas.caseFile());
    private static final JsonNode INTAKE = JsonMapper.shared().readTree(Schemas.intakeFile());
    private static final JsonNode EVENT = CASE.at("/$defs/event");
    private static final Path MALFORMED = Path.of("src/test/resources/malformed");

    // --- what it takes ------------------------------------------------------------------------------------------

    @Property(tries = 200)
    void every_history_that_is_written_is_valid(@ForAll Complaint complaint) {
        String json = inJson(yaml -> CaseFile.write(complaint, yaml));
        assertEquals(List.of(), PublishedSchema.CASE.faults(json), json);
    }

    @Example
    void a_history_with_every_detail_is_valid() {
        every_history_that_is_written_is_valid(GeneratedCases.withEveryDetail());
    }

    @Example
    void the_example_of_the_guide_is_valid() {
        assertEquals(List.of(), PublishedSchema.CASE.faults(ofText(Cases.EXAMPLE)));
    }

    @Example
    void an_intake_with_every_fact_is_valid() {
        assertEquals(List.of(), PublishedSchema.INTAKE.faults(ofText(Intakes.EVERY_FACT)));
    }

    // --- what it does not take ----------------------------------------------------------------------------------

    /** What only a reader can see: an id that nothing has, words that are none; and a file that is sound, with warnings. */
    private static final Set<String> UNSEEN =
            Set.of("case/blank-and-odd.yaml", "case/ids-that-nothing-has.yaml", "case/warnings-alone.yaml");

    @Example
    void what_a_reader_refuses_the_schema_refuses_too_where_it_can_see_it() {
        List<String> accepted = new ArrayList<>();
        int seen = 0;
        for (String folder : List.of("case", "intake")) {
            PublishedSchema schema = folder.equals("case") ? PublishedSchema.CASE : PublishedSchema.INTAKE;
            for (String name : Malformed.in(folder)) {
                String json = whole(MALFORMED.resolve(folder).resolve(name));
                if (json.isEmpty()) {
                    continue;
                }
                seen++;
                if (schema.faults(json).isEmpty()) {
                    accepted.add(folder + "/" + name);
                }
            }
        }
        assertEquals(UNSEEN, Set.copyOf(accepted));
        assertTrue(seen >= 18, "only " + seen + " files are whole");
    }

    /** The file as JSON; empty where it is no YAML or JSON that can be read to its end. */
    private static String whole(Path file) {
        try {
            var document =
                    dev.redress.document.Document.read(file.getFileName().toString(), Files.newInputStream(file));
            return document.isWhole() && !document.defects().hasErrors() ? ofText(Files.readString(file)) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // --- held to the model --------------------------------------------------------------------------------------

    @Example
    void the_schema_has_the_details_that_events_carry_and_the_kinds_that_carry_them() {
        List<String> keys = new ArrayList<>(List.of("event", "on", "channel", "by"));
        Detail.known().forEach(detail -> keys.add(detail.name()));
        assertEquals(keys, List.copyOf(EVENT.get("properties").propertyNames()));
        for (Detail<?> detail : Detail.known()) {
            List<String> carriers = EventKind.known().stream()
                    .filter(detail::belongsTo)
                    .map(EventKind::name)
                    .toList();
            JsonNode only = EVENT.at("/dependentSchemas/" + detail.name() + "/properties/event/anyOf/0/enum");
            assertEquals(
                    carriers.size() == EventKind.known().size() ? List.of() : carriers, words(only), detail.name());
        }
    }

    @Example
    void each_detail_reads_in_the_schema_as_its_form_says() {
        Map<Detail.Form, String> forms = Map.of(
                Detail.Form.DATE, "date",
                Detail.Form.YES_OR_NO, "yes-or-no",
                Detail.Form.WHOLE_NUMBER, "place",
                Detail.Form.AMOUNT, "amount",
                Detail.Form.EVENT, "event-name",
                Detail.Form.CODE, "code",
                Detail.Form.CODES, "codes");
        for (Detail<?> detail : Detail.known()) {
            JsonNode property = EVENT.get("properties").get(detail.name());
            if (detail.equals(Detail.PURPOSE)) {
                assertEquals(List.of("advice", "investigation"), words(property.get("enum")));
            } else if (detail.equals(Detail.ROLE)) {
                assertEquals("#/$defs/role", property.get("$ref").asString());
            } else if (detail.fact().isPresent()) {
                assertFact(detail.fact().get(), property);
            } else {
                assertEquals(
                        "#/$defs/" + forms.get(detail.form()),
                        property.get("$ref").asString(),
                        detail.name());
            }
        }
    }

    private static void assertFact(Fact fact, JsonNode property) {
        switch (fact.form()) {
            case CHOICE -> assertEquals(fact.choices(), words(property.get("enum")), fact.name());
            case YES_OR_NO ->
                assertEquals("#/$defs/yes-or-no", property.get("$ref").asString(), fact.name());
            case DATE -> assertEquals("#/$defs/date", property.get("$ref").asString(), fact.name());
            default -> assertEquals("string", property.get("type").asString(), fact.name());
        }
        String said = property.get("description").asString();
        assertTrue(
                said.regionMatches(true, 0, fact.noun(), 0, fact.noun().length()),
                () -> fact + " is described as " + said);
    }

    @Example
    void the_schema_names_the_words_that_the_library_has() {
        assertEquals(
                EventKind.known().stream().map(EventKind::name).toList(),
                words(CASE.at("/$defs/event-name/anyOf/0/enum")));
        assertEquals(Channel.names(), words(CASE.at("/$defs/channel/anyOf/0/enum")));
        assertEquals(Role.names(), words(CASE.at("/$defs/role/anyOf/0/enum")));
        assertEquals(Complainant.names(), words(CASE.at("/$defs/person/properties/standing/enum")));
        for (String own : List.of("event-name", "channel", "role")) {
            String pattern = CASE.at("/$defs/" + own + "/anyOf/1/pattern").asString();
            assertTrue("x-lift-2".matches(pattern) && !"x-Lift".matches(pattern) && !"lift".matches(pattern), own);
        }
    }

    @Example
    void the_schema_of_an_intake_has_the_facts_of_intake() {
        JsonNode facts = INTAKE.at("/properties/facts/properties");
        assertEquals(Fact.ofIntake().stream().map(Fact::name).toList(), List.copyOf(facts.propertyNames()));
        Fact.ofIntake().forEach(fact -> assertFact(fact, facts.get(fact.name())));
    }

    @Example
    void every_object_is_closed_or_keyed_by_ids_and_every_field_is_described() {
        Set<String> open = new TreeSet<>();
        inspect(CASE, "case", open);
        inspect(INTAKE, "intake", open);
        assertEquals(Set.of(), open);
    }

    private static void inspect(JsonNode node, String path, Set<String> open) {
        if (node.has("type") && node.get("type").toString().contains("\"object\"")) {
            boolean closed = node.path("additionalProperties").isBoolean()
                    && !node.get("additionalProperties").asBoolean();
            if (!closed && !node.has("propertyNames")) {
                open.add(path + " takes other fields");
            }
            node.path("properties").properties().forEach(field -> {
                if (!field.getValue().has("description")) {
                    open.add(path + "/" + field.getKey() + " is not described");
                }
            });
        }
        node.properties().forEach(field -> inspect(field.getValue(), path + "/" + field.getKey(), open));
    }

    private static List<String> words(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    private static String ofText(String yaml) {
        return inJson(out -> {
            try {
                out.write(yaml.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static String inJson(Consumer<OutputStream> yaml) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FileJson.write(yaml, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
