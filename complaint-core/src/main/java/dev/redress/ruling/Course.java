package dev.redress.ruling;

import dev.redress.complaint.Code;
import dev.redress.complaint.Complaint;
import dev.redress.complaint.Detail;
import dev.redress.complaint.Event;
import dev.redress.policy.Clause;
import dev.redress.policy.EventKind;
import dev.redress.policy.Fact;
import dev.redress.policy.Obligation;
import dev.redress.policy.Placed;
import dev.redress.policy.Policy;
import dev.redress.policy.Provision;
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
 * @param stage the last part in which the landlord acts that was opened, else the one of the first answer; null unless it is
 *     formal
 * @param ended the day it was resolved, withdrawn, closed or not progressed over behaviour; null while it goes on
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
        Kind kind = kind(complaint);
        Event ended = ended(complaint);
        return new Course(
                kind,
                kind == Kind.FORMAL ? stage(complaint) : null,
                ended == null ? null : ended.day(),
                ended == null ? null : ended.kind(),
                kind == Kind.INFORMAL ? informal(complaint.policy()) : List.of());
    }

    /** A complaint goes on when a part of the procedure is opened after the end; a refused request leaves it ended. */
    private static @Nullable Event ended(Complaint complaint) {
        Event ended = null;
        Event before = null;
        for (Event event : complaint.history()) {
            if (complaint.policy().endings().contains(event.kind())) {
                ended = event;
            } else if (opens(complaint.policy(), event.kind())) {
                before = ended == null ? before : ended;
                ended = null;
            } else if (event.kind().equals(EventKind.ESCALATION_REFUSED) && ended == null) {
                ended = before;
            }
        }
        return ended;
    }

    private static boolean opens(Policy policy, EventKind kind) {
        return kind.equals(EventKind.STAGE_1_ACKNOWLEDGED)
                || policy.stages().stream().anyMatch(stage -> kind.equals(stage.opener()) && isHandled(policy, stage));
    }

    /** Whether the landlord is asked or does something in a part of the procedure; else it is only where the resident may go. */
    private static boolean isHandled(Policy policy, Stage stage) {
        boolean asked = stage.opener() != null && stage.opener().actor() == EventKind.Actor.RESIDENT;
        return asked
                || policy.clauses().stream()
                        .filter(clause -> clause.stage().equals(stage))
                        .flatMap(clause -> clause.provisions().stream())
                        .anyMatch(
                                provision -> provision instanceof Obligation || provision instanceof Provision.Handler);
    }

    private static Kind kind(Complaint complaint) {
        boolean opened = complaint.has(EventKind.STAGE_1_RESPONDED);
        for (Event event : complaint.history()) {
            opened |= opens(complaint.policy(), event.kind());
        }
        if (opened) {
            return Kind.FORMAL;
        }
        return isFeedback(complaint) ? Kind.FEEDBACK : Kind.INFORMAL;
    }

    private static boolean isFeedback(Complaint complaint) {
        Event contact = complaint.findFirst(EventKind.FIRST_CONTACT).orElse(null);
        if (contact == null) {
            return complaint.has(EventKind.FEEDBACK_RECORDED);
        }
        String came = contact.find(Detail.of(Fact.KIND)).map(Code::word).orElse("");
        return came.equals("compliment") || came.equals("comment");
    }

    /** The last listed part that was opened, else the one that the first answer belongs to. */
    private static @Nullable Stage stage(Complaint complaint) {
        Stage found = null;
        for (Stage stage : complaint.policy().stages()) {
            boolean opened = stage.opener() != null && complaint.has(stage.opener());
            found = opened && isHandled(complaint.policy(), stage) ? stage : found;
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
        String where = stage == null ? "" : ", " + stage.title();
        return kind + where + (ended == null ? "" : ", " + endedBy + " on " + ended);
    }
}
