package dev.redress.complaint;

import dev.redress.policy.Channel;
import dev.redress.policy.EventKind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a complaint, on a day.
 *
 * <p>{@code Event.of(STAGE_1_RESPONDED, LocalDate.of(2027, 1, 13)).dated(LocalDate.of(2027, 1, 12))}: the response went
 * out on Wednesday 13 January 2027 and states Tuesday 12 January as its date. An event carries codes and dates; what a
 * person is called or said does not belong here, but for the reason of an extension, which no message repeats.
 */
public final class Event {

    private final EventKind kind;
    private final LocalDate day;
    private final @Nullable LocalTime time;
    private final @Nullable String by;
    private final Set<Channel> channels;
    private final @Nullable LocalDate dated;
    private final @Nullable String obligation;
    private final @Nullable LocalDate until;
    private final @Nullable String because;
    private final boolean residentAsked;
    private final @Nullable EventKind response;
    private final boolean forAdvice;
    private final int corrects;

    private Event(Parts parts) {
        this.kind = Objects.requireNonNull(parts.kind, "kind");
        this.day = Objects.requireNonNull(parts.day, "day");
        this.time = parts.time;
        this.by = parts.by;
        this.channels = parts.channels;
        this.dated = parts.dated;
        this.obligation = parts.obligation;
        this.until = parts.until;
        this.because = parts.because;
        this.residentAsked = parts.residentAsked;
        this.response = parts.response;
        this.forAdvice = parts.forAdvice;
        this.corrects = parts.corrects;
    }

    /** What an event is put together from; never leaves this class. */
    private static final class Parts {
        private final EventKind kind;
        private final LocalDate day;
        private @Nullable LocalTime time;
        private @Nullable String by;
        private Set<Channel> channels = Set.of();
        private @Nullable LocalDate dated;
        private @Nullable String obligation;
        private @Nullable LocalDate until;
        private @Nullable String because;
        private boolean residentAsked;
        private @Nullable EventKind response;
        private boolean forAdvice;
        private int corrects;

        Parts(EventKind kind, LocalDate day) {
            this.kind = kind;
            this.day = day;
        }
    }

    // --- making one ---------------------------------------------------------------------------------------------

    /** An event of a kind on a day. */
    public static Event of(EventKind kind, LocalDate day) {
        return new Event(new Parts(kind, day));
    }

    /** The resident first got in touch. */
    public static Event firstContact(LocalDate day) {
        return of(EventKind.FIRST_CONTACT, day);
    }

    /** The resident asked for it to be treated as a formal complaint. */
    public static Event formalRequest(LocalDate day) {
        return of(EventKind.FORMAL_REQUEST, day);
    }

    /** The resident asked for the next stage. */
    public static Event escalationRequested(LocalDate day) {
        return of(EventKind.ESCALATION_REQUESTED, day);
    }

    /** A date was agreed for the obligation of a clause. */
    public static Event dateAgreed(LocalDate day, String clause, LocalDate until) {
        Parts parts = new Parts(EventKind.DATE_AGREED, day);
        parts.obligation = clause;
        parts.until = until;
        return new Event(parts);
    }

    /** A new date was set for the obligation of a clause; add a reason and the ask where the clause demands them. */
    public static Event extended(LocalDate day, String clause, LocalDate until) {
        Parts parts = new Parts(EventKind.EXTENDED, day);
        parts.obligation = clause;
        parts.until = until;
        return new Event(parts);
    }

    /** An extension that names no new date; it moves something only where its clause states how long. */
    public static Event extendedWithoutDate(LocalDate day, String clause) {
        Parts parts = new Parts(EventKind.EXTENDED, day);
        parts.obligation = clause;
        return new Event(parts);
    }

    /** The response of that kind was received. */
    public static Event responseReceived(LocalDate day, EventKind response) {
        Parts parts = new Parts(EventKind.RESPONSE_RECEIVED, day);
        parts.response = response;
        return new Event(parts);
    }

