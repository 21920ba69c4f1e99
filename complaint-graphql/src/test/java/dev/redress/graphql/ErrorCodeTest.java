package dev.redress.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The guide names every code that a field of the schema can give. */
class ErrorCodeTest {

    private static final Path CHAPTER = Path.of("").toAbsolutePath().getParent().resolve("docs/guide/15-graphql.md");

    @Test
    void the_guide_has_a_row_for_each_code_in_their_order() throws IOException {
        List<String> documented = new ArrayList<>();
        Pattern row = Pattern.compile("\\| `([A-Z_]+)` \\| [a-z].+ \\|");
        for (String line : Files.readAllLines(CHAPTER)) {
            Matcher matcher = row.matcher(line);
            if (matcher.matches()) {
                documented.add(matcher.group(1));
            }
        }
        assertEquals(Stream.of(ErrorCode.values()).map(Enum::name).toList(), documented);
    }
}
