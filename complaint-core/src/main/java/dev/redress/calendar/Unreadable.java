package dev.redress.calendar;

import java.util.regex.Pattern;

/**
 * A value that cannot be read: what it was read as, the text, and what would be right.
 *
 * <p>{@code '2026-02-30' is not a date: February 2026 has 28 days}
 */
public final class Unreadable extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 60;
    private static final Pattern DATE_OR_TIME = Pattern.compile(
            "[0-9]{1,4}([-/.][0-9]{1,2}){1,2}([-/.][0-9]{4})?(T[0-9:.]*)?Z?|[0-9]{1,2}(:[0-9]{1,2}){1,2}Z?");
    private static final Pattern SHORT_NUMBER = Pattern.compile("-?[0-9]{1,6}([.,][0-9]{1,4})?");

    private final String expected;
    private final String text;
    private final String help;

    /**
     * @param expected what the text was read as: {@code date}
     * @param text the text as it was given; a long one is shortened in the message
     * @param help what would be right
     */
    public Unreadable(String expected, String text, String help) {
        super("'" + shortened(text) + "' is not a " + expected + ": " + help);
        this.expected = expected;
        this.text = text;
        this.help = help;
    }

    /** What the text was read as: {@code date}. */
    public String expected() {
        return expected;
    }

    /** The text as it was given. */
    public String text() {
        return text;
    }

    /** What would be right: {@code February 2026 has 28 days}. */
    public String help() {
        return help;
    }

    /** Whether it is as plain as a date or a short number: where people's words may stand, only then is the text shown. */
    public boolean isPlain() {
        return DATE_OR_TIME.matcher(text).matches()
                || SHORT_NUMBER.matcher(text).matches();
    }

    /**
     * The message where people's words may stand: it repeats the text only where that is plain.
     *
     * @param place where it was given: {@code --fact received}
     */
    public String discreetly(String place) {
        return isPlain() ? String.valueOf(getMessage()) : place + " is given what is not a " + expected + ": " + help;
    }

    /** On one line, at most sixty characters, with every control character replaced. */
    static String shortened(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(c -> line.appendCodePoint(Character.isISOControl(c) ? '\uFFFD' : c));
        return text.codePointCount(0, text.length()) > LONGEST ? line + "…" : line.toString();
    }
}
