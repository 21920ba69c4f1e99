package dev.redress.report;

import dev.redress.complaint.Code;
import dev.redress.complaint.Detail;
import dev.redress.complaint.Event;
import dev.redress.policy.EventKind;
import dev.redress.ruling.Course;
import dev.redress.ruling.FollowUp;
import dev.redress.ruling.RemedyPromise;
import java.time.LocalDate;
import java.util.Optional;

/** What one case adds to each figure: in which line, and on which day. Nothing here knows which days the report is about. */
final class CaseCounts {

    private static final String NOT_STATED = "not stated";

    private CaseCounts() {}

    static void made(CaseOnRecord one, Sheet sheet, String label) {
        LocalDate day = one.made();
        if (day != null) {
            sheet.add(label, one, day);
        }
    }

    static void made(CaseOnRecord one, Sheet sheet, Detail<Code> detail) {
        LocalDate day = one.made();
        Event contact = one.contact();
        if (day != null && contact != null) {
            Optional<Code> stated = contact.find(detail);
            if (stated.isPresent()) {
                sheet.add(stated.get().word(), one, day);
            } else {
                sheet.addNotKnown(NOT_STATED, one, day);
            }
        }
    }

    static void resolvedAtStageOne(CaseOnRecord one, Sheet sheet) {
        LocalDate day = one.stageOneEnded();
        if (day == null) {
            return;
        }
        if (one.complaint().has(EventKind.ESCALATION_REQUESTED)) {
            sheet.add("stage 2 asked for", one, day);
        } else if (one.mayStillEscalate()) {
            sheet.addNotKnown("stage 2 may still be asked for", one, day);
        } else {
            sheet.add("resolved at stage 1", one, day);
        }
    }

    static void escalated(CaseOnRecord one, Sheet sheet) {
        one.complaint()
                .findFirst(EventKind.ESCALATION_REQUESTED)
                .ifPresent(request ->
                        sheet.add(one.isEscalationRefused() ? "refused" : "escalated to stage 2", one, request.day()));
    }

    static void satisfaction(CaseOnRecord one, Sheet sheet) {
        for (Event event : one.complaint().history()) {
            if (event.kind().equals(EventKind.SURVEY_ANSWERED)) {
                Optional<Boolean> satisfied = event.find(Detail.SATISFIED);
                if (satisfied.isPresent()) {
                    sheet.add(satisfied.get() ? "satisfied" : "not satisfied", one, event.day());
                } else {
                    sheet.addNotKnown(NOT_STATED, one, event.day());
                }
            }
        }
    }

    static void answers(CaseOnRecord one, Sheet sheet) {
        each(one, sheet, EventKind.RESOLVED, "put right without a response");
        first(one, sheet, EventKind.STAGE_1_RESPONDED, "response at stage 1");
        each(one, sheet, EventKind.ESCALATION_REFUSED, "request for stage 2 refused");
        first(one, sheet, EventKind.STAGE_2_RESPONDED, "final response at stage 2");
    }

    static void remedies(CaseOnRecord one, Sheet sheet) {
        if (one.complaint().has(EventKind.REMEDY_OFFERED)) {
            for (RemedyPromise promise : RemedyPromise.of(one.timetable())) {
                sheet.add(promise.what(), one, promise.offered());
                sheet.addAmount(promise.what(), promise.amount(), promise.offered());
            }
        }
    }

    static void firstContact(CaseOnRecord one, Sheet sheet) {
        LocalDate day = one.made();
        if (day == null) {
            return;
        }
        Event resolved = one.complaint().findFirst(EventKind.RESOLVED).orElse(null);
        if (one.course().kind() == Course.Kind.FORMAL) {
            sheet.add("passed on", one, day);
        } else if (resolved != null) {
            boolean sameDay = resolved.day().equals(day);
            sheet.add(
                    sameDay ? "resolved on the day of first contact" : "resolved later, without being passed on",
                    one,
                    day);
        } else if (one.course().ended() != null) {
            sheet.add("ended otherwise", one, day);
        } else {
            sheet.addNotKnown("not settled yet", one, day);
        }
    }

    static void feedback(CaseOnRecord one, Sheet sheet, String clause) {
        for (FollowUp follow : FollowUp.of(one.complaint())) {
            if (follow.clause().equals(clause)) {
                sheet.add(follow.what() + (follow.isOpen() ? ": open" : ": done"), one, follow.since());
            }
        }
    }

    static void changes(CaseOnRecord one, Sheet sheet) {
        if (one.complaint().has(EventKind.FEEDBACK_RECORDED)) {
            each(one, sheet, EventKind.LESSON_RECORDED, "lessons recorded");
            each(one, sheet, EventKind.CHANGE_MADE, "changes made");
        }
    }

    private static void first(CaseOnRecord one, Sheet sheet, EventKind kind, String label) {
        one.complaint().findFirst(kind).ifPresent(event -> sheet.add(label, one, event));
    }

    static void each(CaseOnRecord one, Sheet sheet, EventKind kind, String label) {
        if (one.complaint().has(kind)) {
            for (Event event : one.complaint().history()) {
                if (event.kind().equals(kind)) {
                    sheet.add(label, one, event);
                }
            }
        }
    }
}
