package dev.redress.cli;

import dev.redress.file.PolicyFile;
import dev.redress.json.FileJson;
import dev.redress.policy.Policy;
import java.io.IOException;

/** {@code redress policy export POLICY}: the procedure as a file, to change into one's own. */
final class PolicyExport {

    private PolicyExport() {}

    static Spec spec() {
        return Spec.of("export", "a procedure as a file, to change into your own", PolicyExport::run)
                .synopsis("redress policy export POLICY [--format text|json]")
                .more(
                        "The text is YAML. It reads back as the same procedure: every command that takes a POLICY takes the"
                                + " file too.")
                .word(0, "POLICY", "the procedure: emh, settle, ..., or its file", Policies.ids())
                .formats(Format.TEXT, Format.JSON)
                .examples("redress policy export emh > ours.yaml", "redress policy export emh --format json");
    }

    private static int run(Arguments arguments, Output output) throws IOException {
        Format format = arguments.format(Format.TEXT, Format.JSON);
        Policy policy = Policies.get(arguments.word(0), arguments, output);
        if (format == Format.JSON) {
            output.stream(out -> FileJson.write(yaml -> PolicyFile.write(policy, yaml), out));
        } else {
            PolicyFile.write(policy, output.stream());
        }
        return Exit.ANSWERED;
    }
}
