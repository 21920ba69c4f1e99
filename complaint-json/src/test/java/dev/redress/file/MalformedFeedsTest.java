package dev.redress.file;

import dev.redress.document.Malformed;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MalformedFeedsTest {

    @ParameterizedTest
    @MethodSource
    void what_is_wrong_with_a_list_of_bank_holidays_is_said_with_its_place(String name) {
        Malformed.check(
                "holiday-feed",
                name,
                (file, in) -> HolidayFeedFile.read(file, in).defects());
    }

    static List<String> what_is_wrong_with_a_list_of_bank_holidays_is_said_with_its_place() {
        return Malformed.in("holiday-feed");
    }
}
