package dev.redress.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The script that completes a command line in a shell: a list for every place where something may be typed, taken from the
 * commands' own specifications, and the shell's way of asking for it.
 */
final class CompletionScript {

    private static final String FILES = "@files";
    private static final List<String> FILE_LABELS = List.of("FILE", "SCENARIOS");

    /** By place: {@code option|calendar add|--calendar}. */
    private final Map<String, String> lists = new TreeMap<>();

    private CompletionScript() {}

    /** The script for {@code bash} or {@code zsh}. */
    static String of(String shell) {
        CompletionScript script = new CompletionScript();
        List<String> names = new ArrayList<>();
        for (Commands.Entry entry : Commands.ALL) {
            names.add(entry.name());
            script.add(entry.name(), entry.spec().get().commandSpec());
        }
        names.add("help");
        script.put("commands|", names);
        script.put("options|", List.of("--help", "--version"));
        return resource("completion." + shell).replace("@LISTS@", script.function());
    }

    private void add(String path, CommandSpec command) {
        put("commands|" + path, command.subcommands().keySet());
        List<String> options = new ArrayList<>();
        List<String> valued = new ArrayList<>();
        for (OptionSpec option : command.options()) {
            String name = option.longestName();
            options.add(name);
            if (option.arity().max() > 0) {
                valued.add(name);
                put(
                        "option|" + path + "|" + name,
                        FILE_LABELS.contains(option.paramLabel()) ? List.of(FILES) : option.completionCandidates());
            }
        }
        put("options|" + path, options);
        put("values|" + path, valued);
        for (PositionalParamSpec word : command.positionalParameters()) {
            if (word.hidden()) {
                continue;
            }
            Iterable<String> offers =
                    FILE_LABELS.contains(word.paramLabel()) ? List.of(FILES) : word.completionCandidates();
            put("word|" + path + "|" + word.index().min(), offers);
            if (word.index().isVariable()) {
                put("rest|" + path, offers);
            }
        }
        command.subcommands().forEach((name, line) -> add(path + " " + name, line.getCommandSpec()));
    }

    private void put(String place, @Nullable Iterable<String> offers) {
        if (offers == null) {
            return;
        }
        if (offers instanceof ByFirstWord byFirst) {
            byFirst.lists().forEach((first, list) -> put(place + "|" + first, list));
        }
        String joined = String.join(" ", offers);
        if (!joined.isEmpty()) {
            lists.put(place, joined);
        }
    }

    /** A function that both shells read. */
    private String function() {
        StringBuilder function = new StringBuilder("_redress_list() {\n    case $1 in\n");
        lists.forEach((place, offers) -> function.append("        '")
                .append(place)
                .append("') REPLY='")
                .append(offers)
                .append("' ;;\n"));
        return function.append("        *) REPLY='' ;;\n    esac\n}").toString();
    }

    private static String resource(String name) {
        try (InputStream in = CompletionScript.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not in this build");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(name + " cannot be read", e);
        }
    }
}
