package dev.redress.timetable;

import dev.redress.calendar.Days;
import dev.redress.complaint.Complaint;
import dev.redress.policy.Clause;
import dev.redress.policy.EventKind;
import dev.redress.policy.Placed;
import dev.redress.policy.RequiredStep;
import dev.redress.policy.Start;
import dev.redress.reason.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A step that a procedure requires without naming a day: owed from an event on, until it is recorded. An event that no
 * document dates is never inferred; it stays owed.
 *
 * @param clause the clause that states it
 * @param step the step as the policy states it
 * @param state how it stands
 * @param done the day on which it was recorded; null until then
 * @param waits the event that it waits for; null unless it waits
 */
public record Step(
        Clause clause,
        RequiredStep step,
        State state,
        @Nullable LocalDate done,
        @Nullable EventKind waits) {

    /** How a step stands. */
    public enum State {
        /** What makes it owed has not happened. */
        WAITING("waiting"),
        OWED("owed"),
        DONE("done"),
        /** The complaint was resolved, withdrawn, closed or not progressed first. */
        ENDED("ended");

        private final String id;

        State(String id) {
            this.id = id;
        }

        /** {@code owed}. */
        @Override
        public String toString() {
            return id;
        }
    }

    static Step of(Timetable timetable, Placed<RequiredStep> placed) {
        RequiredStep step = placed.provision();
        Complaint complaint = timetable.complaint();
        Clock clock = Clock.of(step.start(), complaint);
        LocalDate done = clock.firstOf(step.doneBy(), complaint);
        if (done != null) {
            return new Step(placed.clause(), step, State.DONE, done, null);
        }
        EventKind waits = clock.hasStarted()
                ? missing(step.given(), complaint)
                : step.start().awaited();
        if (waits != null) {
            return new Step(placed.clause(), step, State.WAITING, null, waits);
        }
        LocalDate ended = timetable.endOf(placed.clause().stage(), step.lasting(), clock);
        boolean resolved = !step.lasting() && timetable.resolvedSince(clock) != null;
        return new Step(placed.clause(), step, ended != null || resolved ? State.ENDED : State.OWED, null, null);
    }

    private static @Nullable EventKind missing(@Nullable EventKind given, Complaint complaint) {
        return given == null || complaint.findStart(Start.at(given)).isPresent() ? null : given;
    }

    /** What must happen: {@code discuss the findings}. */
    public String what() {
        return step.what();
    }

    /** When, in words: {@code before the final decision}. */
    public String when() {
        return step.when();
    }

    /** The event that it waits for. */
    public Optional<EventKind> waitsFor() {
        return Optional.ofNullable(waits);
    }

    /** Why: the clause, when it is owed, and what made it so. */
    public Reason reason() {
        Reason reason = new Reason(what() + ": " + state, clause.id(), List.of(Reason.citing(clause)), List.of())
                .and(Reason.of("required " + when() + ", from " + step.start() + " on; no day is stated"));
        if (done != null) {
            return reason.and(Reason.of("recorded on " + Days.spoken(done)));
        }
        return waits == null ? reason : reason.and(Reason.of(spoken(waits) + " has not been recorded"));
    }

    private String spoken(EventKind awaited) {
        return awaited.equals(step.start().awaited()) ? step.start().toString() : awaited.noun();
    }

    /** {@code DEE-12 discuss the findings: owed}. */
    @Override
    public String toString() {
        return clause.id() + " " + what() + ": " + state;
    }
}
