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
import dev.redress.complaint.Recorded;
import dev.redress.desk.Desk;
import dev.redress.graphql.http.Viewer;
import dev.redress.policy.Channel;
import dev.redress.policy.Complainant;
import dev.redress.policy.EventKind;
import dev.redress.policy.Fact;
import dev.redress.policy.Obligation;
import dev.redress.policy.Placed;
import dev.redress.policy.Policy;
import dev.redress.published.PublishedPolicies;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Complaints to which everything has happened that can, and everybody who may ask about them on Monday 15 March 2027.
 *
 * <p>Under each published procedure three are made from the kinds of events that there are: one that began, one in which each kind
 * happened once with every detail that it may carry, one that goes on at stage 2. Everybody has the same to do with each of them. What
 * somebody is called or said begins with {@code Name-of-} or {@code Words-of-} and goes on with whose it is.
 */
final class Cast {

    static final LocalDate TODAY = OnRecord.TODAY;
    static final String LANDLORD = "our-homes";

    private static final LocalDate BEGINNING = LocalDate.of(2026, 10, 1);

    final Complaints complaints = Complaints.inMemory();
    final Desk desk = Desk.following(complaints);

    private final List<String> references = new ArrayList<>();

    private Cast() {}

    /** Everybody by what they are, in the order of the table. */
    static Map<String, Viewer> people() {
        Map<String, Viewer> people = new LinkedHashMap<>();
        people.put("resident", Viewer.of(Actor.of("P1", Role.RESIDENT)));
        people.put("representative", Viewer.of(Actor.of("P2", Role.REPRESENTATIVE)));
        people.put("officer", Viewer.of(Actor.of("S2", Role.OFFICER).at(LANDLORD)));
        people.put("manager", Viewer.of(Actor.of("M1", Role.MANAGER).at(LANDLORD)));
        people.put("panel member", Viewer.of(Actor.of("B1", Role.PANEL_MEMBER).at(LANDLORD)));
        people.put("auditor", Viewer.of(Actor.of("A1", Role.AUDITOR).at(LANDLORD)));
        people.put("system", Viewer.of(Actor.of("timer", Role.SYSTEM)));
        people.put("resident of another", Viewer.of(Actor.of("P9", Role.RESIDENT)));
        people.put("representative without authority", Viewer.of(Actor.of("P3", Role.REPRESENTATIVE)));
        people.put("officer not on it", Viewer.of(Actor.of("S8", Role.OFFICER).at(LANDLORD)));
        people.put("manager elsewhere", Viewer.of(Actor.of("M1", Role.MANAGER).at("their-homes")));
        people.put(
                "panel member not on it",
                Viewer.of(Actor.of("B8", Role.PANEL_MEMBER).at(LANDLORD)));
        people.put("administrator", Viewer.of(Actor.of("X1", Role.ADMINISTRATOR).at(LANDLORD)));
        people.put("nobody", Viewer.nobody());
        return people;
    }

    /** Those to whom these complaints are as if there were none. */
    static Set<String> strangers() {
        Set<String> strangers = new LinkedHashSet<>(people().keySet());
        strangers.removeAll(
                List.of("resident", "representative", "officer", "manager", "panel member", "auditor", "system"));
        return strangers;
    }

    static Cast together() {
        Cast cast = new Cast();
        for (String id : PublishedPolicies.ids()) {
            Policy policy = PublishedPolicies.get(id);
            cast.append("BEGAN-" + id, policy, cast.began(TODAY.minusDays(20), false));
            cast.append("WHOLE-" + id, policy, cast.whole(policy));
            cast.append("LATER-" + id, policy, cast.later(policy));
        }
        cast.append("FAR-1", PublishedPolicies.get("association"), cast.began(LocalDate.of(1871, 1, 2), true));
        cast.complaints.append(
                "OTHER-1",
                0,
                "OTHER-1",
                "S8",
                Addition.of(
                                Event.firstContact(BEGINNING).by("P9"),
                                Event.of(EventKind.HANDLER_ASSIGNED, BEGINNING).with(Detail.TO, "S9"))
                        .opening(PublishedPolicies.get("emh"), "another-landlord")
                        .with(Person.resident("P9", Complainant.TENANT).called("Name-of-P9")));
        return cast;
    }

