package dev.redress.desk;

import static dev.redress.testing.Dated.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.access.Actor;
import dev.redress.access.Role;
import dev.redress.calendar.UnknownName;
import dev.redress.calendar.Unreadable;
import dev.redress.calendar.WorkingCalendar;
import dev.redress.complaint.Addition;
import dev.redress.complaint.Appended;
import dev.redress.complaint.Code;
import dev.redress.complaint.Complaint;
import dev.redress.complaint.Complaints;
import dev.redress.complaint.Detail;
import dev.redress.complaint.Event;
import dev.redress.complaint.LogPage;
import dev.redress.complaint.Person;
import dev.redress.complaint.Recorded;
import dev.redress.policy.Complainant;
import dev.redress.policy.EventKind;
import dev.redress.published.PublishedPolicies;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a desk finds, in which order, and page by page. */
class DeskTest {

    private final Complaints complaints = Complaints.inMemory();
    private final Desk desk = Desk.following(complaints);

    private void opened(String reference, String policy, String landlord, Event... events) {
        complaints.append(
                reference,
                0,
                reference,
                "S1",
                Addition.of(List.of(events)).opening(PublishedPolicies.get(policy), landlord));
    }

    private void recorded(String reference, Event event) {
        int version = complaints.find(reference).orElseThrow().version();
        complaints.append(reference, version, reference + version, "S1", Addition.of(event));
    }

    /** Under emh EMH-3 is due on Tue 29 Dec and EMH-5 on Wed 13 Jan for A; B and C are of other procedures. */
    private void threeComplaints() {
        complaints.append(
                "A",
                0,
                "A",
                "S1",
                Addition.of(Event.firstContact(on("Fri 18 Dec 2026")).by("P1"))
                        .opening(PublishedPolicies.get("emh"), "our-homes")
                        .with(Person.resident("P1", Complainant.TENANT)));
        opened(
                "B",
                "de-escalation",
                "our-homes",
                Event.firstContact(on("Mon 4 Jan 2027")),
                Event.of(EventKind.LOGGED, on("Mon 4 Jan 2027")),
                Event.of(EventKind.HANDLER_ASSIGNED, on("Mon 4 Jan 2027")).with(Detail.TO, new Code("S1")),
                Event.of(EventKind.STAGE_1_ACKNOWLEDGED, on("Tue 5 Jan 2027")),
                Event.of(EventKind.STAGE_1_RESPONDED, on("Fri 8 Jan 2027")));
        opened("C", "settle", "their-homes", Event.firstContact(on("Mon 4 Jan 2027")));
    }

    private String found(Query query) {
        List<String> references = desk.find(query, null, 100).rows().stream()
                .map(DeskRow::reference)
                .toList();
        assertEquals(references.size(), desk.count(query), "it counts what it finds");
        return String.join(" ", references);
    }

    @Test
    void each_condition_finds_its_complaints() {
        threeComplaints();
        assertEquals("A C B", found(Query.all()), "by the first day on which something is due");
        assertEquals("", found(Query.all().dueBy(on("Mon 28 Dec 2026"))));
        assertEquals("A", found(Query.all().dueBy(on("Tue 29 Dec 2026"))));
        assertEquals("", found(Query.all().overdueOn(on("Tue 29 Dec 2026"))), "the last day is in time");
        assertEquals("A", found(Query.all().overdueOn(on("Wed 30 Dec 2026"))));
        assertEquals("A", found(Query.all().dueSoonOn(on("Wed 23 Dec 2026"))), "two working days before Tue 29 Dec");
        assertEquals("", found(Query.all().dueSoonOn(on("Tue 22 Dec 2026"))));
        assertEquals("A", found(Query.all().dueBetween(on("Wed 13 Jan 2027"), on("Wed 13 Jan 2027"))), "EMH-5");
        assertEquals("B", found(Query.all().openRightsOn(on("Fri 5 Mar 2027")).policy("de-escalation")), "DEE-8");
        assertEquals("", found(Query.all().openRightsOn(on("Sat 6 Mar 2027")).policy("de-escalation")));
        assertEquals("B", found(Query.all().handler("S1")));
        assertEquals("C", found(Query.all().landlord("their-homes")));
        assertEquals("A", found(Query.all().policy("emh")));
        assertEquals("C", found(Query.all().reference("C")));
        assertEquals("A", found(Query.all().clause("EMH-5")));
        assertEquals("", found(Query.all().clause("EMH-5").overdueOn(on("Wed 13 Jan 2027"))), "EMH-3 is, EMH-5 not");
        assertEquals("A", found(Query.all().clause("EMH-5").overdueOn(on("Thu 14 Jan 2027"))));
    }

