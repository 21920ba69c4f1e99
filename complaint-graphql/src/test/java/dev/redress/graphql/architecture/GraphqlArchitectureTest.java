package dev.redress.graphql.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.FailureReport;
import dev.redress.graphql.limits.Guard;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GraphqlArchitectureTest {

    private static final String ROOT = "dev.redress.graphql";
    private static final String BAD = ROOT + ".architecture.bad";

    private static final JavaClasses OURS = new ClassFileImporter()
            .importUrl(Guard.class.getProtectionDomain().getCodeSource().getLocation());
    private static final JavaClasses BAD_EXAMPLES = new ClassFileImporter().importPackages(BAD);

    @ParameterizedTest
    @EnumSource
    void the_module_keeps_the_rule(GraphqlRule rule) {
        FailureReport report = rule.under(ROOT).evaluate(OURS).getFailureReport();
        assertEquals(List.of(), report.getDetails(), report::toString);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            rule                   | who breaks it        | how
            FEW_LIBRARIES          | http.Bound           | tools.jackson
            LIMITS_KNOW_NOBODY     | limits.Curious       | http.Bound
            HTTP_KNOWS_NO_SCHEMA   | http.Bound           | tools.jackson
            NO_CYCLES              | http.Bound           | limits.Curious
            NO_JVM_SWITCH          | limits.Curious       | setDefaultParserOptions
            ONE_PLACE_FOR_26       | limits.Curious       | QueryComplexityLimits
            NO_CLOCK               | http.Bound           | LocalDate.now()
            NO_STANDARD_STREAMS    | http.Bound           | System.out
            NULL_MARKED            | misc.Unmarked        | Unmarked
            NO_STATICS_THAT_CHANGE | limits.Curious       | count
            """)
    void each_rule_fires_on_a_bad_example_and_says_why(GraphqlRule rule, String who, String how) {
        FailureReport report = rule.under(BAD).evaluate(BAD_EXAMPLES).getFailureReport();
        assertTrue(
                report.getDetails().stream().anyMatch(line -> line.contains(who) && line.contains(how)),
                () -> rule + " does not name " + who + " and " + how + ":\n" + report);
        assertTrue(report.toString().contains(", because "), "a rule gives its reason");
    }

    @Test
    void every_rule_is_shown_to_fire() throws NoSuchMethodException {
        String table = getClass()
                .getDeclaredMethod(
                        "each_rule_fires_on_a_bad_example_and_says_why", GraphqlRule.class, String.class, String.class)
                .getAnnotation(CsvSource.class)
                .textBlock();
        Set<String> shown = table.lines()
                .skip(1)
                .map(line -> line.split("\\|")[0].strip())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                Arrays.stream(GraphqlRule.values()).map(Enum::name).collect(Collectors.toCollection(TreeSet::new)),
                shown);
    }
}