    /** The references of the complaints that everybody has the same to do with. */
    List<String> references() {
        return List.copyOf(references);
    }

    Recorded find(String reference) {
        return complaints.find(reference).orElseThrow();
    }

    ComplaintGraphql graphql() {
        return ComplaintGraphql.over(complaints, desk).today(() -> TODAY);
    }

    private void append(String reference, Policy policy, List<Event> events) {
        references.add(reference);
        List<Event> all = new ArrayList<>(events);
        LocalDate end = all.stream().map(Event::day).max(LocalDate::compareTo).orElseThrow();
        all.add(Event.of(EventKind.HANDLER_ASSIGNED, end).with(Detail.TO, "S2"));
        all.add(Event.of(EventKind.PANEL_ASKED, end).with(Detail.PANEL, List.of(new Code("B1"))));
        Addition addition = Addition.of(all)
                .opening(policy, LANDLORD)
                .with(Person.resident("P1", Complainant.TENANT).called("Name-of-P1"))
                .with(Person.resident("P2", Complainant.REPRESENTATIVE).called("Name-of-P2"))
                .with(Person.resident("P3", Complainant.REPRESENTATIVE).called("Name-of-P3"))
                .with(Person.staff("S1", "officer").called("Name-of-S1"))
                .with(Person.staff("S2", "senior-manager").called("Name-of-S2"))
                .with(Person.staff("B1", "panel-member").called("Name-of-B1"));
        for (Event event : all) {
            for (Detail<Code> words : List.of(Detail.TEXT, Detail.WANTED, Detail.REASON)) {
                Code text = event.find(words).orElse(null);
                if (text != null) {
                    addition = addition.with(
                            text, Personal.of("Words-of-" + event.by().orElse("nobody") + "-" + text.word() + "."));
                }
            }
        }
        complaints.append(reference, 0, reference, "S1", addition);
    }

    // --- histories ----------------------------------------------------------------------------------------------

    /** Somebody got in touch, themselves or through who speaks for them. */
    private List<Event> began(LocalDate day, boolean themselves) {
        Event contact = everything(EventKind.FIRST_CONTACT, day, null, 1);
        return List.of(
                Event.of(EventKind.ISSUE_HAPPENED, day.minusDays(30)),
                Event.of(EventKind.AUTHORITY_GIVEN, day).with(Detail.TO, "P2").by("P1"),
                Event.of(EventKind.AUTHORITY_GIVEN, day).with(Detail.TO, "P3").by("P1"),
                Event.of(EventKind.AUTHORITY_ENDED, day).with(Detail.TO, "P3").by("P1"),
                themselves ? contact : contact.by("P2"));
    }

    /** Each kind of event once, with all that it may carry; each obligation extended, or dated by agreement. */
    private List<Event> whole(Policy policy) {
        List<Event> events = new ArrayList<>(began(BEGINNING, true));
        LocalDate day = BEGINNING;
        for (EventKind kind : EventKind.known()) {
            boolean later = kind.equals(EventKind.CORRECTED) || kind.equals(EventKind.FIRST_CONTACT);
            if (!later && !kind.equals(EventKind.AUTHORITY_ENDED)) {
                day = day.plusDays(1);
                events.add(everything(kind, day, policy, events.size()));
            }
            if (kind.equals(EventKind.FIRST_CONTACT)) {
                moved(policy, day, events);
            }
        }
        events.add(Event.corrected(day, events.size()).with(Detail.REASON, "T0"));
        return events;
    }

