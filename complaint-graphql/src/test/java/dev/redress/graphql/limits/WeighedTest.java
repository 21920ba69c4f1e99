package dev.redress.graphql.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.complaint.Complaints;
import dev.redress.desk.Desk;
import dev.redress.graphql.ComplaintGraphql;
import dev.redress.graphql.http.Viewer;
import graphql.ExecutionResult;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What documents cost by the weights of the schema, and that the limit tells what is heavy from what is not. */
class WeighedTest {

    private static final Complaints COMPLAINTS = Complaints.inMemory();
    private static final ComplaintGraphql GRAPHQL = ComplaintGraphql.over(COMPLAINTS, Desk.following(COMPLAINTS));
    private static final GraphQLSchema SCHEMA = GRAPHQL.schema();

    @ParameterizedTest(name = "{1} points: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            # document                                                                                           | points
            { policies { id } viewer { code } }                                                                  | 2
            { complaint(reference: "C-1") { reference } }                                                        | 1
            { complaint(reference: "C-1") { deadlines { due } next { open { until } } picture { svg } } }        | 35
            { complaints(first: 100) { edges { node { deadlines { due } } } } }                                  | 501
            { complaints(first: 100) { totalCount edges { node { timetable { deadlines { due } } } } } }         | 601
            { complaints(first: 100) { edges { node { timetable { asOf } findings { says } next { open { until } } } } } } | 3101
            { due(by: "2027-03-15", first: 100) { edges { node { owed { due } complaint { reference } } } } }    | 601
            { report(policy: "emh", quarter: "2026-Q4") { cases } }                                              | 500
            { comparison(a: "emh", b: "settle", received: "2026-12-18") { lines { when } } }                     | 6
            """)
    void what_is_reckoned_out_costs_more_than_what_is_read(String document, int points) {
        Document parsed = Parser.parse(document);
        OperationDefinition operation =
                parsed.getFirstDefinitionOfType(OperationDefinition.class).orElseThrow();
        assertEquals(points, Cost.of(SCHEMA, parsed, operation, Map.of()).points());
    }

    @Test
    void twenty_reports_are_as_many_as_a_document_may_ask_for_and_a_page_more_is_over_the_limit() {
        assertEquals("", codes(reports(19) + " report(policy: \"emh\", quarter: \"2026-Q4\") { cases }"));
        assertEquals(
                "LIMIT_COST",
                codes(reports(20) + " complaints(first: 1) { totalCount edges { node { picture { svg } } } }"));
    }

    @Test
    void a_hundred_pictures_with_next_actions_and_their_rulings_are_over_a_lower_limit() {
        ComplaintGraphql less = GRAPHQL.limits(Limits.standard().with(Limit.COST, 3_000));
        ExecutionResult result = less.graphQl()
                .execute(less.input(Viewer.nobody())
                        .query(
                                "{ complaints(first: 100) { edges { node { picture { svg } next { open { until } } } } } }")
                        .build());
        assertEquals("LIMIT_COST", result.getErrors().get(0).getExtensions().get("code"));
        assertTrue(result.getErrors().get(0).getMessage().contains("3000 points of cost"), result.toString());
    }

    private static String reports(int many) {
        StringBuilder reports = new StringBuilder();
        for (int i = 0; i < many; i++) {
            reports.append(" r").append(i).append(": report(policy: \"emh\", quarter: \"2026-Q4\") { cases }");
        }
        return reports.toString();
    }

    private static String codes(String fields) {
        ExecutionResult result = GRAPHQL.graphQl()
                .execute(
                        GRAPHQL.input(Viewer.nobody()).query("{" + fields + "}").build());
        return result.getErrors().stream()
                .map(error -> String.valueOf(error.getExtensions().get("code")))
                .filter(code -> code.startsWith("LIMIT"))
                .distinct()
                .reduce("", String::concat);
    }
}
