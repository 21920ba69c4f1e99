package dev.redress.document;

import java.io.Serializable;

/**
 * One thing that is wrong in a file: where, what was found and what would be right. Never what a person is called or said.
 *
 * <p>{@code policy.yaml:12:7: unknown key 'withn'; did you mean within? known: clause, what, within}
 *
 * @param file the name it was read by
 * @param place where to look
 * @param path the value's JSON Pointer: {@code /clauses/3/within}; empty for the file itself
 * @param severity whether the file can be used all the same
 * @param found what is there
 * @param expected what would be right
 */
public record Defect(String file, Place place, String path, Severity severity, String found, String expected)
        implements Serializable {

    /** {@code policy.yaml:12:7: 20 days; …}, and {@code policy.yaml:12:7: warning: 20 days; …}. */
    @Override
    public String toString() {
        return file + ":" + place + ": " + (severity == Severity.WARNING ? "warning: " : "") + found + "; " + expected;
    }
}
