package dev.redress.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.redress.document.Loaded;
import dev.redress.policy.Policy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LandlordsTest {

    private static final Path EXAMPLES = Path.of("../docs/examples");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES.resolve("landlords"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void it_reads_without_a_defect_and_reads_back_equal(Path file) throws IOException {
        Loaded<Policy> loaded = PolicyFile.read(file.getFileName().toString(), Files.newInputStream(file));
        assertEquals(List.of(), loaded.defects());
        String written = Policies.written(loaded.get());
        assertEquals(loaded.get(), Policies.read(written));
        assertEquals(written, Policies.written(Policies.read(written)));
    }
}
