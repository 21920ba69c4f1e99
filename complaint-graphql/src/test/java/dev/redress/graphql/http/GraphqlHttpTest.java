package dev.redress.graphql.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.access.Actor;
import dev.redress.access.Role;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraphqlHttpTest {

    private final Asking asking = new Asking();

    @AfterEach
    void close() {
        asking.close();
    }

    @Test
    void what_comes_after_the_end_hears_that_the_server_stops() {
        asking.close();
        HttpResponse response =
                asking.post("{\"query\":\"{greeting}\"}".getBytes(StandardCharsets.UTF_8), "application/json", null);
        assertEquals(503, response.status());
        assertEquals("1", response.headers().get("retry-after"));
        assertTrue(Asking.text(response).contains("\"SERVER_STOPS\""), Asking.text(response));
    }

    @Test
    void headers_are_known_in_any_case() {
        HttpRequest request = new HttpRequest(
                "POST",
                Map.of(
                        "Content-type", List.of("application/json"),
                        "ACCEPT", List.of("text/html"),
                        "accept", List.of("application/graphql-response+json")),
                null,
                "{\"query\":\"{greeting}\"}".getBytes(StandardCharsets.UTF_8),
                Viewer.nobody());
        HttpResponse response = asking.answer(request);
        assertEquals(200, response.status(), Asking.text(response));
        assertEquals(
                "application/graphql-response+json; charset=utf-8",
                response.headers().get("content-type"));
    }

    @Test
    void a_body_over_the_limit_is_read_no_farther_than_shows_it() throws IOException {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }
        };
        byte[] body = asking.http.body(endless);
        assertEquals(1_000_001, body.length);
        assertEquals(413, asking.post(body, "application/json", null).status());
        assertEquals(3, asking.http.body(new ByteArrayInputStream(new byte[3])).length);
    }

    @ParameterizedTest(name = "{0} -> {1} as {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # what is accepted                                                | status | the form of the answer
            -                                                                 | 200    | application/json
            */*                                                               | 200    | application/json
            application/*                                                     | 200    | application/json
            application/json                                                  | 200    | application/json
            APPLICATION/JSON                                                  | 200    | application/json
            application/json; charset=utf-8                                   | 200    | application/json
            application/json; charset="UTF-8"; q=0.5                          | 200    | application/json
            application/graphql-response+json                                 | 200    | application/graphql-response+json
            application/graphql-response+json, application/json               | 200    | application/graphql-response+json
            application/json, application/graphql-response+json               | 200    | application/graphql-response+json
            application/graphql-response+json, application/json;q=0.9         | 200    | application/graphql-response+json
            application/graphql-response+json;q=0.5, application/json;q=0.9   | 200    | application/json
            application/graphql-response+json;q=0, */*                        | 200    | application/json
            application/json;q=0, */*                                         | 200    | application/graphql-response+json
            application/json;q=0, application/graphql-response+json;q=0.001   | 200    | application/graphql-response+json
            text/html, application/xhtml+xml, */*;q=0.8                       | 200    | application/json
            nonsense                                                          | 200    | application/json
            text/html                                                         | 406    | application/json
            text/event-stream                                                 | 406    | application/json
            application/json;q=0                                              | 406    | application/json
            application/json;q=abc                                            | 406    | application/json
            application/json;charset=iso-8859-1                               | 406    | application/json
            */*;q=0                                                           | 406    | application/json
            """)
    void an_answer_is_in_the_form_that_is_accepted(@Nullable String accept, int status, String form) {
        HttpResponse response =
                asking.post("{\"query\":\"{greeting}\"}".getBytes(StandardCharsets.UTF_8), "application/json", accept);
        assertEquals(status, response.status());
        assertEquals(form + "; charset=utf-8", response.headers().get("content-type"));
        assertEquals("no-store", response.headers().get("cache-control"));
        assertTrue(Asking.text(response).contains(status == 200 ? "hello, you" : "\"NOT_ACCEPTABLE\""));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # what is said to be sent                        | status
            application/json                                 | 200
            Application/JSON                                 | 200
            application/json; charset=utf-8                  | 200
            application/json;charset="UTF-8"                 | 200
            application/json; boundary=x                     | 200
            -                                                | 415
            ''                                               | 415
            application/json; charset                        | 415
            application/json; charset=utf-16                 | 415
            application/json; charset=iso-8859-1             | 415
            application/graphql                              | 415
            application/graphql-response+json                | 415
            text/plain                                       | 415
            text/plain; application/json                     | 415
            application/x-www-form-urlencoded                | 415
            multipart/form-data; boundary=application/json   | 415
            """)
    void only_JSON_in_UTF_8_is_taken_so_no_form_of_another_site_can_send_it(@Nullable String contentType, int status) {
        HttpResponse response = asking.post(
                "{\"query\":\"mutation {add(number: 1)}\"}".getBytes(StandardCharsets.UTF_8), contentType, null);
        assertEquals(status, response.status());
        assertEquals(status == 200 ? 1 : 0, asking.example.added.get());
    }

    @Test
    void two_content_types_and_a_content_encoding_are_refused() {
        byte[] body = "{\"query\":\"{greeting}\"}".getBytes(StandardCharsets.UTF_8);
        var two = Map.of("content-type", List.of("application/json", "text/plain"));
        assertEquals(
                415,
                asking.answer(new HttpRequest("POST", two, null, body, Viewer.nobody()))
                        .status());
        var zipped = Map.of("content-type", List.of("application/json"), "content-encoding", List.of("gzip"));
        assertEquals(
                415,
                asking.answer(new HttpRequest("POST", zipped, null, body, Viewer.nobody()))
                        .status());
        var plain = Map.of("content-type", List.of("application/json"), "content-encoding", List.of("identity"));
        assertEquals(
                200,
                asking.answer(new HttpRequest("POST", plain, null, body, Viewer.nobody()))
                        .status());
    }

    @ParameterizedTest(name = "{0} -> {1} {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # the body                                                                | as JSON | as graphql-response+json | with
            {"query":"{greeting}"}                                                    | 200 | 200 | "hello, you"
            {"query":"{greeting}","operationName":null,"variables":null,"extensions":null} | 200 | 200 | "hello, you"
            {"query":"{greeting}","variables":{},"extensions":{"any":[1]},"more":[{}]} | 200 | 200 | "hello, you"
            {"query":"query A {greeting} query B {day}","operationName":"B"}          | 200 | 200 | "2027-03-15"
            {"query":"query($n: String){greeting(name: $n)}","variables":{"n":"Ann"}} | 200 | 200 | "hello, Ann"
            {"query":"{fails}"}                                                       | 200 | 200 | "INTERNAL"
            {"query":"{failsHard}"}                                                   | 200 | 200 | "data":null
            {"query":"{"}                                                             | 200 | 400 | "GRAPHQL_PARSE_FAILED"
            {"query":""}                                                              | 200 | 400 | "GRAPHQL_PARSE_FAILED"
            {"query":"{nothing}"}                                                     | 200 | 400 | "GRAPHQL_VALIDATION_FAILED"
            {"query":"query A {greeting} query B {day}"}                              | 200 | 400 | "OPERATION_NOT_FOUND"
            {"query":"query A {greeting}","operationName":"C"}                        | 200 | 400 | "OPERATION_NOT_FOUND"
            {"query":"query($n: Int!){echo(int: $n)}"}                                | 200 | 400 | "BAD_USER_INPUT"
            {"query":"query($n: Int){echo(int: $n)}","variables":{"n":"four"}}        | 200 | 400 | "BAD_USER_INPUT"
            {"query":"subscription {ticks(to: 3)}"}                                   | 200 | 400 | "SUBSCRIPTION_NEEDS_A_STREAM"
            {"extensions":{"persistedQuery":{"sha256Hash":"00"}}}                     | 200 | 400 | "PERSISTED_QUERY_NOT_FOUND"
            {"query":0}                                                               | 400 | 400 | "BAD_REQUEST"
            {"query":null}                                                            | 400 | 400 | "BAD_REQUEST"
            {"query":{"a":1}}                                                         | 400 | 400 | "BAD_REQUEST"
            {"qeury":"{greeting}"}                                                    | 400 | 400 | "BAD_REQUEST"
            {"query":"{greeting}","operationName":0}                                  | 400 | 400 | "BAD_REQUEST"
            {"query":"{greeting}","operationName":["a"]}                              | 400 | 400 | "BAD_REQUEST"
            {"query":"{greeting}","variables":"a"}                                    | 400 | 400 | "BAD_REQUEST"
            {"query":"{greeting}","variables":false}                                  | 400 | 400 | "BAD_REQUEST"
            {"query":"{greeting}","variables":["a"]}                                  | 400 | 400 | "BAD_REQUEST"
            {"query":"{greeting}","extensions":"a"}                                   | 400 | 400 | "BAD_REQUEST"
            {"query":"{greeting}","extensions":0}                                     | 400 | 400 | "BAD_REQUEST"
            {"query":"{greeting}","query":"{day}"}                                    | 400 | 400 | "BAD_REQUEST"
            {"query":"{greeting}"                                                     | 400 | 400 | "BAD_REQUEST"
            {"query":"{greeting}"} {}                                                 | 400 | 400 | "BAD_REQUEST"
            [{"query":"{greeting}"}]                                                  | 400 | 400 | "BATCHING_NOT_SUPPORTED"
            []                                                                        | 400 | 400 | "BATCHING_NOT_SUPPORTED"
            "{greeting}"                                                              | 400 | 400 | "BAD_REQUEST"
            null                                                                      | 400 | 400 | "BAD_REQUEST"
            ``                                                                        | 400 | 400 | "BAD_REQUEST"
            """)
    void each_body_has_its_status_in_each_form(String body, int json, int graphql, String with) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        HttpResponse asJson = asking.post(bytes, "application/json", "application/json");
        HttpResponse asGraphql = asking.post(bytes, "application/json", "application/graphql-response+json");
        assertEquals(json, asJson.status(), () -> Asking.text(asJson));
        assertEquals(graphql, asGraphql.status(), () -> Asking.text(asGraphql));
        assertTrue(Asking.text(asJson).contains(with), () -> Asking.text(asJson));
        assertTrue(Asking.text(asGraphql).contains(with), () -> Asking.text(asGraphql));
        assertEquals(
                asGraphql.status() == 200, Asking.text(asGraphql).contains("\"data\":"), "data is there or it is not");
    }

    @ParameterizedTest(name = "?{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            # parameters                                                        | status | with
            query={greeting}                                                    | 200    | "hello, you"
            query={greeting}&operationName=&variables=&extensions=              | 200    | "hello, you"
            query={greeting}&other=1&other=2&&=                                 | 200    | "hello, you"
            query=query($n: String){greeting(name: $n)}&variables={"n":"é 🏃"}   | 200    | "hello, é 🏃"
            query=query A {greeting} query B {day}&operationName=B              | 200    | "2027-03-15"
            extensions={"persistedQuery":{"sha256Hash":"00"}}                   | 200    | "PERSISTED_QUERY_NOT_FOUND"
            query={                                                             | 200    | "GRAPHQL_PARSE_FAILED"
            query=mutation {add(number: 1)}                                     | 405    | "MUTATION_BY_GET"
            query=query A {day} mutation B {add(number: 1)}&operationName=B     | 405    | "MUTATION_BY_GET"
            query=query A {day} mutation B {add(number: 1)}&operationName=A     | 200    | "2027-03-15"
            query=subscription {ticks(to: 3)}                                   | 200    | "SUBSCRIPTION_NEEDS_A_STREAM"
            -                                                                   | 400    | "BAD_REQUEST"
            other=1                                                             | 400    | "BAD_REQUEST"
            query={greeting}&query={day}                                        | 400    | "BAD_REQUEST"
            query={greeting}&variables={                                        | 400    | "BAD_REQUEST"
            query={greeting}&variables=[]                                       | 400    | "BAD_REQUEST"
            query={greeting}&variables=1                                        | 400    | "BAD_REQUEST"
            query={greeting}&extensions="a"                                     | 400    | "BAD_REQUEST"
            """)
    void a_GET_asks_and_changes_nothing(@Nullable String plain, int status, String with) {
        HttpResponse response = asking.answer(Asking.request("GET", null, null, encoded(plain), new byte[0]));
        assertEquals(status, response.status(), () -> Asking.text(response));
        assertTrue(Asking.text(response).contains(with), () -> Asking.text(response));
        assertEquals(status == 405 ? "POST" : null, response.headers().get("allow"));
        assertEquals(0, asking.example.added.get());
    }

    @ParameterizedTest
    @CsvSource({"query=%7Bday%7", "query=%7Bday%", "query=%zz", "query=%ff", "query=%c3%28", "query=é", "query=%1\uff11"
    })
    void a_query_of_the_URL_that_is_badly_encoded_is_a_bad_request(String query) {
        assertEquals(
                400,
                asking.answer(Asking.request("GET", null, null, query, new byte[0]))
                        .status());
    }

    @ParameterizedTest
    @CsvSource({"PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE", "get", "QUERY"})
    void other_methods_are_told_which_there_are(String method) {
        HttpResponse response =
                asking.answer(Asking.request(method, "application/json", null, "query=%7Bday%7D", new byte[0]));
        assertEquals(405, response.status());
        assertEquals("GET, POST", response.headers().get("allow"));
    }

    @ParameterizedTest
    @CsvSource({"c328", "ff", "eda080", "c080", "f4908080", "e282"})
    void bytes_that_are_not_UTF_8_are_a_bad_request(String hex) {
        byte[] bad = java.util.HexFormat.of().parseHex(hex);
        byte[] body = ("{\"query\":\"{greeting(name: \\\"" + "\u0000".repeat(bad.length) + "\\\")}\"}")
                .getBytes(StandardCharsets.UTF_8);
        System.arraycopy(bad, 0, body, new String(body, StandardCharsets.UTF_8).indexOf('\u0000'), bad.length);
        HttpResponse response = asking.post(body, "application/json", null);
        assertEquals(400, response.status());
        assertTrue(Asking.text(response).contains("not UTF-8"));
    }

    @Test
    void what_a_JSON_reader_says_of_what_was_sent_is_not_passed_on() {
        HttpResponse response = asking.post("{\"query\": Mrs Ada Example}");
        assertFalse(Asking.text(response).contains("Ada"));
    }

    @Test
    void who_asks_and_the_day_reach_the_fetchers() {
        Viewer officer = Viewer.of(Actor.of("S1", Role.OFFICER));
        HttpResponse response =
                asking.answer(new HttpRequest("GET", Map.of(), encoded("query={viewer day}"), new byte[0], officer));
        assertEquals("{\"data\":{\"viewer\":\"officer\",\"day\":\"2027-03-15\"}}", Asking.text(response));
    }

    private static @Nullable String encoded(@Nullable String plain) {
        if (plain == null) {
            return null;
        }
        StringBuilder encoded = new StringBuilder();
        for (String pair : plain.split("&", -1)) {
            int equals = pair.indexOf('=');
            encoded.append(encoded.isEmpty() ? "" : "&")
                    .append(equals < 0 ? pair : pair.substring(0, equals + 1))
                    .append(equals < 0 ? "" : URLEncoder.encode(pair.substring(equals + 1), StandardCharsets.UTF_8));
        }
        return encoded.toString();
    }
}
