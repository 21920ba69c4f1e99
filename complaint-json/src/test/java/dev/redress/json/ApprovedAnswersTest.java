package dev.redress.json;

import dev.redress.complaint.Event;
import dev.redress.policy.EventKind;
import dev.redress.timetable.Timetable;
import org.junit.jupiter.api.Test;

/** Whole answers that a person has read. */
class ApprovedAnswersTest {

    @Test
    void emh_waiting_due_and_met_late_is_as_approved() {
        Approved.check("emh-stage-1", Written.of(emh().asOf("Mon 2027-01-04")));
    }

    @Test
    void emh_extended_with_a_reason_and_a_stage_2_is_as_approved() {
        Approved.check(
                "emh-extended",
                Written.explained(emh().with(extension(), "a survey of the roof")
                        .happened("stage-1-responded", "Wed 2027-01-27")
                        .happened("escalation-requested", "Mon 2027-02-01")
                        .asOf("Tue 2027-02-09")));
    }

    @Test
    void settle_with_an_unknown_channel_is_as_approved() {
        Approved.check(
                "settle-any-channel",
                Written.of(History.under("settle")
                        .happened("first-contact", "Fri 2026-12-18")
                        .timetable()));
    }

    @Test
    void association_with_no_time_stated_is_as_approved() {
        Approved.check(
                "association-review",
                Written.of(History.under("association")
                        .happened("first-contact", "Fri 2026-12-18")
                        .happened("stage-1-acknowledged", "Tue 2026-12-22")
                        .happened("stage-1-responded", "Tue 2027-01-12")
                        .happened("escalation-requested", "Mon 2027-01-18")
                        .asOf("Mon 2027-01-25")));
    }

    @Test
    void de_escalation_withdrawn_and_steps_is_as_approved() {
        Approved.check(
                "de-escalation-withdrawn",
                Written.of(History.under("de-escalation")
                        .happened("first-contact", "Fri 2026-12-18")
                        .happened("logged", "Mon 2026-12-21")
                        .happened("resident-contacted", "Tue 2026-12-22")
                        .happened("withdrawn", "Wed 2026-12-23")
                        .asOf("Thu 2026-12-24")));
    }

    @Test
    void first_time_resolution_agreed_and_beside_a_what_if_is_as_approved() {
        Timetable timetable = History.under("first-time-resolution")
                .happened("first-contact", "Fri 2026-12-18")
                .happened("stage-1-opened", "Wed 2026-12-23")
                .with(Event.dateAgreed(History.day("Wed 2026-12-23"), "FTR-7", History.day("Fri 2027-01-15")))
                .asOf("Mon 2027-01-11");
        Approved.check(
                "first-time-resolution-what-if",
                Written.whatIf(timetable, Event.of(EventKind.STAGE_1_RESPONDED, History.day("Mon 2027-01-11"))));
    }

    @Test
    void emh_where_the_calendar_ends_is_as_approved() {
        Approved.check(
                "emh-beyond",
                Written.of(History.under("emh")
                        .happened("first-contact", "Mon 2050-12-19")
                        .asOf("Tue 2050-12-20")));
    }

    private static History emh() {
        return History.under("emh")
                .happened("first-contact", "Fri 2026-12-18")
                .happened("stage-1-acknowledged", "Wed 2026-12-30");
    }

    private static Event extension() {
        return Event.extended(History.day("Mon 2027-01-04"), "EMH-5", History.day("Wed 2027-01-27"))
                .askingTheResident();
    }
}
