package dev.redress.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.policy.Complainant;
import dev.redress.policy.EventKind;
import dev.redress.policy.Policy;
import dev.redress.published.PublishedPolicies;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/**
 * What every store of complaints is held to. A test of a store implements it and hands over an empty one for each test:
 *
 * <pre>{@code
 * class MyComplaintsTest implements ComplaintsContract {
 *     public Complaints empty() { … }
 * }
 * }</pre>
 */
public interface ComplaintsContract {

    /** Friday 18 December 2026. */
    LocalDate RECEIVED = LocalDate.of(2026, 12, 18);

    /** Wednesday 30 December 2026. */
    LocalDate ACKNOWLEDGED = LocalDate.of(2026, 12, 30);

    /** A store with nothing in it. */
    Complaints empty();

    private static Policy emh() {
        return PublishedPolicies.get("emh");
    }

    private static Addition opening() {
        return Addition.of(Event.firstContact(RECEIVED).by("P1"))
                .opening(emh(), "our-homes")
                .with(Person.resident("P1", Complainant.TENANT).called("A Resident"))
                .with(new Code("T1"), Personal.of("Repair not finished"));
    }

    private static Addition acknowledging() {
        return Addition.of(
                        Event.of(EventKind.STAGE_1_ACKNOWLEDGED, ACKNOWLEDGED).by("S1"))
                .with(Person.staff("S1", "officer"));
    }

    private static Appended.Done done(Appended answer) {
        assertTrue(answer instanceof Appended.Done, answer.toString());
        return (Appended.Done) answer;
    }

    @Test
    default void what_was_never_opened_is_not_there() {
        Complaints complaints = empty();
        assertEquals(Optional.empty(), complaints.find("C-1"));
        assertEquals(Map.of(), complaints.findAll(List.of("C-1", "C-2")));
        assertEquals(new LogPage(List.of(), 0, false), complaints.after(0, 10));
    }

    @Test
    default void what_was_appended_is_found_with_its_people_and_texts() {
        Complaints complaints = empty();
        Appended.Done opened = done(complaints.append("C-1", 0, "k1", "S1", opening()));
        assertEquals(1, opened.version());
        assertEquals(1, opened.position());
        Appended.Done next = done(complaints.append("C-1", 1, "k2", "S1", acknowledging()));
        assertEquals(2, next.version());
        assertEquals(2, next.position());
        Complaint expected = Complaint.of(
                "C-1",
                emh(),
                List.of(
                        Event.firstContact(RECEIVED).by("P1"),
                        Event.of(EventKind.STAGE_1_ACKNOWLEDGED, ACKNOWLEDGED).by("S1")),
                List.of(Person.resident("P1", Complainant.TENANT).called("A Resident"), Person.staff("S1", "officer")),
                Map.of(new Code("T1"), Personal.of("Repair not finished")));
        Recorded found = complaints.find("C-1").orElseThrow();
        assertEquals(expected, found.complaint());
        assertEquals("our-homes", found.landlord());
        assertEquals(2, found.version());
        assertEquals(found, next.now());
        assertEquals(Map.of("C-1", found), complaints.findAll(List.of("C-0", "C-1")));
    }

    @Test
    default void of_two_who_saw_one_version_one_is_done_and_one_is_told_and_records_nothing() {
        Complaints complaints = empty();
        complaints.append("C-1", 0, "k1", "S1", opening());
        done(complaints.append("C-1", 1, "k2", "S1", acknowledging()));
        assertEquals(new Appended.Conflict(1, 2), complaints.append("C-1", 1, "k3", "S2", acknowledging()));
        assertEquals(2, complaints.find("C-1").orElseThrow().version());
        assertEquals(2, complaints.after(0, 10).events().size());
        assertEquals(new Appended.Conflict(3, 0), complaints.append("C-2", 3, "k4", "S2", acknowledging()));
        assertEquals(new Appended.Conflict(0, 2), complaints.append("C-1", 0, "k5", "S2", opening()));
        assertEquals(
                3,
                done(complaints.append("C-1", 2, "k3", "S2", acknowledging())).version(),
                "its key is free");
    }

