package dev.redress.cli;

import dev.redress.calendar.UnknownName;
import java.util.List;

/** {@code redress completion bash}: the script that completes commands, options and names in a shell. */
final class CompletionCommand {

    private static final List<String> SHELLS = List.of("bash", "zsh");

    private CompletionCommand() {}

    static Spec spec() {
        return Spec.of("completion", "the script that completes what you type in bash or zsh", CompletionCommand::run)
                .synopsis("redress completion bash|zsh")
                .word(0, "SHELL", "bash or zsh", SHELLS)
                .examples("source <(redress completion bash)", "source <(redress completion zsh)");
    }

    private static int run(Arguments arguments, Output output) {
        String shell = arguments.word(0);
        if (!SHELLS.contains(shell)) {
            throw new UnknownName("shell", shell, SHELLS);
        }
        output.print(CompletionScript.of(shell));
        return Exit.ANSWERED;
    }
}
