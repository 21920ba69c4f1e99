package dev.redress.letters;

import dev.redress.calendar.UnknownName;
import dev.redress.policy.Letters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something that a template can name, and what stands in its place: {@code {{escalate-by}}} becomes {@code Monday 8 March
 * 2027}.
 *
 * @param name how a template names it
 * @param says what stands in its place
 * @param use how it can be used
 */
public record Placeholder(String name, String says, Use use) {

    /** How a placeholder can be used. */
    public enum Use {
        /** In a text: {@code {{officer}}}; and as a condition, {@code {{#officer}}…{{/officer}}}. */
        WORDS,
        /** As a condition alone: {@code {{#may-escalate}}…{{/may-escalate}}}. */
        CONDITION,
        /** Once for each: {@code {{#notes}}- {{.}}{{/notes}}}. */
        LIST
    }

    private static final String OWN = "x-[a-z0-9]+(-[a-z0-9]+)*";

    private static final Map<String, String> CONTENTS = Map.ofEntries(
            Map.entry("reference", "the landlord's reference of the complaint"),
            Map.entry("officer", "who deals with it"),
            Map.entry("understanding", "how the landlord understands what happened"),
            Map.entry("outcome", "what was decided"),
            Map.entry("reasons", "why"),
            Map.entry("remedy", "what is offered to put it right"),
            Map.entry("actions", "what was or will be done"),
            Map.entry("new-date", "the new date of an extension"),
            Map.entry("how-to-escalate", "how to ask for the next stage"),
            Map.entry("escalate-by", "the last day on which the next stage can be asked for"),
            Map.entry("summary", "what the complaint is about"),
            Map.entry("advice", "what the document advises"),
            Map.entry("ombudsman", "the Ombudsman's contact details, as the document states them"),
            Map.entry("designated-person", "who a designated person is, as the document states it"),
            Map.entry("independent-help", "where independent help is found, as the document states it"),
            Map.entry("survey", "how to say how the complaint was handled"));

    private static final Map<String, Placeholder> ALL = new LinkedHashMap<>();

    static {
        Letters.contents().forEach(content -> add(content, CONTENTS.getOrDefault(content, content), Use.WORDS));
        add("date", "the date of the letter", Use.WORDS);
        add("procedure", "the title of the procedure", Use.WORDS);
        add("resident", "what the resident is called", Use.WORDS);
        add("received", "the day of first contact", Use.WORDS);
        add("asked-again", "in an acknowledgement of stage 2, the day on which it was asked for", Use.WORDS);
        add("respond-by", "the day by which the next answer is owed", Use.WORDS);
        add("aims-to-respond-by", "the same, where the document only aims to", Use.WORDS);
        add("ombudsman-from", "the day from which the Ombudsman can be asked, where that is later", Use.WORDS);
        add("ombudsman-until", "the last day on which the Ombudsman can be asked, where one is stated", Use.WORDS);
        add("may-escalate", "whether the next stage can be asked for", Use.CONDITION);
        add("may-go-to-ombudsman", "whether the document opens a way to the Ombudsman", Use.CONDITION);
        add("ombudsman-advises", "whether the Ombudsman can be asked for advice at any point", Use.CONDITION);
        add("help-elsewhere", "whether the letter names anybody else who can help", Use.CONDITION);
        add("codes", "the codes of practice that the document says are followed", Use.LIST);
        add("notes", "what has changed since the document was written", Use.LIST);
    }

    private static void add(String name, String says, Use use) {
        ALL.put(name, new Placeholder(name, says, use));
    }

    /** Every placeholder there is, the contents of letters first; a landlord's own contents begin with {@code x-}. */
    public static List<Placeholder> all() {
        return new ArrayList<>(ALL.values());
    }

    /** The placeholder of that name, if there is one; any name of a landlord's own content is one. */
    public static Optional<Placeholder> find(String name) {
        if (name.matches(OWN)) {
            return Optional.of(new Placeholder(name, "a content of the landlord's own", Use.WORDS));
        }
        return Optional.ofNullable(ALL.get(name));
    }

    /** {@code there is no placeholder 'oficer'; did you mean officer? known: …}. */
    static String unknown(String name) {
        return String.valueOf(new UnknownName("placeholder", name, List.copyOf(ALL.keySet())).getMessage());
    }

    /** {@code {{officer}}}. */
    @Override
    public String toString() {
        return "{{" + name + "}}";
    }
}
