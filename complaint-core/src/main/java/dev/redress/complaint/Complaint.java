package dev.redress.complaint;

import dev.redress.policy.EventKind;
import dev.redress.policy.Extension;
import dev.redress.policy.Fact;
import dev.redress.policy.Obligation;
import dev.redress.policy.Placed;
import dev.redress.policy.Policy;
import dev.redress.policy.Start;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A complaint under a policy: an immutable history of what happened, in the order in which it was recorded.
 *
 * <p>{@code Complaint.open("C-1042", policy).with(firstContact(friday18December2026))}. Facts are accepted however late,
 * early or odd they are; what they mean is for the timetable to say. A repeated event is kept; the first one counts,
 * unless a clause says "last". A corrected event stays in the history and no longer counts. When a request for the next stage
 * was refused and is made again, the new one counts, and what came of the old one no longer does.
 */
public final class Complaint {

    private final String reference;
    private final Policy policy;
    private final List<Event> events;
    private final Map<Code, Person> people;
    private final Map<Code, Personal> texts;

    /** What counts, by day and then in the order of recording. */
    private final List<Event> history;

    /** The place in the history of a request for the next stage that was made after another was refused; 0 for none. */
    private final int renewed;

    /** A bit for each known kind that is on record, so that one that is not need not be looked for. */
    private final long kinds;

    private Complaint(
            String reference, Policy policy, List<Event> events, Map<Code, Person> people, Map<Code, Personal> texts) {
        this.reference = reference;
        this.policy = policy;
        this.people = people;
        this.texts = texts;
        this.events = List.copyOf(events);
        this.history = List.of(Corrections.standing(this.events));
        this.renewed = renewed(history);
        this.kinds = kinds();
    }

    private static int renewed(List<Event> history) {
        int renewed = 0;
        boolean requested = false;
        boolean refused = false;
        for (int i = 0; i < history.size(); i++) {
            EventKind kind = history.get(i).kind();
            if (kind.equals(EventKind.ESCALATION_REQUESTED)) {
                renewed = refused ? i : renewed;
                requested = true;
                refused = false;
            } else if (kind.equals(EventKind.ESCALATION_REFUSED)) {
                refused = requested;
            } else if (kind.equals(EventKind.STAGE_2_RESPONDED)) {
                return renewed; // what was answered stays answered
            }
        }
        return renewed;
    }

    private long kinds() {
        long on = 0;
        for (int i = 0; i < history.size(); i++) {
            EventKind kind = history.get(i).kind();
            on |= kind.isOwn() || !counts(i) ? 0 : 1L << kind.place();
        }
        return on;
    }

    /** Whether the event in that place counts for what follows: what came of a refused request does not, once it is renewed. */
    private boolean counts(int place) {
        return place >= renewed || !history.get(place).kind().followsEscalation();
    }

    /** A complaint of which nothing has been recorded yet. */
    public static Complaint open(String reference, Policy policy) {
        return new Complaint(reference, policy, List.of(), Map.of(), Map.of());
    }

    /** A complaint with its history, in the order of recording. */
    public static Complaint of(String reference, Policy policy, List<Event> events) {
        return new Complaint(reference, policy, events, Map.of(), Map.of());
    }

    /** A complaint with its history, those in it, and what was said by the ids that events refer to. */
    public static Complaint of(
            String reference, Policy policy, List<Event> events, List<Person> people, Map<Code, Personal> texts) {
        Map<Code, Person> byId = new LinkedHashMap<>();
        people.forEach(person -> byId.put(person.id(), person));
        return new Complaint(
                reference,
                policy,
                events,
                Collections.unmodifiableMap(byId),
                Collections.unmodifiableMap(new LinkedHashMap<>(texts)));
    }

    private Complaint having(List<Event> others) {
        return new Complaint(reference, policy, others, people, texts);
    }

    // --- questions ----------------------------------------------------------------------------------------------

    /** The landlord's reference. */
    public String reference() {
        return reference;
    }

    /** The procedure that it runs under. */
    public Policy policy() {
        return policy;
    }

