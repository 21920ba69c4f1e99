package dev.redress.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What Jazzer calls, in a process of its own for each reader. */
public final class Entry {

    private static Fuzzed<?> reader = Readers.all().get(0);

    private Entry() {}

    /** Loads what the reader needs, which is slow under the fuzzer and no input's fault. */
    public static void fuzzerInitialize(String[] arguments) throws IOException {
        reader = Readers.get(arguments[0]);
        for (Path seed : Seeds.all()) {
            reader.check(Files.readAllBytes(seed));
        }
    }

    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        reader.check(bytes);
    }
}
