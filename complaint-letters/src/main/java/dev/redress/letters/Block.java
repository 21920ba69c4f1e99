package dev.redress.letters;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a letter, whatever its form: what the template has between two empty lines, or an item of a list.
 *
 * @param kind what it is
 * @param text its words; a line feed is a line of its own
 */
record Block(Kind kind, String text) {

    enum Kind {
        TITLE("# "),
        HEADING("## "),
        ITEM("- "),
        PARAGRAPH("");

        private final String mark;

        Kind(String mark) {
            this.mark = mark;
        }

        String mark() {
            return mark;
        }

        static Kind of(String line) {
            for (Kind kind : values()) {
                if (line.startsWith(kind.mark)) {
                    return kind;
                }
            }
            return PARAGRAPH;
        }
    }

    /** The parts of a filled template, in which each value stands between its marks, so that it is no part of its own. */
    static List<Block> all(String filled) {
        List<Block> blocks = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Kind kind = Kind.PARAGRAPH;
        for (String line : lines(filled)) {
            Kind begins = Kind.of(line);
            boolean goesOn = begins == Kind.PARAGRAPH
                    && !text.isEmpty()
                    && (kind == Kind.PARAGRAPH || kind == Kind.ITEM)
                    && !line.isBlank();
            if (!goesOn) {
                add(blocks, kind, text);
                kind = begins;
            }
            text.append(text.isEmpty() ? "" : " ")
                    .append(line.substring(begins.mark().length()));
        }
        add(blocks, kind, text);
        return blocks;
    }

    private static void add(List<Block> blocks, Kind kind, StringBuilder text) {
        String words = Words.clean(text.toString());
        if (!words.isEmpty()) {
            blocks.add(new Block(kind, words));
        }
        text.setLength(0);
    }

    /** The template's lines; a line feed inside a value ends none. */
    private static List<String> lines(String filled) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        boolean inside = false;
        for (int i = 0; i < filled.length(); i++) {
            char c = filled.charAt(i);
            inside = c == Words.BEGIN || inside && c != Words.END;
            if (c == '\n' && !inside) {
                lines.add(line.toString());
                line.setLength(0);
            } else {
                line.append(c);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** {@code HEADING: What happens next}. */
    @Override
    public String toString() {
        return kind + ": " + text;
    }
}
