package dev.redress.cli.serve;

import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.websocket.server.ServerWebSocketContainer;

/**
 * The server that {@code redress serve} starts: HTTP on this machine alone, until it is stopped.
 *
 * <p>{@code RedressServer.start(plan, answering, lines)} listens at once and {@link #address} says where; {@link #stop} ends event
 * streams, lets what was begun finish, and refuses what comes new.
 */
public final class RedressServer {

    private static final int THREADS = 64;

    private final Server server;
    private final URI address;
    private final Optional<String> key;

    private RedressServer(Server server, URI address, Optional<String> key) {
        this.server = server;
        this.address = address;
        this.key = key;
    }

    /**
     * Starts it.
     *
     * @param log where the lines of the access log go
     * @throws BindException when the port is taken, or may not be listened on
     */
    public static RedressServer start(Plan plan, Answering answering, Consumer<String> log) throws IOException {
        QueuedThreadPool threads = new QueuedThreadPool(THREADS);
        threads.setName("redress");
        Server server = new Server(threads);
        server.setStopTimeout(plan.bounds().stop().toMillis());
        Figures figures = new Figures();
        server.setRequestLog(new AccessLog(Clock.systemUTC(), figures, log));
        server.setErrorHandler(new Errors());
        ServerConnector connector = connector(server, plan, figures);
        Optional<String> key = plan.serving() == Serving.CASES ? Optional.of(Keys.secret()) : Optional.empty();
        Keys keys = key.map(Keys::one).orElseGet(plan::keys);
        ServerWebSocketContainer sockets = ServerWebSocketContainer.ensure(server);
        sockets.setMaxTextMessageSize(plan.bounds().bodyBytes());
        sockets.setMaxBinaryMessageSize(plan.bounds().bodyBytes());
        sockets.setIdleTimeout(plan.bounds().idle());
        Router router = new Router(
                new Pages(plan.serving(), keys),
                new Questions(answering, keys, plan.bounds(), figures),
                sockets,
                answering.sdl(),
                figures);
        server.addEventListener(new LifeCycle.Listener() {
            @Override
            public void lifeCycleStopping(LifeCycle stopping) {
                // an event stream has no end of its own, and would hold the server
                answering.http().close();
            }
        });
        Guard guard = new Guard(plan.address(), plan.allowedOrigin(), inner(plan.bounds(), router));
        server.setHandler(new Edge(new GracefulHandler(guard)));
        listen(server, connector);
        String place = "http://" + plan.address().inUrl() + ":" + connector.getLocalPort() + "/";
        return new RedressServer(server, URI.create(place), key);
    }

    private static ServerConnector connector(Server server, Plan plan, Figures figures) {
        Bounds bounds = plan.bounds();
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setRequestHeaderSize(bounds.headerBytes());
        ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        connector.setHost(plan.address().socket(plan.port()).getHostString());
        connector.setPort(plan.port());
        connector.setIdleTimeout(bounds.idle().toMillis());
        SlowHeaders slow = new SlowHeaders(bounds.header(), connector.getScheduler());
        connector.addBean(slow);
        figures.watch(slow::size);
        server.addBean(new NetworkConnectionLimit(bounds.connections(), connector));
        server.addConnector(connector);
        return connector;
    }

    /** What is behind the guard: bodies bounded as they come, unpacked, and answers packed; events are sent as they are. */
    private static Handler inner(Bounds bounds, Handler router) {
        CompressionHandler compression = new CompressionHandler(router);
        compression.putCompression(new GzipCompression());
        compression.putConfiguration(
                "/*",
                CompressionConfig.builder()
                        .defaults()
                        .compressIncludeMethod("GET")
                        .compressIncludeMethod("POST")
                        .decompressIncludeMethod("POST")
                        .compressExcludeMimeType("text/event-stream")
                        .build());
        return new SizeLimitHandler(bounds.bodyBytes(), -1) {
            {
                setHandler(compression);
            }
        };
    }

    private static void listen(Server server, ServerConnector connector) throws IOException {
        try {
            connector.open();
            server.start();
        } catch (IOException e) {
            stop(server);
            if (e instanceof BindException || !(e.getCause() instanceof BindException cause)) {
                throw e;
            }
            throw cause;
        } catch (Exception e) {
            stop(server);
            throw new IllegalStateException("the server does not start", e);
        }
    }

    /** Where it is: {@code http://127.0.0.1:8080/}. */
    public URI address() {
        return address;
    }

    /** The link that lets one browser in, where cases are served from a folder; its token is the key for programs. */
    public Optional<URI> link() {
        return key.map(secret -> address.resolve("/?token=" + secret));
    }

    /** Stops it, within the time that {@link Bounds#stop} gives to what was begun. */
    public void stop() {
        stop(server);
    }

    private static void stop(Server server) {
        try {
            server.stop();
        } catch (Exception late) {
            // whatever had not finished was ended
        }
    }

    /** Waits until it is stopped. */
    public void join() throws InterruptedException {
        while (!server.isStopped()) {
            server.join();
            TimeUnit.MILLISECONDS.sleep(1);
        }
    }
}
