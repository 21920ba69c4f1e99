package dev.redress.policy;

import dev.redress.calendar.Days;
import dev.redress.calendar.UnknownName;
import dev.redress.calendar.Unreadable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that a decision may turn on: a name that files and options use, and how its value reads.
 *
 * <p>{@code about} is one of six words, {@code solicitor} is yes or no, {@code occurred} a date. A landlord's own facts
 * start with {@code x-} and are yes or no.
 */
public final class Fact {

    /** How the value of a fact reads. */
    public enum Form {
        DATE,
        YES_OR_NO,
        /** One of the words that {@link Fact#choices()} gives. */
        CHOICE,
        /** One word or several, joined by commas. */
        WORDS,
        /** What somebody said; it is never repeated. */
        SAID
    }

    private static final List<String> YES_OR_NO = List.of("yes", "no");
    private static final Set<String> NOTHING = Set.of("", "no", "none", "false", "n/a", "-");

    public static final Fact KIND =
            choice("kind", "what came in", List.of("complaint", "service-request", "comment", "compliment"));
    public static final Fact RECEIVED = new Fact("received", "the day it was received", Form.DATE, List.of());
    public static final Fact OCCURRED = new Fact("occurred", "the day of the issue", Form.DATE, List.of());
    public static final Fact REPORTED =
            new Fact("reported", "the day the issue was first reported", Form.DATE, List.of());
    public static final Fact EARLIER_REPORT = yesNo("earlier-report", "whether it was reported at the time");
    public static final Fact FIRST_REQUEST = yesNo("first-request", "whether it is the first request for the service");
    public static final Fact ABOUT = choice(
            "about",
            "what it is about",
            List.of("repair", "service", "staff", "neighbour", "anti-social-behaviour", "other"));
    public static final Fact ABOUT_OUR_HANDLING =
            yesNo("about-our-handling", "whether it is about how the landlord handled it");
    public static final Fact SOLICITOR = yesNo("solicitor", "whether a solicitor is instructed");
    public static final Fact DISREPAIR_CLAIM = yesNo("disrepair-claim", "whether there is a disrepair claim");
    public static final Fact EXHAUSTED = yesNo("exhausted", "whether it has been through the whole procedure");
    public static final Fact WITHIN_CONTROL = yesNo("within-control", "whether it is within the landlord's control");
    public static final Fact ANONYMOUS = yesNo("anonymous", "whether it is anonymous");
    public static final Fact COMPLAINANT = choice("complainant", "who complains", Complainant.names());
    public static final Fact AUTHORITY_FROM =
            new Fact("authority-from", "the day from which the representative has authority", Form.DATE, List.of());
    public static final Fact GOOD_REASON =
            new Fact("good-reason", "the reason that was accepted", Form.SAID, List.of());

    public static final Fact GROUNDS =
            new Fact("grounds", "the grounds of the request for the next stage", Form.WORDS, List.of());
    public static final Fact FURTHER_EVIDENCE = yesNo("further-evidence", "whether further evidence is offered");
    public static final Fact ISSUES_ANSWERED = yesNo("issues-answered", "whether every issue was answered");

    private static final List<Fact> INTAKE = List.of(
            KIND,
            RECEIVED,
            OCCURRED,
            REPORTED,
            EARLIER_REPORT,
            FIRST_REQUEST,
            ABOUT,
            ABOUT_OUR_HANDLING,
            SOLICITOR,
            DISREPAIR_CLAIM,
            EXHAUSTED,
            WITHIN_CONTROL,
            ANONYMOUS,
            COMPLAINANT,
            AUTHORITY_FROM,
            GOOD_REASON);

    private static final List<Fact> ESCALATION = List.of(GROUNDS, FURTHER_EVIDENCE, ISSUES_ANSWERED);

    private static final String OWN = "x-[a-z0-9]+(-[a-z0-9]+)*";

    private final String name;
    private final String noun;
    private final Form form;
    private final List<String> choices;

    private Fact(String name, String noun, Form form, List<String> choices) {
        this.name = name;
        this.noun = noun;
        this.form = form;
        this.choices = choices;
    }

    private static Fact yesNo(String name, String noun) {
        return new Fact(name, noun, Form.YES_OR_NO, YES_OR_NO);
    }

    private static Fact choice(String name, String noun, List<String> choices) {
        return new Fact(name, noun, Form.CHOICE, choices);
    }

    /** The facts that are taken when something comes in. */
    public static List<Fact> ofIntake() {
        return INTAKE;
    }

    /** The facts that a request for the next stage turns on. */
    public static List<Fact> ofEscalation() {
        return ESCALATION;
    }

    /** All of these. */
    public static List<Fact> known() {
        return Stream.concat(INTAKE.stream(), ESCALATION.stream()).toList();
    }

    /**
     * The fact of that name.
     *
     * @throws UnknownName naming the facts there are
     */
    public static Fact get(String name) {
        return find(name)
                .orElseThrow(() -> new UnknownName(
                        "fact", name, known().stream().map(Fact::name).toList()));
    }

    /** As {@link #get}, absent for a name that nothing goes by. */
    public static Optional<Fact> find(String name) {
        for (List<Fact> facts : List.of(INTAKE, ESCALATION)) {
            for (Fact fact : facts) {
                if (fact.name.equals(name)) {
                    return Optional.of(fact);
                }
            }
        }
        return name.matches(OWN) ? Optional.of(yesNo(name, name.substring(2).replace('-', ' '))) : Optional.empty();
    }

    /** {@code about-our-handling}. */
    public String name() {
        return name;
    }

    /** {@code whether it is about how the landlord handled it}. */
    public String noun() {
        return noun;
    }

    /** How its value reads. */
    public Form form() {
        return form;
    }

    /** The words it may be, where it is one of several. */
    public List<String> choices() {
        return choices;
    }

    /**
     * The value as it is kept: a date in ISO form, a word as it is.
     *
     * @throws UnknownName for a word that it may not be
     * @throws Unreadable for what is no value of it
     */
    public String read(String text) {
        String value = text.strip();
        switch (form) {
            case DATE -> Days.parse(value);
            case YES_OR_NO, CHOICE -> {
                if (!choices.contains(value)) {
                    throw new UnknownName("value of " + name, value, choices);
                }
            }
            case WORDS -> {
                for (String word : value.split(",", -1)) {
                    Words.check("ground", word.strip());
                }
                return value.replaceAll("\\s*,\\s*", ",");
            }
            default -> {
                if (saysNothing(value)) {
                    throw new Unreadable(name, "", "it is given in words, and left out where there is none");
                }
            }
        }
        return value;
    }

    /** Whether words say that there is nothing to say: {@code no}, where the words of a reason belong. */
    public static boolean saysNothing(String words) {
        return NOTHING.contains(words.strip().toLowerCase(Locale.ROOT));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fact that && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** {@code about-our-handling}; {@link #get} reads it back. */
    @Override
    public String toString() {
        return name;
    }
}
