package dev.redress.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.FailureReport;
import dev.redress.calendar.WorkingCalendar;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CoreArchitectureTest {

    private static final String ROOT = "dev.redress";
    private static final String BAD = "dev.redress.architecture.bad";

    private static final JavaClasses CORE = new ClassFileImporter()
            .importUrl(
                    WorkingCalendar.class.getProtectionDomain().getCodeSource().getLocation());
    private static final JavaClasses BAD_EXAMPLES = new ClassFileImporter().importPackages(BAD);

    @ParameterizedTest
    @EnumSource
    void core_keeps_the_rule(CoreRule rule) {
        FailureReport report = rule.under(ROOT).evaluate(CORE).getFailureReport();
        List<String> broken = report.getDetails().stream()
                .filter(violation -> !Exceptions.allow(rule, violation))
                .toList();
        assertEquals(List.of(), broken, () -> report.toString());
    }

    @Test
    void every_exception_is_still_needed() {
        for (Exceptions.Allowed allowed : Exceptions.ALL) {
            assertTrue(
                    allowed.rule().under(ROOT).evaluate(CORE).getFailureReport().getDetails().stream()
                            .anyMatch(violation -> Exceptions.names(violation, allowed.type())),
                    () -> allowed.type() + " keeps " + allowed.rule() + "; take it off the list");
            assertFalse(allowed.reason().isBlank(), allowed::type);
        }
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            rule                  | who breaks it       | how
            ARROWS                | calendar.EarlyBird  | policy.Promise
            NO_CYCLES             | calendar.EarlyBird  | policy.Promise
            EMPTY_ROOT            | Rootless            | bad
            KNOWN_PACKAGES        | util.Bits           | Bits.java
            JAVA_BASE_ALONE       | calendar.Stored     | net.jqwik.api.Arbitrary
            NO_CLOCK              | calendar.Clocked    | LocalDate.now()
            NO_CLOCK              | calendar.Clocked    | System.nanoTime()
            NO_ZONE               | calendar.Zoned      | java.time.ZoneId
            NO_LOCALE             | calendar.Localised  | String.toUpperCase()
            NO_LOCALE             | calendar.Localised  | String.format(java.lang.String, [Ljava.lang.Object;)
            NO_LOCALE             | calendar.Localised  | Locale.getDefault()
            NO_RANDOM             | calendar.Dice       | UUID.randomUUID()
            NO_RANDOM             | calendar.Dice       | java.util.Random
            NO_ENVIRONMENT        | calendar.Curious    | System.getenv(
            NO_ENVIRONMENT        | calendar.Curious    | String.getBytes()
            NO_ENVIRONMENT        | calendar.Curious    | java.nio.file.Path
            FINAL_FIELDS          | calendar.Changing   | Changing.count
            FINAL_TYPES           | calendar.Changing   | Changing.java
            FINAL_TYPES           | calendar.Open       | Open.java
            TELLING_NAMES         | calendar.DayHelper  | DayHelper
            TELLING_NAMES         | calendar.DefaultDay | DefaultDay
            NO_STANDARD_STREAMS   | calendar.Loud       | System.out
            NO_STANDARD_STREAMS   | calendar.Loud       | System.exit(int)
            NO_GENERIC_EXCEPTIONS | calendar.Vague      | RuntimeException
            NO_FLOATING_POINT     | calendar.Roughly    | share
            NO_FLOATING_POINT     | calendar.Roughly    | sqrt
            OPTIONAL_IS_AN_ANSWER | calendar.Perhaps    | kept
            OPTIONAL_IS_AN_ANSWER | calendar.Perhaps    | take
            EVENTS_HOLD_NO_WORDS  | complaint.Event     | said
            EVENTS_HOLD_NO_WORDS  | complaint.Event     | remarks
            EVENTS_HOLD_NO_WORDS  | complaint.Event     | more
            EVENTS_HOLD_NO_WORDS  | complaint.Event     | by
            EVENTS_HOLD_NO_WORDS  | complaint.Detail    | OPINION
            EVENTS_HOLD_NO_WORDS  | complaint.Detail    | WITNESSES
            EVENTS_HOLD_NO_WORDS  | complaint.Detail    | ANYTHING
            PERSONAL_STAYS_UNSEEN | complaint.Gossip    | calls method
            PERSONAL_STAYS_UNSEEN | complaint.Gossip    | references method
            PERSONAL_IS_ASKED_FOR_LETTERS_ALONE | complaint.Gossip | Personal.meets(
            PERSONAL_IS_ASKED_FOR_LETTERS_ALONE | complaint.Gossip | Personal.put(
            NULL_MARKED_PACKAGES  | util.Bits           | Bits.java
            """)
    void each_rule_fires_on_a_bad_example_and_says_why(CoreRule rule, String who, String how) {
        var result = rule.under(BAD).evaluate(BAD_EXAMPLES);
        var details = result.getFailureReport().getDetails();
        assertTrue(
                details.stream().anyMatch(line -> line.contains(BAD + "." + who) && line.contains(how)),
                () -> rule + " does not name " + who + " and " + how + ":\n" + String.join("\n", details));
        assertTrue(result.getFailureReport().toString().contains(", because "), "a rule gives its reason");
    }

    /** The rest of the JDK is no more than any library: javax.sql, read as if it were ours, needs java.sql. */
    @Test
    void another_module_of_the_JDK_is_not_java_base() {
        JavaClasses sources = new ClassFileImporter().importPackages("javax.sql");
        assertTrue(
                CoreRule.JAVA_BASE_ALONE.under("javax.sql").evaluate(sources).getFailureReport().getDetails().stream()
                        .anyMatch(line -> line.contains("java.sql.Connection")));
    }

    /** A good neighbour of the bad examples: a rule that fires on everything shows nothing. */
    @ParameterizedTest
    @EnumSource
    void no_rule_fires_on_a_good_example(CoreRule rule) {
        var details = rule.under(BAD).evaluate(BAD_EXAMPLES).getFailureReport().getDetails();
        assertEquals(
                Set.of(),
                details.stream()
                        .filter(line -> line.contains(BAD + ".calendar.GoodNeighbour"))
                        .collect(Collectors.toSet()));
    }

    @Test
    void the_rule_on_words_passes_a_date_and_a_detail_that_is_one() {
        assertEquals(
                List.of(
                        BAD + ".complaint.Detail: ANYTHING",
                        BAD + ".complaint.Detail: OPINION",
                        BAD + ".complaint.Detail: WITNESSES",
                        BAD + ".complaint.Event: by",
                        BAD + ".complaint.Event: more",
                        BAD + ".complaint.Event: remarks",
                        BAD + ".complaint.Event: said"),
                CoreRule.EVENTS_HOLD_NO_WORDS.under(BAD).evaluate(BAD_EXAMPLES).getFailureReport().getDetails().stream()
                        .sorted()
                        .toList());
    }

    @Test
    void every_rule_is_shown_to_fire() throws NoSuchMethodException {
        String table = getClass()
                .getDeclaredMethod(
                        "each_rule_fires_on_a_bad_example_and_says_why", CoreRule.class, String.class, String.class)
                .getAnnotation(CsvSource.class)
                .textBlock();
        Set<String> shown = table.lines()
                .skip(1)
                .map(line -> line.split("\\|")[0].strip())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                Arrays.stream(CoreRule.values()).map(Enum::name).collect(Collectors.toCollection(TreeSet::new)), shown);
    }

    @Test
    void the_layout_points_one_way() {
        for (String name : Layout.packages()) {
            for (String known : Layout.knownTo(name)) {
                assertTrue(Layout.packages().contains(known), () -> name + " knows " + known + ", which is no package");
                assertTrue(
                        known.equals(name) || !Layout.knownTo(known).contains(name),
                        () -> name + " and " + known + " know each other");
                assertTrue(
                        Layout.knownTo(name).containsAll(Layout.knownTo(known)),
                        () -> name + " knows " + known + ", but not all that it is made of");
            }
        }
        assertEquals(Set.of("calendar"), Layout.knownTo("calendar"));
        Map<String, Long> knownBy = Layout.packages().stream()
                .flatMap(name -> Layout.knownTo(name).stream())
                .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
        assertEquals(1, knownBy.get("published"), "published is a leaf: only itself knows it");
    }
}
