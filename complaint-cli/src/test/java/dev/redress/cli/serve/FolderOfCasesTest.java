package dev.redress.cli.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of histories that is served, and what happens to it meanwhile. */
class FolderOfCasesTest {

    private static final String JSON = "Content-Type: application/json";
    private static final String CASE = """
            format: redress/case/1
            reference: %s
            policy: %s
            people:
              P1: {name: A Resident, standing: tenant}
            events:
              - {event: first-contact, on: 2026-12-18, channel: online, by: P1}
            """;

    @TempDir
    Path folder;

    private final List<String> notes = new CopyOnWriteArrayList<>();

    @Test
    void the_link_lets_one_browser_in_and_its_token_is_the_bearer_of_programs() throws IOException {
        write("a.yaml", CASE.formatted("C-1", "emh"));
        try (Served served = served()) {
            String question =
                    "{\"query\":\"{ complaint(reference: \\\"C-1\\\") { reference } due(by: \\\"2027-03-15\\\")"
                            + " { totalCount } viewer { role } }\"}";
            assertEquals(401, served.post("/graphql", question, JSON).status());
            assertEquals(
                    401,
                    served.post("/graphql", question, JSON, "Authorization: Bearer demo-officer")
                            .status());

            URI link = served.server.link().orElseThrow();
            String token = link.getQuery().substring("token=".length());
            assertEquals(43, token.length());
            Served.Answer byBearer = served.post("/graphql", question, JSON, "Authorization: Bearer " + token);
            assertEquals(
                    "{\"data\":{\"complaint\":{\"reference\":\"C-1\"},\"due\":{\"totalCount\":1},\"viewer\":{\"role\":\"MANAGER\"}}}",
                    byBearer.body());

            Served.Answer first = served.get("/?token=" + token);
            assertEquals(303, first.status());
            String cookie = first.header("set-cookie");
            assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"), cookie);
            assertFalse(cookie.contains(token));
            Served.Answer byCookie =
                    served.post("/graphql", question, JSON, "Cookie: " + cookie.substring(0, cookie.indexOf(';')));
            assertEquals(byBearer.body(), byCookie.body());
            assertEquals(403, served.get("/?token=" + token).status());
            assertTrue(served.log.stream().noneMatch(line -> line.contains(token)));
        }
    }

    @Test
    void a_folder_is_read_and_not_changed() throws IOException {
        write("a.yaml", CASE.formatted("C-1", "emh"));
        try (Served served = served()) {
            String sdl = served.get("/schema.graphqls", bearer(served)).body();
            assertFalse(sdl.contains("type Mutation") || sdl.contains("type Subscription"));
            assertTrue(sdl.contains("complaint("));
        }
    }

    @Test
    void what_changes_in_the_folder_is_read_again() throws Exception {
        write("a.yaml", CASE.formatted("C-1", "emh"));
        FolderOfCases cases = FolderOfCases.in(folder, notes::add);
        assertEquals(1, cases.find("C-1").orElseThrow().version());

        write("a.yaml", CASE.formatted("C-1", "emh") + "  - {event: stage-1-acknowledged, on: 2026-12-30}\n");
        write("inside/b.json", """
                {"format": "redress/case/1", "reference": "C-2", "policy": "settle",
                 "events": [{"event": "first-contact", "on": "2026-12-18"}]}
                """);
        Thread.sleep(1_100);
        assertEquals(2, cases.find("C-1").orElseThrow().version(), notes::toString);
        assertTrue(cases.findAll(List.of("C-3", "C-2")).containsKey("C-2"));
        assertEquals(2, cases.size());

        Files.delete(folder.resolve("a.yaml"));
        Thread.sleep(1_100);
        assertTrue(cases.find("C-1").isEmpty());
        assertEquals(1, cases.size());
        assertEquals(List.of(), notes);
    }

    @Test
    void what_cannot_be_served_is_said_once_and_stops_nothing() throws Exception {
        write("a.yaml", CASE.formatted("C-1", "emh"));
        write("b.yaml", CASE.formatted("C-1", "settle"));
        write("c.yaml", CASE.formatted("C-3", "nobody") + "Secret Name: [");
        write("d.yaml", CASE.formatted("C-4", "emh"));
        Path outside = Files.writeString(Files.createTempFile("outside", ".yaml"), CASE.formatted("C-5", "emh"));
        Files.createSymbolicLink(folder.resolve("e.yaml"), outside);
        try {
            FolderOfCases cases = FolderOfCases.in(folder, notes::add);
            assertEquals(1, cases.size());
            assertTrue(cases.find("C-4").isPresent());
            assertTrue(cases.find("C-5").isEmpty());
            assertEquals(4, notes.size(), notes::toString);
            assertTrue(notes.get(0).endsWith("a.yaml: another file has its reference, and neither is served"));
            assertTrue(notes.stream().anyMatch(note -> note.contains("e.yaml: it is a link that leads out")));
            assertTrue(notes.stream().noneMatch(note -> note.contains("Secret")), notes::toString);

            Files.delete(folder.resolve("b.yaml"));
            Thread.sleep(1_100);
            assertTrue(cases.find("C-1").isPresent());
            assertEquals(4, notes.size(), notes::toString);
        } finally {
            Files.delete(outside);
        }
    }

    @Test
    void a_procedure_beside_the_cases_that_changes_changes_them() throws Exception {
        String own = Files.readString(Path.of("../docs/examples/glen-homes.yaml"));
        write("glen-homes-calendar.yaml", Files.readString(Path.of("../docs/examples/glen-homes-calendar.yaml")));
        write("ours.yaml", own);
        write("a.yaml", CASE.formatted("C-1", "ours.yaml"));
        FolderOfCases cases = FolderOfCases.in(folder, notes::add);
        assertTrue(cases.find("C-1").isPresent(), notes::toString);
        write("ours.yaml", "format: redress/policy/1\n");
        Thread.sleep(1_100);
        assertTrue(cases.find("C-1").isEmpty());
        write("ours.yaml", own);
        Thread.sleep(1_100);
        assertTrue(cases.find("C-1").isPresent(), notes::toString);
    }

    private Served served() throws IOException {
        FolderOfCases cases = FolderOfCases.in(folder, notes::add);
        return Served.with(
                Plan.asking().withServing(Serving.CASES),
                Answering.reading(cases, OwnPolicies.none(), () -> LocalDate.of(2027, 3, 15)));
    }

    private static String bearer(Served served) {
        return "Authorization: Bearer "
                + served.server.link().orElseThrow().getQuery().substring("token=".length());
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
