package dev.redress.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.complaint.Complaint;
import dev.redress.complaint.Event;
import dev.redress.policy.Channel;
import dev.redress.published.PublishedPolicies;
import dev.redress.timetable.Comparison;
import dev.redress.timetable.Forecast;
import dev.redress.timetable.Timetable;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonPictureTest {

    private static Timetable received(String policy) {
        Event contact = Event.firstContact(LocalDate.of(2026, 12, 18)).through(Channel.named("online"));
        return Timetable.of(
                Complaint.open("EX-1", PublishedPolicies.get(policy)).with(contact));
    }

    private static ComparisonPicture emhAndAssociation() {
        return ComparisonPicture.of(Comparison.of(received("emh"), received("association")));
    }

    @Test
    void two_procedures_are_drawn_on_one_line_of_time_as_approved() {
        Picture picture = emhAndAssociation().picture();
        assertEquals(List.of(), Drawn.of(picture).faults());
        ApprovedPictures.check("compare-emh-association.svg", picture.svg());
    }

    @Test
    void two_procedures_that_take_each_step_on_its_last_day_are_drawn_as_approved() {
        Timetable emh = Forecast.latest(received("emh")).timetable();
        Timetable settle = Forecast.latest(received("settle")).timetable();
        Picture picture = ComparisonPicture.of(Comparison.of(emh, settle)).picture();
        assertEquals(List.of(), Drawn.of(picture).faults());
        ApprovedPictures.check("compare-emh-settle-latest.svg", picture.svg());
    }

    @Test
    void what_is_not_dated_reads_as_in_the_comparison() {
        Drawn drawn = Drawn.of(emhAndAssociation().picture());
        assertTrue(drawn.contents("text").contains("5 working days after escalation requested"));
        assertTrue(drawn.contents("text").contains("throughout"));
        assertTrue(drawn.contents("text").contains("due Wed 13 Jan 2027"));
    }

    @Test
    void a_page_carries_the_drawing_and_the_same_lines_as_a_table() {
        String html = emhAndAssociation().page().html();
        assertTrue(html.contains(emhAndAssociation().svg()));
        assertTrue(html.contains("<td>Wed 13 Jan 2027</td><td>EMH-5 send the full written response</td><td></td>"));
    }
}
