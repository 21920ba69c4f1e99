package dev.redress.file;

import dev.redress.document.Malformed;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MalformedCalendarsTest {

    @ParameterizedTest
    @MethodSource
    void everything_that_is_wrong_with_a_calendar_is_said_at_once(String name) {
        Malformed.check(
                "calendar", name, (file, in) -> CalendarFile.read(file, in).defects());
    }

    static List<String> everything_that_is_wrong_with_a_calendar_is_said_at_once() {
        return Malformed.in("calendar");
    }
}
