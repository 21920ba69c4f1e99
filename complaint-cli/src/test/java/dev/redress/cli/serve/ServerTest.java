package dev.redress.cli.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.BindException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands around every answer, whatever it is about: asked through plain sockets. */
class ServerTest {

    @SuppressWarnings("NullAway.Init")
    private static Served served;

    @BeforeAll
    static void start() throws IOException {
        served = Served.with(Plan.asking().allowing("http://localhost:3000"));
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @ParameterizedTest
    @CsvSource({"/health/live,live", "/health/ready,ready"})
    void it_says_that_it_is_alive_and_ready(String path, String says) throws IOException {
        Served.Answer answer = served.get(path);
        assertEquals(200, answer.status());
        assertEquals(says, answer.body().strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1",
                "GET /graphiql HTTP/1.1",
                "GET /metrics HTTP/1.1",
                "GET /nothing HTTP/1.1",
                "POST / HTTP/1.1",
                "OPTIONS /graphql HTTP/1.1",
                "GET /%2e%2e/%2e%2e HTTP/1.1",
                "GET /a//../b HTTP/1.1",
                "nonsense"
            })
    void every_answer_carries_the_headers_that_protect_it(String line) throws IOException {
        Served.Answer answer = served.send(line, "");
        assertEquals("nosniff", answer.header("x-content-type-options"), answer.toString());
        assertEquals("no-store", answer.header("cache-control"));
        assertEquals("no-referrer", answer.header("referrer-policy"));
        assertTrue(answer.header("content-security-policy").startsWith("default-src 'none'"));
        assertTrue(answer.header("content-security-policy").contains("frame-ancestors 'none'"));
        assertTrue(answer.header("x-request-id").matches("[0-9a-f]{16}"));
        assertEquals("", answer.header("server"));
    }

    @Test
    void the_desk_gets_neither_inline_styles_nor_scripts() throws IOException {
        String policy = served.get("/").header("content-security-policy");
        assertFalse(policy.contains("unsafe"), policy);
    }

    // --- who asks -------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Host: 127.0.0.1:PORT            | 200
                    Host: localhost:PORT            | 200
                    Host: [::1]:PORT                | 200
                    Host: 127.0.0.1                 | 421
                    Host: 127.0.0.1:1               | 421
                    Host: 127.0.0.1.evil.test:PORT  | 421
                    Host: evil.test:PORT            | 421
                    Host: localhost.:PORT           | 421
                    Host:                           | 400
                    """)
    void a_name_that_is_not_the_servers_own_is_421(String header, int status) throws IOException {
        String host = header.replace("PORT", String.valueOf(served.port()));
        Served.Answer answer = served.get("/health/live", host);
        assertEquals(status, answer.status(), answer.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Origin: http://127.0.0.1:PORT   | 127.0.0.1:PORT | 200
                    Origin: http://localhost:PORT   | localhost:PORT | 200
                    Origin: http://localhost:PORT   | 127.0.0.1:PORT | 403
                    Origin: https://127.0.0.1:PORT  | 127.0.0.1:PORT | 403
                    Origin: http://localhost:3000   | 127.0.0.1:PORT | 200
                    Origin: http://localhost:3001   | 127.0.0.1:PORT | 403
                    Origin: http://evil.test        | 127.0.0.1:PORT | 403
                    Origin: null                    | 127.0.0.1:PORT | 403
                    Origin: http://localhost:3000, http://evil.test | 127.0.0.1:PORT | 403
                    """)
    void a_page_of_another_origin_is_403(String origin, String host, int status) throws IOException {
        String port = String.valueOf(served.port());
        Served.Answer answer =
                served.get("/health/live", origin.replace("PORT", port), "Host: " + host.replace("PORT", port));
        assertEquals(status, answer.status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void a_request_that_a_browser_makes_for_another_site_is_403(String site) throws IOException {
        assertEquals(
                403,
                served.get("/graphql?query={viewer{role}}", "Sec-Fetch-Site: " + site)
                        .status());
    }

    @Test
    void the_one_other_origin_may_ask_from_its_pages() throws IOException {
        Served.Answer asked = served.send(
                "OPTIONS /graphql HTTP/1.1",
                "",
                "Origin: http://localhost:3000",
                "Access-Control-Request-Method: POST",
                "Access-Control-Request-Headers: content-type, authorization");
        assertEquals(204, asked.status());
        assertEquals("http://localhost:3000", asked.header("access-control-allow-origin"));
        assertEquals("GET, POST", asked.header("access-control-allow-methods"));
        assertEquals("Authorization, Content-Type, X-Request-Id", asked.header("access-control-allow-headers"));
        assertEquals("", asked.header("access-control-allow-credentials"));
        Served.Answer other = served.get("/health/live");
        assertEquals("", other.header("access-control-allow-origin"));
        assertTrue(other.header("vary").contains("Origin"));
    }

    // --- ids, the log and figures ---------------------------------------------------------------------------------

    @Test
    void a_client_may_bring_an_id_that_cannot_be_a_name() throws IOException {
        String id = "0b5a7c9e-1111-4222-8333-444455556666";
        assertEquals(id, served.get("/health/live", "X-Request-Id: " + id).header("x-request-id"));
        String given =
                served.get("/health/live", "X-Request-Id: Jane-Resident-12345").header("x-request-id");
        assertTrue(given.matches("[0-9a-f]{16}"), given);
    }

    @Test
    void the_log_holds_nothing_that_a_client_chose_FTR_18() throws IOException, InterruptedException {
        served.log.clear();
        served.send(
                "GET /canary-path?canary=query HTTP/1.1",
                "",
                "User-Agent: canary-agent",
                "Authorization: Bearer canary-token",
                "Cookie: canary=cookie",
                "X-Request-Id: canary-id-of-a-client");
        served.send("CANARY /graphql/canary HTTP/1.1", "");
        served.send("canary", "");
        await(3);
        for (String line : served.log) {
            assertFalse(line.toLowerCase(java.util.Locale.ROOT).contains("canary"), line);
            assertTrue(
                    line.matches(
                            "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ [A-Z]+ \\S+ \\d{3} \\d+ms \\d+ id=[0-9a-f]{16}"),
                    line);
        }
    }

    private static void await(int lines) throws InterruptedException {
        for (int i = 0; i < 200 && served.log.size() < lines; i++) {
            Thread.sleep(10);
        }
        assertEquals(lines, served.log.size(), served.log.toString());
    }

    @Test
    void figures_count_answers_by_place_and_never_by_path() throws IOException {
        served.get("/canary-path");
        String figures = served.get("/metrics").body();
        assertTrue(
                figures.contains("redress_http_requests_total{method=\"GET\",place=\"other\",status=\"404\"}"),
                figures);
        assertFalse(figures.contains("canary"));
        assertTrue(figures.contains("redress_http_connections "));
        assertTrue(figures.contains("redress_http_request_duration_seconds_count{place=\"other\"} "));
    }

    // --- bounds ---------------------------------------------------------------------------------------------------

    @Test
    void headers_larger_than_the_server_takes_are_431() throws IOException {
        assertEquals(
                431, served.get("/health/live", "X-Long: " + "a".repeat(20_000)).status());
        assertEquals(414, served.get("/" + "a".repeat(20_000)).status());
    }

    @Test
    void an_address_written_in_two_ways_is_400() throws IOException {
        assertEquals(400, served.get("/health/%2e%2e/metrics").status());
    }

    @Test
    void headers_that_come_a_byte_at_a_time_end_with_the_connection() throws IOException, InterruptedException {
        Plan plan = Plan.asking().withBounds(Bounds.usual().withTimes(Duration.ofSeconds(1), Duration.ofSeconds(1)));
        try (Served slow = Served.with(plan);
                Socket socket = slow.connect()) {
            byte[] head = "GET /health/live HTTP/1.1\r\nX-Slow: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
                    .getBytes(StandardCharsets.US_ASCII);
            long began = System.nanoTime();
            assertThrows(IOException.class, () -> {
                for (byte b : head) {
                    socket.getOutputStream().write(b);
                    Thread.sleep(100);
                }
            });
            assertTrue(System.nanoTime() - began < 5_000_000_000L);
        }
    }

    @Test
    void a_connection_that_asks_again_and_again_stays_open() throws IOException, InterruptedException {
        Plan plan = Plan.asking().withBounds(Bounds.usual().withTimes(Duration.ofSeconds(1), Duration.ofSeconds(1)));
        try (Served slow = Served.with(plan);
                Socket socket = slow.connect()) {
            byte[] request = ("GET /health/live HTTP/1.1\r\nHost: " + slow.host() + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 8; i++) {
                socket.getOutputStream().write(request);
                byte[] begin = socket.getInputStream().readNBytes(12);
                assertEquals("HTTP/1.1 200", new String(begin, StandardCharsets.US_ASCII));
                socket.getInputStream().skipNBytes(socket.getInputStream().available());
                Thread.sleep(400);
            }
        }
    }

    // --- starting and stopping ------------------------------------------------------------------------------------

    @Test
    void a_port_that_is_taken_is_said_to_be() {
        Plan taken = Plan.asking().at(Loopback.USUAL, served.port());
        assertThrows(BindException.class, () -> RedressServer.start(taken, Sample.answering(), line -> {}));
    }

    @Test
    void a_stopped_server_takes_nobody() throws IOException {
        Served brief = Served.with(Plan.asking());
        assertEquals(200, brief.get("/health/ready").status());
        brief.close();
        assertThrows(IOException.class, () -> brief.get("/health/ready"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0.0.0.0", "::", "192.168.0.1", "127.0.0.256", "127.1", "example.test", "", "localhost.evil.test"
            })
    void beyond_this_machine_there_is_no_address(String word) {
        assertTrue(Loopback.find(word).isEmpty());
    }

    @Test
    void each_address_of_this_machines_own_is_one() {
        assertEquals(
                List.of("127.0.0.1", "127.255.0.9", "::1", "::1", "localhost"),
                List.of("127.0.0.1", "127.255.0.9", "::1", "[::1]", "localhost").stream()
                        .map(word -> Loopback.find(word).orElseThrow().host())
                        .toList());
    }
}