    @Test
    void a_resident_finds_their_own_and_staff_their_landlords() {
        threeComplaints();
        var day = on("Mon 11 Jan 2027");
        assertEquals("A", found(Query.all().seenBy(Actor.of("P1", Role.RESIDENT), day)));
        assertEquals("", found(Query.all().seenBy(Actor.of("P9", Role.RESIDENT), day)));
        assertEquals(
                "A B", found(Query.all().seenBy(Actor.of("M1", Role.MANAGER).at("our-homes"), day)));
        assertEquals(
                "A",
                found(Query.all().seenBy(Actor.of("S2", Role.OFFICER).at("our-homes"), day)),
                "B is a colleague's");
        assertEquals(
                "", found(Query.all().seenBy(Actor.of("X", Role.ADMINISTRATOR).at("our-homes"), day)));
    }

    @Test
    void who_handles_it_is_found_by_those_alone_who_may_see_it() {
        threeComplaints();
        var day = on("Mon 11 Jan 2027");
        recorded(
                "A", Event.of(EventKind.HANDLER_ASSIGNED, on("Mon 21 Dec 2026")).with(Detail.TO, new Code("S1")));
        assertEquals("A", found(Query.all().seenBy(Actor.of("P1", Role.RESIDENT), day)));
        assertEquals("", found(Query.all().handler("S1").seenBy(Actor.of("P1", Role.RESIDENT), day)));
        assertEquals(
                "A B",
                found(Query.all()
                        .handler("S1")
                        .seenBy(Actor.of("S1", Role.OFFICER).at("our-homes"), day)));
    }

    @Test
    void what_is_recorded_is_on_the_desk_at_once() {
        threeComplaints();
        assertEquals("A", found(Query.all().overdueOn(on("Wed 30 Dec 2026"))));
        recorded("A", Event.of(EventKind.STAGE_1_ACKNOWLEDGED, on("Wed 30 Dec 2026")));
        assertEquals("", found(Query.all().overdueOn(on("Wed 30 Dec 2026"))));
        recorded("A", Event.of(EventKind.WITHDRAWN, on("Thu 31 Dec 2026")));
        assertEquals("C B", found(Query.all().goingOn()));
        assertEquals(
                "2026-12-31",
                desk.find(Query.all().reference("A"), null, 1)
                        .rows()
                        .get(0)
                        .findEnded()
                        .orElseThrow()
                        .toString());
    }

    @Test
    void a_promised_remedy_is_owed_until_it_is_done() {
        opened(
                "A",
                "emh",
                "our-homes",
                Event.firstContact(on("Fri 18 Dec 2026")),
                Event.of(EventKind.STAGE_1_RESPONDED, on("Mon 4 Jan 2027")),
                Event.of(EventKind.REMEDY_OFFERED, on("Mon 4 Jan 2027"))
                        .with(Detail.REMEDY, new Code("repair"))
                        .with(Detail.PROMISED, on("Fri 22 Jan 2027")),
                Event.of(EventKind.CLOSED, on("Tue 5 Jan 2027")));
        assertEquals("A", found(Query.all().overdueOn(on("Mon 25 Jan 2027"))));
        assertEquals("A", found(Query.all().dueSoonOn(on("Wed 20 Jan 2027"))));
        recorded("A", Event.of(EventKind.REMEDY_DONE, on("Mon 25 Jan 2027")).with(Detail.REMEDY, new Code("repair")));
        assertEquals("", found(Query.all().overdueOn(on("Mon 25 Jan 2027"))));
    }

