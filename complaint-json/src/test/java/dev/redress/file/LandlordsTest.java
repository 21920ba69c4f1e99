package dev.redress.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.redress.document.Loaded;
import dev.redress.policy.Policy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The procedures among the examples: fourteen real landlords', two of them in two editions, and one that is made up. */
class LandlordsTest {

    static List<Path> files() throws IOException {
        try (Stream<Path> landlords = Files.list(Told.EXAMPLES.resolve("landlords"))) {
            return Stream.concat(landlords, Stream.of(Told.EXAMPLES.resolve("glen-homes.yaml")))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void it_reads_without_a_defect_and_reads_back_equal(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            Loaded<Policy> loaded = PolicyFile.read(file.getFileName().toString(), in);
            assertEquals(List.of(), loaded.defects());
            String written = Policies.written(loaded.get());
            assertEquals(loaded.get(), Policies.read(written));
            assertEquals(ownEvents(loaded.get()), ownEvents(Policies.read(written)));
        }
    }

    /** An event is equal to another by its name alone. */
    private static List<String> ownEvents(Policy policy) {
        return policy.ownEvents().stream()
                .map(event -> event + ": " + event.noun() + ", by the " + event.actor())
                .toList();
    }

    @Test
    void there_are_fourteen_landlords_and_each_edition_is_another_policy() throws IOException {
        Map<String, Long> editions = new TreeMap<>();
        for (Path file : files()) {
            Policy policy = Told.policy(file);
            editions.merge(policy.id(), 1L, Long::sum);
        }
        editions.remove("glen-homes");
        assertEquals(14, editions.size());
        assertEquals(
                Map.of("slough", 2L, "town-and-country", 2L),
                editions.entrySet().stream()
                        .filter(each -> each.getValue() > 1)
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        assertEquals("slough 2024", Told.landlord("slough-2024").toString());
        assertEquals("slough 2025", Told.landlord("slough").toString());
    }

    @Test
    void the_readme_of_the_examples_lists_every_file_or_its_folder() throws IOException {
        String readme = Files.readString(Told.EXAMPLES.resolve("README.md"));
        try (Stream<Path> files = Files.walk(Told.EXAMPLES)) {
            List<String> unlisted = files.filter(Files::isRegularFile)
                    .map(file -> Told.EXAMPLES.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !file.equals("README.md")
                            && !readme.contains("](" + file + ")")
                            && !readme.contains("](" + file.replaceAll("/[^/]*$", "") + ")"))
                    .sorted()
                    .toList();
            assertEquals(List.of(), unlisted);
        }
    }
}
