package dev.redress.complaint;

/**
 * What came of appending.
 *
 * <p>Two officers have both seen version 2 of C-1042. The first who appends is done, at version 3; the second is told of a
 * conflict, expected 2 and actual 3. When the first sends the same again, not having heard the answer, it is repeated.
 */
public sealed interface Appended {

    /**
     * It is on record.
     *
     * @param version the complaint's version since
     * @param position the place in the log of the last event that was added
     * @param now the complaint with it
     */
    record Done(int version, long position, Recorded now) implements Appended {
        /** {@code done, at version 3}. */
        @Override
        public String toString() {
            return "done, at version " + version;
        }
    }

    /** It was on record already, by the same key; the first answer, with the complaint as it was then. */
    record Repeated(Done first) implements Appended {
        /** {@code done before, at version 3}. */
        @Override
        public String toString() {
            return "done before, at version " + first.version();
        }
    }

    /** Nothing was recorded: others have added to the complaint, or there is none (0). */
    record Conflict(int expected, int actual) implements Appended {
        /** {@code conflict: version 2 was expected, and it is at 3}. */
        @Override
        public String toString() {
            return "conflict: version " + expected + " was expected, and it is at " + actual;
        }
    }

    /** Nothing was recorded: the key was used for something else, or by someone else. It does not say for what. */
    record Taken(String key) implements Appended {
        /** {@code the key was used for another request}. */
        @Override
        public String toString() {
            return "the key was used for another request";
        }
    }
}
