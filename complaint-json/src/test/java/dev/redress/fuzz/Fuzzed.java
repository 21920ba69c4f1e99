package dev.redress.fuzz;

import com.sun.management.ThreadMXBean;
import dev.redress.document.Defect;
import dev.redress.document.Loaded;
import dev.redress.document.Severity;
import dev.redress.document.UndecodableFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reader of files, held to what it promises of any bytes: a value or defects, {@link UndecodableFile} and no other exception,
 * each defect on one line and at a place that there is, no more memory and time than the file is worth; and what is written of a value
 * reads back equal, without a defect.
 */
final class Fuzzed<T> {

    /** The longest file that is made up. */
    static final int LONGEST = 32 * 1024;

    // read, written and read again, with every branch counted
    private static final long MOST_MEMORY = 64L * 1024 * 1024;
    private static final long MOST_NANOSECONDS = 2_000_000_000;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Reads a file. */
    interface Reading<T> {
        Loaded<T> read(String file, InputStream in) throws IOException;
    }

    /** Writes a file. */
    interface Writing<T> {
        void write(T value, OutputStream out);
    }

    private final String name;
    private final String file;
    private final Reading<T> reading;
    private final @Nullable Writing<T> writing;
    private final long mostMemory;
    private final long mostNanoseconds;

    private Fuzzed(
            String name,
            String file,
            Reading<T> reading,
            @Nullable Writing<T> writing,
            long mostMemory,
            long mostNanoseconds) {
        this.name = name;
        this.file = file;
        this.reading = reading;
        this.writing = writing;
        this.mostMemory = mostMemory;
        this.mostNanoseconds = mostNanoseconds;
    }

    /** A reader alone; {@code file} is the name of what it is given. */
    static <T> Fuzzed<T> reader(String name, String file, Reading<T> reading) {
        return new Fuzzed<>(name, file, reading, null, MOST_MEMORY, MOST_NANOSECONDS);
    }

    /** A reader of what the writer writes. */
    static <T> Fuzzed<T> reader(String name, String file, Reading<T> reading, Writing<T> writing) {
        return new Fuzzed<>(name, file, reading, writing, MOST_MEMORY, MOST_NANOSECONDS);
    }

    /** The same, held to other bounds. */
    Fuzzed<T> within(long memory, long nanoseconds) {
        return new Fuzzed<>(name, file, reading, writing, memory, nanoseconds);
    }

    String name() {
        return name;
    }

    /**
     * Reads the bytes; whether they are a sound file.
     *
     * @throws AssertionError when a promise is broken; any other exception is one that was not promised
     */
    boolean check(byte[] bytes) throws IOException {
        boolean sound = false;
        // what a class costs when it is first used is not the file's: only what it costs twice is
        for (int attempt = 1; attempt <= 2; attempt++) {
            long memory = THREADS.getCurrentThreadAllocatedBytes();
            long time = THREADS.getCurrentThreadCpuTime();
            sound = read(bytes);
            memory = THREADS.getCurrentThreadAllocatedBytes() - memory;
            time = THREADS.getCurrentThreadCpuTime() - time;
            if (memory <= mostMemory && time <= mostNanoseconds) {
                break;
            }
            hold(attempt == 1, bytes.length + " bytes took " + memory + " bytes of memory and " + time + " ns");
        }
        return sound;
    }

    private boolean read(byte[] bytes) throws IOException {
        Loaded<T> loaded;
        try {
            loaded = reading.read(file, new ByteArrayInputStream(bytes));
        } catch (UndecodableFile e) {
            hold(isOneLine(e.getMessage()), "not one line: " + e.getMessage());
            return false;
        }
        checkDefects(loaded, new String(bytes, StandardCharsets.UTF_8));
        if (loaded.value() != null && writing != null) {
            checkWriting(loaded.value(), writing);
        }
        return loaded.isSound();
    }

    private void checkDefects(Loaded<T> loaded, String text) {
        long lines = (text + "x").lines().count();
        List<Defect> defects = loaded.defects();
        boolean isRefused = defects.stream().anyMatch(defect -> defect.severity() == Severity.ERROR);
        hold(isRefused == (loaded.value() == null), "a value beside an error, or neither: " + defects);
        for (Defect defect : defects) {
            hold(isOneLine(defect.toString()), "not one line: " + defect);
            hold(defect.place().line() <= lines, "a place beyond the " + lines + " lines of the file: " + defect);
            hold(!defect.found().isBlank() && !defect.expected().isBlank(), "a defect that says nothing: " + defect);
            hold(defect.path().isEmpty() || defect.path().startsWith("/"), "no path: " + defect.path());
            hold(defect.file().equals(file), "a defect of another file: " + defect);
        }
    }

    private void checkWriting(T value, Writing<T> writing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writing.write(value, out);
        Loaded<T> again = reading.read("written.yaml", new ByteArrayInputStream(out.toByteArray()));
        String written = out.toString(StandardCharsets.UTF_8);
        hold(again.isSound(), "what was written does not read: " + again.defects() + "\n" + written);
        hold(value.equals(again.value()), "what was written reads as something else:\n" + written);
    }

    private static boolean isOneLine(String text) {
        return text.codePoints().allMatch(c -> c >= ' ' && Character.getType(c) != Character.SURROGATE)
                && text.lines().count() == 1;
    }

    private void hold(boolean kept, String broken) {
        if (!kept) {
            throw new AssertionError(name + ": " + broken);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
