package dev.redress.ruling;

import dev.redress.complaint.Complaint;
import dev.redress.complaint.Event;
import dev.redress.policy.Clause;
import dev.redress.policy.EventKind;
import dev.redress.policy.Obligation;
import dev.redress.policy.Placed;
import dev.redress.policy.Policy;
import dev.redress.policy.Provision.Phase;
import dev.redress.policy.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far a complaint has come: feedback, informal or formal, in which part of the procedure, and whether it has ended. What
 * was settled at contact is counted as informal and stays on record (EMH-1, SET-2, ASC-10, DEE-1, DEE-2).
 *
 * <p>A complaint of Friday 18 December 2026 resolved on that day is informal, and ended on that day.
 *
 * @param kind feedback, informal or formal
 * @param stage the last part that was opened, else the one of the first answer; null for feedback
 * @param ended the day it was resolved, withdrawn or closed; null while it goes on
 * @param endedBy which of these; null while it goes on
 * @param clauses the clauses about settling things informally, where it was
 */
public record Course(
        Kind kind,
        @Nullable Stage stage,
        @Nullable LocalDate ended,
        @Nullable EventKind endedBy,
        List<String> clauses) {

    /** What it counts as. */
    public enum Kind {
        FEEDBACK("feedback"),
        INFORMAL("informal"),
        FORMAL("formal");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** {@code informal}. */
        @Override
        public String toString() {
            return id;
        }
    }

    public Course {
        clauses = List.copyOf(clauses);
    }

    /** How far a complaint has come by everything on record. */
    public static Course of(Complaint complaint) {
        Event last = null;
        for (Event event : complaint.history()) {
            boolean ends = event.kind().equals(EventKind.RESOLVED)
                    || event.kind().equals(EventKind.WITHDRAWN)
                    || event.kind().equals(EventKind.CLOSED);
            boolean goesOn = event.kind().equals(EventKind.ESCALATION_REQUESTED)
                    || event.kind().equals(EventKind.FORMAL_REQUEST)
                    || event.kind().isOwn() && opens(complaint, event.kind());
            last = ends ? event : goesOn ? null : last;
        }
        Kind kind = kind(complaint);
        return new Course(
                kind,
                kind == Kind.FEEDBACK ? null : stage(complaint),
                last == null ? null : last.day(),
                last == null ? null : last.kind(),
                kind == Kind.INFORMAL ? informal(complaint.policy()) : List.of());
    }

    private static boolean opens(Complaint complaint, EventKind kind) {
        return complaint.policy().stages().stream().anyMatch(stage -> kind.equals(stage.opener()));
    }

    private static Kind kind(Complaint complaint) {
        if (complaint.has(EventKind.FEEDBACK_RECORDED) && !complaint.has(EventKind.FIRST_CONTACT)) {
            return Kind.FEEDBACK;
        }
        boolean answered = complaint.has(EventKind.STAGE_1_RESPONDED) || complaint.has(EventKind.ESCALATION_REQUESTED);
        if (answered) {
            return Kind.FORMAL;
        }
        boolean opened = false;
        for (EventKind kind : List.of(
                EventKind.FORMAL_REQUEST,
                EventKind.LOGGED,
                EventKind.STAGE_1_OPENED,
                EventKind.PASSED_TO_MANAGER,
                EventKind.STAGE_1_ACKNOWLEDGED)) {
            opened |= complaint.has(kind);
        }
        return opened ? Kind.FORMAL : Kind.INFORMAL;
    }

    /** The last listed part that was opened, else the one that the first answer belongs to. */
    private static @Nullable Stage stage(Complaint complaint) {
        Stage found = null;
        for (Stage stage : complaint.policy().stages()) {
            found = stage.opener() != null && complaint.has(stage.opener()) ? stage : found;
        }
        for (Placed<Obligation> placed : complaint.policy().obligations()) {
            if (found == null && placed.provision().metBy().contains(EventKind.STAGE_1_RESPONDED)) {
                found = placed.clause().stage();
            }
        }
        return found;
    }

    private static List<String> informal(Policy policy) {
        return policy.all(Phase.class).stream()
                .map(Placed::clause)
                .map(Clause::id)
                .toList();
    }

    /** The day it ended, if it did. */
    public Optional<LocalDate> findEnded() {
        return Optional.ofNullable(ended);
    }

    /** {@code formal, Stage 2}, {@code informal, resolved on 2026-12-18}. */
    @Override
    public String toString() {
        String where = stage == null || kind == Kind.INFORMAL ? "" : ", " + stage.title();
        return kind + where + (ended == null ? "" : ", " + endedBy + " on " + ended);
    }
}