    /** Everything that was recorded, in the order of recording. */
    public List<Event> events() {
        return events;
    }

    /** What counts, by day: without what was corrected. */
    public List<Event> history() {
        return history;
    }

    /** Those in it, in the order in which they were named. */
    public List<Person> people() {
        return List.copyOf(people.values());
    }

    /** The person of that id, if one is named so. */
    public Optional<Person> findPerson(String id) {
        return people.isEmpty() ? Optional.empty() : Optional.ofNullable(people.get(new Code(id)));
    }

    /** What was said, by the ids that events refer to. */
    public Map<Code, Personal> texts() {
        return texts;
    }

    /** What the text of that id says, if it is on record and was not erased. */
    public Optional<Personal> findText(String id) {
        return texts.isEmpty() ? Optional.empty() : Optional.ofNullable(texts.get(new Code(id)));
    }

    /** The words of an event's reason, if it gives one and they are on record. */
    public Optional<Personal> reasonOf(Event event) {
        return event.because().flatMap(this::findText);
    }

    /**
     * Whether an event gives a reason: words that say nothing ("no", "none", a blank) are none, and words that were erased
     * since, or are not at hand, are one.
     */
    public boolean hasReason(Event event) {
        return event.because().isPresent()
                && reasonOf(event)
                        .map(Personal::value)
                        .map(words -> !Fact.saysNothing(words))
                        .orElse(true);
    }

    /** Whether an event of the kind is on record and counts. */
    public boolean has(EventKind kind) {
        return kind.isOwn() ? find(kind, LocalDate.MIN) != null : (kinds & 1L << kind.place()) != 0;
    }

    /** The first event of the kind. */
    public Optional<Event> findFirst(EventKind kind) {
        return findFirst(kind, LocalDate.MIN);
    }

    /** The first event of the kind on the day or later. */
    public Optional<Event> findFirst(EventKind kind, LocalDate from) {
        return kind.isOwn() || has(kind) ? Optional.ofNullable(find(kind, from)) : Optional.empty();
    }

    private @Nullable Event find(EventKind kind, LocalDate from) {
        for (int i = 0; i < history.size(); i++) {
            Event event = history.get(i);
            if (event.kind().equals(kind) && !event.day().isBefore(from) && counts(i)) {
                return event;
            }
        }
        return null;
    }

    /** The last event of the kind. */
    public Optional<Event> findLast(EventKind kind) {
        return findStart(Start.atLast(kind));
    }

    /** The event at which a clock starts, if it has happened; an answer that refers nothing on starts none. */
    public Optional<Event> findStart(Start start) {
        Event found = null;
        for (int i = 0; i < history.size(); i++) {
            Event event = history.get(i);
            boolean names = start.names(event.kind()) && isExtensionOf(start.extensionOf(), event);
            if (names && counts(i) && !event.refersNothing()) {
                found = event;
                if (!start.last()) {
                    break;
                }
            }
        }
        return Optional.ofNullable(found);
    }

    private static boolean isExtensionOf(@Nullable String clause, Event event) {
        return clause == null || event.obligation().map(clause::equals).orElse(false);
    }

    // --- derivations --------------------------------------------------------------------------------------------

    /** The complaint with one more event. */
    public Complaint with(Event event) {
        List<Event> more = new ArrayList<>(events.size() + 1);
        more.addAll(events);
        more.add(event);
        return having(more);
    }

    /** The complaint with one more person, or with the one of that id as now given. */
    public Complaint with(Person person) {
        Map<Code, Person> more = new LinkedHashMap<>(people);
        more.put(person.id(), person);
        return new Complaint(reference, policy, events, Collections.unmodifiableMap(more), texts);
    }

    /** The complaint with one more text, for events to refer to by its id. */
    public Complaint with(Code id, Personal text) {
        Map<Code, Personal> more = new LinkedHashMap<>(texts);
        more.put(id, text);
        return new Complaint(reference, policy, events, people, Collections.unmodifiableMap(more));
    }

