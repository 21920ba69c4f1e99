package dev.redress.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.calendar.Counting;
import dev.redress.calendar.WorkingCalendar;
import dev.redress.document.Document;
import dev.redress.document.Malformed;
import dev.redress.document.YamlWriter;
import dev.redress.json.FileJson;
import dev.redress.json.PublishedSchema;
import dev.redress.json.Schemas;
import dev.redress.policy.Channel;
import dev.redress.policy.Complainant;
import dev.redress.policy.EventKind;
import dev.redress.policy.Fact;
import dev.redress.policy.Letters;
import dev.redress.policy.Policy;
import dev.redress.policy.Provision;
import dev.redress.policy.Role;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds policy-file.schema.json to what {@link PolicyFile} takes. */
class PolicySchemaTest {

    private static final JsonNode SCHEMA = JsonMapper.shared().readTree(Schemas.policyFile());
    private static final Path MALFORMED = Path.of("src/test/resources/malformed/policy");

    static List<Policy> shipped() {
        return PolicyFileTest.shipped();
    }

    static List<Path> landlords() throws IOException {
        return LandlordsTest.files();
    }

    // --- what it takes ------------------------------------------------------------------------------------------

    @ParameterizedTest
    @MethodSource("shipped")
    void a_shipped_procedure_is_valid(Policy policy) {
        assertEquals(List.of(), faults(yaml -> PolicyFile.write(policy, yaml)));
    }

    @ParameterizedTest
    @MethodSource("landlords")
    void a_procedure_of_the_examples_is_valid(Path file) throws IOException {
        byte[] yaml = Files.readAllBytes(file);
        assertEquals(List.of(), faults(out -> copy(yaml, out)));
    }

    @Property(tries = 300)
    void whatever_core_can_say_is_valid(@ForAll("anyKind") Class<?> kind, @ForAll long seed, @ForAll boolean inList) {
        Provision provision = AnyProvision.of(kind, seed);
        assertEquals(List.of(), faults(out -> policyWith(provision, inList, out)), provision::toString);
    }

    @Provide
    Arbitrary<Class<?>> anyKind() {
        return Arbitraries.of(
                Stream.<Class<?>>of(Provision.class.getPermittedSubclasses()).toList());
    }

