package dev.redress.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.complaint.Complaint;
import dev.redress.complaint.Event;
import dev.redress.complaint.Person;
import dev.redress.policy.Complainant;
import dev.redress.policy.EventKind;
import dev.redress.published.PublishedPolicies;
import dev.redress.timetable.Timetable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimelineTest {

    static Stream<String> courses() {
        return Courses.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("courses")
    void a_course_is_drawn_as_approved_and_no_two_texts_meet(String name) {
        Picture picture = Timeline.of(Courses.all().get(name)).picture();
        assertEquals(List.of(), Drawn.of(picture).faults());
        ApprovedPictures.check(name + ".svg", picture.svg());
    }

    @Test
    void every_approved_drawing_is_drawn_by_a_test() throws IOException {
        Set<String> drawn = new TreeSet<>(Courses.all().keySet());
        drawn.addAll(List.of("distribution-responses", "distribution-areas"));
        drawn.addAll(List.of("compare-emh-association", "compare-emh-settle-latest"));
        drawn.addAll(List.of("calendar-month", "calendar-quarter"));
        try (Stream<Path> files = Files.list(ApprovedPictures.FOLDER)) {
            assertEquals(
                    drawn,
                    new TreeSet<>(
                            files.map(file -> file.getFileName().toString().replace(".svg", ""))
                                    .toList()));
        }
    }

    @Test
    void EMH_3_met_late_is_a_triangle_after_the_bar_of_the_day_it_was_due() {
        Drawn drawn = Drawn.of(Timeline.of(Courses.all().get("emh-late")).picture());
        assertTrue(drawn.contents("text").contains("due Tue 29 Dec 2026"));
        assertTrue(drawn.contents("text").contains("met Wed 30 Dec, 1 working day late"));
        assertTrue(drawn.contents("text").containsAll(List.of("met late", "the day it was due", "overdue")));
        assertFalse(drawn.contents("text").contains("met or done"), "the legend shows what is drawn alone");
    }

    @Test
    void a_screen_reader_says_what_the_rows_show() {
        Picture picture = Timeline.of(Courses.all().get("emh-late")).picture();
        assertEquals("EX-1 under emh: How we handle complaints", picture.title());
        assertEquals(List.of(picture.title()), Drawn.of(picture).contents("title"));
        assertEquals(
                "As of Wednesday 20 January 2027. Fri 18 Dec 2026: first contact. Mon 21 Dec 2026: the request to treat it"
                        + " as formal. Wed 30 Dec 2026: the stage 1 acknowledgement. Before a formal complaint. EMH-2 may ask"
                        + " for it to be treated as a formal complaint: from Fri 18 Dec 2026, used Mon 21 Dec 2026. Stage 1,"
                        + " opened Mon 21 Dec 2026. EMH-3 confirm the formal complaint: due Tue 29 Dec 2026, met Wed 30 Dec,"
                        + " 1 working day late. EMH-4 keep the resident updated: no time stated, running. EMH-5 send the full"
                        + " written response: due Wed 13 Jan 2027, overdue by 5 working days. Stage 2, opens with the"
                        + " escalation request.",
                picture.description());
    }

    @Test
    void an_event_that_is_not_shown_is_neither_drawn_nor_said_and_what_is_owed_stays() {
        Timeline whole = Timeline.of(Courses.all().get("emh-late"));
        Timeline some = whole.showing(event -> !event.kind().equals(EventKind.FORMAL_REQUEST));
        String event = "Mon 21 Dec 2026: the request to treat it as formal. ";
        assertTrue(whole.picture().description().contains(event));
        assertEquals(
                whole.picture().description().replace(event, ""), some.picture().description());
        assertEquals(List.of(), Drawn.of(some.picture()).faults());
        String row = "<td>Mon 21 Dec 2026</td><td>the request to treat it as formal</td>";
        assertTrue(
                whole.page().html().replaceAll("\\s*<td>", "<td>").contains(row),
                whole.page().html());
        assertFalse(some.page().html().replaceAll("\\s*<td>", "<td>").contains(row));
        assertEquals(whole.svg(), whole.showing(every -> true).svg());
    }

    @Test
    void where_no_event_is_shown_the_days_are_those_of_what_is_owed() {
        Picture picture = Timeline.of(Courses.all().get("emh-late"))
                .showing(none -> false)
                .picture();
        assertEquals(List.of(), Drawn.of(picture).faults());
        assertTrue(picture.description().startsWith("As of Wednesday 20 January 2027. Before a formal complaint."));
        assertTrue(Drawn.of(picture).contents("text").contains("due Tue 29 Dec 2026"));
    }

    @Test
    void a_stage_that_nothing_has_begun_is_one_line() {
        Drawn drawn = Drawn.of(Timeline.of(Courses.all().get("emh-late")).picture());
        assertTrue(drawn.contents("text").contains("opens with the escalation request"));
        assertFalse(drawn.contents("text").contains("EMH-12"));
    }

    @Test
    void ASC_23_a_right_that_is_open_throughout_is_shown_before_its_stage_has_begun() {
        Drawn drawn =
                Drawn.of(Timeline.of(Courses.all().get("association-late")).picture());
        assertTrue(drawn.contents("text").containsAll(List.of("ASC-23", "open throughout")));
        assertFalse(drawn.contents("text").contains("ASC-17"));
    }

    @Test
    void ASC_20_the_way_to_the_Ombudsman_is_not_drawn_for_somebody_who_has_none() {
        for (Complainant who : List.of(Complainant.TENANT, Complainant.EXTERNAL_STAKEHOLDER)) {
            Complaint complaint = Complaint.open("EX-1", PublishedPolicies.get("association"))
                    .with(Person.resident("P1", who))
                    .with(Event.firstContact(LocalDate.of(2026, 12, 18)).by("P1"))
                    .with(Event.of(EventKind.STAGE_2_RESPONDED, LocalDate.of(2027, 3, 1)));
            Drawn drawn = Drawn.of(Timeline.of(Timetable.of(complaint).asOf(LocalDate.of(2027, 3, 2)))
                    .picture());
            assertEquals(who == Complainant.TENANT, drawn.contents("text").contains("ASC-24"), who.toString());
        }
    }

    @Test
    void ASC_21_a_survey_is_owed_once_silent_and_SET_17_opens_without_a_second_response() {
        Drawn association =
                Drawn.of(Timeline.of(Courses.all().get("association-escalated")).picture());
        assertTrue(association.contents("text").contains("once silent through Mon 9 Nov 2026"));
        Drawn settle = Drawn.of(Timeline.of(Courses.all().get("settle-refused")).picture());
        assertFalse(settle.contents("text").contains("opens with the stage 2 response"));
    }

    @Test
    void a_complaint_of_which_nothing_is_recorded_has_no_days() {
        Picture empty = Timeline.of(Timetable.of(Complaint.open("EX-2", PublishedPolicies.get("emh"))))
                .picture();
        assertTrue(Drawn.of(empty)
                .contents("text")
                .contains("Nothing has been recorded yet, so there are no days to draw."));
        assertEquals(List.of(), Drawn.of(empty).faults());
    }

    @Test
    void FTR_18_what_people_are_called_or_said_is_in_no_picture() {
        Complaint complaint = Complaint.open("EX-3", PublishedPolicies.get("emh"))
                .with(Person.resident("P1", Complainant.TENANT).called("Anna Secret"))
                .with(Event.firstContact(LocalDate.of(2026, 12, 18)).by("P1"))
                .with(
                        Event.extended(LocalDate.of(2027, 1, 4), "EMH-5", LocalDate.of(2027, 1, 27))
                                .askingTheResident(),
                        "Secret illness");
        Timeline timeline = Timeline.of(Timetable.of(complaint).asOf(LocalDate.of(2027, 1, 11)));
        assertFalse(timeline.svg().contains("Secret"));
        assertFalse(timeline.page().html().contains("Secret"));
    }
}
