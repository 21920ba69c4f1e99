package dev.redress.picture;

/**
 * Text as XML and HTML take it. What has a meaning there is escaped; what may not stand in a document at all (a control
 * character, half of a surrogate pair) is replaced, so that no name can break a picture.
 */
final class Markup {

    private static final char REPLACEMENT = '\ufffd';

    private Markup() {}

    /** The text with what may not stand in a document replaced; line ends and tabs become spaces. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\t') {
                clean.append(' ');
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                int character = Character.toCodePoint(c, text.charAt(++i));
                clean.appendCodePoint((character & 0xfffe) == 0xfffe ? REPLACEMENT : character);
            } else if (Character.isSurrogate(c) || Character.isISOControl(c) || c >= '\ufdd0' && isNoCharacter(c)) {
                clean.append(REPLACEMENT);
            } else {
                clean.append(c);
            }
        }
        return clean.toString();
    }

    private static boolean isNoCharacter(char c) {
        return c <= '\ufdef' || c >= '\ufffe';
    }

    /** The text as the content of an element or the value of an attribute in double quotes. */
    static String escaped(String text) {
        String clean = clean(text);
        StringBuilder escaped = new StringBuilder(clean.length() + 16);
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
