package dev.redress.document;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MalformedFilesTest {

    @ParameterizedTest
    @MethodSource
    void what_is_wrong_with_a_file_is_said_with_its_place(String name) {
        Malformed.check(
                "document",
                name,
                (file, in) -> Document.read(file, in).defects().all());
    }

    static List<String> what_is_wrong_with_a_file_is_said_with_its_place() {
        return Malformed.in("document");
    }
}
