package dev.redress.complaint;

import dev.redress.policy.Channel;
import dev.redress.policy.EventKind;
import dev.redress.policy.Policy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks about without a complaint on record: what happened under a policy, how it came, and dates that were moved.
 *
 * <p>{@code Supposition.of("asked", emh, firstContact(friday18December2026)).until("EMH-5", wednesday27January2027, "a roof
 * survey").asOf(null)} is a complaint with an extension of Friday 18 December: one that was only asked about counts as recorded
 * on the day asked about, else on the day of the last event.
 */
public final class Supposition {

    /** A date that was moved, as it is asked about. */
    private record Until(
            String clause, LocalDate date, @Nullable String because) {}

    private final String reference;
    private final Policy policy;
    private final List<Event> events;
    private final Map<Code, Personal> texts;
    private final List<Until> moved;

    private Supposition(
            String reference, Policy policy, List<Event> events, Map<Code, Personal> texts, List<Until> moved) {
        this.reference = reference;
        this.policy = policy;
        this.events = List.copyOf(events);
        this.texts = Map.copyOf(texts);
        this.moved = List.copyOf(moved);
    }

    /**
     * These events under a policy.
     *
     * @throws IllegalArgumentException where there is none: nothing follows from nothing
     */
    public static Supposition of(String reference, Policy policy, List<Event> events) {
        if (events.isEmpty()) {
            throw new IllegalArgumentException(
                    "there is no date to count from; the day of first contact is one, or that of any other event");
        }
        return new Supposition(reference, policy, events, Map.of(), List.of());
    }

    /** The same, its first contacts through one of these channels, unless they say how they came themselves. */
    public Supposition through(Set<Channel> channels) {
        List<Event> all = new ArrayList<>();
        for (Event event : events) {
            boolean contact = event.kind().equals(EventKind.FIRST_CONTACT)
                    && event.channels().isEmpty();
            all.add(contact ? event.through(channels) : event);
        }
        return new Supposition(reference, policy, all, texts, moved);
    }

    /** The same, with what its events refer to: whether there is a reason depends on its words. */
    public Supposition saying(Map<Code, Personal> words) {
        return new Supposition(reference, policy, events, words, moved);
    }

    /** The same, with an extended or agreed date for the obligation of a clause; {@code because} is null for no reason. */
    public Supposition until(String clause, LocalDate date, @Nullable String because) {
        List<Until> more = new ArrayList<>(moved);
        more.add(new Until(clause, date, because));
        return new Supposition(reference, policy, events, texts, more);
    }

    /**
     * The complaint, asked about as it stands on a day; null for no day.
     *
     * @throws IllegalArgumentException for a date that the policy lets no one move so: see {@link Complaint#withUntil}
     */
    public Complaint asOf(@Nullable LocalDate day) {
        LocalDate recorded = day;
        for (Event event : events) {
            if (day == null && (recorded == null || event.day().isAfter(recorded))) {
                recorded = event.day();
            }
        }
        Complaint complaint = Complaint.of(reference, policy, events, List.of(), texts);
        for (Until until : moved) {
            complaint = complaint.withUntil(
                    recorded == null ? LocalDate.MIN : recorded, until.clause(), until.date(), until.because());
        }
        return complaint;
    }

    /** {@code 2 events supposed under emh 2026-11-22}. */
    @Override
    public String toString() {
        return events.size() + (events.size() == 1 ? " event" : " events") + " supposed under " + policy;
    }
}
