package dev.redress.file;

import dev.redress.document.Malformed;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MalformedPoliciesTest {

    @ParameterizedTest
    @MethodSource
    void all_that_is_wrong_with_a_policy_is_said_at_once_each_with_its_place(String name) {
        Malformed.check("policy", name, (file, in) -> PolicyFile.read(file, in).defects());
    }

    static List<String> all_that_is_wrong_with_a_policy_is_said_at_once_each_with_its_place() {
        return Malformed.in("policy");
    }
}
