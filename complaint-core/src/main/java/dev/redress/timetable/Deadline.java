package dev.redress.timetable;

import dev.redress.calendar.Count;
import dev.redress.calendar.Days;
import dev.redress.calendar.OutsideCoverage;
import dev.redress.calendar.TimeLimit;
import dev.redress.complaint.Complaint;
import dev.redress.complaint.Event;
import dev.redress.policy.Channel;
import dev.redress.policy.Clause;
import dev.redress.policy.EventKind;
import dev.redress.policy.Firmness;
import dev.redress.policy.Obligation;
import dev.redress.policy.Placed;
import dev.redress.policy.Stage;
import dev.redress.reason.Arithmetic;
import dev.redress.reason.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One obligation of a complaint: by when it is due, or why there is no date, and how it stands.
 *
 * <p>EMH-5 for a complaint of Friday 18 December 2026: the full written response is due by Wednesday 13 January 2027, 15
 * working days after first contact, whether or not a formal request has been recorded.
 */
public final class Deadline {

    private final Timetable timetable;
    private final Clause clause;
    private final Obligation obligation;
    private final Clock clock;
    private final Due due;
    private final List<Moved> moves;
    private final @Nullable LocalDate met;
    private final @Nullable LocalDate ended;

    private Deadline(
            Timetable timetable,
            Placed<Obligation> placed,
            Clock clock,
            Due due,
            List<Moved> moves,
            @Nullable LocalDate met,
            @Nullable LocalDate ended) {
        this.timetable = timetable;
        this.clause = placed.clause();
        this.obligation = placed.provision();
        this.clock = clock;
        this.due = due;
        this.moves = moves;
        this.met = met;
        this.ended = ended;
    }

    static Deadline of(Timetable timetable, Placed<Obligation> placed) {
        Obligation obligation = placed.provision();
        Clock clock = Clock.of(obligation, timetable.complaint());
        Due due = base(timetable, placed, clock);
        List<Moved> moves = List.of();
        if (due instanceof Due.By && timetable.hasExtensions() && obligation.limit() != null) {
            Count count = clock.count(obligation.limit(), timetable.calendar(), timetable.counting());
            moves = Extensions.of(timetable, placed.clause(), count).moves();
            if (!moves.isEmpty()) {
                due = new Due.By(moves.get(moves.size() - 1).to());
            }
        }
        LocalDate met = clock.met(obligation, timetable.complaint());
        LocalDate ended = timetable.endOf(placed.clause().stage(), obligation.lasting(), clock);
        if (obligation.afterSilence() && clock.hasStarted()) {
            ended = contact(timetable.complaint(), clock, due);
        }
        LocalDate resolved = obligation.lasting() ? null : timetable.resolvedSince(clock);
        if (resolved != null
                && (met == null || resolved.isBefore(met))
                && (ended == null || !ended.isBefore(resolved))) {
            met = resolved;
        }
        if (met != null && ended != null && ended.isBefore(met)) {
            met = null;
        }
        return new Deadline(timetable, placed, clock, due, moves, met, met == null ? ended : null);
    }

    private static Due base(Timetable timetable, Placed<Obligation> placed, Clock clock) {
        Obligation obligation = placed.provision();
        if (obligation.byAgreement()) {
            // a date for the last time is no date for the next
            LocalDate since = obligation.recurs() ? clock.day() : null;
            LocalDate agreed = timetable.agreedFor(placed.clause().id(), since);
            if (agreed != null) {
                return new Due.Agreed(agreed);
            }
        }
        TimeLimit limit = obligation.limit();
        if (limit == null && !obligation.byAgreement()) {
            return new Due.NotStated();
        }
        if (!clock.hasStarted()) {
            return new Due.Waiting(obligation.start().awaited());
        }
        if (limit == null) {
            return new Due.Waiting(EventKind.DATE_AGREED);
        }
        try {
            return new Due.By(clock.end(limit, timetable.calendar(), timetable.counting()));
        } catch (OutsideCoverage beyond) {
            return new Due.BeyondCalendar(String.valueOf(beyond.getMessage()));
        }
    }

    /** The day on which contact broke the silence that was being counted. */
    private static @Nullable LocalDate contact(Complaint complaint, Clock clock, Due due) {
        LocalDate silentThrough = due.date().orElse(LocalDate.MAX);
        for (Event event : complaint.history()) {
            if (isContact(event.kind())
                    && event.day().isAfter(clock.started())
                    && !event.day().isAfter(silentThrough)) {
                return event.day();
            }
        }
        return null;
    }

