package dev.redress.picture;

import dev.redress.complaint.Complaint;
import dev.redress.complaint.Event;
import dev.redress.policy.Channel;
import dev.redress.policy.EventKind;
import dev.redress.published.PublishedPolicies;
import dev.redress.timetable.Timetable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** The courses that pictures are approved for: each of the five procedures on time, late, extended where it can be, refused and escalated. */
final class Courses {

    private static final Map<String, Timetable> ALL = new LinkedHashMap<>();

    static {
        emh();
        settle();
        association();
        deEscalation();
        firstTimeResolution();
        lengths();
    }

    private Courses() {}

    /** By the name of the file: {@code emh-on-time}. */
    static Map<String, Timetable> all() {
        return ALL;
    }

    private static void emh() {
        String begun = "first-contact=2026-12-18 formal-request=2026-12-21 ";
        String answered =
                begun + "stage-1-acknowledged=2026-12-23 resident-updated=2027-01-05 stage-1-responded=2027-01-12 ";
        put("emh-on-time", answered, "2027-01-18");
        put("emh-late", begun + "stage-1-acknowledged=2026-12-30", "2027-01-20");
        Complaint extended = complaint("emh", begun + "stage-1-acknowledged=2026-12-29")
                .with(
                        Event.extended(LocalDate.of(2027, 1, 11), "EMH-5", LocalDate.of(2027, 1, 27))
                                .askingTheResident(),
                        "the surveyor's report is not in yet");
        put("emh-extended", extended, "2027-01-18");
        put("emh-refused", answered + "escalation-requested=2027-02-01 escalation-refused=2027-02-04", "2027-02-15");
        put(
                "emh-escalated",
                answered + "escalation-requested=2027-02-01 stage-2-acknowledged=2027-02-05",
                "2027-03-01");
    }

    private static void settle() {
        String begun = "first-contact=2026-03-02 first-answered=2026-03-05 passed-to-manager=2026-03-05 ";
        String answered = begun + "manager-contacted=2026-03-09 stage-1-responded=2026-03-17 ";
        put("settle-on-time", answered, "2026-03-20");
        put(
                "settle-late",
                "first-contact=2026-03-02 first-answered=2026-03-09 passed-to-manager=2026-03-09",
                "2026-03-27");
        Complaint extended = complaint("settle", begun)
                .with(Event.extended(LocalDate.of(2026, 3, 18), "SET-11", LocalDate.of(2026, 4, 2)));
        put("settle-extended", extended, "2026-03-23");
        String asked = answered + "escalation-requested=2026-03-24 ";
        put("settle-refused", asked + "escalation-refused=2026-03-27", "2026-06-02");
        Complaint reviewed = complaint("settle", asked + "stage-2-acknowledged=2026-03-27")
                .withUntil(LocalDate.of(2026, 3, 27), "SET-14", LocalDate.of(2026, 4, 24), null)
                .with(Event.of(EventKind.STAGE_2_RESPONDED, LocalDate.of(2026, 4, 23)));
        put("settle-escalated", reviewed, "2026-06-01");
    }

    private static void association() {
        String answered = "first-contact=2026-09-01 stage-1-acknowledged=2026-09-03 preference-agreed=2026-09-03"
                + " resident-updated=2026-09-09 stage-1-responded=2026-09-14 ";
        put("association-on-time", answered, "2026-09-21");
        put("association-late", "first-contact=2026-09-01 stage-1-acknowledged=2026-09-08", "2026-09-21");
        String asked = answered + "escalation-requested=2026-09-28 ";
        put("association-refused", asked + "escalation-refused=2026-09-30", "2026-10-19");
        put(
                "association-escalated",
                asked + "review-meeting-held=2026-10-12 stage-2-responded=2026-10-20",
                "2026-11-02");
    }

    private static void deEscalation() {
        String answered = "first-contact=2027-01-04 logged=2027-01-05 resident-contacted=2027-01-06"
                + " stage-1-acknowledged=2027-01-07 findings-discussed=2027-01-15 stage-1-responded=2027-01-18 ";
        put("de-escalation-on-time", answered, "2027-02-01");
        put(
                "de-escalation-late",
                "first-contact=2027-01-04 logged=2027-01-05 stage-1-acknowledged=2027-01-12",
                "2027-01-25");
        String asked = answered + "escalation-requested=2027-02-15 ";
        put("de-escalation-refused", asked + "escalation-refused=2027-02-18", "2027-03-01");
        put(
                "de-escalation-escalated",
                asked + "stage-2-acknowledged=2027-02-17 findings-discussed=2027-03-08",
                "2027-03-08");
    }

    private static void firstTimeResolution() {
        String begun = "first-contact=2026-10-05 first-answered=2026-10-07 stage-1-opened=2026-10-12 ";
        String answered = begun + "resident-contacted=2026-10-16 stage-1-responded=2026-10-23 ";
        put("first-time-resolution-on-time", answered, "2026-11-02");
        put(
                "first-time-resolution-late",
                "first-contact=2026-10-05 first-answered=2026-10-13 stage-1-opened=2026-10-14",
                "2026-11-04");
        Complaint agreed = complaint("first-time-resolution", begun)
                .withUntil(LocalDate.of(2026, 10, 13), "FTR-8", LocalDate.of(2026, 11, 6), null);
        put("first-time-resolution-agreed", agreed, "2026-10-30");
        String asked = answered + "escalation-requested=2026-11-02 ";
        put("first-time-resolution-refused", asked + "escalation-refused=2026-11-05", "2026-11-16");
        put(
                "first-time-resolution-escalated",
                asked + "director-reviewed=2026-11-10 panel-asked=2026-11-12 hearing-held=2026-11-24",
                "2026-12-07");
    }

    private static void lengths() {
        put("emh-one-week", "first-contact=2026-06-01 formal-request=2026-06-02", "2026-06-04");
        put(
                "emh-two-years",
                "first-contact=2025-01-06 formal-request=2025-01-06 stage-1-acknowledged=2025-01-09"
                        + " stage-1-responded=2025-03-03 escalation-requested=2025-09-15 stage-2-acknowledged=2025-09-22"
                        + " stage-2-responded=2025-12-01 ombudsman-asked=2026-03-02 ombudsman-decided=2026-12-14",
                "2026-12-21");
        ALL.put("emh-dates-alone", Timetable.of(complaint("emh", "first-contact=2026-12-18")));
    }

    private static void put(String name, String events, String asOf) {
        for (String id : PublishedPolicies.ids()) {
            if (name.startsWith(id)) {
                put(name, complaint(id, events), asOf);
            }
        }
    }

    private static void put(String name, Complaint complaint, String asOf) {
        ALL.put(name, Timetable.of(complaint).asOf(LocalDate.parse(asOf)));
    }

    private static Complaint complaint(String policy, String events) {
        Complaint complaint = Complaint.open("EX-1", PublishedPolicies.get(policy));
        for (String typed : events.strip().split(" ")) {
            String[] parts = typed.split("=");
            Event event = Event.of(EventKind.get(parts[0]), LocalDate.parse(parts[1]));
            boolean contact = event.kind().equals(EventKind.FIRST_CONTACT);
            complaint = complaint.with(contact ? event.through(Channel.named("online")) : event);
        }
        return complaint;
    }
}
