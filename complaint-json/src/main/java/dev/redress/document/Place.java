package dev.redress.document;

import java.io.Serializable;

/**
 * Where something begins in a file: the line and the character in it, both counted from 1 as editors do.
 *
 * @param line the line
 * @param column the character; one outside the basic plane counts as one
 */
public record Place(int line, int column) implements Comparable<Place>, Serializable {

    /** Where a file begins. */
    public static final Place START = new Place(1, 1);

    public Place {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("lines and columns count from 1, and this is " + line + ":" + column);
        }
    }

    @Override
    public int compareTo(Place other) {
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }

    /** {@code 12:7}. */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
