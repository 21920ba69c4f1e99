package dev.redress.scenario;

import dev.redress.reason.Reason;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of one scenario.
 *
 * <p>{@code late acknowledgement} asks for the status of EMH-3 on Wednesday 30 December 2026, expects {@code met late by 1} and
 * gets it: as expected.
 *
 * @param name its name
 * @param file the file that it stands in
 * @param line where it begins in the file
 * @param question what it asks, in words; empty where it could not be read
 * @param expected the answer that is expected; empty where it could not be read
 * @param actual the answer that the library gives; empty where it could not be read
 * @param error why it could not be read; null where it could
 * @param reason why the answer is what it is, where it is not as expected
 */
public record Result(
        String name,
        String file,
        int line,
        String question,
        String expected,
        String actual,
        @Nullable String error,
        @Nullable Reason reason) {

    /** One that was asked. */
    static Result of(Row row, String question, String expected, String actual, @Nullable Reason reason) {
        return new Result(row.name(), row.file(), row.line(), question, expected, actual, null, reason);
    }

    /** One that could not be read. */
    static Result unread(Row row, String error) {
        return new Result(row.name(), row.file(), row.line(), "", "", "", error, null);
    }

    /** Whether it could be read. */
    public boolean isRead() {
        return error == null;
    }

    /** Whether the answer is the one that is expected. */
    public boolean isAsExpected() {
        return isRead() && expected.equals(actual);
    }

    /** Why it could not be read, if it could not. */
    public Optional<String> findError() {
        return Optional.ofNullable(error);
    }

    /** Why the answer is what it is, where it is not as expected. */
    public Optional<Reason> findReason() {
        return Optional.ofNullable(reason);
    }

    /** {@code scenarios.csv:2: late acknowledgement}. */
    @Override
    public String toString() {
        return file + ":" + line + ": " + name;
    }
}
