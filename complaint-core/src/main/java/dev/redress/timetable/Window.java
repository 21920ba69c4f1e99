package dev.redress.timetable;

import dev.redress.calendar.Count;
import dev.redress.calendar.Days;
import dev.redress.calendar.OutsideCoverage;
import dev.redress.calendar.TimeLimit;
import dev.redress.complaint.Event;
import dev.redress.policy.Clause;
import dev.redress.policy.EventKind;
import dev.redress.policy.Placed;
import dev.redress.policy.Right;
import dev.redress.policy.Stage;
import dev.redress.reason.Arithmetic;
import dev.redress.reason.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One right of a resident: the day it opens and the last day it can be used.
 *
 * <p>DEE-8: a stage 1 response on Friday 8 January 2027 can be escalated from that day until Friday 5 March 2027, eight
 * weeks later. SET-17 opens on the day after a wait: a response on Monday 2 March 2026 opens it on Tuesday 28 April 2026.
 *
 * <p>Some whom a document lets complain have no right to the Ombudsman (ASC-20): for them it never opens.
 */
public final class Window {

    /** How a right stands on a day. */
    public enum Status {
        /** What opens it has not happened. */
        WAITING("waiting"),
        /** It opens on a later day. */
        NOT_YET("not-yet"),
        OPEN("open"),
        /** Its last day has passed. */
        CLOSED("closed"),
        USED("used");

        private final String id;

        Status(String id) {
            this.id = id;
        }

        /** {@code not-yet}. */
        @Override
        public String toString() {
            return id;
        }
    }

    private final Timetable timetable;
    private final Clause clause;
    private final Right right;
    private final Clock clock;
    private final @Nullable LocalDate opens;
    private final @Nullable LocalDate closes;
    private final @Nullable String problem;
    private final @Nullable Clause denied;

    private Window(
            Timetable timetable,
            Placed<Right> placed,
            Clock clock,
            @Nullable LocalDate opens,
            @Nullable LocalDate closes,
            @Nullable String problem,
            @Nullable Clause denied) {
        this.timetable = timetable;
        this.clause = placed.clause();
        this.right = placed.provision();
        this.clock = clock;
        this.opens = opens;
        this.closes = closes;
        this.problem = problem;
        this.denied = denied;
    }

    static Window of(Timetable timetable, Placed<Right> placed) {
        Clause denied = Denial.of(timetable, placed.provision());
        if (denied == null) {
            return whoeverComplains(timetable, placed);
        }
        Clock clock = Clock.of(placed.provision().start(), timetable.complaint());
        return new Window(timetable, placed, clock, null, null, null, denied);
    }

    private static Window whoeverComplains(Timetable timetable, Placed<Right> placed) {
        Right right = placed.provision();
        Clock clock = Clock.of(right.start(), timetable.complaint());
        if (clock.event() == null) {
            return new Window(timetable, placed, clock, null, null, null, null);
        }
        try {
            LocalDate opens = right.start().asDated() ? clock.event().day() : clock.started();
            if (right.waiting() != null) {
                opens = clock.end(right.waiting(), timetable.calendar(), timetable.counting())
                        .plusDays(1);
            }
            LocalDate closes = right.window() == null
                    ? null
                    : clock.end(right.window(), timetable.calendar(), timetable.counting());
            return new Window(timetable, placed, clock, opens, closes, null, null);
        } catch (OutsideCoverage beyond) {
            return new Window(timetable, placed, clock, null, null, beyond.getMessage(), null);
        }
    }

