package dev.redress.graphql.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.redress.graphql.example.Example;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CostTest {

    private static final Example EXAMPLE = new Example();

    private static Cost cost(String text, Map<String, Object> variables) {
        Document document = Parser.parse(text);
        return Cost.of(
                EXAMPLE.schema(),
                document,
                document.getFirstDefinitionOfType(OperationDefinition.class).orElseThrow(),
                variables);
    }

    @ParameterizedTest(name = "{1} points, page {2}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            # document                                                                | points | page
            {greeting day}                                                            | 0      | 0
            {items {reference}}                                                       | 1      | 0
            {items {next {reference}}}                                                | 2      | 0
            {dear {reference}}                                                        | 4000   | 0
            {complaints {edges {node {reference}}}}                                   | 41     | 20
            {complaints(first: 100) {edges {node {reference}}}}                       | 201    | 100
            {complaints(first: 100) {edges {node {next {reference} named {name}}}}}   | 401    | 100
            {complaints(first: 3, last: 7) {edges {node {reference}}}}                | 15     | 7
            {complaints(first: 0) {edges {node {reference}}}}                         | 1      | 0
            {complaints(first: -5) {edges {node {reference}}}}                        | 3      | 0
            {complaints(first: null) {edges {node {reference}}}}                      | 3      | 0
            {complaints(first: 99999999999) {edges {node {reference}}}}               | 2147483647 | 2147483647
            query($n: Int) {complaints(first: $n) {edges {node {reference}}}}         | 101    | 50
            query($m: Int) {complaints(first: $m) {edges {node {reference}}}}         | 41     | 20
            {a: items {reference} b: items {reference}}                               | 2      | 0
            {items {... on Complaint {next {reference}} ... {next {reference}}}}      | 3      | 0
            {...A ...A} fragment A on Query {items {reference}}                       | 2      | 0
            {items {...A}} fragment A on Complaint {next {...A}}                      | 2      | 0
            {nothing {of: the} kind}                                                  | 1      | 0
            {__schema {types {name}} __typename}                                      | 0      | 0
            subscription {feed}                                                       | 0      | 0
            mutation {add(number: 1)}                                                 | 0      | 0
            """)
    void a_page_costs_as_many_times_what_is_asked_of_one_item(String document, int points, int page) {
        Cost cost = cost(document, Map.of("n", 50));
        assertEquals(points, cost.points());
        assertEquals(page, cost.largestPage());
    }

    @ParameterizedTest(name = "{0} -> {1} fields, {2} levels, {3} without introspection")
    @CsvSource(delimiter = '|', textBlock = """
            # document                                                    | fields | reach | depth
            {greeting}                                                    | 1      | 1     | 1
            {greeting greeting day}                                       | 3      | 1     | 1
            {dear {next {reference}} day}                                 | 4      | 3     | 3
            {dear {... on Complaint {next {reference}}}}                  | 3      | 3     | 3
            {...A ...A} fragment A on Query {dear {...B}} fragment B on Complaint {reference} | 4 | 2 | 2
            {__schema {types {name fields {name}}} dear {reference}}      | 7      | 4     | 2
            {dear {...A}} fragment A on Complaint {next {...A}}           | 2      | 2     | 2
            {...Missing}                                                  | 0      | 0     | 0
            query A {day} query B {dear {next {reference}}}               | 3      | 3     | 3
            """)
    void fields_are_counted_with_fragments_expanded(String document, int fields, int reach, int depth) {
        assertEquals(new Measured.Size(fields, reach, depth), Measured.of(Parser.parse(document)));
    }

    @Test
    void fragments_that_multiply_are_measured_as_fast_as_they_are_read() {
        StringBuilder text = new StringBuilder("{dear {...F0}}");
        for (int fragment = 0; fragment < 200; fragment++) {
            String next = "next {...F" + (fragment + 1) + "} ";
            text.append(" fragment F")
                    .append(fragment)
                    .append(" on Complaint {")
                    .append(next.repeat(2))
                    .append("}");
        }
        text.append(" fragment F200 on Complaint {reference}");
        Document document = Parser.parse(text.toString());
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            assertEquals(new Measured.Size(Integer.MAX_VALUE, 202, 202), Measured.of(document));
            assertEquals(Integer.MAX_VALUE, cost(text.toString(), Map.of()).points());
        });
    }

    @Test
    void aliases_are_counted_where_they_stand() {
        assertEquals(
                3,
                Measured.aliases(
                        Parser.parse(
                                "{a: dear {b: reference ... on Complaint {reference} ...A ...A}} fragment A on Complaint {c: reference}")));
    }
}
