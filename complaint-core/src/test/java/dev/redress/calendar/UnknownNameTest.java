package dev.redress.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnknownNameTest {

    private static final String KNOWN = "known: england-and-wales, scotland, northern-ireland, any, all, weekends-only";

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            asked              | meant             | why
            scotlnad           | scotland          | two letters swapped
            Scotland           | scotland          | another case
            SCOTLAND           | scotland          | all of it in another case
            scottland          | scotland          | a letter too many
            soctland           | scotland          | neighbours swapped count once
            sotland            | scotland          | a letter missing
            skotland           | scotland          | a letter mistaken
            skodland           | scotland          | two letters mistaken
            england-and-wlaes  | england-and-wales | a long name
            england and wales  | england-and-wales | spaces for hyphens
            ani                | any               | one of three
            ayn                | any               | a short name swapped
            nxy                |                   | half a swap is two slips
            xay                |                   | and so is the other half
            weekends           |                   | five letters short
            egnland-xnd-wxlex  |                   | a swap and three mistakes
            skodlamt           |                   | four letters mistaken
            ab                 |                   | two of three are no near miss
            wales              |                   | another country
            """)
    void a_near_miss_is_named(String asked, String meant, String why) {
        UnknownName unknown = assertThrows(UnknownName.class, () -> WorkingCalendar.get(asked));
        assertEquals(
                "no calendar '" + asked + "'; " + (meant == null ? "" : "did you mean " + meant + "? ") + KNOWN,
                unknown.getMessage(),
                why);
        assertEquals("calendar", unknown.kind());
        assertEquals(asked, unknown.name());
        assertEquals(WorkingCalendar.ids(), unknown.known());
    }

    @Test
    void the_nearest_of_two_is_meant_and_the_first_of_equals() {
        List<String> known = List.of("stage-1-responded", "stage-2-responded", "closed");
        assertEquals(Optional.of("stage-2-responded"), UnknownName.nearest("stage-2-respond", known));
        assertEquals(Optional.of("stage-1-responded"), UnknownName.nearest("stage-responded", known));
        assertEquals(Optional.of("closed"), UnknownName.nearest(" closed ", known));
        assertEquals(Optional.empty(), UnknownName.nearest("", known));
        assertEquals(Optional.empty(), UnknownName.nearest("anything", List.of()));
    }

    @Test
    void a_monstrous_name_is_shortened_and_compared_with_nothing() {
        UnknownName unknown = new UnknownName("policy", "e".repeat(1_000_000), List.of("emh", "e".repeat(61)));
        assertEquals("no policy '" + "e".repeat(60) + "…'; known: emh, " + "e".repeat(61), unknown.getMessage());
        assertEquals(Optional.of("e".repeat(61)), UnknownName.nearest("e".repeat(60), List.of("emh", "e".repeat(61))));
    }

    @Test
    void a_name_stays_on_one_line() {
        UnknownName unknown = new UnknownName("policy", "e\nm\u001bh\u0085", List.of("emh"));
        assertEquals("no policy 'e\uFFFDm\uFFFDh\uFFFD'; known: emh", unknown.getMessage());
    }
}
