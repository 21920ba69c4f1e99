package dev.redress.graphql;

/** A short word for a text: the same on every machine, and another for another text as far as 64 bits go. */
final class Fingerprint {

    private static final int RADIX = 36;
    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Fingerprint() {}

    /** FNV-1a. */
    static String of(String text) {
        long hash = BASIS;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return Long.toUnsignedString(hash, RADIX);
    }
}
