package dev.redress.published;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.published.RegisterOfClauses.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every clause of the register is executed, which a test named by its id shows, or is listed as open in
 * {@code docs/register/open-clauses.txt}.
 */
class OpenClausesTest {

    /** How many clauses are open. It may only go down: whoever executes a clause strikes its line and lowers this. */
    private static final int OPEN = 0;

    private static final Path TESTS = Path.of("src/test/java");
    private static final Pattern METHOD = Pattern.compile("\\bvoid (\\w+)\\(");
    private static final Pattern CLAUSE = Pattern.compile("(EMH|SET|ASC|DEE|FTR)_(\\d+)(?=_|$)");

    @Test
    void a_clause_is_executed_or_listed_as_open_and_never_both() throws IOException {
        Set<String> registered = RegisterOfClauses.rows().stream().map(Row::id).collect(toCollection(TreeSet::new));
        Set<String> executed = executed();
        Set<String> open = new TreeSet<>(open());

        Set<String> unknown = new TreeSet<>(open);
        unknown.addAll(executed);
        unknown.removeAll(registered);
        assertEquals(Set.of(), unknown, "named by a test or listed as open, and not in the register");

        Set<String> both = new TreeSet<>(open);
        both.retainAll(executed);
        assertEquals(Set.of(), both, "executed, so strike its line from open-clauses.txt");

        Set<String> neither = new TreeSet<>(registered);
        neither.removeAll(executed);
        neither.removeAll(open);
        assertEquals(Set.of(), neither, "neither executed by a test that is named by it nor listed as open");
    }

    @Test
    void the_list_of_open_clauses_only_shrinks() {
        assertEquals(OPEN, open().size(), "the number of open clauses may only go down");
        assertEquals(new TreeSet<>(open()).size(), open().size(), "a clause is listed once");
    }

    @Test
    void an_open_clause_says_what_it_waits_for() {
        for (String line : lines()) {
            assertTrue(line.matches("[A-Z]{3}-\\d+ {2,}\\S.*"), line);
        }
    }

    private static Set<String> executed() throws IOException {
        Set<String> executed = new TreeSet<>();
        try (Stream<Path> files = Files.walk(TESTS)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                METHOD.matcher(Files.readString(file))
                        .results()
                        .flatMap(method -> CLAUSE.matcher(method.group(1)).results())
                        .forEach(clause -> executed.add(clause.group(1) + "-" + clause.group(2)));
            }
        }
        return executed;
    }

    private static List<String> open() {
        return lines().stream().map(line -> line.split(" ")[0]).toList();
    }

    private static List<String> lines() {
        return RegisterOfClauses.lines("open-clauses.txt").stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }
}
