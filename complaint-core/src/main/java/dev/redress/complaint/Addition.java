package dev.redress.complaint;

import dev.redress.policy.Policy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is added to a complaint at once: one event or more, the people and the texts that they name, and for a new complaint the
 * policy and the landlord.
 *
 * <p>{@code Addition.of(firstContact).opening(policy, "our-homes").with(Person.resident("P1", TENANT))}. Nothing that is on record
 * is written over: a text keeps its words and a person their standing and role; what is not known of a person may be added, and
 * what they are called may be put right.
 */
public final class Addition {

    private final @Nullable Policy policy;
    private final @Nullable String landlord;
    private final List<Event> events;
    private final Map<Code, Person> people;
    private final Map<Code, Personal> texts;

    private Addition(
            @Nullable Policy policy,
            @Nullable String landlord,
            List<Event> events,
            Map<Code, Person> people,
            Map<Code, Personal> texts) {
        this.policy = policy;
        this.landlord = landlord;
        this.events = events;
        this.people = people;
        this.texts = texts;
    }

    /** These events, in the order of recording. */
    public static Addition of(Event first, Event... more) {
        List<Event> events = new ArrayList<>();
        events.add(first);
        events.addAll(List.of(more));
        return of(events);
    }

    /**
     * These events, in the order of recording.
     *
     * @throws IllegalArgumentException where there is none: what is recorded happened
     */
    public static Addition of(List<Event> events) {
        if (events.isEmpty()) {
            throw new IllegalArgumentException(
                    "an addition to a complaint holds one event at least, and this one none");
        }
        return new Addition(null, null, List.copyOf(events), Map.of(), Map.of());
    }

    /** Everything in a complaint, as what opens it. */
    public static Addition copyOf(Complaint complaint, String landlord) {
        Addition all = of(complaint.events()).opening(complaint.policy(), landlord);
        for (Person person : complaint.people()) {
            all = all.with(person);
        }
        for (Map.Entry<Code, Personal> text : complaint.texts().entrySet()) {
            all = all.with(text.getKey(), text.getValue());
        }
        return all;
    }

    /** The same, opening a complaint under that policy with that landlord. */
    public Addition opening(Policy under, String with) {
        return new Addition(under, with, events, people, texts);
    }

    /** The same, with someone whom the events name. */
    public Addition with(Person person) {
        Map<Code, Person> more = new LinkedHashMap<>(people);
        more.put(person.id(), person);
        return new Addition(policy, landlord, events, more, texts);
    }

    /** The same, with a text that the events refer to. */
    public Addition with(Code id, Personal text) {
        Map<Code, Personal> more = new LinkedHashMap<>(texts);
        more.put(id, text);
        return new Addition(policy, landlord, events, people, more);
    }

    // --- questions ----------------------------------------------------------------------------------------------

    /** The events, in the order of recording. */
    public List<Event> events() {
        return events;
    }

    /** Those whom they name. */
    public List<Person> people() {
        return List.copyOf(people.values());
    }

    /** What they refer to. */
    public Map<Code, Personal> texts() {
        return Map.copyOf(texts);
    }

    /** The policy that a complaint is opened under, where it is. */
    public Optional<Policy> policy() {
        return Optional.ofNullable(policy);
    }

    /** The landlord that a complaint is opened with, where it is. */
    public Optional<String> landlord() {
        return Optional.ofNullable(landlord);
    }

    /**
     * The complaint with what is added, for a store to keep.
     *
     * @param before the complaint as it was; null for one that is opened
     * @throws IllegalArgumentException for a first addition that names no policy and a later one that names one; for a text
     *     or a person that would be written over
     */
    public Recorded to(String reference, @Nullable Recorded before) {
        if (before == null && (policy == null || landlord == null)) {
            throw new IllegalArgumentException("there is no complaint " + reference
                    + " yet; what opens it names its policy and its landlord: Addition.opening");
        }
        if (before != null && policy != null) {
            throw new IllegalArgumentException(reference + " is open already, under "
                    + before.complaint().policy() + "; only what opens it names a policy");
        }
        Complaint complaint =
                before == null ? Complaint.open(reference, Objects.requireNonNull(policy)) : before.complaint();
        return new Recorded(added(complaint), before == null ? Objects.requireNonNull(landlord) : before.landlord());
    }

    private Complaint added(Complaint complaint) {
        Map<Code, Person> everyone = new LinkedHashMap<>();
        complaint.people().forEach(person -> everyone.put(person.id(), person));
        for (Person person : people.values()) {
            Person known = everyone.get(person.id());
            everyone.put(person.id(), known == null ? person : known(known, person));
        }
        Map<Code, Personal> everything = new LinkedHashMap<>(complaint.texts());
        for (Map.Entry<Code, Personal> text : texts.entrySet()) {
            Personal said = everything.putIfAbsent(text.getKey(), text.getValue());
            if (said != null && !said.equals(text.getValue())) {
                throw new IllegalArgumentException("the text " + text.getKey() + " of " + complaint.reference()
                        + " is on record with other words; a new text takes a new id");
            }
        }
        List<Event> history = new ArrayList<>(complaint.events());
        history.addAll(events);
        return Complaint.of(
                complaint.reference(), complaint.policy(), history, List.copyOf(everyone.values()), everything);
    }

    private static Person known(Person known, Person now) {
        boolean other = known.standing() != null && now.standing() != null && known.standing() != now.standing()
                || known.role() != null && now.role() != null && !known.role().equals(now.role());
        if (other) {
            throw new IllegalArgumentException("the person " + now.id() + " is on record as "
                    + known.toString().replaceFirst("^[^,]*, ", "") + "; someone else takes a new id");
        }
        return new Person(
                now.id(),
                now.name() == null ? known.name() : now.name(),
                now.standing() == null ? known.standing() : now.standing(),
                now.role() == null ? known.role() : now.role());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Addition that
                && Objects.equals(policy, that.policy)
                && Objects.equals(landlord, that.landlord)
                && events.equals(that.events)
                && people.equals(that.people)
                && texts.equals(that.texts);
    }

    @Override
    public int hashCode() {
        return events.hashCode();
    }

    /** {@code first-contact on 2026-12-18 and 1 more}. */
    @Override
    public String toString() {
        return events.get(0) + (events.size() == 1 ? "" : " and " + (events.size() - 1) + " more");
    }
}
