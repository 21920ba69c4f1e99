package dev.redress.cli.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions as real clients put them, good and bad ones, over sockets. */
@Timeout(60)
class QuestionsTest {

    private static final String JSON = "Content-Type: application/json";
    private static final String HELLO = "{\"query\":\"{ hello }\"}";

    @SuppressWarnings("NullAway.Init")
    private static Served served;

    @BeforeAll
    static void start() throws IOException {
        Bounds bounds = Bounds.usual().withTimes(Duration.ofSeconds(1), Duration.ofSeconds(1));
        served = Served.with(Plan.asking().withServing(Serving.DEMO).withBounds(bounds));
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    // --- one answer -----------------------------------------------------------------------------------------------

    @Test
    void a_question_gets_its_answer() throws IOException {
        Served.Answer answer = served.post("/graphql", HELLO, JSON, "Accept: application/graphql-response+json");
        assertEquals(200, answer.status());
        assertEquals("{\"data\":{\"hello\":\"hello, you\"}}", answer.body());
        assertTrue(answer.header("content-type").startsWith("application/graphql-response+json"), answer.toString());
        assertEquals("no-store", answer.header("cache-control"));
    }

    @Test
    void a_query_may_come_by_GET_and_a_mutation_may_not() throws IOException {
        assertEquals(200, served.get("/graphql?query=%7Bhello%7D").status());
        assertEquals(
                405,
                served.get("/graphql?query=mutation%7Bnote(text:%22a%22)%7D").status());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    text/plain                                       | {"query":"mutation{note(text:\\"a\\")}"} | 415
                    application/x-www-form-urlencoded                | query=mutation{note(text:1)}            | 415
                    multipart/form-data; boundary=x                  | --x                                     | 415
                    application/json; charset=utf-16                 | {"query":"{hello}"}                     | 415
                    application/json                                 | [{"query":"{hello}"}]                   | 400
                    application/json                                 | {"query":"{hello}","query":"{who}"}     | 400
                    application/json                                 | {"query":                               | 400
                    application/json                                 | {"query":"{hello}","unknown":[1]}       | 200
                    """)
    void what_a_browser_could_forge_or_nobody_can_read_is_refused(String type, String body, int status)
            throws IOException {
        assertEquals(
                status, served.post("/graphql", body, "Content-Type: " + type).status());
    }

    @Test
    void a_large_answer_is_packed_for_who_can_unpack_it() throws IOException {
        String question = "{\"query\":\"{ big(size: 20000) }\"}";
        assertEquals("", served.post("/graphql", question, JSON).header("content-encoding"));
        try (Socket socket = served.connect()) {
            socket.getOutputStream()
                    .write(("POST /graphql HTTP/1.1\r\nHost: " + served.host() + "\r\n" + JSON
                                    + "\r\nAccept-Encoding: gzip\r\nConnection: close\r\nContent-Length: "
                                    + question.length() + "\r\n\r\n" + question)
                            .getBytes(StandardCharsets.US_ASCII));
            byte[] all = socket.getInputStream().readAllBytes();
            String head = new String(all, StandardCharsets.ISO_8859_1);
            assertTrue(head.toLowerCase(java.util.Locale.ROOT).contains("content-encoding: gzip"), head);
            assertTrue(all.length < 2_000, () -> all.length + " bytes");
        }
    }

    @Test
    void a_packed_question_is_unpacked() throws IOException {
        assertEquals(
                200,
                served.send("POST /graphql HTTP/1.1", packed(HELLO), JSON, "Content-Encoding: gzip")
                        .status());
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    // --- who asks -------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    X: none                             | 200 | demo-manager
                    Authorization: Bearer demo-resident | 200 | demo-resident
                    Authorization: bearer demo-panel    | 200 | demo-panel
                    Authorization: Bearer demo-nobody   | 401 | UNAUTHENTICATED
                    Authorization: Bearer               | 401 | UNAUTHENTICATED
                    Authorization: Basic ZGVtbzpkZW1v   | 401 | UNAUTHENTICATED
                    """)
    void in_the_demonstration_a_bearer_says_who_asks(String header, int status, String says) throws IOException {
        Served.Answer answer = served.post("/graphql", "{\"query\":\"{ who }\"}", JSON, header);
        assertEquals(status, answer.status());
        assertTrue(answer.body().contains(says), answer.body());
        assertEquals(status == 401 ? "Bearer" : "", answer.header("www-authenticate"));
    }

    // --- bodies that are too much -----------------------------------------------------------------------------------

    @Test
    void a_body_that_is_too_large_is_413_however_it_is_packed() throws IOException {
        String large = "{\"query\":\"{ hello }\",\"x\":\"" + "a".repeat(1_000_001) + "\"}";
        assertEquals(413, served.post("/graphql", large, JSON).status());
        byte[] bomb = packed(large);
        assertTrue(bomb.length < 10_000);
        assertEquals(
                413,
                served.send("POST /graphql HTTP/1.1", bomb, JSON, "Content-Encoding: gzip")
                        .status());
    }

    @ParameterizedTest
    @CsvSource({"br,415", "'gzip, gzip',415", "deflate,415", "identity,200"})
    void only_gzip_is_unpacked_and_only_once(String encoding, int status) throws IOException {
        assertEquals(
                status,
                served.post("/graphql", HELLO, JSON, "Content-Encoding: " + encoding)
                        .status());
    }

    @Test
    void what_says_it_is_packed_and_is_not_is_400() throws IOException {
        assertEquals(
                400,
                served.post("/graphql", HELLO, JSON, "Content-Encoding: gzip").status());
    }

    @Test
    void a_body_without_a_length_is_bounded_too() throws IOException {
        try (Socket socket = served.connect()) {
            socket.getOutputStream()
                    .write(("POST /graphql HTTP/1.1\r\nHost: " + served.host() + "\r\n" + JSON
                                    + "\r\nTransfer-Encoding: chunked\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            byte[] chunk = ("4000\r\n" + "a".repeat(0x4000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
            try {
                for (int i = 0; i < 100; i++) {
                    socket.getOutputStream().write(chunk);
                }
            } catch (IOException closed) {
                // the server has said what it had to say
            }
            String answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            assertEquals("HTTP/1.1 413", answer);
        }
    }

    @Test
    void a_body_that_comes_a_byte_at_a_time_is_408() throws IOException, InterruptedException {
        try (Socket socket = served.connect()) {
            socket.getOutputStream()
                    .write(("POST /graphql HTTP/1.1\r\nHost: " + served.host() + "\r\n" + JSON
                                    + "\r\nContent-Length: 1000\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 30 && socket.getInputStream().available() == 0; i++) {
                socket.getOutputStream().write('a');
                Thread.sleep(100);
            }
            Served.Answer answer = Served.answer(socket.getInputStream());
            assertEquals(408, answer.status());
            assertTrue(answer.body().contains("took too long"), answer.body());
        }
    }

    // --- events ---------------------------------------------------------------------------------------------------

    @Test
    void events_come_as_they_happen_and_end_when_the_client_goes() throws IOException, InterruptedException {
        try (Socket socket = served.connect()) {
            String question = "{\"query\":\"subscription { ticks(every: 20) }\"}";
            socket.getOutputStream()
                    .write(("POST /graphql/stream HTTP/1.1\r\nHost: " + served.host() + "\r\n" + JSON
                                    + "\r\nAccept: text/event-stream\r\nAccept-Encoding: gzip\r\nContent-Length: "
                                    + question.length() + "\r\n\r\n" + question)
                            .getBytes(StandardCharsets.US_ASCII));
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            assertEquals("HTTP/1.1 200 OK", lines.readLine());
            String line = lines.readLine();
            while (!line.equals("data: {\"data\":{\"ticks\":3}}")) {
                assertFalse(line.toLowerCase(java.util.Locale.ROOT).startsWith("content-encoding"), line);
                line = lines.readLine();
            }
            assertTrue(Sample.FOLLOWERS.get() > 0);
            assertTrue(served.get("/metrics").body().contains("redress_followers{place=\"/graphql/stream\"} 1.0"));
        }
        nobodyFollows();
    }

    private static void nobodyFollows() throws InterruptedException {
        for (int i = 0; i < 500 && Sample.FOLLOWERS.get() > 0; i++) {
            Thread.sleep(10);
        }
        assertEquals(0, Sample.FOLLOWERS.get());
    }

    // --- conversations ----------------------------------------------------------------------------------------------

    @Test
    void a_conversation_says_who_it_is_first_and_then_follows() throws Exception {
        Talk talk = Talk.open(served, "graphql-transport-ws");
        talk.say("{\"type\":\"connection_init\",\"payload\":{\"Authorization\":\"Bearer demo-officer\"}}");
        assertEquals("{\"type\":\"connection_ack\"}", talk.hear());
        talk.say("{\"id\":\"1\",\"type\":\"subscribe\",\"payload\":{\"query\":\"{ who }\"}}");
        assertEquals("{\"id\":\"1\",\"type\":\"next\",\"payload\":{\"data\":{\"who\":\"demo-officer\"}}}", talk.hear());
        assertEquals("{\"id\":\"1\",\"type\":\"complete\"}", talk.hear());
        talk.say("{\"id\":\"2\",\"type\":\"subscribe\",\"payload\":{\"query\":\"subscription { ticks(every: 10) }\"}}");
        assertTrue(talk.hear().contains("\"ticks\":1"));
        assertTrue(talk.hear().contains("\"ticks\":2"));
        talk.socket.abort();
        nobodyFollows();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    nonsense                                                                        | 4400
                    {"type":"subscribe","id":"1","payload":{"query":"{who}"}}                       | 4401
                    {"type":"connection_init","payload":{"authorization":"Bearer demo-nobody"}}     | 4403
                    """)
    void a_conversation_that_begins_wrongly_is_closed_with_its_code(String message, int code) throws Exception {
        Talk talk = Talk.open(served, "graphql-transport-ws");
        talk.say(message);
        assertEquals(code, talk.closed.get(10, TimeUnit.SECONDS));
    }

    @Test
    void the_old_protocol_and_pages_elsewhere_get_no_conversation() throws IOException {
        assertThrows(Exception.class, () -> Talk.open(served, "graphql-ws"));
        Served.Answer elsewhere = served.get(
                "/graphql/ws",
                "Connection: Upgrade, close",
                "Upgrade: websocket",
                "Sec-WebSocket-Version: 13",
                "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==",
                "Sec-WebSocket-Protocol: graphql-transport-ws",
                "Origin: http://evil.test");
        assertEquals(403, elsewhere.status(), elsewhere.toString());
        assertEquals(426, served.get("/graphql/ws").status());
    }

    @Test
    void one_that_takes_no_notice_of_being_closed_is_disconnected_long_before_it_is_idle() throws IOException {
        long began = System.nanoTime();
        try (Socket deaf = served.connect()) {
            deaf.getOutputStream()
                    .write(("GET /graphql/ws HTTP/1.1\r\nHost: " + served.host()
                                    + "\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                                    + "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n"
                                    + "Sec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            // it says nothing, is closed with 4408 after 3 seconds, and never answers that
            String heard = new String(deaf.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            assertTrue(heard.startsWith("HTTP/1.1 101"), heard);
        }
        assertTrue(System.nanoTime() - began < 20_000_000_000L);
    }

    // --- stopping -------------------------------------------------------------------------------------------------

    @Test
    void what_was_begun_is_finished_and_what_follows_is_ended_when_the_server_stops() throws Exception {
        Served stopping = Served.with(Plan.asking().withServing(Serving.DEMO));
        Talk talk = Talk.open(stopping, "graphql-transport-ws");
        talk.say("{\"type\":\"connection_init\"}");
        talk.hear();
        talk.say("{\"id\":\"2\",\"type\":\"subscribe\",\"payload\":{\"query\":\"subscription { ticks(every: 10) }\"}}");
        talk.hear();
        CompletableFuture<Served.Answer> events = asking(() -> stopping.post(
                "/graphql/stream",
                "{\"query\":\"subscription { ticks(every: 10) }\"}",
                JSON,
                "Accept: text/event-stream"));
        CompletableFuture<Served.Answer> slow =
                asking(() -> stopping.post("/graphql", "{\"query\":\"{ slow(millis: 1000) }\"}", JSON));
        for (int i = 0; i < 400 && (Sample.SLOW.get() == 0 || Sample.FOLLOWERS.get() < 2); i++) {
            Thread.sleep(10); // until all three have begun
        }
        assertTrue(Sample.SLOW.get() > 0 && Sample.FOLLOWERS.get() >= 2);
        Thread.sleep(300); // and some ticks have gone out
        long began = System.nanoTime();
        stopping.close();
        assertTrue(System.nanoTime() - began < 10_000_000_000L);
        assertEquals("{\"data\":{\"slow\":1000}}", slow.get().body());
        assertTrue(events.get().body().contains("event: next"));
        assertEquals(1001, talk.closed.get(5, TimeUnit.SECONDS));
        nobodyFollows();
    }

    private interface Ask {
        Served.Answer ask() throws IOException;
    }

    /** Asks beside the test, on a thread of its own: the pool that all share has one on a small machine. */
    private static CompletableFuture<Served.Answer> asking(Ask asked) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return asked.ask();
                    } catch (IOException e) {
                        throw new CompletionException(e);
                    }
                },
                work -> new Thread(work, "asking").start());
    }

    /** One WebSocket, what it heard and with which code it was closed. */
    private static final class Talk implements WebSocket.Listener {

        private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        private final StringBuilder part = new StringBuilder();
        private final CompletableFuture<Integer> closed = new CompletableFuture<>();

        @SuppressWarnings("NullAway.Init")
        private WebSocket socket;

        static Talk open(Served served, String protocol) throws ExecutionException, InterruptedException {
            Talk talk = new Talk();
            talk.socket = HttpClient.newHttpClient()
                    .newWebSocketBuilder()
                    .subprotocols(protocol)
                    .buildAsync(URI.create("ws://" + served.host() + "/graphql/ws"), talk)
                    .get();
            return talk;
        }

        void say(String text) {
            socket.sendText(text, true).join();
        }

        String hear() throws InterruptedException {
            return String.valueOf(heard.poll(10, TimeUnit.SECONDS));
        }

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean isLast) {
            part.append(text);
            if (isLast) {
                heard.add(part.toString());
                part.setLength(0);
            }
            from.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
            closed.complete(code);
            return null;
        }
    }
}
