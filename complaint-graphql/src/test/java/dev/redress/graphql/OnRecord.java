package dev.redress.graphql;

import dev.redress.access.Actor;
import dev.redress.access.Role;
import dev.redress.complaint.Addition;
import dev.redress.complaint.Code;
import dev.redress.complaint.Complaints;
import dev.redress.complaint.Detail;
import dev.redress.complaint.Event;
import dev.redress.complaint.Finder;
import dev.redress.complaint.Person;
import dev.redress.complaint.Personal;
import dev.redress.complaint.Recorded;
import dev.redress.desk.Desk;
import dev.redress.graphql.http.Viewer;
import dev.redress.policy.Complainant;
import dev.redress.policy.EventKind;
import dev.redress.published.PublishedPolicies;
import graphql.GraphQL;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Complaints on record, and people who ask about them on Monday 15 March 2027. */
final class OnRecord {

    static final LocalDate TODAY = LocalDate.of(2027, 3, 15);
    static final String SECRET = "Repair not finished";

    static final Actor RESIDENT = Actor.of("P1", Role.RESIDENT);
    static final Actor STRANGER = Actor.of("P9", Role.RESIDENT);
    static final Actor REPRESENTATIVE = Actor.of("P2", Role.REPRESENTATIVE);
    static final Actor OFFICER = Actor.of("S1", Role.OFFICER).at("our-homes");
    static final Actor MANAGER = Actor.of("M1", Role.MANAGER).at("our-homes");
    static final Actor ELSEWHERE = Actor.of("M1", Role.MANAGER).at("their-homes");
    static final Actor AUDITOR = Actor.of("A1", Role.AUDITOR).at("our-homes");
    static final Actor ADMINISTRATOR = Actor.of("X1", Role.ADMINISTRATOR).at("our-homes");

    final Complaints complaints = Complaints.inMemory();
    final Desk desk = Desk.following(complaints);
    final AtomicInteger reads = new AtomicInteger();

    private OnRecord() {}

    /** EX-1 of P1, who authorised P2: acknowledged a working day late by S1, answered in time; nothing more. */
    static OnRecord one() {
        OnRecord record = new OnRecord();
        record.complaints.append(
                "EX-1",
                0,
                "open",
                "S1",
                Addition.of(
                                Event.firstContact(LocalDate.of(2026, 12, 18))
                                        .by("P1")
                                        .with(Detail.TEXT, new Code("T1")),
                                Event.of(EventKind.AUTHORITY_GIVEN, LocalDate.of(2026, 12, 21))
                                        .with(Detail.TO, new Code("P2")),
                                Event.of(EventKind.HANDLER_ASSIGNED, LocalDate.of(2026, 12, 21))
                                        .with(Detail.TO, new Code("S1")),
                                Event.of(EventKind.STAGE_1_ACKNOWLEDGED, LocalDate.of(2026, 12, 30))
                                        .by("S1"))
                        .opening(PublishedPolicies.get("emh"), "our-homes")
                        .with(Person.resident("P1", Complainant.TENANT).called("A Resident"))
                        .with(Person.resident("P2", Complainant.REPRESENTATIVE).called("C Daughter"))
                        .with(Person.staff("S1", "officer").called("B Officer"))
                        .with(new Code("T1"), Personal.of(SECRET)));
        return record;
    }

    /** As many more, each with a first contact on a working day of its own. */
    OnRecord and(int more) {
        for (int i = 0; i < more; i++) {
            complaints.append(
                    "N-" + (1000 + i),
                    0,
                    "n" + i,
                    "S1",
                    Addition.of(Event.firstContact(LocalDate.of(2027, 1, 4).plusDays(i % 60)))
                            .opening(PublishedPolicies.get("emh"), "our-homes"));
        }
        return this;
    }

    /** A finder that counts how often the store is read. */
    Finder counted() {
        return new Finder() {
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
    }

    ComplaintGraphql graphql() {
        return ComplaintGraphql.over(complaints, desk).today(() -> TODAY);
    }

    Map<String, Object> ask(Actor actor, String document) {
        return ask(graphql(), actor, document, Map.of());
    }

    Map<String, Object> ask(Actor actor, String document, Map<String, Object> variables) {
        return ask(graphql(), actor, document, variables);
    }

    static Map<String, Object> ask(
            ComplaintGraphql graphql, Actor actor, String document, Map<String, Object> variables) {
        GraphQL engine = graphql.graphQl();
        return engine.execute(graphql.input(Viewer.of(actor))
                        .query(document)
                        .variables(variables)
                        .build())
                .toSpecification();
    }

    /** Goes down maps and lists: {@code at(answer, "data", "complaints", "edges", 0, "node")}. */
    static Object at(Object answer, Object... path) {
        Object here = answer;
        for (Object step : path) {
            if (here == null) {
                return "nothing at " + step;
            }
            here = step instanceof Integer place ? ((List<?>) here).get(place) : ((Map<?, ?>) here).get(step);
        }
        return here == null ? "null" : here;
    }
}