    @Test
    default void the_same_key_again_gives_the_first_answer() {
        Complaints complaints = empty();
        Appended.Done first = done(complaints.append("C-1", 0, "k1", "S1", opening()));
        complaints.append("C-1", 1, "k2", "S1", acknowledging());
        for (int expected : new int[] {0, 1, 2, 9}) {
            assertEquals(new Appended.Repeated(first), complaints.append("C-1", expected, "k1", "S1", opening()));
        }
        assertEquals(2, complaints.find("C-1").orElseThrow().version());
    }

    @Test
    default void a_key_that_was_used_for_something_else_is_taken() {
        Complaints complaints = empty();
        complaints.append("C-1", 0, "k1", "S1", opening());
        assertEquals(new Appended.Taken("k1"), complaints.append("C-1", 1, "k1", "S1", acknowledging()), "another act");
        assertEquals(new Appended.Taken("k1"), complaints.append("C-1", 0, "k1", "S2", opening()), "another actor");
        assertEquals(new Appended.Taken("k1"), complaints.append("C-2", 0, "k1", "S1", opening()), "another complaint");
        assertEquals(1, complaints.after(0, 10).events().size());
    }

    @Test
    default void an_addition_is_all_or_nothing() {
        Complaints complaints = empty();
        complaints.append("C-1", 0, "k1", "S1", opening());
        Addition over = acknowledging().with(new Code("T1"), Personal.of("Other words"));
        assertThrows(IllegalArgumentException.class, () -> complaints.append("C-1", 1, "k2", "S1", over));
        Addition someoneElse = acknowledging().with(Person.resident("P1", Complainant.APPLICANT));
        assertThrows(IllegalArgumentException.class, () -> complaints.append("C-1", 1, "k2", "S1", someoneElse));
        assertThrows(IllegalArgumentException.class, () -> complaints.append("C-2", 0, "k2", "S1", acknowledging()));
        assertThrows(IllegalArgumentException.class, () -> complaints.append("C-1", 1, "k2", "S1", opening()));
        assertEquals(1, complaints.find("C-1").orElseThrow().version());
        assertEquals(1, complaints.after(0, 10).events().size());
        assertEquals(Optional.empty(), complaints.find("C-2"));
        assertEquals(
                2,
                done(complaints.append("C-1", 1, "k2", "S1", acknowledging())).version(),
                "its key is free");
    }

    @Test
    default void wrong_calls_are_refused() {
        Complaints complaints = empty();
        assertThrows(IllegalArgumentException.class, () -> complaints.append("C-1", -1, "k1", "S1", opening()));
        assertThrows(IllegalArgumentException.class, () -> complaints.append(" ", 0, "k1", "S1", opening()));
        assertThrows(IllegalArgumentException.class, () -> complaints.append("C-1", 0, "", "S1", opening()));
        assertThrows(IllegalArgumentException.class, () -> complaints.append("C-1", 0, "k1", " ", opening()));
        assertThrows(IllegalArgumentException.class, () -> complaints.after(-1, 1));
        assertThrows(IllegalArgumentException.class, () -> complaints.after(0, 0));
    }

    @Test
    default void the_log_is_read_in_pages_in_the_order_of_recording() {
        Complaints complaints = empty();
        complaints.append("C-1", 0, "k1", "S1", opening());
        complaints.append("C-2", 0, "k2", "S1", opening());
        complaints.append("C-1", 1, "k3", "S2", acknowledging());
        Logged last = new Logged(
                3,
                "C-1",
                2,
                "S2",
                Event.of(EventKind.STAGE_1_ACKNOWLEDGED, ACKNOWLEDGED).by("S1"));
        LogPage page = complaints.after(0, 2);
        assertEquals(
                List.of(1L, 2L), page.events().stream().map(Logged::position).toList());
        assertEquals(2, page.last());
        assertTrue(page.more());
        assertEquals(new LogPage(List.of(last), 3, false), complaints.after(2, 2));
        assertEquals(new LogPage(List.of(), 3, false), complaints.after(3, 2), "nothing is new");
        assertEquals(new LogPage(List.of(), 9, false), complaints.after(9, 2), "beyond the end");
    }

