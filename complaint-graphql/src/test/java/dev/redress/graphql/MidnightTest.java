package dev.redress.graphql;

import static dev.redress.graphql.OnRecord.MANAGER;
import static dev.redress.graphql.OnRecord.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.complaint.Addition;
import dev.redress.complaint.Code;
import dev.redress.complaint.Complaints;
import dev.redress.complaint.Event;
import dev.redress.complaint.Personal;
import dev.redress.desk.Desk;
import dev.redress.graphql.http.Viewer;
import dev.redress.graphql.limits.Guard;
import dev.redress.graphql.limits.Limits;
import dev.redress.published.PublishedPolicies;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reactivestreams.Publisher;

/** What comes due is told when the day turns in London, with nothing recorded and nobody asking. */
class MidnightTest {

    private static final Duration PAUSE = Duration.ofMillis(20);

    private final Complaints complaints = Complaints.inMemory();
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    private final ComplaintGraphql graphql =
            ComplaintGraphql.over(complaints, Desk.following(complaints)).today(ComplaintGraphql.london(now::get));

    /** The schema whose log says nothing of itself, looked at again after a pause that a test can wait for. */
    private GraphQL engine() {
        Parts parts = new Parts(
                Extent.ALL,
                Library.published(),
                complaints,
                Desk.following(complaints),
                complaints,
                ComplaintGraphql.london(now::get),
                Limits.standard());
        RuntimeWiring.Builder wiring = RuntimeWiring.newRuntimeWiring();
        new Wiring(parts, PAUSE).wire(wiring);
        GraphQLSchema schema =
                new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(graphql.sdl()), wiring.build());
        return Guard.of(Limits.standard()).graphQl(schema);
    }

    /** EMH-6: with a reason, and asking the resident, the response is due on any day that is later. */
    private void extended(LocalDate due) {
        LocalDate contact = due.minusDays(28);
        complaints.append(
                "EX-1",
                0,
                "EX-1",
                "S1",
                Addition.of(
                                Event.firstContact(contact),
                                Event.extended(contact.plusDays(1), "EMH-5", due)
                                        .askingTheResident()
                                        .because("T1"))
                        .opening(PublishedPolicies.get("emh"), "our-homes")
                        .with(new Code("T1"), Personal.of("We wait for a part")));
    }

    @ParameterizedTest(name = "due {0}, at {1} nothing, at {2} {3} of {4}")
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            due        | before               | after                | standing  | of the day

            # a night like any other: Tuesday 16 March 2027
            2027-03-16 | 2027-03-15T23:59:59Z | 2027-03-16T00:00:00Z | DUE_TODAY | 2027-03-16
            # into Sunday 28 March 2027, when the clocks go forward at one: still winter time
            2027-03-28 | 2027-03-27T23:59:59Z | 2027-03-28T00:00:00Z | DUE_TODAY | 2027-03-28
            # and out of it, an hour earlier by any clock but London's
            2027-03-29 | 2027-03-28T22:59:59Z | 2027-03-28T23:00:00Z | DUE_TODAY | 2027-03-29
            2027-03-28 | 2027-03-28T22:59:59Z | 2027-03-28T23:00:00Z | OVERDUE   | 2027-03-29
            # into Sunday 31 October 2027, when they go back at two, and out of it
            2027-10-31 | 2027-10-30T22:59:59Z | 2027-10-30T23:00:00Z | DUE_TODAY | 2027-10-31
            2027-11-01 | 2027-10-31T23:59:59Z | 2027-11-01T00:00:00Z | DUE_TODAY | 2027-11-01
            """)
    void EMH_6_the_day_turns_at_midnight_in_London(
            LocalDate due, Instant before, Instant after, String standing, LocalDate day) throws InterruptedException {
        extended(due);
        now.set(before);
        ExecutionResult result = engine().execute(graphql.input(Viewer.of(MANAGER))
                .query("subscription { deadlinesComingDue(filter: { clause: \"EMH-5\" })"
                        + " { on standing owed { clause due } complaint { reference } } }")
                .build());
        Publisher<ExecutionResult> told = result.getData();
        Ear ear = new Ear();
        told.subscribe(ear);
        Map<String, Object> early = ear.heard.poll(10 * PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        while (early != null) {
            String on = at(early, "data", "deadlinesComingDue", "on").toString();
            assertTrue(day.isAfter(LocalDate.parse(on)), "a second before midnight it is the day before: " + early);
            early = ear.heard.poll(10 * PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        }
        now.set(after);
        Map<String, Object> next = ear.next();
        assertEquals(
                standing, at(next, "data", "deadlinesComingDue", "standing").toString());
        assertEquals(day.toString(), at(next, "data", "deadlinesComingDue", "on"));
        ear.subscription.get().cancel();
    }
}
