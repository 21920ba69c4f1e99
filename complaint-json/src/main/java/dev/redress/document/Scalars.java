package dev.redress.document;

import dev.redress.calendar.UnknownName;
import dev.redress.calendar.Unreadable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What a reader makes of a text; what it says of one that it cannot read is a defect there. */
final class Scalars {

    private final Defects defects;

    Scalars(Defects defects) {
        this.defects = defects;
    }

    /** @param discretion how much of the text a defect may show */
    <T> Optional<T> read(Node node, Function<String, T> reader, String expected, Discretion discretion) {
        if (node instanceof Node.Empty empty && empty.reported()) {
            return Optional.empty();
        }
        if (!(node instanceof Node.Text text)) {
            defects.error(node, kind(node), expected);
            return Optional.empty();
        }
        try {
            return Optional.of(reader.apply(text.value()));
        } catch (IllegalArgumentException e) {
            switch (discretion) {
                case NONE -> unread(node, e, expected);
                case GUARDED -> guarded(node, e, expected);
                case FULL -> defects.error(node, "a value of the wrong form", expected);
            }
            return Optional.empty();
        }
    }

    private void unread(Node node, IllegalArgumentException e, String expected) {
        if (e instanceof Unreadable unreadable) {
            defects.error(
                    node,
                    Quoted.value(unreadable.text()) + " is not a " + unreadable.expected(),
                    Quoted.sentence(unreadable.help()));
        } else if (e instanceof UnknownName unknown) {
            defects.error(
                    node,
                    "unknown " + unknown.kind() + " " + Quoted.value(unknown.name()),
                    Quoted.choices(unknown.nearest(), unknown.known()));
        } else {
            defects.error(node, Quoted.sentence(String.valueOf(e.getMessage())), expected);
        }
    }

    private void guarded(Node node, IllegalArgumentException e, String expected) {
        if (e instanceof Unreadable unreadable && !unreadable.isPlain()) {
            defects.error(node, "what is there is not a " + unreadable.expected(), Quoted.sentence(unreadable.help()));
        } else if (e instanceof UnknownName unknown && unknown.nearest().isEmpty()) {
            defects.error(node, "an unknown " + unknown.kind(), Quoted.choices(unknown.nearest(), unknown.known()));
        } else {
            unread(node, e, expected);
        }
    }

    static <T> T choice(String key, String text, Map<String, T> choices) {
        T choice = choices.get(text);
        if (choice == null) {
            throw new UnknownName(key, text, List.copyOf(choices.keySet()));
        }
        return choice;
    }

    static String kind(Node node) {
        if (node instanceof Node.Mapping) {
            return "keys and values";
        }
        if (node instanceof Node.Sequence) {
            return "a list";
        }
        return node instanceof Node.Text ? "a text" : "nothing";
    }
}
