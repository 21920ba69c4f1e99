package dev.redress.graphql;

import static dev.redress.graphql.OnRecord.MANAGER;
import static dev.redress.graphql.OnRecord.RESIDENT;
import static dev.redress.graphql.OnRecord.STRANGER;
import static dev.redress.graphql.OnRecord.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.redress.access.Actor;
import dev.redress.complaint.Addition;
import dev.redress.complaint.Event;
import dev.redress.graphql.http.Viewer;
import dev.redress.policy.EventKind;
import dev.redress.published.PublishedPolicies;
import graphql.ExecutionResult;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Publisher;

/** What is told to those who follow, and that who comes back with a position misses nothing. */
class FollowTest {

    private final OnRecord record = OnRecord.one();

    private Ear follow(Actor actor, String subscription) {
        ComplaintGraphql graphql = record.graphql();
        ExecutionResult result = graphql.graphQl()
                .execute(graphql.input(Viewer.of(actor)).query(subscription).build());
        assertEquals(List.of(), result.getErrors());
        Publisher<ExecutionResult> told = result.getData();
        Ear ear = new Ear();
        told.subscribe(ear);
        return ear;
    }

    private void updated(int version) {
        record.complaints.append(
                "EX-1",
                version,
                "u" + version,
                "S1",
                Addition.of(Event.of(EventKind.RESIDENT_UPDATED, LocalDate.of(2027, 1, 4))));
    }

