package dev.redress.document;

/** The place of an offset in a text. Offsets that only grow cost one walk through the text in all. */
final class Cursor {

    private final String text;
    private int offset;
    private int line = 1;
    private int column = 1;

    Cursor(String text) {
        this.text = text;
    }

    Place at(int wanted) {
        if (wanted < offset) {
            offset = 0;
            line = 1;
            column = 1;
        }
        int end = Math.min(wanted, text.length());
        while (offset < end) {
            char c = text.charAt(offset++);
            if (c == '\n' || c == '\r' && (offset == text.length() || text.charAt(offset) != '\n')) {
                line++;
                column = 1;
            } else if (c != '\r' && !Character.isLowSurrogate(c)) {
                column++;
            }
        }
        return new Place(line, column);
    }
}
