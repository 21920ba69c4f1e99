package dev.redress.cli;

import dev.redress.json.PolicyJson;
import dev.redress.policy.Clause;
import dev.redress.policy.EventKind;
import dev.redress.policy.Policy;
import dev.redress.policy.Stage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code redress policy show POLICY [CLAUSE]}: the procedure as a person reads it. */
final class PolicyShow {

    private PolicyShow() {}

    static Spec spec() {
        return Spec.of("show", "a procedure as a person reads it, or one clause of it", PolicyShow::run)
                .synopsis("redress policy show POLICY [CLAUSE] [--format text|json]")
                .word(0, "POLICY", "the procedure: emh, settle, ..., or its file", Policies.ids())
                .word(1, "CLAUSE", "one clause of it: EMH-5", Policies.clauses())
                .formats(Format.TEXT, Format.JSON)
                .examples("redress policy show emh", "redress policy show emh EMH-5");
    }

    private static int run(Arguments arguments, Output output) throws IOException {
        Format format = arguments.format(Format.TEXT, Format.JSON);
        Policy policy = Policies.get(arguments.word(0), arguments, output);
        Optional<Clause> clause = arguments.findWord(1).map(policy::getClause);
        if (format == Format.JSON) {
            output.stream(out -> PolicyJson.write(policy, clause.map(List::of).orElse(policy.clauses()), out));
        } else if (clause.isPresent()) {
            ClauseText.print(clause.get(), output);
        } else {
            print(policy, output);
        }
        return Exit.ANSWERED;
    }

    private static void print(Policy policy, Output output) {
        output.line(output.strong(policy.title()));
        Table facts = Table.of();
        facts.row("edition", policy.edition());
        facts.row("calendar", policy.calendar());
        facts.row("counting", policy.counting().toString());
        facts.row("stages", policy.stages().stream().map(Stage::title).collect(Collectors.joining(", ")));
        facts.row("events", policy.events().stream().map(EventKind::name).collect(Collectors.joining(", ")));
        facts.print(output);
        String heading = "";
        for (Clause clause : policy.clauses()) {
            output.line();
            if (!clause.heading().equals(heading)) {
                heading = clause.heading();
                output.line(output.strong(heading));
            }
            ClauseText.print(clause, output);
        }
        if (policy.readings().isEmpty()) {
            return;
        }
        output.line();
        output.line(output.strong("How it is counted; no document says so"));
        Table readings = Table.of();
        policy.readings().forEach(reading -> {
            readings.row("-", reading.taken());
            readings.row("", "or: " + reading.other());
        });
        readings.print(output);
    }
}
