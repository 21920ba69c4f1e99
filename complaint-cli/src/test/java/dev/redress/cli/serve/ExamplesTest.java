package dev.redress.cli.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import graphql.language.Document;
import graphql.parser.Parser;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import graphql.validation.ValidationError;
import graphql.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The pages ask what the schema has: GraphiQL's example tabs, and the questions of the desk. */
class ExamplesTest {

    private static final Path EXAMPLES = Path.of("src/graphiql/examples.graphql");
    private static final Path DESK = Path.of("src/main/resources/dev/redress/cli/serve/desk");
    private static final Pattern QUESTION = Pattern.compile("(?s)[`']((?:query|mutation|subscription) .*?)[`']");

    /** One tab: what has to be served for it to have an answer, and the document. */
    record Example(String place, String query) {}

    static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        for (String text : Files.readString(EXAMPLES).split("(?m)^# ---\n")) {
            int end = text.indexOf('\n');
            examples.add(new Example(text.substring("# for: ".length(), end), text));
        }
        return examples;
    }

    @TestFactory
    Stream<DynamicTest> every_example_is_valid_and_has_a_name() throws IOException {
        return examples().stream()
                .map(example -> DynamicTest.dynamicTest(example.query(), () -> {
                    assertEquals(List.of(), problems(example.query()));
                    assertTrue(example.query().matches("(?s).*(query|mutation|subscription) [A-Z].*"));
                }));
    }

    @Test
    void there_are_examples_of_everything_that_can_be_served() throws IOException {
        TreeSet<String> places = new TreeSet<>();
        examples().forEach(example -> places.add(example.place()));
        assertEquals(List.of("asking", "cases", "changes"), List.copyOf(places));
    }

    @TestFactory
    Stream<DynamicTest> every_example_that_needs_no_complaint_is_answered() throws IOException {
        Served served =
                Served.with(Plan.asking(), Answering.asking(OwnPolicies.none(), () -> java.time.LocalDate.EPOCH));
        return examples().stream()
                .filter(example -> example.place().equals("asking"))
                .map(example -> DynamicTest.dynamicTest(example.query(), () -> {
                    String json = new String(
                            new JacksonJson().write(Map.of("query", example.query())), StandardCharsets.UTF_8);
                    String answer = served.post("/graphql", json, "Content-Type: application/json")
                            .body();
                    assertTrue(answer.startsWith("{\"data\":{"), answer);
                    assertFalse(answer.contains("\"errors\""), answer);
                }))
                .onClose(served::close);
    }

    @TestFactory
    Stream<DynamicTest> every_question_of_the_desk_is_valid() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> files = Files.list(DESK)) {
            for (Path file : files.filter(name -> name.toString().endsWith(".js"))
                    .sorted()
                    .toList()) {
                Matcher question = QUESTION.matcher(Files.readString(file));
                while (question.find()) {
                    String query = question.group(1);
                    tests.add(DynamicTest.dynamicTest(query, () -> assertEquals(List.of(), problems(query))));
                }
            }
        }
        assertTrue(tests.size() >= 4, () -> tests.size() + " questions");
        return tests.stream();
    }

    private static List<ValidationError> problems(String query) throws IOException {
        Document document = Parser.parse(query);
        try (InputStream in = ExamplesTest.class.getResourceAsStream("/dev/redress/graphql/complaint.graphqls")) {
            String sdl = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new Validator()
                    .validateDocument(
                            UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(sdl)),
                            document,
                            Locale.ENGLISH);
        }
    }
}
