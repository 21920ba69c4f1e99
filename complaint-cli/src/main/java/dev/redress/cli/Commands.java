package dev.redress.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Every command of the program, in the order of its help. */
final class Commands {

    /** A command by name; its specification is built only when the command is the one that was typed. */
    record Entry(String name, Supplier<Spec> spec) {}

    /** A new command is one line here. */
    static final List<Entry> ALL = List.of(
            new Entry("deadlines", DeadlinesCommand::spec),
            new Entry("eligible", EligibleCommand::spec),
            new Entry("case", CaseCommand::spec),
            new Entry("letter", LetterCommand::spec),
            new Entry("verify", VerifyCommand::spec),
            new Entry("report", ReportCommand::spec),
            new Entry("serve", ServeCommand::spec),
            new Entry("policy", PolicyCommand::spec),
            new Entry("calendar", CalendarCommand::spec),
            new Entry("completion", CompletionCommand::spec));

    private Commands() {}

    static Optional<Entry> find(String name) {
        for (Entry entry : ALL) {
            if (entry.name().equals(name)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }
}
