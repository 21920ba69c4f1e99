package dev.redress.ruling;

import dev.redress.complaint.Code;
import dev.redress.complaint.Complaint;
import dev.redress.complaint.Detail;
import dev.redress.complaint.Event;
import dev.redress.complaint.Party;
import dev.redress.policy.EventKind;
import dev.redress.policy.Fact;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is known when a decision is asked for: facts by name. What is not stated is not known; nothing is guessed.
 *
 * <p>{@code Facts.none().with(Fact.KIND, "complaint").with(Fact.RECEIVED, "2026-12-18")}: a complaint received on Friday 18
 * December 2026.
 */
public final class Facts {

    private static final Facts NONE = new Facts(Map.of());

    private final Map<Fact, String> known;

    private Facts(Map<Fact, String> known) {
        this.known = known;
    }

    /** Nothing is known. */
    public static Facts none() {
        return NONE;
    }

    /** These facts, each value as the fact reads. */
    public static Facts of(Map<Fact, String> values) {
        Facts facts = NONE;
        for (Map.Entry<Fact, String> each : values.entrySet()) {
            facts = facts.with(each.getKey(), each.getValue());
        }
        return facts;
    }

    /** What the history of a complaint says of the facts of intake. */
    public static Facts of(Complaint complaint) {
        Facts facts = NONE;
        Event contact = complaint.findFirst(EventKind.FIRST_CONTACT).orElse(null);
        if (contact != null) {
            facts = facts.with(Fact.RECEIVED, contact.day().toString());
            for (Fact fact : Detail.factsOfFirstContact()) {
                facts = facts.withKnown(
                        fact,
                        contact.find(Detail.of(fact)).map(Object::toString).orElse(null));
            }
        }
        facts = facts.withKnown(Fact.OCCURRED, dayOf(complaint, EventKind.ISSUE_HAPPENED))
                .withKnown(Fact.REPORTED, dayOf(complaint, EventKind.ISSUE_REPORTED));
        Party party = Party.of(complaint);
        return facts.withKnown(
                        Fact.COMPLAINANT,
                        party.complainant().map(Object::toString).orElse(null))
                .withKnown(
                        Fact.AUTHORITY_FROM,
                        party.authorityAtContact(complaint)
                                .map(LocalDate::toString)
                                .orElse(null));
    }

    private static @Nullable String dayOf(Complaint complaint, EventKind kind) {
        return complaint.findFirst(kind).map(event -> event.day().toString()).orElse(null);
    }

    private Facts withKnown(Fact fact, @Nullable String value) {
        return value == null ? this : with(fact, value);
    }

    /** What is known of a fact. */
    public Optional<String> find(Fact fact) {
        return Optional.ofNullable(known.get(fact));
    }

    /** What is known of a fact that is a date. */
    public Optional<LocalDate> findDate(Fact fact) {
        return find(fact).map(LocalDate::parse);
    }

    /** The facts that are known. */
    public List<Fact> known() {
        return List.copyOf(known.keySet());
    }

    /** A fact that a rule cannot be told without, as the rule looked at it. */
    Looked looked(Fact fact) {
        return Looked.needed(fact.name(), shown(fact));
    }

    /** A fact that a rule takes as absent where it is not stated, as the rule looked at it. */
    Looked besides(Fact fact) {
        return Looked.besides(fact.name(), shown(fact));
    }

    /** What somebody said is not shown. */
    private @Nullable String shown(Fact fact) {
        String value = known.get(fact);
        return value != null && fact.form() == Fact.Form.SAID ? "stated" : value;
    }

    /**
     * One more fact, its value as the fact reads.
     *
     * @throws IllegalArgumentException for a value that it may not have
     */
    public Facts with(Fact fact, String value) {
        Map<Fact, String> more = new LinkedHashMap<>(known);
        more.put(fact, fact.read(value));
        return new Facts(Collections.unmodifiableMap(more));
    }

    /** The grounds that an event states, whatever codes they are; none are no grounds stated. */
    Facts withGrounds(List<Code> grounds) {
        if (grounds.isEmpty()) {
            return this;
        }
        Map<Fact, String> more = new LinkedHashMap<>(known);
        more.put(Fact.GROUNDS, grounds.stream().map(Code::word).collect(Collectors.joining(",")));
        return new Facts(Collections.unmodifiableMap(more));
    }

    /** The same without one. */
    public Facts without(Fact fact) {
        Map<Fact, String> fewer = new LinkedHashMap<>(known);
        fewer.remove(fact);
        return new Facts(Collections.unmodifiableMap(fewer));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Facts that && known.equals(that.known);
    }

    @Override
    public int hashCode() {
        return known.hashCode();
    }

    /** {@code facts: kind, received}, without their values. */
    @Override
    public String toString() {
        return "facts: "
                + String.join(", ", known.keySet().stream().map(Fact::name).toList());
    }
}
