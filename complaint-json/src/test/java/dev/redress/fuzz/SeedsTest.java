package dev.redress.fuzz;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SeedsTest {

    static List<Fuzzed<?>> every_reader_keeps_its_promises_on_every_seed() {
        return Readers.all();
    }

    @ParameterizedTest
    @MethodSource
    void every_reader_keeps_its_promises_on_every_seed(Fuzzed<?> reader) throws IOException {
        List<Path> sound = new ArrayList<>();
        for (Path seed : Seeds.all()) {
            try {
                if (reader.check(Files.readAllBytes(seed))) {
                    sound.add(seed);
                }
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError(reader + " and " + seed, e);
            }
        }
        assertTrue(
                !sound.isEmpty(),
                "no seed is a sound file to " + reader + ", so that nothing is written and read back");
    }
}
