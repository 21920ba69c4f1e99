package dev.redress.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
 * in {@code breaking-changes.txt}, a line each, for as long as it is no part of the copy. With {@code -Dapprove=true} the copies are made
 * again, and what was declared goes.
 */
class SchemaContractTest {

    private static final Path DOCS = Path.of("../docs/graphql");
    private static final Path SNAPSHOT = DOCS.resolve("complaint.graphqls");
    private static final Path INTROSPECTION = DOCS.resolve("introspection.json");
    private static final Path DECLARED = DOCS.resolve("breaking-changes.txt");

    private static final String NOW =
            ComplaintGraphql.over(Complaints.inMemory(), Desk.over(List::of)).sdl();

    private static List<String> breaking(String before, String after) {
        CapturingReporter reporter = new CapturingReporter();
        new SchemaDiff().diffSchema(SchemaDiffSet.diffSetFromSdl(before, after), reporter);
        TreeSet<String> breaking = new TreeSet<>();
        for (DiffEvent event : reporter.getBreakages()) {
            breaking.add(event.getReasonMsg());
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
                    missed.add(type.getName() + " no longer implements " + name);
                }
            }
        }
        for (InputObjectTypeDefinition input : before.getTypes(InputObjectTypeDefinition.class)) {
            InputObjectTypeDefinition now = after.getTypeOrNull(input.getName(), InputObjectTypeDefinition.class);
            if (now != null && now.hasDirective("oneOf") && !input.hasDirective("oneOf")) {
                missed.add(input.getName() + " takes one of its fields alone now");
            }
        }
        return missed;
    }

    @Test
    void nothing_breaks_clients_that_was_not_declared_and_the_copies_are_the_schema() throws IOException {
        List<String> declared = Files.exists(DECLARED) ? Files.readAllLines(DECLARED) : List.of();
        if (Files.exists(SNAPSHOT)) {
            List<String> breaking = breaking(Files.readString(SNAPSHOT), NOW);
            assertEquals(
                    List.of(),
                    without(breaking, declared),
                    "declare it in " + DECLARED + ", or add instead of changing");
            if (!Boolean.getBoolean("approve")) {
                assertEquals(
                        List.of(),
                        without(declared, breaking),
                        "declared in " + DECLARED
                                + " and broken no longer: take it out, or leave it to -Dapprove=true");
            }
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
            Files.deleteIfExists(DECLARED); // what it declared is in the copy now
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

    private static List<String> without(List<String> lines, List<String> others) {
        List<String> left = new ArrayList<>(lines);
        left.removeAll(others);
        left.removeIf(String::isBlank);
        return left;
    }

    @Test
    void a_declaration_holds_for_its_own_break_and_is_seen_when_nothing_breaks_by_it() {
        String before = "type Query { a: Int b: Int }";
        List<String> breaking = breaking(before, "type Query { a: Int }");
        assertEquals(1, breaking.size());
        assertEquals(List.of(), without(breaking, breaking));
        assertEquals(breaking, without(breaking, List.of("another")), "undeclared");
        assertEquals(breaking, without(breaking, breaking(before, before)), "declared, and nothing breaks");
        assertEquals(List.of(), without(List.of("", " "), List.of()));
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
