package dev.redress.cli;

import dev.redress.scenario.Result;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * The results of a suite as JUnit XML, written while it runs beside the file that is asked for, which it replaces in one step
 * at the end: whoever reads that file never sees half of it.
 */
final class JunitFile implements AutoCloseable {

    /** The counts come first in the file and are known last. */
    private static final int HEAD = 160;

    private static final int CHUNK = 1 << 16;

    private final Unfinished growing;
    private final RandomAccessFile out;
    private final StringBuilder pending = new StringBuilder(CHUNK);

    private JunitFile(Unfinished growing, RandomAccessFile out) {
        this.growing = growing;
        this.out = out;
    }

    static JunitFile open(String name) throws IOException {
        try {
            Path file = Path.of(name).toAbsolutePath();
            if (Files.isDirectory(file)) {
                throw new NotThere("'" + name + "' is a folder; --junit names a file");
            }
            if (Files.exists(file)) {
                file = file.toRealPath(); // a link stays one
                if (!Files.isRegularFile(file)) {
                    throw new NotThere("'" + name + "' is a device or a pipe; --junit names a file");
                }
            }
            Path folder = file.getParent();
            if (folder == null || !Files.isDirectory(folder)) {
                throw new NotThere("there is no folder for '" + name + "'; make it, or name another file");
            }
            Unfinished growing = Unfinished.beside(file);
            JunitFile junit =
                    new JunitFile(growing, new RandomAccessFile(growing.path().toFile(), "rw"));
            junit.pending.append(" ".repeat(HEAD));
            return junit;
        } catch (InvalidPathException e) {
            throw new NotThere("'" + name + "' cannot be the name of a file here");
        } catch (IOException e) {
            throw new NotThere("the file '" + name + "' cannot be written: " + e.getMessage());
        }
    }

    void write(Result result) {
        pending.append("  <testcase classname=\"")
                .append(escaped(result.file()))
                .append("\" name=\"")
                .append(escaped(result.name()))
                .append("\" file=\"")
                .append(escaped(result.file()))
                .append("\" line=\"")
                .append(result.line())
                .append('"');
        if (result.error() != null) {
            pending.append(">\n    <error message=\"")
                    .append(escaped(result.error()))
                    .append("\"/>\n  </testcase>\n");
        } else if (result.isAsExpected()) {
            pending.append("/>\n");
        } else {
            String differs = result.question() + ": expected " + result.expected() + ", and it is " + result.actual();
            pending.append(">\n    <failure message=\"")
                    .append(escaped(differs))
                    .append("\">");
            result.findReason().ifPresent(reason -> pending.append(escaped(reason.toString())));
            pending.append("</failure>\n  </testcase>\n");
        }
        if (pending.length() >= CHUNK) {
            try {
                send();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void send() throws IOException {
        out.write(pending.toString().getBytes(StandardCharsets.UTF_8));
        pending.setLength(0);
    }

    /** Ends the file and puts it where it was asked for. */
    void keep(int passed, int failed, int unread) throws IOException {
        pending.append("</testsuite>\n");
        send();
        String head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuite name=\"redress verify\" tests=\""
                + (passed + failed + unread) + "\" failures=\"" + failed + "\" errors=\"" + unread + "\"";
        out.seek(0);
        out.write((head + " ".repeat(HEAD - 2 - head.length()) + ">\n").getBytes(StandardCharsets.US_ASCII));
        out.close();
        growing.keep();
    }

    /** Takes away what was not kept. */
    @Override
    public void close() throws IOException {
        out.close();
        growing.close();
    }

    /** Text as XML holds it; what XML cannot hold is U+FFFD. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\t', '\n', '\r' -> escaped.append("&#").append(c).append(';');
                default -> escaped.appendCodePoint(isXml(c) ? c : '\uFFFD');
            }
        });
        return escaped.toString();
    }

    private static boolean isXml(int c) {
        return c >= 0x20 && c < 0xD800 || c >= 0xE000 && c < 0xFFFE || c > 0xFFFF;
    }
}
