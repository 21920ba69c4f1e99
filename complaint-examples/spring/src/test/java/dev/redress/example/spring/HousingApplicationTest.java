package dev.redress.example.spring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.example.landlord.FrontEnd;
import graphql.GraphQL;
import java.io.IOException;
import java.net.URI;
import java.util.jar.JarFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.graphql.execution.GraphQlSource;

class HousingApplicationTest {

    private static ConfigurableApplicationContext application;
    private static FrontEnd frontEnd;

    @BeforeAll
    static void start() {
        application = SpringApplication.run(
                HousingApplication.class,
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--server.shutdown=immediate",
                "--spring.main.banner-mode=off",
                "--logging.level.root=error");
        String port = application.getEnvironment().getProperty("local.server.port");
        frontEnd = new FrontEnd(URI.create("http://127.0.0.1:" + port + "/graphql"));
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void EMH_3_a_question_has_its_answer_and_a_home_its_complaints() throws IOException, InterruptedException {
        String deadlines = frontEnd.asks("Bearer manager", FrontEnd.DEADLINES);
        assertTrue(
                deadlines.startsWith("200 {\"data\":{\"complaint\":{\"deadlines\":["
                        + "{\"clause\":\"EMH-3\",\"due\":\"2026-12-29\",\"status\":\"OVERDUE\"},"),
                deadlines);
        String home = frontEnd.asks("Bearer manager", FrontEnd.HOME);
        assertTrue(
                home.startsWith("200 {\"data\":{\"home\":{\"address\":\"1 High Street\",\"complaints\":"
                        + "[{\"reference\":\"C-1\",\"deadlines\":[{\"clause\":\"EMH-3\"},"),
                home);
    }

    @Test
    void who_asks_is_who_the_request_is_from() throws IOException, InterruptedException {
        assertEquals("200 {\"data\":{\"complaint\":null}}", frontEnd.asks("Bearer neighbour", FrontEnd.DEADLINES));
        assertEquals(
                "200 {\"data\":{\"home\":{\"address\":\"1 High Street\",\"complaints\":[]}}}",
                frontEnd.asks("Bearer neighbour", FrontEnd.HOME));
        String nobodys = frontEnd.asks(null, FrontEnd.DEADLINES);
        assertTrue(nobodys.contains("\"code\":\"UNAUTHENTICATED\""), nobodys);
    }

    @Test
    void EMH_9_a_refusal_is_data() throws IOException, InterruptedException {
        assertEquals(
                "200 {\"data\":{\"requestEscalation\":{\"complaint\":{\"version\":1},\"userErrors\":"
                        + "[{\"code\":\"REFUSED\",\"clause\":\"EMH-9\",\"path\":[\"input\"]}]}}}",
                frontEnd.asks("Bearer resident", FrontEnd.ESCALATE));
    }

    @Test
    void a_change_is_heard_by_whoever_follows_and_may() throws IOException, InterruptedException {
        try (FrontEnd.Events events = frontEnd.follows("Bearer neighbour", FrontEnd.FOLLOW);
                FrontEnd.Events anothers = frontEnd.follows("Bearer resident", FrontEnd.FOLLOW)) {
            String changed = frontEnd.asks("Bearer manager", FrontEnd.ACKNOWLEDGE);
            assertTrue(changed.contains("\"version\":2") && changed.contains("\"userErrors\":[]"), changed);
            assertEquals(
                    "{\"data\":{\"complaintChanged\":{\"event\":{\"event\":{\"name\":\"stage-1-acknowledged\"}},"
                            + "\"complaint\":{\"version\":2}}}}",
                    events.next());
            // Spring's handler of event streams puts a sentence of its own in the place of why
            String refused = anothers.next();
            assertTrue(refused.startsWith("{\"errors\":[{"), refused);
        }
    }

    @Test
    void the_limits_hold_for_the_hosts_fields_too() throws IOException, InterruptedException {
        StringBuilder document = new StringBuilder("{");
        for (int alias = 0; alias < 21; alias++) {
            document.append(" a").append(alias).append(": home(id: \"1\") { address }");
        }
        String answer = frontEnd.asks("Bearer manager", document.append('}').toString());
        assertTrue(answer.contains("LIMIT_ALIASES"), answer);
    }

    @Test
    void parsed_documents_are_kept_by_ours() {
        GraphQL engine = application.getBean(GraphQlSource.class).graphQl();
        assertEquals(
                "dev.redress.graphql.limits.Documents",
                engine.getPreparsedDocumentProvider().getClass().getName());
    }

    @Test
    void it_runs_on_graphql_java_26() throws Exception {
        URI place = GraphQL.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI();
        try (JarFile jar = new JarFile(place.getPath())) {
            assertTrue(jar.getName().endsWith("graphql-java-26.0.jar"), jar.getName());
        }
    }
}
