package dev.redress.letters;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The tags of a template: what is wrong with them, and which placeholders stand in every letter that has something for them.
 * The template engine knows more tags than these; what could write a value unescaped, load a file or change the tags is refused.
 */
final class Tags {

    private static final Pattern TAG = Pattern.compile("\\{\\{([^\\w\\s.-]?)(.*?)}}}?", Pattern.DOTALL);

    /** A section that is open: {@code {{#officer}}} or {@code {{^officer}}}. */
    private record Section(String name, boolean inverted, int line) {}

    private final String text;
    private final List<String> faults = new ArrayList<>();
    private final Set<String> standing = new LinkedHashSet<>();
    private final Set<String> named = new LinkedHashSet<>();
    private final Deque<Section> open = new ArrayDeque<>();

    private Tags(String text) {
        this.text = text;
    }

    static Tags of(String text) {
        Tags tags = new Tags(text);
        tags.scan();
        return tags;
    }

    /** What is wrong, each with its line. */
    List<String> faults() {
        return faults;
    }

    /** The placeholders that stand in the letter whenever there is something for them. */
    Set<String> standing() {
        return standing;
    }

    /** The placeholders whose words stand anywhere, on whatever condition. */
    Set<String> named() {
        return named;
    }

    private void scan() {
        Matcher tag = TAG.matcher(text);
        int from = 0;
        while (tag.find()) {
            stray(from, tag.start());
            tag(tag.group(1), tag.group(2).strip(), line(tag.start()));
            from = tag.end();
        }
        stray(from, text.length());
        for (Section section : open) {
            fault(section.line(), "{{" + (section.inverted() ? "^" : "#") + section.name() + "}} is not closed");
        }
    }

    private void tag(String sign, String name, int line) {
        switch (sign) {
            case "" -> variable(name, line);
            case "#", "^" -> section(name, sign.equals("^"), line);
            case "/" -> close(name, line);
            case "!" -> {}
            default ->
                fault(
                        line,
                        "a tag that begins with {{" + sign
                                + "; a template has {{name}}, {{#name}}, {{^name}}, {{/name}} and {{! a comment }}");
        }
    }

    private void variable(String name, int line) {
        Section inner = open.peek();
        if (name.equals(".")) {
            if (inner == null || inner.inverted() || !isList(inner.name())) {
                fault(line, "{{.}} stands outside a list, such as {{#notes}}{{.}}{{/notes}}");
            }
            return;
        }
        Placeholder placeholder = known(name, line);
        if (placeholder == null) {
            return;
        }
        named.add(name);
        if (placeholder.use() != Placeholder.Use.WORDS) {
            fault(line, placeholder + " has no words of its own; it reads {{#" + name + "}}...{{/" + name + "}}");
        } else if (open.stream().allMatch(each -> each.name().equals(name) && !each.inverted())) {
            standing.add(name);
        }
    }

    private void section(String name, boolean inverted, int line) {
        known(name, line);
        open.push(new Section(name, inverted, line));
    }

    private void close(String name, int line) {
        if (open.isEmpty() || !open.peek().name().equals(name)) {
            fault(
                    line,
                    "{{/" + shown(name) + "}} closes nothing that is open"
                            + (open.isEmpty() ? "" : "; open is " + open.peek().name()));
        } else {
            open.pop();
        }
    }

    private @Nullable Placeholder known(String name, int line) {
        Placeholder placeholder = Placeholder.find(name).orElse(null);
        if (placeholder == null) {
            fault(line, Placeholder.unknown(shown(name)));
        }
        return placeholder;
    }

    private static String shown(String name) {
        String line = name.lines().findFirst().orElse("");
        return line.length() > 40 ? line.substring(0, 40) + "…" : line;
    }

    private static boolean isList(String name) {
        return Placeholder.find(name)
                .filter(each -> each.use() == Placeholder.Use.LIST)
                .isPresent();
    }

    private void stray(int from, int to) {
        int at = text.substring(from, to).indexOf("{{");
        if (at >= 0) {
            fault(line(from + at), "{{ without }}");
        }
    }

    private int line(int at) {
        return (int) text.substring(0, at).chars().filter(each -> each == '\n').count() + 1;
    }

    private void fault(int line, String says) {
        faults.add("line " + line + ": " + says);
    }

    /** {@code officer, reference}. */
    @Override
    public String toString() {
        return String.join(", ", standing);
    }
}
