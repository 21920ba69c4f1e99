package dev.redress.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.complaint.Complaint;
import dev.redress.timetable.Due;
import dev.redress.timetable.Timetable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The bare additions beside the timetable are its own: no more, no fewer, and with its dates. */
class TimetableBenchTest {

    private final TimetableBench.Recorded recorded = new TimetableBench.Recorded();

    @Test
    void EMH_3_EMH_5_EMH_10_EMH_12_are_the_four_additions_of_a_complaint() {
        recorded.prepare();
        List<LocalDate> due = new ArrayList<>();
        for (Complaint complaint : recorded.complaints) {
            Timetable.of(complaint, recorded.calendar)
                    .deadlines()
                    .forEach(deadline -> deadline.due().date().ifPresent(due::add));
        }
        assertEquals(4 * TimetableBench.COMPLAINTS, due.size());
        assertEquals(due.size(), recorded.starts.length);
        for (int i = 0; i < recorded.starts.length; i++) {
            assertEquals(due.get(i), recorded.calendar.add(recorded.starts[i], recorded.limits[i]));
        }
    }

    @Test
    void the_complaint_has_been_through_both_stages() {
        // Monday 1 June 2026: EMH-12 counts 20 working days from Monday 6 July, to Monday 3 August 2026
        Timetable timetable = Timetable.of(recorded.throughStage2(LocalDate.of(2026, 6, 1)), recorded.calendar);

        assertEquals(
                new Due.By(LocalDate.of(2026, 8, 3)),
                timetable.deadline("EMH-12").due());
        assertTrue(timetable.window("EMH-14").opens().isPresent(), "the Ombudsman is open after stage 2");
    }
}