    /** A request for the next stage breaks a silence as any contact does. */
    private static boolean isContact(EventKind kind) {
        return kind.actor() == EventKind.Actor.RESIDENT && kind.isReceipt();
    }

    // --- questions ----------------------------------------------------------------------------------------------

    /** The clause that states it. */
    public Clause clause() {
        return clause;
    }

    /** The part of the procedure that it belongs to. */
    public Stage stage() {
        return clause.stage();
    }

    /** What is owed: {@code send the full written response}. */
    public String what() {
        return obligation.what();
    }

    /** Whether the landlord will, or aims to. */
    public Firmness firmness() {
        return clause.firmness();
    }

    /** The obligation as the policy states it. */
    public Obligation obligation() {
        return obligation;
    }

    /** By when, or why there is no date. */
    public Due due() {
        return due;
    }

    /** The due or agreed date, where there is one. */
    public Optional<LocalDate> date() {
        return due.date();
    }

    /** The day from which its clock counts, if it has started. */
    public Optional<LocalDate> start() {
        return Optional.ofNullable(clock.day());
    }

    /** The event that it waits for: that its clock starts, or that a date is agreed. */
    public Optional<EventKind> waitsFor() {
        if (due instanceof Due.Waiting waiting) {
            return Optional.of(waiting.event());
        }
        return due instanceof Due.NotStated && !clock.hasStarted()
                ? Optional.of(obligation.start().awaited())
                : Optional.empty();
    }

    /** The event that opens its stage and has not been recorded, though its clock runs already. */
    public Optional<EventKind> missing() {
        EventKind opener = clause.stage().opener();
        return opener != null
                        && (clock.hasStarted() || due instanceof Due.Agreed)
                        && timetable.complaint().findFirst(opener).isEmpty()
                ? Optional.of(opener)
                : Optional.empty();
    }

    /**
     * The channels that it is owed by, where it is limited to some and how the complaint came does not settle that it came by
     * one of them; empty where the row is owed whatever the channel was, or certainly.
     */
    public Set<Channel> onlyIf() {
        return obligation.channels().containsAll(timetable.channels())
                        && !timetable.channels().isEmpty()
                ? Set.of()
                : obligation.channels();
    }

    /** The extensions that moved it, in order. */
    public List<Moved> moves() {
        return moves;
    }

    /** The day on which it was met, if it was. */
    public Optional<LocalDate> met() {
        return Optional.ofNullable(met);
    }

    /** The day on which its clock was stopped unmet: withdrawn, closed or refused. */
    public Optional<LocalDate> ended() {
        return Optional.ofNullable(ended);
    }

    /** Whether its clock has started and was neither met nor stopped. */
    boolean isRunning() {
        return clock.hasStarted() && met == null && ended == null;
    }

    /** Whether its clock was stopped unmet. */
    boolean hasEnded() {
        return ended != null;
    }

    /** The day by which a reminder is worth giving; absent without a date, or where the calendar ends. */
    public Optional<LocalDate> warn() {
        try {
            return due.date()
                    .map(day ->
                            timetable.calendar().end(day, timetable.warning().negated(), timetable.warningCounting()));
        } catch (OutsideCoverage beyond) {
            return Optional.empty();
        }
    }

    /** Whether a day that was looked at is beyond the published holidays; absent where nothing was counted. */
    public Optional<Boolean> isProjected() {
        return due instanceof Due.By ? count().map(Count::isProjected) : Optional.empty();
    }

    /** The count behind the date, where its clock has started and a limit is stated; before any extension. */
    public Optional<Count> count() {
        TimeLimit limit = obligation.limit();
        if (!clock.hasStarted() || limit == null || due instanceof Due.BeyondCalendar) {
            return Optional.empty();
        }
        try {
            return Optional.of(clock.count(limit, timetable.calendar(), timetable.counting()));
        } catch (OutsideCoverage beyond) {
            return Optional.empty(); // a date was agreed in place of one that cannot be counted
        }
    }

    /** How it stands on the timetable's day; absent without a day, and while its clock waits. */
    public Optional<Status> status() {
        return timetable.day().flatMap(this::status);
    }