    /** The event in that place of the history, counted from 1, was recorded in error and no longer counts. */
    public static Event corrected(LocalDate day, int place) {
        if (place < 1) {
            throw new IllegalArgumentException("events are counted from 1, and the correction names " + place);
        }
        Parts parts = new Parts(EventKind.CORRECTED, day);
        parts.corrects = place;
        return new Event(parts);
    }

    /** At a time of day, which a cut-off looks at. */
    public Event at(LocalTime timeOfDay) {
        Parts parts = parts();
        parts.time = timeOfDay;
        return new Event(parts);
    }

    /** By the person of that id. */
    public Event by(String person) {
        Parts parts = parts();
        parts.by = person;
        return new Event(parts);
    }

    /** Through one of these channels. */
    public Event through(Set<Channel> ways) {
        Parts parts = parts();
        parts.channels = Set.copyOf(ways);
        return new Event(parts);
    }

    /** The date stated in the response, which may differ from the day it was sent. */
    public Event dated(LocalDate stated) {
        Parts parts = parts();
        parts.dated = stated;
        return new Event(parts);
    }

    /** For this reason. */
    public Event because(String reason) {
        Parts parts = parts();
        parts.because = reason;
        return new Event(parts);
    }

    /** The resident was asked for it. */
    public Event askingTheResident() {
        Parts parts = parts();
        parts.residentAsked = true;
        return new Event(parts);
    }

    /** For advice only, which closes no right. */
    public Event forAdvice() {
        Parts parts = parts();
        parts.forAdvice = true;
        return new Event(parts);
    }

    private Parts parts() {
        Parts parts = new Parts(kind, day);
        parts.time = time;
        parts.by = by;
        parts.channels = channels;
        parts.dated = dated;
        parts.obligation = obligation;
        parts.until = until;
        parts.because = because;
        parts.residentAsked = residentAsked;
        parts.response = response;
        parts.forAdvice = forAdvice;
        parts.corrects = corrects;
        return parts;
    }

    // --- questions ----------------------------------------------------------------------------------------------

    /** What happened. */
    public EventKind kind() {
        return kind;
    }

    /** The day on which it happened. */
    public LocalDate day() {
        return day;
    }

    /** The time of day, if it is known. */
    public Optional<LocalTime> time() {
        return Optional.ofNullable(time);
    }

    /** The id of the person who did it, if it is known. */
    public Optional<String> by() {
        return Optional.ofNullable(by);
    }

    /** The channel, or those it may have been; empty when it is not known. */
    public Set<Channel> channels() {
        return channels;
    }

    /** The date stated in a response, if one is. */
    public Optional<LocalDate> dated() {
        return Optional.ofNullable(dated);
    }

    /** The clause whose obligation it dates or extends. */
    public Optional<String> obligation() {
        return Optional.ofNullable(obligation);
    }

    /** The new or agreed date. */
    public Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }

    /** The reason that was given. */
    public Optional<String> because() {
        return Optional.ofNullable(because);
    }

    /** Whether the resident was asked. */
    public boolean isResidentAsked() {
        return residentAsked;
    }

    /** Which response was received. */
    public Optional<EventKind> response() {
        return Optional.ofNullable(response);
    }

    /** Whether it was for advice only. */
    public boolean isForAdvice() {
        return forAdvice;
    }

    /** The place in the history of the event that it corrects, counted from 1; 0 for none. */
    public int corrects() {
        return corrects;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Event that
                && kind.equals(that.kind)
                && day.equals(that.day)
                && Objects.equals(time, that.time)
                && Objects.equals(by, that.by)
                && channels.equals(that.channels)
                && Objects.equals(dated, that.dated)
                && Objects.equals(obligation, that.obligation)
                && Objects.equals(until, that.until)
                && Objects.equals(because, that.because)
                && residentAsked == that.residentAsked
                && Objects.equals(response, that.response)
                && forAdvice == that.forAdvice
                && corrects == that.corrects;
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, day, time, by, dated, obligation, until, because, response, corrects);
    }

    /** {@code stage-1-responded on 2027-01-13}. */
    @Override
    public String toString() {
        return kind + " on " + day;
    }
}
