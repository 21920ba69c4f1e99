package dev.redress.complaint;

import dev.redress.policy.Channel;
import dev.redress.policy.EventKind;
import dev.redress.policy.Fact;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a complaint, on a day.
 *
 * <p>{@code Event.of(STAGE_1_RESPONDED, LocalDate.of(2027, 1, 13)).dated(LocalDate.of(2027, 1, 12))}: the response went
 * out on Wednesday 13 January 2027 and states Tuesday 12 January as its date. An event carries codes, dates and amounts;
 * what a person is called or said is {@link Personal} and sits in the complaint, where an event refers to it by its id.
 */
public final class Event {

    private static final String ADVICE = "advice";

    private final EventKind kind;
    private final LocalDate day;
    private final @Nullable LocalTime time;
    private final @Nullable Code by;
    private final Set<Channel> channels;
    private final Map<Detail<?>, Object> details;

    private Event(
            EventKind kind,
            LocalDate day,
            @Nullable LocalTime time,
            @Nullable Code by,
            Set<Channel> channels,
            Map<Detail<?>, Object> details) {
        this.kind = Objects.requireNonNull(kind, "kind");
        this.day = Objects.requireNonNull(day, "day");
        this.time = time;
        this.by = by;
        this.channels = channels;
        this.details = details;
    }

    // --- making one ---------------------------------------------------------------------------------------------

    /** An event of a kind on a day. */
    public static Event of(EventKind kind, LocalDate day) {
        return new Event(kind, day, null, null, Set.of(), Map.of());
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
        return of(EventKind.DATE_AGREED, day).with(Detail.OBLIGATION, clause).with(Detail.UNTIL, until);
    }

    /** A new date was set for the obligation of a clause; add a reason and the ask where the clause demands them. */
    public static Event extended(LocalDate day, String clause, LocalDate until) {
        return extendedWithoutDate(day, clause).with(Detail.UNTIL, until);
    }

    /** An extension that names no new date; it moves something only where its clause states how long. */
    public static Event extendedWithoutDate(LocalDate day, String clause) {
        return of(EventKind.EXTENDED, day).with(Detail.OBLIGATION, clause);
    }

    /** The response of that kind was received. */
    public static Event responseReceived(LocalDate day, EventKind response) {
        return of(EventKind.RESPONSE_RECEIVED, day).with(Detail.RESPONSE, response);
    }

    /** The event in that place of the history, counted from 1, was recorded in error and no longer counts. */
    public static Event corrected(LocalDate day, int place) {
        if (place < 1) {
            throw new IllegalArgumentException("events are counted from 1, and the correction names " + place);
        }
        return of(EventKind.CORRECTED, day).with(Detail.CORRECTS, place);
    }

    /** At a time of day, which a cut-off looks at; it is kept to the second. */
    public Event at(LocalTime timeOfDay) {
        return new Event(kind, day, timeOfDay.truncatedTo(ChronoUnit.SECONDS), by, channels, details);
    }

    /** By the person of that id. */
    public Event by(String person) {
        return new Event(kind, day, time, new Code(person), channels, details);
    }

    /** Through one of these channels. */
    public Event through(Set<Channel> ways) {
        return new Event(kind, day, time, by, Set.copyOf(ways), details);
    }

    /**
     * Carrying one more thing.
     *
     * @throws IllegalArgumentException for what an event of this kind does not carry
     */
    public <T> Event with(Detail<T> detail, T value) {
        if (!detail.belongsTo(kind)) {
            throw new IllegalArgumentException(kind + " carries no '" + detail + "'; it may carry "
                    + String.join(
                            ", ", Detail.of(kind).stream().map(Detail::name).toList()));
        }
        Map<Detail<?>, Object> more = new LinkedHashMap<>(details);
        more.put(detail, value);
        return new Event(kind, day, time, by, channels, Map.copyOf(more));
    }

    /** Carrying a code. */
    public Event with(Detail<Code> detail, String word) {
        return with(detail, new Code(word));
    }

    /** Carrying what is known of a fact of intake; {@code value} as the fact reads. */
    public Event with(Fact fact, String value) {
        return with(Detail.of(fact), new Code(fact.read(value)));
    }

    /** The date stated in the response, which may differ from the day it was sent. */
    public Event dated(LocalDate stated) {
        return with(Detail.DATED, stated);
    }

    /** For the reason that the text of that id says. */
    public Event because(String text) {
        return with(Detail.REASON, text);
    }

    /** The resident was asked for it. */
    public Event askingTheResident() {
        return with(Detail.ASKED, true);
    }

    /** For advice only, which closes no right. */
    public Event forAdvice() {
        return with(Detail.PURPOSE, ADVICE);
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
        return Optional.ofNullable(by).map(Code::word);
    }

    /** The channel, or those it may have been; empty when it is not known. */
    public Set<Channel> channels() {
        return channels;
    }

    /** What it carries of that, if anything. */
    @SuppressWarnings("unchecked") // what is kept for a detail was put there for it
    public <T> Optional<T> find(Detail<T> detail) {
        return details.isEmpty() ? Optional.empty() : Optional.ofNullable((T) details.get(detail));
    }

    /** Everything that it carries, by detail. */
    public Map<Detail<?>, Object> details() {
        return details;
    }

    /** The date stated in a response, if one is. */
    public Optional<LocalDate> dated() {
        return find(Detail.DATED);
    }

    /** The clause whose obligation it dates or extends. */
    public Optional<String> obligation() {
        return find(Detail.OBLIGATION).map(Code::word);
    }

    /** The new or agreed date. */
    public Optional<LocalDate> until() {
        return find(Detail.UNTIL);
    }

    /** The id of the text that says why. */
    public Optional<String> because() {
        return find(Detail.REASON).map(Code::word);
    }

    /** Whether the resident was asked. */
    public boolean isResidentAsked() {
        return find(Detail.ASKED).orElse(false);
    }

    /** Which response was received. */
    public Optional<EventKind> response() {
        return find(Detail.RESPONSE);
    }

    /** Whether it was for advice only. */
    public boolean isForAdvice() {
        return find(Detail.PURPOSE)
                .map(purpose -> purpose.word().equals(ADVICE))
                .orElse(false);
    }

    /** Whether it is the answer of a designated person who did not refer the complaint on (SET-16). */
    public boolean refersNothing() {
        return !details.isEmpty() && !find(Detail.REFERRED).orElse(true);
    }

    /** The place in the history of the event that it corrects, counted from 1; 0 for none. */
    public int corrects() {
        return details.isEmpty() ? 0 : find(Detail.CORRECTS).orElse(0);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Event that
                && kind.equals(that.kind)
                && day.equals(that.day)
                && Objects.equals(time, that.time)
                && Objects.equals(by, that.by)
                && channels.equals(that.channels)
                && details.equals(that.details);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, day, time, by, details);
    }

    /** {@code stage-1-responded on 2027-01-13}. */
    @Override
    public String toString() {
        return kind + " on " + day;
    }
}
