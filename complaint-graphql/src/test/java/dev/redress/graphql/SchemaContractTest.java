package dev.redress.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.complaint.Complaints;
import dev.redress.desk.Desk;
import graphql.GraphQL;
import graphql.introspection.IntrospectionQuery;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.schema.GraphQLSchema;
import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The schema is a contract: the copy in {@code docs/graphql} is what clients were given, and whatever would break them must be declared
 * in {@code breaking-changes.txt}, by a line for each type or field, with the reason after it. The judges of {@code complaint-clients} hold
 * each line to the schema as it was before; one by which nothing breaks any more is found there. With {@code -Dapprove=true} the copies are
 * made again.
 */
class SchemaContractTest {

    private static final Path DOCS = Path.of("../docs/graphql");
    private static final Path SNAPSHOT = DOCS.resolve("complaint.graphqls");
    private static final Path INTROSPECTION = DOCS.resolve("introspection.json");
    private static final Path DECLARED = DOCS.resolve("breaking-changes.txt");

    private static final String NOW =
            ComplaintGraphql.over(Complaints.inMemory(), Desk.over(List::of)).sdl();

    /** What breaks, each by the type or the field that it is of: {@code Complaint.version}. */
    private static List<String> breaking(String before, String after) {
        CapturingReporter reporter = new CapturingReporter();
        new SchemaDiff().diffSchema(SchemaDiffSet.diffSetFromSdl(before, after), reporter);
        TreeSet<String> breaking = new TreeSet<>();
        for (DiffEvent event : reporter.getBreakages()) {
            breaking.add(
                    event.getFieldName() == null
                            ? event.getTypeName()
                            : event.getTypeName() + "." + event.getFieldName());
        }
        breaking.addAll(missed(new SchemaParser().parse(before), new SchemaParser().parse(after)));
        return List.copyOf(breaking);
    }

    /** What {@code SchemaDiff} does not see: an interface that a type no longer has, and an input that takes one of its fields alone. */
    private static List<String> missed(TypeDefinitionRegistry before, TypeDefinitionRegistry after) {
        List<String> missed = new ArrayList<>();
        for (ObjectTypeDefinition type : before.getTypes(ObjectTypeDefinition.class)) {
            ObjectTypeDefinition now = after.getTypeOrNull(type.getName(), ObjectTypeDefinition.class);
            for (Type<?> one : type.getImplements()) {
                String name = ((TypeName) one).getName();
                boolean kept = now != null
                        && now.getImplements().stream()
                                .anyMatch(each -> ((TypeName) each).getName().equals(name));
                if (!kept) {
                    missed.add(type.getName());
                }
            }
        }
        for (InputObjectTypeDefinition input : before.getTypes(InputObjectTypeDefinition.class)) {
            InputObjectTypeDefinition now = after.getTypeOrNull(input.getName(), InputObjectTypeDefinition.class);
            if (now != null && now.hasDirective("oneOf") && !input.hasDirective("oneOf")) {
                missed.add(input.getName());
            }
        }
        return missed;
    }

    @Test
    void nothing_breaks_clients_that_was_not_declared_and_the_copies_are_the_schema() throws IOException {
        List<String> declared = declared(Files.exists(DECLARED) ? Files.readString(DECLARED) : "");
        if (Files.exists(SNAPSHOT)) {
            List<String> undeclared = new ArrayList<>(breaking(Files.readString(SNAPSHOT), NOW));
            undeclared.removeAll(declared);
            assertEquals(List.of(), undeclared, "declare it in " + DECLARED + ", or add instead of changing");
        }
        String introspection = JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .disable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                        .build()
                        .writeValueAsString(GraphQL.newGraphQL(schema())
                                .build()
                                .execute(IntrospectionQuery.INTROSPECTION_QUERY)
                                .toSpecification())
                + "\n";
        if (Boolean.getBoolean("approve")) {
            Files.writeString(SNAPSHOT, NOW);
            Files.writeString(INTROSPECTION, introspection);
        }
        assertEquals(Files.readString(SNAPSHOT), NOW);
        if (isBuiltOn()) { // an older engine describes its own directives in other words
            assertEquals(Files.readString(INTROSPECTION), introspection);
        }
    }

    /** Whether the engine is the one that the module is built on. */
    private static boolean isBuiltOn() {
        return SchemaContractTest.class.getClassLoader().getResource("graphql/validation/QueryComplexityLimits.class")
                != null;
    }

    private static GraphQLSchema schema() {
        return ComplaintGraphql.over(Complaints.inMemory(), Desk.over(List::of)).schema();
    }

    /** What is declared to break: the first word of each line, which goes on with the reason. */
    private static List<String> declared(String text) {
        List<String> declared = new ArrayList<>();
        for (String line : text.lines().toList()) {
            String[] words = line.split(" ", 2);
            assertTrue(words.length == 2 && !words[1].isBlank(), "'" + line + "' in " + DECLARED + " gives no reason");
            declared.add(words[0]);
        }
        return declared;
    }

    @Test
    void a_break_is_declared_by_what_breaks_and_why() {
        String before = "type Query { a: Int b: T } type T { c: Int d: Int }";
        assertEquals(List.of("Query.a"), breaking(before, before.replace("a: Int ", "")));
        assertEquals(List.of("T.c"), breaking(before, before.replace("c: Int", "c: String")));
        assertEquals(List.of("Query.a"), declared("Query.a nobody asked for it\n"));
        assertThrows(AssertionError.class, () -> declared("Query.a\n"));
    }

    @Test
    void a_break_is_seen() {
        String before =
                "interface I { a: Int } type Query implements I { a: Int b: Int c(x: X): Int } input X { p: Int q: Int }";
        assertTrue(breaking(before, before).isEmpty());
        for (String after : List.of(
                before.replace(" b: Int", ""),
                before.replace("c(x: X)", "c(x: X!)"),
                before.replace(" b: Int", " b: String"),
                before.replace(" implements I", ""),
                before.replace("input X", "input X @oneOf"),
                before.replace(" q: Int", " q: Int r: Int!"))) {
            assertFalse(breaking(before, after).isEmpty(), after);
        }
        assertTrue(breaking(before, before.replace(" b: Int", " b: Int d: Int")).isEmpty(), "more is no break");
    }
}
