package dev.redress.cli;

import dev.redress.calendar.UnknownName;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** What was typed after a command's name: its options by name, and its words in order. */
public final class Arguments {

    private final ParseResult parsed;
    private final Surroundings surroundings;
    private final List<String> words;

    Arguments(ParseResult parsed, List<String> words, Surroundings surroundings) {
        this.parsed = parsed;
        this.surroundings = surroundings;
        this.words = words;
    }

    // --- options ------------------------------------------------------------------------------------------------

    /** The value of an option, if it was given; several words are joined by spaces. */
    public Optional<String> find(String option) {
        List<String> values = all(option);
        return values.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", values));
    }

    /** Every value of an option that may be given more than once, in the order given. */
    public List<String> all(String option) {
        OptionSpec spec = parsed.matchedOption(option);
        return spec == null ? List.of() : List.copyOf(spec.originalStringValues());
    }

    /** Whether an option was given. */
    public boolean has(String option) {
        return parsed.hasMatchedOption(option);
    }

    /** Every word and every value that may name what is read: all but what {@code --output} names. */
    List<String> named() {
        List<String> named = new ArrayList<>(words);
        for (OptionSpec option : parsed.matchedOptions()) {
            if (!option.longestName().equals(Spec.OUTPUT)) {
                named.addAll(option.originalStringValues());
            }
        }
        return List.copyOf(named);
    }

    /** Refuses an option that would do nothing here, and says why. */
    void refuse(String option, String why) {
        if (has(option)) {
            throw new WrongUsage(option + " does nothing here: " + why);
        }
    }

    /** An option with its value, as it was typed. */
    record Given(String option, String value) {}

    /** The values of some options in the order in which they were typed, where the order tells what belongs together. */
    List<Given> inOrder(String... options) {
        List<String> names = List.of(options);
        List<Given> given = new ArrayList<>();
        List<String> typed = parsed.originalArgs();
        for (int i = 0; i < typed.size(); i++) {
            String token = typed.get(i);
            int equals = token.indexOf('=');
            if (names.contains(token) && i + 1 < typed.size()) {
                given.add(new Given(token, typed.get(++i)));
            } else if (equals > 0 && names.contains(token.substring(0, equals))) {
                given.add(new Given(token.substring(0, equals), token.substring(equals + 1)));
            }
        }
        return List.copyOf(given);
    }

    /** The value of an option that the command cannot do without. */
    public String get(String option) {
        return find(option)
                .orElseThrow(() -> new WrongUsage(name() + " needs " + option + "; for example: " + example()));
    }

    /** The form of the answer: text unless {@code --format} says one of the others that the command knows. */
    public Format format(Format... known) {
        String asked = find("--format").orElse("text");
        for (Format format : known) {
            if (format.id().equals(asked)) {
                return format;
            }
        }
        throw new UnknownName(
                "format of " + name(),
                asked,
                java.util.Arrays.stream(known).map(Format::id).toList());
    }

    // --- words --------------------------------------------------------------------------------------------------

    /** How many words there are. */
    public int size() {
        return words.size();
    }

    /** All the words, in order. */
    public List<String> words() {
        return words;
    }

    /** The word at a position, from 0, for which the command has no answer when it is missing. */
    public String word(int position) {
        if (position >= words.size()) {
            throw new WrongUsage(name() + " needs " + label(position) + "; for example: " + example());
        }
        return words.get(position);
    }

    /** The word at a position, if there is one. */
    public Optional<String> findWord(int position) {
        return position < words.size() ? Optional.of(words.get(position)) : Optional.empty();
    }

    /** The words from a position on, joined by spaces: a limit may be typed as one argument or as several. */
    public String rest(int position) {
        word(position);
        return String.join(" ", words.subList(position, words.size()));
    }

    /** Refuses words from a position on without repeating them, since they may be part of what somebody said. */
    void refuseStray(int position, String help) {
        if (words.size() > position) {
            int more = words.size() - position;
            throw new WrongUsage(name() + " has " + (more == 1 ? "one word" : more + " words") + " too many; " + help);
        }
    }

    /** Standard input, for a file named {@code -}. */
    public InputStream standardInput() {
        return surroundings.in();
    }

    private String label(int position) {
        for (PositionalParamSpec spec : command().positionalParameters()) {
            if (spec.index().contains(position)) {
                return spec.paramLabel();
            }
        }
        return "an argument";
    }

    private String name() {
        return command().qualifiedName().substring("redress ".length());
    }

    private String example() {
        return Spec.firstExample(command());
    }

    private CommandSpec command() {
        return parsed.commandSpec();
    }

    /** {@code calendar add}: the command's name without the program's. */
    @Override
    public String toString() {
        return name();
    }
}