    /** The same right had somebody complained who has it. */
    public Window whoeverComplains() {
        return denied == null ? this : whoeverComplains(timetable, new Placed<>(clause, right));
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

    /** What the resident may do: {@code escalate to stage 2}. */
    public String what() {
        return right.what();
    }

    /** The right as the policy states it. */
    public Right right() {
        return right;
    }

    /** The day it opens, if what opens it has happened. */
    public Optional<LocalDate> opens() {
        return Optional.ofNullable(opens);
    }

    /** The last day on which it can be used; absent where no end is stated. */
    public Optional<LocalDate> closes() {
        return Optional.ofNullable(closes);
    }

    /** The clause by which whoever complains has no such right: ASC-20 for a parish council. */
    public Optional<Clause> deniedBy() {
        return Optional.ofNullable(denied);
    }

    /** The event that it waits for. */
    public Optional<EventKind> waitsFor() {
        return denied == null && clock.event() == null && !right.throughout()
                ? Optional.of(right.start().awaited())
                : Optional.empty();
    }

    /** Why it could not be dated, where the calendar ends. */
    public Optional<String> problem() {
        return Optional.ofNullable(problem);
    }

    /** The day on which it was used, if it was; asking the Ombudsman for advice uses nothing. */
    public Optional<LocalDate> used() {
        for (Event event : timetable.complaint().history()) {
            if (right.usedBy().contains(event.kind()) && !event.isForAdvice()) {
                return Optional.of(event.day());
            }
        }
        return Optional.empty();
    }

    /** How it stands on the timetable's day; absent without a day, and for whoever has no such right. */
    public Optional<Status> status() {
        return timetable.day().flatMap(this::status);
    }

    private Optional<Status> status(LocalDate day) {
        if (used().isPresent()) {
            return Optional.of(Status.USED);
        }
        if (denied != null) {
            return Optional.empty();
        }
        if (right.throughout()) {
            return Optional.of(Status.OPEN);
        }
        if (problem != null) {
            return Optional.empty();
        }
        if (opens == null) {
            return Optional.of(Status.WAITING);
        }
        if (day.isBefore(opens)) {
            return Optional.of(Status.NOT_YET);
        }
        return Optional.of(closes != null && day.isAfter(closes) ? Status.CLOSED : Status.OPEN);
    }

    /** The count behind its opening or its last day, where a wait or an end is stated and its clock has started. */
    public Optional<Count> count() {
        TimeLimit limit = limit();
        return clock.event() == null || limit == null || problem != null || denied != null
                ? Optional.empty()
                : Optional.of(clock.count(limit, timetable.calendar(), timetable.counting()));
    }

    /** The days that other conventions and readings would give for this very case, where they differ. */
    public List<Alternative> alternatives() {
        if (clock.event() == null || right.throughout() || problem != null || denied != null) {
            return List.of();
        }
        return clock.alternatives(limit(), clause.readings(), timetable, right.waiting() == null ? 0 : 1);
    }

    private @Nullable TimeLimit limit() {
        return right.waiting() != null ? right.waiting() : right.window();
    }

    /** Why: the clause, the arithmetic, what stands beside it, and how it was read. */
    public Reason reason() {
        List<Reason> because = new ArrayList<>();
        because.add(Reason.citing(clause));
        TimeLimit limit = limit();
        if (denied != null) {
            because.add(Reason.citing(denied));
        } else if (problem != null) {
            because.add(Reason.of(problem));
        } else if (clock.event() != null && limit != null) {
            Count count = clock.count(limit, timetable.calendar(), timetable.counting());
            because.addAll(Arithmetic.of(count, counted(clock.event())));
            if (right.waiting() != null) {
                because.add(Reason.of("it opens on the day after"));
            }
        }
        because.addAll(Beside.of(clause));
        return new Reason(
                what() + ": " + spoken(),
                clause.id(),
                because,
                count().map(Count::skipped).orElse(List.of()));
    }

    /** As {@link #reason()}, with the days that other conventions and readings would give. */
    public Reason explanation() {
        Reason reason = reason();
        for (Alternative alternative : alternatives()) {
            reason = reason.and(Reason.of("another day: " + alternative));
        }
        return reason;
    }

    /** What it counts from: the event, the date stated in it, or its receipt. */
    private String counted(Event event) {
        String noun = event.kind().noun();
        if (right.start().asDated()) {
            return (event.dated().isPresent() ? "the date stated in " : "") + noun;
        }
        return clock.started().equals(event.day()) ? noun : "receipt of " + noun;
    }

    private String spoken() {
        if (denied != null) {
            return "not for whoever complains here";
        }
        if (right.throughout()) {
            return "open throughout";
        }
        if (opens == null) {
            return problem != null
                    ? "cannot be dated"
                    : "opens with " + right.start().awaited().noun();
        }
        return "from " + Days.spoken(opens)
                + (closes == null ? ", no last day stated" : " until " + Days.spoken(closes));
    }

    /** {@code DEE-8 escalate to stage 2: 2027-01-08 to 2027-03-05}. */
    @Override
    public String toString() {
        if (denied != null) {
            return clause.id() + " " + what() + ": denied by " + denied.id();
        }
        String until = closes == null ? "" : " to " + closes;
        return clause.id() + " " + what() + ": "
                + (opens == null
                        ? waitsFor().map(event -> "waits for " + event).orElse("open throughout")
                        : opens + until);
    }
}
