package dev.redress.cli.serve;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server that a test started on a free port, spoken to through plain sockets, so that any bytes can be sent. */
final class Served implements AutoCloseable {

    final List<String> log = new CopyOnWriteArrayList<>();
    final RedressServer server;

    private Served(Plan plan, Answering answering) throws IOException {
        this.server = RedressServer.start(plan, answering, log::add);
    }

    /** Around a small schema of its own. */
    static Served with(Plan plan) throws IOException {
        return new Served(plan, Sample.answering());
    }

    static Served with(Plan plan, Answering answering) throws IOException {
        return new Served(plan, answering);
    }

    /** What came back: the status, the headers by their names in small letters, the body. */
    record Answer(int status, Map<String, String> headers, String body) {
        String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }

    int port() {
        return server.address().getPort();
    }

    /** {@code 127.0.0.1:PORT}. */
    String host() {
        return "127.0.0.1:" + port();
    }

    Socket connect() throws IOException {
        Socket socket = new Socket("127.0.0.1", port());
        socket.setSoTimeout(20_000);
        return socket;
    }

    Answer get(String path, String... headers) throws IOException {
        return send("GET " + path + " HTTP/1.1", "", headers);
    }

    Answer post(String path, String body, String... headers) throws IOException {
        return send("POST " + path + " HTTP/1.1", body, headers);
    }

    /** Sends one request on a connection of its own; Host is added where no header is one. */
    Answer send(String line, String body, String... headers) throws IOException {
        return send(line, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    Answer send(String line, byte[] body, String... headers) throws IOException {
        StringBuilder head = new StringBuilder(line).append("\r\n");
        boolean hasHost = false;
        boolean hasConnection = false;
        for (String header : headers) {
            hasHost |= header.toLowerCase(Locale.ROOT).startsWith("host:");
            hasConnection |= header.startsWith("Connection:");
            head.append(header).append("\r\n");
        }
        if (!hasHost) {
            head.append("Host: ").append(host()).append("\r\n");
        }
        if (body.length > 0) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        head.append(hasConnection ? "\r\n" : "Connection: close\r\n\r\n");
        try (Socket socket = connect()) {
            socket.getOutputStream().write(head.toString().getBytes(StandardCharsets.UTF_8));
            try {
                socket.getOutputStream().write(body);
                socket.getOutputStream().flush();
            } catch (SocketException answered) {
                // a body that is refused need not be read to its end; what was answered is there to read
            }
            return answer(socket.getInputStream());
        }
    }

    /** Reads until the server closes. */
    static Answer answer(InputStream in) throws IOException {
        String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        int end = all.indexOf("\r\n\r\n");
        if (end < 0) {
            return new Answer(0, Map.of(), all);
        }
        String[] lines = all.substring(0, end).split("\r\n");
        Map<String, String> headers = new TreeMap<>();
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(':');
            headers.merge(
                    lines[i].substring(0, colon).toLowerCase(Locale.ROOT),
                    lines[i].substring(colon + 1).strip(),
                    (first, second) -> first + ", " + second);
        }
        return new Answer(Integer.parseInt(lines[0].split(" ")[1]), headers, all.substring(end + 4));
    }

    @Override
    public void close() {
        server.stop();
    }
}
