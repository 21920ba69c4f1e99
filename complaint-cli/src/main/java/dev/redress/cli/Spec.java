package dev.redress.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * How a command is described to the parser, to its help and to completion: picocli's specification without its
 * annotations, so that nothing is looked up by reflection when a command starts.
 */
public final class Spec {

    /** The options whose value may be several words; {@link LimitWords} joins them before the parser sees them. */
    static final List<String> LIMIT_OPTIONS = List.of("--limit", "--warn");

    /** The option of every command that sends its answer to a file. */
    static final String OUTPUT = "--output";

    private final CommandSpec spec;

    private Spec(CommandSpec spec) {
        this.spec = spec;
    }

    /** A command that does something. */
    public static Spec of(String name, String summary, Command command) {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command).name(name);
        spec.usageMessage().description(summary).parameterListHeading("%n").optionListHeading("%n");
        return new Spec(spec)
                .helpOption()
                .option(OUTPUT, "FILE", "write the answer to a file instead, whole or not at all", List.of());
    }

    /** A command that only has commands of its own. */
    public static Spec group(String name, String summary, Spec... commands) {
        CommandSpec spec = CommandSpec.create().name(name);
        spec.usageMessage()
                .description(summary)
                .commandListHeading("%nCommands:%n")
                .optionListHeading("%n");
        for (Spec command : commands) {
            spec.addSubcommand(command.spec.name(), command.spec);
        }
        return new Spec(spec).helpOption();
    }

    private Spec helpOption() {
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("say what the command does and how")
                .build());
        return this;
    }

    /** How it is typed: {@code redress calendar add DATE LIMIT [options]}. */
    public Spec synopsis(String line) {
        spec.usageMessage().customSynopsis(line);
        return this;
    }

    /** A word at a position, from 0; what completion offers for it may be empty. */
    public Spec word(int position, String label, String description, Iterable<String> candidates) {
        return words(String.valueOf(position), label, description, candidates);
    }

    /** Every word from a position on. */
    public Spec rest(int position, String label, String description) {
        return words(position + "..*", label, description, List.of());
    }

    /** Words from a position on that the command has no use for, and refuses itself without repeating them. */
    public Spec stray(int position) {
        spec.addPositional(PositionalParamSpec.builder()
                .index(position + "..*")
                .arity("0..1")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel("")
                .hidden(true)
                .build());
        return this;
    }

    private Spec words(String index, String label, String description, Iterable<String> candidates) {
        spec.addPositional(PositionalParamSpec.builder()
                .index(index)
                .arity("0..1")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel(label)
                .hideParamSyntax(true)
                .description(description)
                .completionCandidates(candidates)
                .build());
        return this;
    }

    /** An option with a value of one word, given at most once. */
    public Spec option(String name, String label, String description, Iterable<String> candidates) {
        spec.addOption(OptionSpec.builder(name)
                .arity("1")
                .type(String.class)
                .paramLabel(label)
                .description(description)
                .completionCandidates(candidates)
                .build());
        return this;
    }

    /** An option with a value of one word that may be given several times. */
    public Spec repeatable(String name, String label, String description, Iterable<String> candidates) {
        spec.addOption(OptionSpec.builder(name)
                .arity("1")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel(label)
                .description(description)
                .completionCandidates(candidates)
                .build());
        return this;
    }

    /** An option whose value is a limit, as one word or several: {@code --limit 20 working days}. */
    public Spec limitOption(String name, String description) {
        if (!LIMIT_OPTIONS.contains(name)) {
            throw new IllegalArgumentException(name + " is not listed among the options whose value is a limit");
        }
        spec.addOption(OptionSpec.builder(name)
                .arity("1")
                .type(String.class)
                .paramLabel("LIMIT")
                .description(description)
                .build());
        return this;
    }

    /** An option that is there or not. */
    public Spec flag(String name, String description) {
        spec.addOption(OptionSpec.builder(name)
                .arity("0")
                .type(boolean.class)
                .description(description)
                .build());
        return this;
    }

    /** The formats that the answer comes in, the first the default. */
    public Spec formats(Format... formats) {
        List<String> ids = java.util.Arrays.stream(formats).map(Format::id).toList();
        return option("--format", "FORMAT", "the form of the answer: " + String.join(", ", ids), ids);
    }

    /** What to type, and in the line after it what that does; shown under the help, the first in errors. */
    public Spec examples(String... lines) {
        String[] footer = new String[lines.length + 2];
        footer[0] = "";
        footer[1] = "Examples:";
        for (int i = 0; i < lines.length; i++) {
            footer[i + 2] = "  " + lines[i].replace("%", "%%");
        }
        spec.usageMessage().footer(footer);
        return this;
    }

    /** Paragraphs under the options. */
    public Spec more(String... paragraphs) {
        spec.usageMessage().description(joined(spec.usageMessage().description(), paragraphs));
        return this;
    }

    private static String[] joined(String[] first, String[] then) {
        String[] all = new String[first.length + 2 * then.length];
        System.arraycopy(first, 0, all, 0, first.length);
        for (int i = 0; i < then.length; i++) {
            all[first.length + 2 * i] = "";
            all[first.length + 2 * i + 1] = then[i];
        }
        return all;
    }

    static String firstExample(CommandSpec spec) {
        String[] footer = spec.usageMessage().footer();
        return footer.length > 2 ? footer[2].strip() : spec.qualifiedName() + " --help";
    }

    CommandSpec commandSpec() {
        return spec;
    }
}