    /** The complaint as it stood just before one of the events of its history, by what counts today. */
    public Complaint before(Event event) {
        int place = history.indexOf(event);
        // what was corrected is gone already, and a correction names a place that is no longer the same
        return place < 0
                ? this
                : having(history.subList(0, place).stream()
                        .filter(each -> each.corrects() == 0)
                        .toList());
    }

    /** The complaint as it stood at the end of a day. */
    public Complaint upTo(LocalDate day) {
        boolean all = true;
        for (Event event : events) {
            all &= !event.day().isAfter(day);
        }
        if (all) {
            return this;
        }
        // a later correction is left out with the rest, and what it corrected counts again; places stay as they were
        return having(Corrections.standing(events, day));
    }

    /**
     * The complaint with an extended or agreed date for the obligation of a clause, as the policy allows it: a date
     * agreed where the document lets one be agreed, else an extension that the resident was asked for.
     *
     * @param recorded the day on which it was recorded
     * @param because the reason; null for none
     * @throws IllegalArgumentException for a clause that is no obligation, that the document lets no one move, or that
     *     needs a reason where none is given
     */
    public Complaint withUntil(LocalDate recorded, String clause, LocalDate until, @Nullable String because) {
        policy.getClause(clause);
        Optional<String> agreed = policy.findDatedByAgreement(clause);
        if (agreed.isPresent()) {
            return with(Event.dateAgreed(recorded, agreed.get(), until), because);
        }
        boolean owed = false;
        for (Placed<Obligation> obligation : policy.obligations()) {
            owed |= obligation.clause().id().equals(clause);
        }
        if (!owed) {
            throw new IllegalArgumentException(
                    clause + " is no obligation of " + policy.id() + " and has no date to move; " + movable());
        }
        Placed<Extension> extension = policy.findExtension(clause)
                .orElseThrow(() -> new IllegalArgumentException(
                        policy.id() + " says nothing of moving the date of " + clause + "; " + movable()));
        if (extension.provision().needsReason() && (because == null || Fact.saysNothing(because))) {
            throw new IllegalArgumentException("a later date for " + clause + " needs a reason: "
                    + extension.clause().id() + " says to tell the resident why");
        }
        return with(Event.extended(recorded, clause, until).askingTheResident(), because);
    }

    /** The complaint with an event and the words of its reason, which sit apart. */
    public Complaint with(Event event, @Nullable String because) {
        if (because == null || because.isBlank()) {
            return with(event);
        }
        int number = texts.size() + 1;
        while (texts.containsKey(new Code("T" + number))) {
            number++;
        }
        Code text = new Code("T" + number);
        return with(text, Personal.of(because)).with(event.with(Detail.REASON, text));
    }

    /** The same complaint without what anybody is called or said; ids, standings and roles stay. */
    public Complaint withoutPersonal() {
        Map<Code, Person> nameless = new LinkedHashMap<>();
        people.forEach((id, person) -> nameless.put(id, new Person(id, null, person.standing(), person.role())));
        return new Complaint(reference, policy, events, Collections.unmodifiableMap(nameless), Map.of());
    }

    private String movable() {
        List<String> movable = new ArrayList<>();
        for (Placed<Obligation> obligation : policy.obligations()) {
            String id = obligation.clause().id();
            if (!movable.contains(id)
                    && (policy.findExtension(id).isPresent()
                            || policy.findDatedByAgreement(id).isPresent())) {
                movable.add(id);
            }
        }
        return movable.isEmpty()
                ? "it states no extension and no agreed date at all"
                : "it lets these be moved: " + String.join(", ", movable);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Complaint that
                && reference.equals(that.reference)
                && policy.id().equals(that.policy.id())
                && policy.edition().equals(that.policy.edition())
                && events.equals(that.events)
                && people.equals(that.people)
                && texts.equals(that.texts);
    }

    @Override
    public int hashCode() {
        return reference.hashCode() * 31 + events.hashCode();
    }

    /** {@code C-1042 under emh 2026-11-22, 5 events}. */
    @Override
    public String toString() {
        return reference + " under " + policy + ", " + events.size() + (events.size() == 1 ? " event" : " events");
    }
}
