package dev.redress.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.complaint.Complaint;
import dev.redress.published.PublishedPolicies;
import dev.redress.testing.Histories;
import dev.redress.timetable.Comparison;
import dev.redress.timetable.Timetable;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(Histories.class)
@Domain(DomainContext.Global.class)
class PictureProperties {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.get("england-and-wales");

    @Property(tries = 300)
    void no_two_texts_of_a_timeline_meet(
            @ForAll Complaint complaint, @ForAll @IntRange(min = -1, max = 1000) int later) {
        Timetable timetable = Timetable.of(complaint, CALENDAR);
        Timetable drawn =
                later < 0 ? timetable : timetable.asOf(LocalDate.of(2026, 1, 1).plusDays(later));
        assertEquals(List.of(), Drawn.of(Timeline.of(drawn).picture()).faults());
    }

    @Property(tries = 100)
    void no_two_texts_of_a_comparison_meet(@ForAll Complaint one, @ForAll Complaint other) {
        Comparison comparison = Comparison.of(Timetable.of(one, CALENDAR), Timetable.of(other, CALENDAR));
        assertEquals(
                List.of(), Drawn.of(ComparisonPicture.of(comparison).picture()).faults());
    }

    @Property(tries = 200)
    void a_reference_of_any_characters_changes_no_structure(@ForAll String reference) {
        Complaint plain =
                Complaint.of("EX-1", PublishedPolicies.get("emh"), complaint().events());
        Complaint odd = Complaint.of(
                reference, PublishedPolicies.get("emh"), complaint().events());
        Picture drawn = Timeline.of(Timetable.of(odd, CALENDAR)).picture();
        List<String> structure = Drawn.of(drawn).structure();
        List<String> expected =
                Drawn.of(Timeline.of(Timetable.of(plain, CALENDAR)).picture()).structure();
        // a blank heading is not set at all
        int missing = Markup.clean(reference).isBlank() ? 1 : 0;
        assertEquals(expected.size() - missing, structure.size());
        assertEquals(List.of(), Drawn.of(drawn).faults());
    }

    private static Complaint complaint() {
        return Courses.all().get("emh-late").complaint();
    }
}
