package dev.redress.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Run by the profile {@code fuzz}: {@code -Dfuzz.seconds} for each reader, all of them or those of {@code -Dfuzz.readers}. */
class FuzzingRun {

    private static final int SECONDS = Integer.getInteger("fuzz.seconds", 300);
    private static final String CHOSEN = System.getProperty("fuzz.readers", "");
    private static final int FEWEST_EDGES = 500;

    static List<? extends Fuzzed<?>> no_input_breaks_a_promise_of_the_reader() {
        return CHOSEN.isBlank()
                ? Readers.all()
                : Stream.of(CHOSEN.split(",")).map(Readers::get).toList();
    }

    @ParameterizedTest
    @MethodSource
    void no_input_breaks_a_promise_of_the_reader(Fuzzed<?> reader) throws IOException, InterruptedException {
        Campaign.Outcome outcome = Campaign.against(reader).run(SECONDS);
        System.out.println(outcome);
        assertEquals("", outcome.broken(), outcome::toString);
        // fewer, and the parsers were not what was measured
        assertTrue(outcome.edges() >= FEWEST_EDGES, outcome::toString);
    }
}
