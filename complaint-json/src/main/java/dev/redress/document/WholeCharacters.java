package dev.redress.document;

import java.io.Reader;

/** A text for a parser whose buffer overflows when it ends between the halves of a surrogate pair: it never does. */
final class WholeCharacters extends Reader {

    private final String text;
    private int at;

    WholeCharacters(String text) {
        this.text = text;
    }

    @Override
    public int read(char[] into, int from, int length) {
        if (at == text.length()) {
            return -1;
        }
        int count = Math.min(length, text.length() - at);
        if (count > 1 && Character.isHighSurrogate(text.charAt(at + count - 1))) {
            count--;
        }
        text.getChars(at, at + count, into, from);
        at += count;
        return count;
    }

    @Override
    public void close() {
        // a text holds nothing open
    }
}
