package dev.redress.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/** What a command says about itself. */
final class Help {

    private static final int WIDTH = 100;

    private Help() {}

    /** What it is for, in ten lines, for someone who typed nothing else; each command works as printed. */
    static void printShort(Output output) {
        output.line("redress: what a landlord's complaint procedure owes, by whom, by when and why; what may be done");
        output.line("next and what may not. Five published procedures come with it; your own is a file. Try:");
        output.line();
        output.line("  redress deadlines emh --received 2026-12-18");
        output.line("  redress eligible settle --fact about=repair --fact first-request=yes");
        output.line("  redress policy compare emh settle --received 2026-12-18");
        output.line();
        output.line(
                "A complaint on record is a file: 'redress case next FILE --as-of today' says what may be done with it.");
        output.line("'redress policy new' begins a procedure of your own.");
        output.line("'redress --help' lists the commands, 'redress COMMAND --help' explains one.");
    }

    /** Every command with what it does. */
    static void printAll(Output output) {
        output.line("redress: what a landlord's complaint procedure owes, by whom, by when and why");
        output.line();
        output.line("Usage: redress COMMAND [options]");
        output.line();
        Table commands = Table.of();
        for (Commands.Entry entry : Commands.ALL) {
            add(entry.spec().get().commandSpec(), entry.name(), commands);
        }
        commands.row("  help COMMAND", "the same as COMMAND --help");
        commands.row("  --version", "the release, and through which day bank holidays are published");
        commands.print(output);
        output.line();
        output.line("Exit codes: 0 answered; 1 the answer is no, or some rows failed; 2 wrong usage;");
        output.line("3 something needed is not there; 4 busy; 70 a bug.");
        output.line("REDRESS_OPTS is passed to the Java virtual machine; NO_COLOR=1 switches colour off.");
    }

    private static void add(CommandSpec command, String name, Table into) {
        if (command.subcommands().isEmpty()) {
            into.row("  " + name, command.usageMessage().description()[0]);
        }
        command.subcommands().forEach((sub, line) -> add(line.getCommandSpec(), name + " " + sub, into));
    }

    /** One command with its options and examples. */
    static void print(CommandSpec command, Output output) {
        StringWriter text = new StringWriter();
        CommandLine line = command.commandLine();
        int width = output.columns() == 0 ? WIDTH : Math.min(WIDTH, Math.max(60, output.columns()));
        line.setUsageHelpWidth(width);
        line.usage(new PrintWriter(text), output.isColoured() ? Ansi.ON : Ansi.OFF);
        output.print(text.toString());
    }
}
