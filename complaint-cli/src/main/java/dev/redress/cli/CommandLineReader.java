package dev.redress.cli;

import dev.redress.calendar.UnknownName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Finds the command that was typed, reads its options, and answers for what cannot be understood. */
final class CommandLineReader {

    private CommandLineReader() {}

    static int run(String[] typed, Surroundings surroundings, Output output) throws IOException {
        String[] arguments = withHelpAsOption(typed);
        if (arguments.length == 0) {
            Help.printShort(output);
            return Exit.ANSWERED;
        }
        String first = arguments[0];
        switch (first) {
            case "--version", "-V" -> {
                Version.print(output);
                return Exit.ANSWERED;
            }
            case "--help", "-h" -> {
                Help.printAll(output);
                return Exit.ANSWERED;
            }
            default -> {
                // a command, or a slip of the hand
            }
        }
        Optional<Commands.Entry> entry = Commands.find(first);
        if (entry.isEmpty()) {
            List<String> names = Commands.ALL.stream().map(Commands.Entry::name).toList();
            if (first.startsWith("-")) {
                throw unknownOption(first, List.of("--help", "--version"), "redress");
            }
            throw new UnknownName("command", first, names);
        }
        return run(entry.get().spec().get().commandSpec(), arguments, surroundings, output);
    }

    private static int run(CommandSpec top, String[] arguments, Surroundings surroundings, Output output)
            throws IOException {
        CommandSpec root = CommandSpec.create().name("redress");
        root.addSubcommand(top.name(), top);
        CommandLine line = new CommandLine(root)
                .setUnmatchedOptionsArePositionalParams(true)
                .setAllowOptionsAsOptionParameters(false)
                .setPosixClusteredShortOptionsAllowed(false)
                .setExpandAtFiles(false)
                .setInterpolateVariables(false);
        ParseResult parsed = parsed(line, LimitWords.joined(arguments));
        while (parsed.hasSubcommand()) {
            parsed = parsed.subcommand();
        }
        CommandSpec command = parsed.commandSpec();
        if (parsed.isUsageHelpRequested()) {
            Help.print(command, output);
            return Exit.ANSWERED;
        }
        if (!(command.userObject() instanceof Command task)) {
            throw new WrongUsage(named(command) + " needs one of its commands: "
                    + String.join(", ", command.subcommands().keySet()) + "; 'redress " + named(command)
                    + " --help' says what each does");
        }
        Arguments given = new Arguments(parsed, words(parsed), surroundings);
        String file = given.find(Spec.OUTPUT).orElse("-");
        return file.equals("-")
                ? task.run(given, output)
                : OutputFile.named(file).replacingNone(given.named()).answer(task, given, surroundings);
    }

    private static ParseResult parsed(CommandLine line, String[] arguments) {
        try {
            return line.parseArgs(arguments);
        } catch (CommandLine.OverwrittenOptionException e) {
            throw new WrongUsage(optionName(e.getOverwritten()) + " is given more than once; it takes one value");
        } catch (CommandLine.MissingParameterException e) {
            ArgSpec option = e.getMissing().get(0);
            throw new WrongUsage(
                    optionName(option) + " needs a value: " + optionName(option) + " " + option.paramLabel());
        } catch (CommandLine.UnmatchedArgumentException e) {
            CommandSpec command = e.getCommandLine().getCommandSpec();
            String unmatched = e.getUnmatched().get(0);
            if (looksLikeOption(unmatched)) {
                throw unknownOption(unmatched, optionNames(command), "redress " + named(command));
            }
            if (!command.subcommands().isEmpty()) {
                throw new UnknownName(
                        "command of " + named(command),
                        unmatched,
                        List.copyOf(command.subcommands().keySet()));
            }
            throw new WrongUsage("'" + unmatched + "' is one word too many for " + named(command) + "; for example: "
                    + Spec.firstExample(command));
        } catch (CommandLine.ParameterException e) {
            throw new WrongUsage(String.valueOf(e.getMessage()));
        }
    }

    /** The words that are no options; a misspelt option is among them, since a negative limit looks like one. */
    private static List<String> words(ParseResult parsed) {
        List<String> words = new ArrayList<>();
        CommandSpec command = parsed.commandSpec();
        for (PositionalParamSpec positional : command.positionalParameters()) {
            words.addAll(positional.originalStringValues());
        }
        for (String word : words) {
            if (looksLikeOption(word)) {
                throw unknownOption(word, optionNames(command), "redress " + named(command));
            }
        }
        return words;
    }

    /** A dash and then a letter or another dash; {@code -} is standard input and {@code -10 working days} a limit. */
    private static boolean looksLikeOption(String word) {
        return word.length() > 1
                && word.charAt(0) == '-'
                && (word.charAt(1) == '-' || Character.isLetter(word.charAt(1)));
    }

    private static UnknownName unknownOption(String typed, List<String> known, String command) {
        int equals = typed.indexOf('=');
        return new UnknownName("option of " + command, equals < 0 ? typed : typed.substring(0, equals), known);
    }

    private static List<String> optionNames(CommandSpec command) {
        List<String> names = new ArrayList<>();
        for (OptionSpec option : command.options()) {
            names.add(option.longestName());
        }
        return names;
    }

    private static String optionName(ArgSpec option) {
        return option instanceof OptionSpec named ? named.longestName() : Objects.toString(option.paramLabel());
    }

    private static String named(CommandSpec command) {
        return command.qualifiedName().substring("redress ".length());
    }

    /** {@code redress help calendar add} is {@code redress calendar add --help}. */
    private static String[] withHelpAsOption(String[] typed) {
        if (typed.length == 0 || !typed[0].equals("help")) {
            return typed;
        }
        String[] arguments = Arrays.copyOfRange(typed, 1, typed.length + 1);
        arguments[typed.length - 1] = "--help";
        return arguments;
    }
}