    /** Random appends, right and wrong, beside a plain list that is searched from the beginning each time. */
    @Test
    default void it_answers_as_a_plain_list_would() {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            Complaints complaints = empty();
            List<String> plain = new ArrayList<>();
            Map<String, String> keys = new HashMap<>();
            for (int step = 0; step < 60; step++) {
                String reference = "C-" + random.nextInt(4);
                int actual = (int) plain.stream().filter(reference::equals).count();
                int expected = random.nextInt(4) == 0 ? random.nextInt(5) : actual;
                String key = "k" + random.nextInt(90);
                boolean opens = expected == 0;
                String request = reference + opens;
                String answer = complaints
                        .append(reference, expected, key, "S1", opens ? opening() : acknowledging())
                        .toString();
                String expectedAnswer;
                if (keys.containsKey(key)) {
                    expectedAnswer = keys.get(key).startsWith(request + "|")
                            ? keys.get(key).substring(request.length() + 1)
                            : "the key was used for another request";
                } else if (expected != actual) {
                    expectedAnswer = "conflict: version " + expected + " was expected, and it is at " + actual;
                } else {
                    plain.add(reference);
                    keys.put(key, request + "|done before, at version " + (actual + 1));
                    expectedAnswer = "done, at version " + (actual + 1);
                }
                assertEquals(expectedAnswer, answer, "seed " + seed + ", step " + step);
            }
            assertEquals(
                    plain,
                    complaints.after(0, 1000).events().stream()
                            .map(Logged::reference)
                            .toList(),
                    "seed " + seed);
        }
    }

    @Test
    default void sixteen_writers_lose_nothing_and_a_follower_misses_nothing() throws Exception {
        Complaints complaints = empty();
        complaints.append("C-1", 0, "open", "S1", opening());
        int writers = 16;
        int each = 40;
        ExecutorService threads = Executors.newFixedThreadPool(writers + 1);
        try {
            AtomicBoolean written = new AtomicBoolean();
            Future<List<Long>> followed = threads.submit(() -> follow(complaints, written));
            List<Callable<Integer>> work = new ArrayList<>();
            for (int i = 0; i < writers; i++) {
                int writer = i;
                work.add(() -> write(complaints, writer, each));
            }
            int accepted = 0;
            for (Future<Integer> one : threads.invokeAll(work)) {
                accepted += one.get();
            }
            written.set(true);
            assertEquals(writers * each, accepted);
            Recorded now = complaints.find("C-1").orElseThrow();
            assertEquals(1 + accepted, now.version());
            List<Long> positions = new ArrayList<>();
            for (long position = 1; position <= 1 + accepted; position++) {
                positions.add(position);
            }
            assertEquals(positions, followed.get(), "every position, once, in order");
        } finally {
            threads.shutdownNow();
        }
    }

    private static int write(Complaints complaints, int writer, int each) {
        int accepted = 0;
        while (accepted < each) {
            int seen = complaints.find("C-1").orElseThrow().version();
            Appended answer =
                    complaints.append("C-1", seen, "w" + writer + "-" + accepted, "S" + writer, acknowledging());
            accepted += answer instanceof Appended.Done ? 1 : 0;
        }
        return accepted;
    }

    private static List<Long> follow(Complaints complaints, AtomicBoolean written) {
        List<Long> seen = new ArrayList<>();
        Set<Integer> versions = new TreeSet<>();
        long last = 0;
        boolean end = false;
        while (!end) {
            boolean over = written.get();
            LogPage page = complaints.after(last, 7);
            for (Logged event : page.events()) {
                seen.add(event.position());
                assertTrue(versions.add(event.version()), "a version twice");
            }
            last = page.last();
            end = over && page.events().isEmpty();
        }
        return seen;
    }
}
