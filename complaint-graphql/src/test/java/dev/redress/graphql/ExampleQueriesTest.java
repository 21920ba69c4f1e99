package dev.redress.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.redress.graphql.http.Viewer;
import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Example queries with their answers, one a file, each read and approved. With {@code -Dapprove=true} the files take over what is
 * answered.
 */
class ExampleQueriesTest {

    private static final Path QUERIES = Path.of("src/test/resources/queries");
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    static List<String> asking() throws IOException {
        return examples("asking");
    }

    private static List<String> examples(String folder) throws IOException {
        try (Stream<Path> files = Files.list(QUERIES.resolve(folder))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".graphql"))
                    .map(name -> folder + "/" + name)
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("asking")
    void a_question_without_a_case_has_its_approved_answer(String example) throws IOException {
        GraphQL asking = ComplaintGraphql.asking().graphQl();
        approve(example, asking, ExecutionInput.newExecutionInput());
    }

    static List<String> cases() throws IOException {
        return examples("cases");
    }

    /** The first word of an example says who asks; one that is said to be sent twice is, and the second answer counts. */
    @ParameterizedTest
    @MethodSource("cases")
    void a_question_about_complaints_has_its_approved_answer(String example) throws IOException {
        String document = Files.readString(QUERIES.resolve(example));
        String who = document.substring(2, document.indexOf(','));
        Viewer viewer = Objects.requireNonNull(Histories.people().get(who), who);
        ComplaintGraphql graphql = Histories.five().graphql();
        GraphQL engine = graphql.graphQl();
        if (document.contains(", twice")) {
            engine.execute(graphql.input(viewer).query(document).build());
        }
        approve(example, engine, graphql.input(viewer));
    }

    @Test
    void every_field_about_complaints_is_in_an_example() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String example : cases()) {
            all.append(Files.readString(QUERIES.resolve(example)));
        }
        List<String> without = new ArrayList<>();
        GraphQLSchema schema = Histories.five().graphql().schema();
        for (GraphQLObjectType type : List.of(schema.getQueryType(), schema.getObjectType("Complaint"))) {
            for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
                boolean asking = type == schema.getQueryType()
                        && ComplaintGraphql.asking().schema().getQueryType().getFieldDefinition(field.getName())
                                != null;
                if (!asking
                        && !Pattern.compile("\\b" + field.getName() + "\\b")
                                .matcher(all)
                                .find()) {
                    without.add(type.getName() + "." + field.getName());
                }
            }
        }
        assertEquals(List.of(), without);
    }

    private static void approve(String example, GraphQL graphQl, ExecutionInput.Builder input) throws IOException {
        String document = Files.readString(QUERIES.resolve(example));
        String answer = JSON.writeValueAsString(
                        graphQl.execute(input.query(document).build()).toSpecification())
                + "\n";
        Path approved = QUERIES.resolve(example.replace(".graphql", ".json"));
        if (Boolean.getBoolean("approve")) {
            Files.writeString(approved, answer);
        }
        assertEquals(Files.readString(approved), answer, example);
    }
}