    private void moved(Policy policy, LocalDate day, List<Event> events) {
        boolean agreed = false;
        for (Placed<Obligation> placed : policy.obligations()) {
            EventKind kind = agreed ? EventKind.DATE_AGREED : EventKind.EXTENDED;
            events.add(everything(kind, day, policy, events.size())
                    .with(Detail.OBLIGATION, placed.clause().id()));
            agreed = !agreed;
        }
    }

    /** Stage 1 answered, stage 2 asked for, a remedy promised, and nothing since. */
    private List<Event> later(Policy policy) {
        List<Event> events = new ArrayList<>(began(BEGINNING, true));
        List<EventKind> kinds = List.of(
                EventKind.FORMAL_REQUEST,
                EventKind.STAGE_1_OPENED,
                EventKind.STAGE_1_RESPONDED,
                EventKind.RESPONSE_RECEIVED,
                EventKind.REMEDY_OFFERED,
                EventKind.ESCALATION_REQUESTED);
        LocalDate day = BEGINNING;
        for (EventKind kind : kinds) {
            day = day.plusDays(12);
            events.add(everything(kind, day, policy, events.size()));
        }
        moved(policy, day, events);
        return events;
    }

    // --- events -------------------------------------------------------------------------------------------------

    private static Event everything(EventKind kind, LocalDate day, @Nullable Policy policy, int n) {
        Event event = Event.of(kind, day);
        if (kind.actor() == EventKind.Actor.RESIDENT) {
            event = event.by("P1");
        } else if (kind.actor() == EventKind.Actor.LANDLORD) {
            event = event.by(kind.place() < EventKind.ESCALATION_REQUESTED.place() ? "S1" : "S2");
        }
        event = event.at(LocalTime.of(9, 30)).through(Set.of(Channel.get("online")));
        for (Detail<?> detail : Detail.of(kind)) {
            Object value = value(detail, kind, day, policy, n);
            if (value != null) {
                event = with(event, detail, value);
            }
        }
        return event;
    }

    @SuppressWarnings("unchecked") // a detail's form says what its value is
    private static <T> Event with(Event event, Detail<T> detail, Object value) {
        return event.with(detail, (T) value);
    }

    private static @Nullable Object value(
            Detail<?> detail, EventKind kind, LocalDate day, @Nullable Policy policy, int n) {
        return switch (detail.form()) {
            case DATE -> day.plusDays(40);
            case YES_OR_NO -> true;
            case WHOLE_NUMBER -> n;
            case AMOUNT -> new BigDecimal("50.00");
            case EVENT -> EventKind.STAGE_1_RESPONDED;
            case CODES -> List.of(new Code(detail.equals(Detail.PANEL) ? "B1" : "P1"));
            case FACT ->
                new Code(
                        detail.fact()
                                        .filter(fact -> fact.form() != Fact.Form.CHOICE)
                                        .isPresent()
                                ? "no"
                                : detail.fact().orElseThrow().choices().get(0));
            case CODE -> code(detail, kind, policy, n);
        };
    }

    private static @Nullable Code code(Detail<?> detail, EventKind kind, @Nullable Policy policy, int n) {
        if (detail.equals(Detail.STAGE)) {
            return null;
        }
        if (detail.equals(Detail.TO)) {
            return new Code(policy == null || kind.actor() == EventKind.Actor.LANDLORD ? "S2" : "P2");
        }
        if (detail.equals(Detail.TEXT) || detail.equals(Detail.WANTED) || detail.equals(Detail.REASON)) {
            return new Code(detail.name().substring(0, 1).toUpperCase(Locale.ROOT) + n);
        }
        if (detail.equals(Detail.OBLIGATION) || detail.equals(Detail.CLAUSE)) {
            return policy == null ? null : new Code(policy.clauses().get(0).id());
        }
        return new Code(detail.equals(Detail.ROLE) ? "senior-manager" : detail.name());
    }
}
