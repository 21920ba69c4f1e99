package dev.redress.timetable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.complaint.Event;
import dev.redress.policy.Channel;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    @Test
    void FTR_8_keeps_an_agreed_date_and_its_reason_where_its_own_limit_runs_beyond_the_calendar() {
        Timetable timetable = History.under("first-time-resolution")
                .happened("stage-1-opened", "Tue 2050-12-27")
                .with(Event.dateAgreed(History.day("Tue 2050-12-27"), "FTR-7", History.day("Thu 2050-12-29")))
                .timetable();
        Deadline row = timetable.deadline("FTR-8");
        assertEquals("agreed for 2050-12-29", row.due().toString());
        assertTrue(row.count().isEmpty());
        assertTrue(row.reason().text().endsWith("agreed for Thursday 29 December 2050"), row.reason()::text);
    }

    @Test
    void FTR_8_passes_over_no_days_on_the_way_to_an_agreed_date() {
        Deadline row = History.under("first-time-resolution")
                .happened("stage-1-opened", "Fri 2026-12-18")
                .with(Event.dateAgreed(History.day("Fri 2026-12-18"), "FTR-7", History.day("Fri 2027-01-15")))
                .timetable()
                .deadline("FTR-8");
        assertEquals(List.of(), row.reason().skipped());
        assertFalse(row.count().orElseThrow().skipped().isEmpty());
    }

    @Test
    void SET_8_hinges_on_its_channels_until_it_is_known_that_the_complaint_came_by_one_of_them() {
        Set<Channel> limited = Set.of(Channel.TELEPHONE, Channel.IN_PERSON);
        History unknown = History.under("settle").happened("first-contact", "Fri 2026-12-18");
        assertEquals(limited, unknown.timetable().deadline("SET-8").onlyIf());
        History either = History.under("settle")
                .with(Event.firstContact(History.day("Fri 2026-12-18"))
                        .through(Set.of(Channel.TELEPHONE, Channel.EMAIL)));
        assertEquals(limited, either.timetable().deadline("SET-8").onlyIf());
        History telephone = History.under("settle").through("telephone", "Fri 2026-12-18");
        assertEquals(Set.of(), telephone.timetable().deadline("SET-8").onlyIf());
        assertEquals(Set.of(), unknown.timetable().deadline("SET-11").onlyIf());
    }
}
