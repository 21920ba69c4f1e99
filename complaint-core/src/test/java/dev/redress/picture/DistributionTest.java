package dev.redress.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.picture.Distribution.Bar;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class DistributionTest {

    private static final int[] COUNTS = {4, 1, 2, 3, 6, 9, 14, 17, 21, 26, 30, 34, 41, 47, 52, 61, 12, 7, 5, 0, 2, 1};

    /** Response times from 0 working days on, of which EMH-5 allows fifteen. */
    static Distribution responses() {
        List<Bar> bars = new ArrayList<>();
        for (int day = 0; day < COUNTS.length; day++) {
            bars.add(new Bar(String.valueOf(day), COUNTS[day]));
        }
        return Distribution.of("Time to the stage 1 response", "working days from first contact", bars)
                .withLineAfter(16, "EMH-5: 15 working days");
    }

    @Test
    void response_times_are_drawn_as_approved_with_those_beyond_the_line_hatched() {
        ApprovedPictures.check("distribution-responses.svg", responses().svg());
        assertEquals(List.of(), Drawn.of(responses().picture()).faults());
    }

    @Test
    void a_few_values_with_long_names_are_drawn_as_approved() {
        Distribution areas = Distribution.of(
                "Complaints by service area",
                "service area",
                List.of(
                        new Bar("repairs", 1234),
                        new Bar("tenancy and neighbourhoods", 321),
                        new Bar("rent and service charges", 45),
                        new Bar("staff", 0)));
        ApprovedPictures.check("distribution-areas.svg", areas.svg());
        assertEquals(List.of(), Drawn.of(areas.picture()).faults());
    }

    @Test
    void a_screen_reader_says_every_value_and_the_line() {
        Picture picture = Distribution.of("Times", "working days", List.of(new Bar("0", 1200), new Bar("1", 3)))
                .withLineAfter(1, "the limit")
                .picture();
        assertEquals("Times", picture.title());
        assertEquals(
                "The number of complaints by working days. 0: 1,200; 1: 3. The line \"the limit\" stands after the first.",
                picture.description());
        assertEquals(List.of(picture.title()), Drawn.of(picture).contents("title"));
        assertEquals(List.of(picture.description()), Drawn.of(picture).contents("desc"));
    }

    @Test
    void nothing_counted_is_said_to_be_none() {
        Picture none = Distribution.of("Times", "working days", List.of()).picture();
        assertTrue(Drawn.of(none).contents("text").contains("none"));
        assertEquals("The number of complaints by working days. There are none.", none.description());
        Picture zero = Distribution.of("Times", "working days", List.of(new Bar("0", 0)))
                .counting("answers")
                .picture();
        assertTrue(Drawn.of(zero).contents("text").contains("none"));
        assertEquals("The number of answers by working days. 0: 0.", zero.description());
    }

    @Test
    void a_count_below_zero_and_a_line_beyond_the_bars_are_refused() {
        assertEquals(
                "'3' was counted -1 times",
                assertThrows(IllegalArgumentException.class, () -> new Bar("3", -1))
                        .getMessage());
        Distribution one = Distribution.of("Times", "days", List.of(new Bar("0", 1)));
        assertEquals(
                "a line after 2 of 1 bars",
                assertThrows(IllegalArgumentException.class, () -> one.withLineAfter(2, "limit"))
                        .getMessage());
        assertEquals("Times: 1 bar", one.toString());
    }

    @Property(tries = 200)
    void no_two_texts_meet_whatever_is_counted(
            @ForAll @Size(max = 120) List<@LongRange(min = 0) Long> counts,
            @ForAll String title,
            @ForAll String label,
            @ForAll @IntRange(min = 0, max = 120) int within) {
        List<Bar> bars = IntStream.range(0, counts.size())
                .mapToObj(i -> new Bar(i % 3 == 0 ? label : String.valueOf(i), counts.get(i)))
                .toList();
        Distribution drawn = Distribution.of(title, label, bars);
        Distribution limited = drawn.withLineAfter(Math.min(within, bars.size()), title);
        assertEquals(List.of(), Drawn.of(drawn.picture()).faults());
        assertEquals(List.of(), Drawn.of(limited.picture()).faults());
    }
}
