package dev.redress.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.redress.policy.Complainant;
import dev.redress.policy.EventKind;
import dev.redress.published.PublishedPolicies;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The log in memory keeps the contract, tells of news, and says what is wrong with an addition. */
class ComplaintsInMemoryTest implements ComplaintsContract {

    private static final Event CONTACT = Event.firstContact(RECEIVED);
    private static final Event LATER = Event.of(EventKind.RESIDENT_UPDATED, ACKNOWLEDGED);

    @Override
    public Complaints empty() {
        return Complaints.inMemory();
    }

    private static Addition opening() {
        return Addition.of(CONTACT).opening(PublishedPolicies.get("emh"), "our-homes");
    }

    @Test
    void whoever_listens_is_told_after_each_append_until_they_stop() {
        Complaints complaints = empty();
        List<Integer> told = new ArrayList<>();
        Runnable listener = () -> told.add(complaints.after(0, 100).events().size());
        Runnable stop = ((Heard) complaints).listen(listener);
        complaints.append("C-1", 0, "k1", "S1", opening());
        complaints.append("C-1", 0, "k1", "S1", opening());
        complaints.append("C-1", 7, "k2", "S1", Addition.of(LATER));
        assertEquals(List.of(1), told, "a repeat and a conflict are no news");
        complaints.append("C-1", 1, "k3", "S1", Addition.of(LATER));
        stop.run();
        complaints.append("C-1", 2, "k4", "S1", Addition.of(LATER));
        assertEquals(List.of(1, 2), told);
    }

    @Test
    void a_listener_that_throws_is_told_no_more_and_undoes_nothing() {
        Complaints complaints = empty();
        List<String> told = new ArrayList<>();
        ((Heard) complaints).listen(() -> {
            told.add("broken");
            throw new IllegalStateException("broken");
        });
        ((Heard) complaints).listen(() -> told.add("sound"));
        complaints.append("C-1", 0, "k1", "S1", opening());
        complaints.append("C-1", 1, "k2", "S1", Addition.of(LATER));
        assertEquals(List.of("broken", "sound", "sound"), told);
        assertEquals(2, complaints.find("C-1").orElseThrow().version());
    }

    @Test
    void an_addition_that_cannot_be_made_says_why_and_repeats_no_words() {
        Complaints complaints = empty();
        complaints.append(
                "C-1",
                0,
                "k1",
                "S1",
                opening()
                        .with(new Code("T1"), Personal.of("secret words"))
                        .with(Person.staff("S1", "officer").called("B Officer")));
        assertEquals(
                "the text T1 of C-1 is on record with other words; a new text takes a new id",
                refused(complaints, "C-1", 1, Addition.of(LATER).with(new Code("T1"), Personal.of("other words"))));
        assertEquals(
                "the person S1 is on record as officer; someone else takes a new id",
                refused(complaints, "C-1", 1, Addition.of(LATER).with(Person.staff("S1", "manager"))));
        assertEquals(
                "there is no complaint C-2 yet; what opens it names its policy and its landlord: Addition.opening",
                refused(complaints, "C-2", 0, Addition.of(LATER)));
        assertEquals(
                "C-1 is open already, under emh 2026-11-22; only what opens it names a policy",
                refused(complaints, "C-1", 1, opening()));
        assertEquals(
                "an addition to a complaint holds one event at least, and this one none",
                assertThrows(IllegalArgumentException.class, () -> Addition.of(List.of()))
                        .getMessage());
    }

    @Test
    void what_somebody_is_called_may_be_put_right_and_what_is_not_known_added() {
        Complaints complaints = empty();
        complaints.append(
                "C-1",
                0,
                "k1",
                "S1",
                opening().with(Person.resident("P1", Complainant.TENANT).called("A Rezident")));
        complaints.append(
                "C-1",
                1,
                "k2",
                "S1",
                Addition.of(LATER).with(new Person(new Code("P1"), Personal.of("A Resident"), null, null)));
        Person now = complaints
                .find("C-1")
                .orElseThrow()
                .complaint()
                .findPerson("P1")
                .orElseThrow();
        assertEquals(Person.resident("P1", Complainant.TENANT).called("A Resident"), now);
    }

    private static String refused(Complaints complaints, String reference, int version, Addition addition) {
        return String.valueOf(assertThrows(
                        IllegalArgumentException.class,
                        () -> complaints.append(reference, version, "k-other", "S1", addition))
                .getMessage());
    }
}
