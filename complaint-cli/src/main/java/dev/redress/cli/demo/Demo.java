package dev.redress.cli.demo;

import dev.redress.access.Actor;
import dev.redress.access.Role;
import dev.redress.calendar.Unreadable;
import dev.redress.complaint.Addition;
import dev.redress.complaint.Code;
import dev.redress.complaint.Complaint;
import dev.redress.complaint.Complaints;
import dev.redress.complaint.Detail;
import dev.redress.complaint.Event;
import dev.redress.complaint.Person;
import dev.redress.complaint.Personal;
import dev.redress.policy.Channel;
import dev.redress.policy.Complainant;
import dev.redress.policy.EventKind;
import dev.redress.published.PublishedPolicies;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sixty made-up complaints with a made-up landlord, the same every time for a day.
 *
 * <p>{@code DEMO-0001} is under emh, of Friday 18 December 2026, and its dates never move, whatever day is asked for. Around the day, for each of the five
 * procedures: one whose response is due on it, one overdue, one answered late, one with a later date where the document knows
 * any, one at its second stage, one whose escalation was refused, one with a right that closes in five days where one closes
 * at all, one closed with a remedy outstanding.
 */
public final class Demo {

    /** The day around which the complaints are, unless another is asked for: Monday 15 March 2027. */
    public static final LocalDate USUAL_DAY = LocalDate.of(2027, 3, 15);

    /** Whose complaints they are. */
    public static final String LANDLORD = "demo-homes";

    /** The representative, who speaks for the resident of {@code DEMO-0002}. */
    private static final String REPRESENTATIVE = "P900";

    private static final List<String> NAMES = List.of(
            "Amira Example",
            "Bill Sample",
            "Cora Madeup",
            "Dev Invented",
            "Ella Fictional",
            "Finn Pretend",
            "Gwen Imaginary");
    private static final List<String> SAID = List.of(
            "The boiler was not mended",
            "Nobody came to the appointment",
            "The window still leaks",
            "The letter did not answer the question",
            "The stairs are not cleaned");

    private final Complaints complaints = Complaints.inMemory();
    private int number = 1;

    private Demo() {}

    /**
     * The complaints around a day.
     *
     * @throws Unreadable for a day around which the bank holidays are not known
     */
    public static Complaints on(LocalDate today) {
        Demo demo = new Demo();
        demo.first();
        Around around = new Around(today);
        for (String policy : PublishedPolicies.ids()) {
            for (Around.Standing standing : Around.Standing.values()) {
                demo.record(around.complaint(policy, standing));
            }
        }
        for (int i = 0; demo.number <= 60; i++) {
            List<String> policies = PublishedPolicies.ids();
            demo.record(around.running(policies.get(i % policies.size()), i));
        }
        return demo.complaints;
    }

    /** Who goes by which bearer; whoever brings none is the manager. */
    public static Map<String, Actor> people() {
        Map<String, Actor> people = new LinkedHashMap<>();
        people.put("demo-manager", Actor.of("M1", Role.MANAGER).at(LANDLORD));
        people.put("demo-resident", Actor.of("P1", Role.RESIDENT));
        people.put("demo-representative", Actor.of(REPRESENTATIVE, Role.REPRESENTATIVE));
        people.put("demo-officer", Actor.of("S1", Role.OFFICER).at(LANDLORD));
        people.put(
                "demo-panel", Actor.of(Around.PANEL_MEMBER, Role.PANEL_MEMBER).at(LANDLORD));
        people.put("demo-auditor", Actor.of("A1", Role.AUDITOR).at(LANDLORD));
        return people;
    }

    /** The history that the documentation shows, to the day. */
    private void first() {
        append(Addition.of(
                        Event.firstContact(LocalDate.of(2026, 12, 18))
                                .through(Set.of(Channel.get("online")))
                                .by("P1")
                                .with(Detail.TEXT, new Code("T1")),
                        by(EventKind.STAGE_1_ACKNOWLEDGED, LocalDate.of(2026, 12, 30), "S1"),
                        by(EventKind.STAGE_1_RESPONDED, LocalDate.of(2027, 1, 13), "S1")
                                .dated(LocalDate.of(2027, 1, 12)),
                        by(EventKind.ESCALATION_REQUESTED, LocalDate.of(2027, 2, 1), "P1"),
                        by(EventKind.STAGE_2_ACKNOWLEDGED, LocalDate.of(2027, 2, 5), "S1"),
                        by(EventKind.STAGE_2_RESPONDED, LocalDate.of(2027, 3, 5), "S1"))
                .opening(PublishedPolicies.get("emh"), LANDLORD)
                .with(Person.resident("P1", Complainant.TENANT).called("A Resident"))
                .with(Person.staff("S1", "officer").called("B Officer"))
                .with(new Code("T1"), Personal.of("Repair not finished")));
    }

    private static Event by(EventKind kind, LocalDate day, String who) {
        return Event.of(kind, day).by(who);
    }

    private void record(Complaint complaint) {
        String resident = "P" + number;
        String handler = "S" + (1 + number % 3);
        List<Event> events = new ArrayList<>(complaint.events());
        if (number == 2) {
            events.add(Event.of(EventKind.AUTHORITY_GIVEN, events.get(0).day()));
        }
        Addition addition = Addition.of(events.stream()
                        .map(event -> named(event, resident, handler))
                        .toList())
                .opening(complaint.policy(), LANDLORD)
                .with(Person.resident(resident, Complainant.TENANT).called(NAMES.get(number % NAMES.size())))
                .with(Person.staff(handler, "officer").called("Officer " + handler))
                .with(Person.staff(Around.REVIEWER, "senior-manager").called("Reviewer " + Around.REVIEWER))
                .with(Person.staff(Around.PANEL_MEMBER, "panel-member").called("Panel " + Around.PANEL_MEMBER))
                .with(new Code("T1"), Personal.of(SAID.get(number % SAID.size())))
                .with(new Code("T2"), Personal.of("We wait for a part"));
        if (number == 2) {
            addition = addition.with(
                    Person.resident(REPRESENTATIVE, Complainant.REPRESENTATIVE).called("Rae Example"));
        }
        append(addition);
    }

    /** With whoever did it: the resident what is the resident's, the handler the rest where nobody is named. */
    private Event named(Event event, String resident, String handler) {
        if (event.kind().equals(EventKind.HANDLER_ASSIGNED)) {
            return event.find(Detail.TO).isPresent() ? event : event.with(Detail.TO, new Code(handler));
        }
        if (event.kind().equals(EventKind.AUTHORITY_GIVEN)) {
            return event.with(Detail.TO, new Code(REPRESENTATIVE)).by(resident);
        }
        Event said = event.kind().equals(EventKind.FIRST_CONTACT) ? event.with(Detail.TEXT, new Code("T1")) : event;
        boolean residents = event.kind().actor() == EventKind.Actor.RESIDENT;
        return said.by().isPresent() ? said : said.by(residents ? resident : handler);
    }

    private void append(Addition addition) {
        String reference = "DEMO-%04d".formatted(number);
        complaints.append(reference, 0, "demo:" + reference, "demo", addition);
        number++;
    }
}
