package dev.redress.cli;

import dev.redress.calendar.Division;
import dev.redress.calendar.WorkingCalendar;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** What {@code --version} says: the release, the calendar edition, and through which day each division is published. */
final class Version {

    private Version() {}

    /** {@code 0.1.0}. */
    static String release() {
        try (InputStream in = Version.class.getResourceAsStream("release.txt")) {
            if (in == null) {
                throw new IllegalStateException("the release is not named in this build");
            }
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII).strip();
        } catch (IOException e) {
            throw new IllegalStateException("the release cannot be read", e);
        }
    }

    static void print(Output output) {
        output.line("redress " + release());
        output.line("bank holidays: edition " + WorkingCalendar.DATA_EDITION + ", from " + WorkingCalendar.COVERED_FROM
                + " to " + WorkingCalendar.COVERED_THROUGH);
        for (Division division : Division.values()) {
            WorkingCalendar.of(division)
                    .publishedThrough()
                    .ifPresent(through -> output.line("  " + division + ": published through " + through));
        }
    }
}