    private static void policyWith(Provision provision, boolean inList, OutputStream out) {
        try (YamlWriter yaml = YamlWriter.open(out)) {
            ProvisionKeys keys = new ProvisionKeys(yaml);
            yaml.startMap();
            List.of("format: redress/policy/1", "id: ours", "title: Ours", "edition: 1", "calendar: scotland")
                    .forEach(line -> keys.text(line.split(": ")[0], line.split(": ")[1]));
            keys.each("stages", List.of("s"), id -> {
                keys.text("id", id);
                keys.text("title", "S");
            });
            keys.each("clauses", List.of("1.2"), id -> {
                keys.text("id", id);
                keys.text("heading", "H");
                keys.text("stage", "s");
                keys.text("words", "W");
                if (inList) {
                    keys.each("provides", List.of(provision), it -> Forms.write(it, keys));
                } else {
                    Forms.write(provision, keys);
                }
            });
            yaml.endMap();
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # the example's      | becomes                                  | what it shows
            within: 5 working days | within: 5WORKING days                  | a limit in any case, with any spaces
            from: first-contact  | from: {last: {stated-in: [logged]}}      | ways to start within each other
            id: EX-1             | id: 4.1                                  | the document's own number
            edition: 2026-11-01  | edition: 3                               | a number as an edition
            met-by: stage-1-acknowledged | met-by: [x-posted]               | the landlord's own event
            """)
    void what_reads_is_valid(String was, String becomes, String shows) {
        String text = Policies.EXAMPLE.replace(was, becomes);
        assertTrue(
                Policies.load(text).defects().stream()
                        .noneMatch(it -> it.found().contains("unknown")),
                shows);
        assertEquals(List.of(), faults(out -> copy(text.getBytes(StandardCharsets.UTF_8), out)), shows);
    }

    // --- what it does not take ----------------------------------------------------------------------------------

    /** What only a reader can see: how what is stated fits together. */
    private static final Set<String> UNSEEN = Set.of("day-one.yaml", "days.yaml", "shipped-id.yaml");

    @Test
    void what_the_reader_refuses_the_schema_refuses_too_where_it_can_see_it() throws IOException {
        List<String> accepted = new ArrayList<>();
        int seen = 0;
        for (String name : Malformed.in("policy")) {
            byte[] bytes = Files.readAllBytes(MALFORMED.resolve(name));
            if (isWhole(name, bytes)) {
                seen++;
                if (faults(out -> copy(bytes, out)).isEmpty()) {
                    accepted.add(name);
                }
            }
        }
        assertEquals(UNSEEN, Set.copyOf(accepted));
        assertTrue(seen >= 14, "only " + seen + " files are whole");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            # the example's                | becomes                                              | what is wrong
            redress/policy/1               | redress/policy/2                                     | a later version
            id: example-homes              | id: Example Homes                                    | an id with a space
            england-and-wales              | wales                                                | no such calendar
            title: Example                 | tittle: Example                                      | an unknown key
            within: 5 working days         | within: 5 workdays                                   | no limit
            within: 5 working days         | within: -5 working days                              | a limit below 0
            within: 5 working days         | withn: 5 working days                                | an unknown key of a clause
            within: 5 working days         | used-by: formal-request                              | the key of another kind
            within: 5 working days         | every: 5 working days                                | every without until
            within: 5 working days         | until: closed                                        | until without every
            from: first-contact            | from: []                                             | no start
            from: first-contact            | from: {last: logged, received: logged}               | two ways to start
            from: first-contact            | from: first-contacted                                | no such event
            obligation: acknowledge        | obligaton: acknowledge                               | no such kind
            obligation: acknowledge        | rule: acknowledge                                    | a rule has no clock
            words: We acknowledge          | provides: []¶  words: We                            | nothing in the list
            words: We acknowledge          | provides: {rule: it}¶  words: We                    | a list and one beside it
            words: We acknowledge          | rule: it¶  words: We                                | two kinds in one
            words: We acknowledge          | firmness: may¶  words: We                           | no such firmness
            words: We acknowledge          | readings: {taken: so}¶  words: We                   | half a reading
            words: We acknowledge          | beside: {from: 2026, says: a, source: b}¶  words: We | no date
            - {id: stage-1, title: Stage 1} | - {id: stage-1}                                      | a stage without a title
            stages:                        | counting: {roll: up}¶stages:                        | no such roll
            stages:                        | counting: {cut-off: 4pm}¶stages:                    | no such time
            stages:                        | events: {posted: posting}¶stages:                   | no own event
            """)
    void the_schema_rejects_what_is_wrong(String was, String becomes, String wrong) {
        assertTrue(Policies.EXAMPLE.contains(was), was);
        String text = Policies.EXAMPLE.replace(was, becomes.replace('¶', '\n'));
        assertTrue(Policies.load(text).value() == null, wrong);
        assertTrue(
                !faults(out -> copy(text.getBytes(StandardCharsets.UTF_8), out)).isEmpty(), wrong);
    }

    private static boolean isWhole(String name, byte[] bytes) {
        try (InputStream in = new ByteArrayInputStream(bytes)) {
            Document document = Document.read(name, in);
            return document.isWhole() && !document.defects().hasErrors();
        } catch (IOException e) {
            return false;
        }
    }

    // --- held to the reader and the model -----------------------------------------------------------------------

    @Test
    void each_kind_has_the_keys_that_its_reader_asks_for() {
        assertEquals(Forms.KINDS, required(SCHEMA.at("/$defs/provision/oneOf")));
        for (String kind : Forms.KINDS) {
            List<String> keys = asked("  provides:\n  - {" + kind + ": x, zzz: x}");
            assertEquals(
                    new TreeSet<>(keys),
                    new TreeSet<>(List.copyOf(
                            SCHEMA.at("/$defs/" + kind + "/properties").propertyNames())),
                    kind);
        }
    }

    @Test
    void a_clause_and_the_file_have_the_keys_that_the_reader_asks_for() {
        Set<String> ofClause = new TreeSet<>(asked("  rule: x\n  zzz: x"));
        ofClause.remove("rule");
        assertEquals(
                ofClause,
                new TreeSet<>(List.copyOf(SCHEMA.at("/$defs/clause/properties").propertyNames())));
        Set<String> ofFile = new TreeSet<>(asked("  rule: x\nzzz: x"));
        ofFile.add("$schema"); // passed over
        assertEquals(ofFile, new TreeSet<>(List.copyOf(SCHEMA.get("properties").propertyNames())));
    }

    private static List<String> asked(String clause) {
        String text = Policies.EXAMPLE.substring(0, Policies.EXAMPLE.indexOf("  obligation")) + clause + "\n";
        String known = Policies.load(text).defects().stream()
                .filter(defect -> defect.found().equals("unknown key 'zzz'"))
                .findFirst()
                .orElseThrow()
                .expected();
        return List.of(
                known.substring(known.indexOf("known: ") + "known: ".length()).split(", "));
    }

    private static List<String> required(JsonNode alternatives) {
        return alternatives
                .valueStream()
                .map(alternative -> alternative.at("/required/0").asString())
                .toList();
    }

    @Test
    void the_schema_names_the_words_that_the_library_has() {
        assertEquals(names(EventKind.known()), words("/$defs/event/anyOf/0/enum"));
        assertEquals(Channel.names(), words("/$defs/channel/anyOf/0/enum"));
        assertEquals(Role.names(), words("/$defs/role-name/anyOf/0/enum"));
        assertEquals(Complainant.names(), words("/$defs/complainant/enum"));
        assertEquals(Letters.kinds(), words("/$defs/letter/anyOf/0/enum"));
        assertEquals(Letters.contents(), words("/$defs/letter-content/anyOf/0/enum"));
        assertEquals(Fact.KIND.choices(), words("/$defs/kind-of-contact/enum"));
        assertEquals(WorkingCalendar.ids(), words("/properties/calendar/anyOf/0/enum"));
        assertEquals(
                names(List.of(Counting.Convention.values())), words("/properties/counting/properties/convention/enum"));
        assertEquals(names(List.of(Counting.Roll.values())), words("/properties/counting/properties/roll/enum"));
        assertEquals(
                names(List.of(Counting.MonthEnd.values())), words("/properties/counting/properties/month-end/enum"));
        JsonNode condition = SCHEMA.at("/$defs/condition/properties");
        assertEquals(names(Fact.known()), List.copyOf(condition.propertyNames()));
        for (Fact fact : Fact.known()) {
            if (fact.form() == Fact.Form.CHOICE) {
                assertEquals(fact.choices(), words("/$defs/condition/properties/" + fact + "/anyOf/1/enum"));
            }
        }
    }

    @Test
    void every_object_is_closed_and_every_field_is_described() {
        Set<String> open = new TreeSet<>();
        inspect(SCHEMA, "", open);
        assertEquals(Set.of(), open);
    }

    private static void inspect(JsonNode node, String path, Set<String> open) {
        if (node.path("type").toString().contains("\"object\"")) {
            if (!node.has("propertyNames") && !node.path("additionalProperties").isBoolean()) {
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

    private static List<String> words(String path) {
        return SCHEMA.at(path).valueStream().map(JsonNode::asString).toList();
    }

    private static List<String> names(List<?> values) {
        return values.stream().map(Object::toString).toList();
    }

    private static List<String> faults(Consumer<OutputStream> yaml) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FileJson.write(yaml, out);
        return PublishedSchema.POLICY_FILE.faults(out.toString(StandardCharsets.UTF_8));
    }

    private static void copy(byte[] bytes, OutputStream out) {
        try {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