    private Optional<Status> status(LocalDate day) {
        LocalDate date = due.date().orElse(null);
        if (met != null) {
            if (date == null || obligation.afterSilence() || !met.isAfter(date)) {
                return Optional.of(Status.of(Status.Kind.MET));
            }
            return Optional.of(counted(Status.Kind.MET_LATE, date, met));
        }
        if (ended != null) {
            return Optional.of(Status.of(Status.Kind.ENDED));
        }
        if (due instanceof Due.NotStated && clock.hasStarted()) {
            return Optional.of(Status.of(Status.Kind.RUNNING));
        }
        if (date == null) {
            return Optional.empty();
        }
        if (day.isBefore(date)) {
            return Optional.of(counted(Status.Kind.RUNNING, day, date));
        }
        if (obligation.afterSilence()) {
            return Optional.of(Status.of(Status.Kind.RUNNING));
        }
        return Optional.of(
                day.equals(date) ? new Status(Status.Kind.DUE_TODAY, 0) : counted(Status.Kind.OVERDUE, date, day));
    }

    private Status counted(Status.Kind kind, LocalDate from, LocalDate to) {
        try {
            return new Status(kind, timetable.calendar().workingDaysBetween(from, to));
        } catch (OutsideCoverage beyond) {
            return Status.of(kind);
        }
    }

    /** The days that other conventions and readings would give for this very case; none for a date that was moved. */
    public List<Alternative> alternatives() {
        boolean counts = due instanceof Due.By || due instanceof Due.NotStated && clock.hasStarted();
        if (!counts || !moves.isEmpty()) {
            return List.of();
        }
        return clock.alternatives(obligation.limit(), clause.readings(), timetable, 0);
    }

    /** Why: the clause, the arithmetic, the extensions, what is missing, and how it was read. */
    public Reason reason() {
        List<Reason> because = new ArrayList<>();
        because.add(Reason.citing(clause));
        if (due instanceof Due.BeyondCalendar beyond) {
            because.add(Reason.of(beyond.why()));
        }
        if (due instanceof Due.Agreed agreed) {
            because.add(new Reason(
                    "a date was agreed: " + Days.spoken(agreed.day()),
                    timetable
                            .policy()
                            .findAgreement(clause.id())
                            .map(Clause::id)
                            .orElse(clause.id()),
                    List.of(),
                    List.of()));
        }
        count().ifPresent(count -> {
            if (due instanceof Due.Agreed) {
                because.add(Reason.of("without an agreed date it would be " + Days.spoken(count.end())));
            } else {
                because.addAll(Arithmetic.of(
                        count,
                        clock.event() == null
                                ? "the start"
                                : clock.event().kind().noun()));
            }
        });
        if (obligation.afterSilence()) {
            because.add(Reason.of("owed from then on if no contact came; no time is stated in which to send it"));
        }
        for (Moved move : moves) {
            because.add(new Reason(
                    "moved from " + Days.spoken(move.from()) + " to " + Days.spoken(move.to()),
                    move.clause(),
                    List.of(),
                    List.of()));
        }
        missing()
                .ifPresent(event -> because.add(
                        Reason.of(event.noun() + ", which opens " + clause.stage() + ", has not been recorded")));
        because.addAll(Beside.of(clause));
        return new Reason(
                spoken(),
                clause.id(),
                because,
                due instanceof Due.By ? count().map(Count::skipped).orElse(List.of()) : List.of());
    }

    /** As {@link #reason()}, with the days that other conventions and readings would give. */
    public Reason explanation() {
        Reason reason = reason();
        for (Alternative alternative : alternatives()) {
            reason = reason.and(Reason.of("another day: " + alternative));
        }
        return reason;
    }

    private String spoken() {
        if (due instanceof Due.By by) {
            String day = Days.spoken(by.day());
            if (obligation.afterSilence()) {
                return what() + ": owed once silent through " + day;
            }
            return clause.firmness() == Firmness.AIM ? "aims to " + what() + " by " + day : what() + ": due by " + day;
        }
        if (due instanceof Due.Agreed agreed) {
            return what() + ": agreed for " + Days.spoken(agreed.day());
        }
        if (due instanceof Due.BeyondCalendar) {
            return what() + ": cannot be dated";
        }
        String waits = waitsFor().map(event -> "waits for " + event.noun()).orElse("");
        if (due instanceof Due.NotStated) {
            return what() + ": no time stated" + (waits.isEmpty() ? "" : "; " + waits);
        }
        return what() + ": " + waits;
    }

    /** {@code EMH-5 send the full written response: due by 2027-01-13}. */
    @Override
    public String toString() {
        return clause.id() + " " + what() + ": " + due;
    }
}
