package dev.redress.cli;

import dev.redress.json.PolicyJson;
import dev.redress.policy.Policy;
import dev.redress.published.PublishedPolicies;
import java.util.List;

/** {@code redress policy list}: the procedures that come with the program. */
final class PolicyList {

    private PolicyList() {}

    static Spec spec() {
        return Spec.of("list", "the procedures that come with redress", PolicyList::run)
                .synopsis("redress policy list [--format text|json|csv]")
                .formats(Format.TEXT, Format.JSON, Format.CSV)
                .examples("redress policy list");
    }

    private static int run(Arguments arguments, Output output) {
        Format format = arguments.format(Format.TEXT, Format.JSON, Format.CSV);
        List<Policy> policies =
                Policies.ids().stream().map(PublishedPolicies::get).toList();
        if (format == Format.JSON) {
            output.stream(out -> PolicyJson.write(policies, out));
            return Exit.ANSWERED;
        }
        boolean csv = format == Format.CSV;
        Table table =
                csv ? Table.of("id", "title", "edition", "clauses") : Table.of("POLICY", "TITLE", "EDITION", "CLAUSES");
        for (Policy policy : policies) {
            table.row(
                    policy.id(),
                    policy.title(),
                    policy.edition(),
                    String.valueOf(policy.clauses().size()));
        }
        if (csv) {
            table.printCsv(output);
        } else {
            table.print(output);
        }
        return Exit.ANSWERED;
    }
}
