package dev.redress.example.servers;

import com.sun.net.httpserver.HttpServer;
import dev.redress.example.landlord.Landlord;
import dev.redress.graphql.http.GraphqlHttp;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

class JdkServerTest extends Exchange {

    private final Landlord landlord = new Landlord();
    private final GraphqlHttp http = landlord.graphql().http(new Jackson());
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = new JdkServer(http, landlord::viewer).start(0);
    }

    @AfterEach
    void stop() {
        http.close();
        server.stop(0);
    }

    @Override
    int port() {
        return server.getAddress().getPort();
    }
}
