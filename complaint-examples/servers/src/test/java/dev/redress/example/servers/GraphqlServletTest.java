package dev.redress.example.servers;

import dev.redress.example.landlord.Landlord;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

class GraphqlServletTest extends Exchange {

    private final Landlord landlord = new Landlord();
    private final Server server = new Server(0);

    @BeforeEach
    void start() throws Exception {
        GraphqlServlet servlet = new GraphqlServlet(
                landlord.graphql().http(new Jackson()), asked -> landlord.viewer(asked.getHeader("Authorization")));
        ServletContextHandler context = new ServletContextHandler();
        context.addServlet(new ServletHolder(servlet), "/graphql/*");
        server.setHandler(context);
        server.start();
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    @Override
    int port() {
        return ((ServerConnector) server.getConnectors()[0]).getLocalPort();
    }
}