    @Test
    void pages_go_on_after_a_cursor() {
        threeComplaints();
        Found first = desk.find(Query.all(), null, 2);
        assertEquals("2 rows, and more", first.toString());
        Found second = desk.find(Query.all(), first.rows().get(1).cursor(), 2);
        assertEquals("B", second.rows().get(0).reference());
        assertFalse(second.more());
        assertTrue(
                desk.find(Query.all(), second.rows().get(0).cursor(), 2).rows().isEmpty());
        assertThrows(IllegalArgumentException.class, () -> desk.find(Query.all(), null, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "ZDE6", "!!", "ZDE6MjAyNi0xMy0wMTpB", "ZDI6LTpB", "ZDE6LTpB="})
    void a_cursor_that_no_desk_has_given_is_refused(String cursor) {
        threeComplaints();
        assertEquals(
                "'" + cursor + "' is not a cursor: a cursor is one that came with a row, unchanged",
                assertThrows(Unreadable.class, () -> desk.find(Query.all(), cursor, 2))
                        .getMessage());
    }

    @Test
    void a_row_is_of_one_complaint_alone_and_of_no_day() {
        Complaint complaint =
                Complaint.open("A", PublishedPolicies.get("emh")).with(Event.firstContact(on("Fri 18 Dec 2026")));
        DeskRow row = DeskRow.of(new Recorded(complaint, "our-homes"), WorkingCalendar.get("england-and-wales"));
        assertEquals(row, DeskRow.of(new Recorded(complaint, "our-homes"), WorkingCalendar.get("england-and-wales")));
        assertEquals("A: EMH-3 confirm the formal complaint, by 2026-12-29", row.toString());
        assertEquals(List.of(), row.overdueOn(on("Tue 29 Dec 2026")));
        assertEquals(1, row.overdueOn(on("Wed 13 Jan 2027")).size());
        assertEquals(2, row.overdueOn(on("Thu 14 Jan 2027")).size());
    }

    @Test
    void a_calendar_that_is_not_there_holds_up_no_other_complaint() {
        AtomicBoolean there = new AtomicBoolean();
        Desk following = Desk.following(complaints, policy -> {
            if (policy.id().equals("settle") && !there.get()) {
                throw new UnknownName("calendar", "the landlord's", List.of());
            }
            return WorkingCalendar.get(policy.calendar());
        });
        threeComplaints();
        assertEquals(List.of("A", "B"), references(following));
        opened("D", "emh", "our-homes", Event.firstContact(on("Mon 4 Jan 2027")));
        recorded("C", Event.of(EventKind.RESIDENT_UPDATED, on("Tue 5 Jan 2027")));
        assertEquals(List.of("A", "B", "D"), references(following), "what comes later is found all the same");
        there.set(true);
        assertEquals(List.of("A", "B", "C", "D"), references(following), "and it is asked for again");
        there.set(false);
        recorded("C", Event.of(EventKind.WITHDRAWN, on("Wed 6 Jan 2027")));
        assertEquals(List.of("A", "B", "D"), references(following), "no row is of an earlier day");
    }

    private static List<String> references(Desk of) {
        return of.find(Query.all(), null, 100).rows().stream()
                .map(DeskRow::reference)
                .sorted()
                .toList();
    }

    @Test
    void where_nothing_is_new_no_complaint_is_read_again() {
        threeComplaints();
        AtomicInteger reads = new AtomicInteger();
        Complaints counted = new Complaints() {
            @Override
            public Appended append(String reference, int expected, String key, String actor, Addition addition) {
                return complaints.append(reference, expected, key, actor, addition);
            }

            @Override
            public LogPage after(long position, int limit) {
                return complaints.after(position, limit);
            }

            @Override
            public Optional<Recorded> find(String reference) {
                reads.incrementAndGet();
                return complaints.find(reference);
            }

            @Override
            public Map<String, Recorded> findAll(Collection<String> references) {
                reads.incrementAndGet();
                return complaints.findAll(references);
            }
        };
        Desk following = Desk.following(counted);
        assertEquals(3, following.count(Query.all()));
        assertEquals(3, following.count(Query.all()));
        assertEquals(1, reads.get());
        recorded("C", Event.of(EventKind.RESIDENT_UPDATED, on("Tue 5 Jan 2027")));
        assertEquals(3, following.count(Query.all()));
        assertEquals(2, reads.get());
    }
}
