package dev.redress.letters;

/**
 * The words of a value, fit for a letter or a screen: lines without spaces around them, none of them empty, and no character that a form
 * cannot carry or that would turn the direction of what stands beside it.
 */
public final class Words {

    /** What stands around a value until the form is known, so that no value is taken for a part of the template. */
    static final char BEGIN = '\u0001';

    static final char END = '\u0002';

    private static final int REPLACEMENT = 0xFFFD;

    private Words() {}

    /** The value with that alone: {@code "A\u001b[31m Name "} is {@code A[31m Name}. */
    public static String clean(String value) {
        StringBuilder clean = new StringBuilder(value.length());
        value.codePoints().forEach(point -> add(clean, point));
        StringBuilder lines = new StringBuilder(clean.length());
        for (String line : clean.toString().split("\n")) {
            if (!line.isBlank()) {
                lines.append(lines.isEmpty() ? "" : "\n").append(line.strip());
            }
        }
        return lines.toString();
    }

    private static void add(StringBuilder clean, int point) {
        if (point == '\n' || point == '\r' || point == 0x85 || point == 0x2028 || point == 0x2029) {
            clean.append('\n');
        } else if (point == '\t') {
            clean.append(' ');
        } else if (Character.getType(point) == Character.SURROGATE || (point & 0xFFFE) == 0xFFFE) {
            clean.appendCodePoint(REPLACEMENT);
        } else if (Character.getType(point) != Character.CONTROL && !turns(point)) {
            clean.appendCodePoint(point);
        }
    }

    /** Whether it turns the direction of the text around it. */
    private static boolean turns(int point) {
        return point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069;
    }

    /** The value between its marks. */
    static String marked(String value) {
        return BEGIN + clean(value) + END;
    }
}
