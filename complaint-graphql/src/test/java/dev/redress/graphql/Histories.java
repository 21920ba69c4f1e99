package dev.redress.graphql;

import dev.redress.access.Actor;
import dev.redress.access.Role;
import dev.redress.complaint.Addition;
import dev.redress.complaint.Code;
import dev.redress.complaint.Complaints;
import dev.redress.complaint.Detail;
import dev.redress.complaint.Event;
import dev.redress.complaint.Person;
import dev.redress.complaint.Personal;
import dev.redress.desk.Desk;
import dev.redress.graphql.http.Viewer;
import dev.redress.policy.Channel;
import dev.redress.policy.Complainant;
import dev.redress.policy.EventKind;
import dev.redress.published.PublishedPolicies;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The history that the documentation shows, {@code DEMO-0001} of Friday 18 December 2026, and four beside it, asked about on Monday
 * 15 March 2027.
 */
final class Histories {

    private static final String LANDLORD = "demo-homes";

    final Complaints complaints = Complaints.inMemory();

    private Histories() {}

    /** Who asks, by the word that an example begins with. */
    static Map<String, Viewer> people() {
        Map<String, Viewer> people = new LinkedHashMap<>();
        people.put("manager", Viewer.of(Actor.of("M1", Role.MANAGER).at(LANDLORD)));
        people.put("officer", Viewer.of(Actor.of("S1", Role.OFFICER).at(LANDLORD)));
        people.put("resident", Viewer.of(Actor.of("P1", Role.RESIDENT)));
        people.put("auditor", Viewer.of(Actor.of("A1", Role.AUDITOR).at(LANDLORD)));
        people.put("nobody", Viewer.nobody());
        return people;
    }

    static Histories five() {
        Histories histories = new Histories();
        histories.documented();
        histories.late();
        histories.extended();
        histories.closed();
        histories.begun();
        return histories;
    }

    ComplaintGraphql graphql() {
        return ComplaintGraphql.over(complaints, Desk.following(complaints)).today(() -> LocalDate.of(2027, 3, 15));
    }

    /** As FORMATS has it, to the day. */
    private void documented() {
        record(
                "DEMO-0001",
                "emh",
                Event.firstContact(LocalDate.of(2026, 12, 18))
                        .through(Set.of(Channel.get("online")))
                        .by("P1")
                        .with(Detail.TEXT, "T1"),
                Event.of(EventKind.STAGE_1_ACKNOWLEDGED, LocalDate.of(2026, 12, 30))
                        .by("S1"),
                Event.of(EventKind.STAGE_1_RESPONDED, LocalDate.of(2027, 1, 13))
                        .by("S1")
                        .dated(LocalDate.of(2027, 1, 12)),
                Event.of(EventKind.ESCALATION_REQUESTED, LocalDate.of(2027, 2, 1))
                        .by("P1"),
                Event.of(EventKind.STAGE_2_ACKNOWLEDGED, LocalDate.of(2027, 2, 5))
                        .by("S1"),
                Event.of(EventKind.STAGE_2_RESPONDED, LocalDate.of(2027, 3, 5)).by("S1"));
    }

    /** Nothing since Monday 15 February: its acknowledgement is overdue. */
    private void late() {
        record("DEMO-0002", "emh", Event.firstContact(LocalDate.of(2027, 2, 15)).by("P2"));
    }

    /** Answered later than it says, with a reason that the resident was told. */
    private void extended() {
        record(
                "DEMO-0003",
                "emh",
                Event.firstContact(LocalDate.of(2027, 3, 1)).by("P2"),
                Event.of(EventKind.STAGE_1_ACKNOWLEDGED, LocalDate.of(2027, 3, 3))
                        .by("S1"),
                Event.extended(LocalDate.of(2027, 3, 12), "EMH-5", LocalDate.of(2027, 3, 31))
                        .askingTheResident()
                        .because("T2")
                        .by("S1"));
    }

    /** Answered in time, with £50 that were promised and not paid; closed. */
    private void closed() {
        record(
                "DEMO-0004",
                "association",
                Event.firstContact(LocalDate.of(2026, 11, 2)).by("P2"),
                Event.of(EventKind.STAGE_1_ACKNOWLEDGED, LocalDate.of(2026, 11, 3))
                        .by("S1"),
                Event.of(EventKind.STAGE_1_RESPONDED, LocalDate.of(2026, 11, 16))
                        .by("S1"),
                Event.of(EventKind.REMEDY_OFFERED, LocalDate.of(2026, 11, 16))
                        .with(Detail.REMEDY, "compensation")
                        .with(Detail.AMOUNT, new BigDecimal("50.00"))
                        .with(Detail.PROMISED, LocalDate.of(2026, 11, 30)),
                Event.of(EventKind.CLOSED, LocalDate.of(2026, 12, 1)).by("S1"));
    }

    /** Begun on Wednesday 10 March. */
    private void begun() {
        record(
                "DEMO-0005",
                "settle",
                Event.firstContact(LocalDate.of(2027, 3, 10)).by("P2"));
    }

    private void record(String reference, String policy, Event... events) {
        Event[] more = Arrays.copyOfRange(events, 1, events.length);
        String resident = events[0].by().orElseThrow();
        complaints.append(
                reference,
                0,
                "demo:" + reference,
                "demo",
                Addition.of(events[0], more)
                        .opening(PublishedPolicies.get(policy), LANDLORD)
                        .with(Person.resident(resident, Complainant.TENANT).called("A Resident"))
                        .with(Person.staff("S1", "officer").called("B Officer"))
                        .with(new Code("T1"), Personal.of("Repair not finished"))
                        .with(new Code("T2"), Personal.of("We wait for a part")));
    }
}
