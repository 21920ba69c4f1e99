package dev.redress.ruling;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.redress.calendar.Unreadable;
import dev.redress.complaint.Code;
import dev.redress.complaint.Complaint;
import dev.redress.complaint.Event;
import dev.redress.complaint.Party;
import dev.redress.complaint.Person;
import dev.redress.complaint.Personal;
import dev.redress.policy.Complainant;
import dev.redress.policy.Fact;
import dev.redress.policy.Policy;
import dev.redress.testing.Decisions;
import dev.redress.testing.Histories;
import dev.redress.timetable.Timetable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What people are called and said is in no ruling, finding or action, whatever happened. */
@Domain(Decisions.class)
@Domain(Histories.class)
@Domain(DomainContext.Global.class)
class ConfidentialityProperties {

    private static final String CANARY = "Canary Yellow, who said enough";

    /** Everything is by a person with a name, for a reason with words. */
    private static Complaint told(Complaint history) {
        Complaint complaint = Complaint.open("EX-1", history.policy())
                .with(Person.resident("P1", Complainant.REPRESENTATIVE).called(CANARY))
                .with(Person.staff("S1", "officer").called(CANARY))
                .with(new Code("T1"), Personal.of(CANARY));
        for (Event event : history.events()) {
            complaint = complaint.with(event.by(event.day().getDayOfMonth() % 2 == 0 ? "P1" : "S1"));
        }
        return complaint;
    }

    @Property(tries = 60)
    void FTR_18_no_ruling_finding_or_action_shows_what_people_are_called_or_said(@ForAll Complaint history) {
        Complaint complaint = told(history);
        Timetable timetable = Decisions.timetable(complaint).asOf(LocalDate.of(2027, 6, 1));
        List<Object> shown =
                new ArrayList<>(List.of(Admission.of(timetable), Course.of(complaint), Party.of(complaint)));
        shown.addAll(Party.of(complaint).residents());
        shown.addAll(Findings.of(timetable));
        shown.addAll(FollowUp.of(complaint));
        shown.addAll(RemedyPromise.of(timetable));
        for (Action action : Actions.of(timetable)) {
            shown.addAll(List.of(action, action.why()));
            add(action.ruling(), shown);
        }
        for (Object each : shown) {
            assertFalse(each.toString().contains("Canary"), () -> each.getClass() + ": " + each);
        }
    }

    @Property(tries = 60)
    void FTR_18_a_good_reason_is_never_repeated(@ForAll Policy policy, @ForAll Facts facts) {
        Facts told = facts.with(Fact.GOOD_REASON, CANARY);
        List<Object> shown = new ArrayList<>(List.of(told));
        add(Admission.of(policy).review(told), shown);
        for (Object each : shown) {
            assertFalse(each.toString().contains("Canary"), () -> each.getClass() + ": " + each);
        }
    }

    @Example
    void FTR_18_what_cannot_be_a_code_is_refused_without_being_repeated() {
        Event event = Event.firstContact(LocalDate.of(2027, 2, 1));
        assertFalse(assertThrows(Unreadable.class, () -> event.by(CANARY))
                .getMessage()
                .contains("Canary"));
    }

    private static void add(Ruling ruling, List<Object> shown) {
        shown.addAll(List.of(ruling, ruling.question(), ruling.reason().withDays()));
        shown.addAll(ruling.notes());
        for (Considered considered : ruling.considered()) {
            shown.add(considered);
            shown.addAll(considered.looked());
        }
        if (ruling instanceof Ruling.Refused refused) {
            shown.addAll(refused.tell());
        }
    }
}
