package dev.redress.example.servers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import dev.redress.example.landlord.FrontEnd;
import dev.redress.example.landlord.Landlord;
import dev.redress.graphql.ComplaintGraphql;
import dev.redress.graphql.http.GraphqlHttp;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HomesSchemaTest {

    private final Landlord landlord = new Landlord();
    private final ComplaintGraphql graphql = landlord.graphql();
    private final GraphqlHttp http = graphql.http(new Jackson(), HomesSchema.of(landlord, graphql));
    private HttpServer server;
    private FrontEnd frontEnd;

    @BeforeEach
    void start() throws IOException {
        server = new JdkServer(http, landlord::viewer).start(0);
        frontEnd = new FrontEnd(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/graphql"));
    }

    @AfterEach
    void stop() {
        http.close();
        server.stop(0);
    }

    @Test
    void EMH_3_a_home_has_the_complaints_about_it() throws IOException, InterruptedException {
        String answer = frontEnd.asks("Bearer manager", FrontEnd.HOME);
        assertTrue(
                answer.startsWith("200 {\"data\":{\"home\":{\"address\":\"1 High Street\",\"complaints\":"
                        + "[{\"reference\":\"C-1\",\"deadlines\":[{\"clause\":\"EMH-3\"},"),
                answer);
    }

    @Test
    void a_neighbour_sees_a_home_and_no_complaint() throws IOException, InterruptedException {
        assertEquals(
                "200 {\"data\":{\"home\":{\"address\":\"1 High Street\",\"complaints\":[]}}}",
                frontEnd.asks("Bearer neighbour", FrontEnd.HOME));
    }

    @Test
    void everything_else_of_the_schema_is_there_too() throws IOException, InterruptedException {
        assertTrue(frontEnd.asks("Bearer resident", FrontEnd.ESCALATE).contains("\"clause\":\"EMH-9\""));
        assertTrue(frontEnd.asks("Bearer manager", FrontEnd.ACKNOWLEDGE).contains("\"version\":2"));
    }

    @Test
    void the_limits_hold_for_the_hosts_fields_too() throws IOException, InterruptedException {
        StringBuilder document = new StringBuilder("{");
        for (int alias = 0; alias < 21; alias++) {
            document.append(" a").append(alias).append(": home(id: \"1\") { address }");
        }
        assertTrue(
                frontEnd.asks("Bearer manager", document.append('}').toString()).contains("LIMIT_ALIASES"));
    }
}