    @Test
    void a_change_is_told_and_who_comes_back_with_its_position_misses_nothing() throws InterruptedException {
        String query =
                "subscription { complaintChanged(reference: \"EX-1\") { position event { event { name } } complaint { version } } }";
        Ear ear = follow(RESIDENT, query);
        updated(4);
        Map<String, Object> first = ear.next();
        assertEquals("resident-updated", at(first, "data", "complaintChanged", "event", "event", "name"));
        ear.subscription.get().cancel();
        updated(5);
        updated(6);
        Object position = at(first, "data", "complaintChanged", "position");
        Ear again = follow(RESIDENT, query.replace("\"EX-1\"", "\"EX-1\", after: \"" + position + "\""));
        updated(7);
        List<Object> positions = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            positions.add(at(again.next(), "data", "complaintChanged", "position"));
        }
        assertEquals(List.of("e6", "e7", "e8"), positions);
        again.subscription.get().cancel();
        assertNull(again.heard.poll(300, TimeUnit.MILLISECONDS), "nothing twice");
    }

    @Test
    void a_desk_is_told_of_what_they_may_see_alone() throws InterruptedException {
        Ear manager = follow(MANAGER, "subscription { deskChanged { position complaint { reference } } }");
        Ear stranger = follow(STRANGER, "subscription { deskChanged { position complaint { reference } } }");
        record.and(2);
        assertEquals("N-1000", at(manager.next(), "data", "deskChanged", "complaint", "reference"));
        assertEquals("N-1001", at(manager.next(), "data", "deskChanged", "complaint", "reference"));
        assertNull(stranger.heard.poll(300, TimeUnit.MILLISECONDS));
        manager.subscription.get().cancel();
        stranger.subscription.get().cancel();
    }

    @Test
    void anothers_complaint_cannot_be_followed_nor_a_missing_one_and_a_wrong_position_is_said() {
        ComplaintGraphql graphql = record.graphql();
        for (String reference : List.of("EX-1", "EX-9")) {
            Map<String, Object> answer = OnRecord.ask(
                    graphql,
                    STRANGER,
                    "subscription { complaintChanged(reference: \"" + reference + "\") { position } }",
                    Map.of());
            assertEquals("FORBIDDEN", at(answer, "errors", 0, "extensions", "code"));
        }
        Map<String, Object> wrong = OnRecord.ask(
                graphql,
                RESIDENT,
                "subscription { complaintChanged(reference: \"EX-1\", after: \"e-1\") { position } }",
                Map.of());
        assertEquals("INVALID_CURSOR", at(wrong, "errors", 0, "extensions", "code"));
    }

    @Test
    void a_complaint_whose_calendar_is_not_there_ends_nothing_for_the_others() throws InterruptedException {
        String desk = "subscription { deskChanged(filter: { policy: \"emh\" }) { complaint { reference } } }";
        Ear changes = follow(MANAGER, desk);
        record.complaints.append(
                "NO-CALENDAR",
                0,
                "n",
                "S1",
                Addition.of(Event.firstContact(LocalDate.of(2027, 1, 4)))
                        .opening(PublishedPolicies.get("emh").withCalendar("moon"), "our-homes"));
        updated(4);
        assertEquals("EX-1", at(changes.next(), "data", "deskChanged", "complaint", "reference"));
        changes.subscription.get().cancel();
        assertEquals(
                "{data={complaints={totalCount=1}}}",
                record.ask(MANAGER, "{ complaints { totalCount } }").toString());
    }

    @Test
    void what_comes_due_of_one_complaint_is_told_of_that_one_alone() throws InterruptedException {
        record.and(3); // N-1000 to N-1002 are due in January
        AtomicReference<LocalDate> today = new AtomicReference<>(LocalDate.of(2027, 1, 10));
        ComplaintGraphql graphql = record.graphql().today(today::get);
        String query =
                "subscription { deadlinesComingDue(filter: { reference: \"N-1001\" }) { complaint { reference } owed { due } } }";
        Publisher<ExecutionResult> told = graphql.graphQl()
                .execute(graphql.input(Viewer.of(MANAGER)).query(query).build())
                .getData();
        Ear ear = new Ear();
        told.subscribe(ear);
        today.set(LocalDate.of(2027, 1, 11)); // Monday: EMH-3 of N-1000 is due, and of N-1001 on Tuesday
        updated(4);
        record.complaints.append(
                "N-1000", 1, "n-u", "S1", Addition.of(Event.of(EventKind.RESIDENT_UPDATED, LocalDate.of(2027, 1, 11))));
        today.set(LocalDate.of(2027, 1, 12));
        updated(5);
        Map<String, Object> first = ear.next();
        assertEquals("N-1001", at(first, "data", "deadlinesComingDue", "complaint", "reference"), first.toString());
        Map<String, Object> more = ear.heard.poll(300, TimeUnit.MILLISECONDS);
        while (more != null) {
            assertEquals("N-1001", at(more, "data", "deadlinesComingDue", "complaint", "reference"));
            more = ear.heard.poll(300, TimeUnit.MILLISECONDS);
        }
        ear.subscription.get().cancel();
    }

    @Test
    void what_comes_due_goes_back_as_far_as_somebody_may_have_been_away() {
        for (String position : List.of("d2026-12-12.0.", "d2027-03-16.0.", "d0001-01-01.0.", "d-999999999-01-01.0.")) {
            Map<String, Object> answer = OnRecord.ask(
                    record.graphql(),
                    MANAGER,
                    "subscription { deadlinesComingDue(after: \"" + position + "\") { position } }",
                    Map.of());
            assertEquals("INVALID_CURSOR", at(answer, "errors", 0, "extensions", "code"), position);
        }
        Ear ear = follow(MANAGER, "subscription { deadlinesComingDue(after: \"d2026-12-13.0.\") { position } }");
        ear.subscription.get().cancel();
    }

    @Test
    void EMH_5_what_comes_due_is_told_when_the_day_turns() throws InterruptedException {
        AtomicReference<LocalDate> today = new AtomicReference<>(LocalDate.of(2027, 1, 8));
        ComplaintGraphql graphql = record.graphql().today(today::get);
        ExecutionResult result = graphql.graphQl()
                .execute(graphql.input(Viewer.of(MANAGER))
                        .query(
                                "subscription { deadlinesComingDue { position on standing owed { clause due } complaint { reference } } }")
                        .build());
        assertEquals(List.of(), result.getErrors());
        Publisher<ExecutionResult> told = result.getData();
        Ear ear = new Ear();
        told.subscribe(ear);
        today.set(LocalDate.of(2027, 1, 11)); // Monday, two working days before Wednesday 13 January
        updated(4); // the log is heard; without it the day is looked at from time to time
        Map<String, Object> soon = ear.next();
        assertEquals("DUE_SOON", at(soon, "data", "deadlinesComingDue", "standing"), soon.toString());
        assertEquals("EMH-5", at(soon, "data", "deadlinesComingDue", "owed", "clause"));
        today.set(LocalDate.of(2027, 1, 13));
        updated(5);
        assertEquals("DUE_TODAY", at(ear.next(), "data", "deadlinesComingDue", "standing"));
        today.set(LocalDate.of(2027, 1, 14));
        updated(6);
        assertEquals("OVERDUE", at(ear.next(), "data", "deadlinesComingDue", "standing"));
        ear.subscription.get().cancel();
    }
}
