package dev.redress.report;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.complaint.Code;
import dev.redress.complaint.Complaint;
import dev.redress.complaint.Detail;
import dev.redress.complaint.Event;
import dev.redress.policy.EventKind;
import dev.redress.policy.Fact;
import dev.redress.ruling.Course;
import dev.redress.timetable.Timetable;
import dev.redress.timetable.Window;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One case as it is on record, with what several figures ask of it. It knows nothing of the days that a report is about. */
final class CaseOnRecord {

    private static final String COMPLAINT = "complaint";

    private final Complaint complaint;
    private final WorkingCalendar calendar;
    private final @Nullable LocalDate asOf;
    private final Course course;

    CaseOnRecord(Complaint complaint, WorkingCalendar calendar, @Nullable LocalDate asOf) {
        this.complaint = complaint;
        this.calendar = calendar;
        this.asOf = asOf;
        this.course = Course.of(complaint);
    }

    Complaint complaint() {
        return complaint;
    }

    Course course() {
        return course;
    }

    Timetable timetable() {
        return Timetable.of(complaint, calendar);
    }

    @Nullable
    Event contact() {
        return complaint.findFirst(EventKind.FIRST_CONTACT).orElse(null);
    }

    /** What it was recorded as: {@code service-request}; a complaint where nothing is said. */
    String kind() {
        Event contact = contact();
        return contact == null
                ? COMPLAINT
                : contact.find(Detail.of(Fact.KIND)).map(Code::word).orElse(COMPLAINT);
    }

    /** The day on which the complaint was made: that of first contact; null where it is no complaint. */
    @Nullable
    LocalDate made() {
        Event contact = contact();
        return contact == null || !kind().equals(COMPLAINT) ? null : contact.day();
    }

    /** The day on which stage 1 ended: it was answered, or settled without an answer while it was formal; null while it goes on. */
    @Nullable
    LocalDate stageOneEnded() {
        Event response = complaint.findFirst(EventKind.STAGE_1_RESPONDED).orElse(null);
        if (response != null || !complaint.has(EventKind.RESOLVED)) {
            return response == null ? null : response.day();
        }
        for (Event event : complaint.history()) {
            if (event.kind().equals(EventKind.RESOLVED)
                    && Course.of(complaint.before(event)).kind() == Course.Kind.FORMAL) {
                return event.day();
            }
        }
        return null;
    }

    /** Whether the last day to ask for stage 2 is known and had not passed on the day on which the record is read. */
    boolean mayStillEscalate() {
        LocalDate day = asOf;
        if (day == null) {
            return false;
        }
        for (Window window : timetable().windows()) {
            if (window.right().usedBy().contains(EventKind.ESCALATION_REQUESTED)
                    && window.closes().filter(last -> !day.isAfter(last)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the request for stage 2 that counts was refused and not answered all the same. */
    boolean isEscalationRefused() {
        Event request = complaint.findFirst(EventKind.ESCALATION_REQUESTED).orElse(null);
        boolean refused = false;
        boolean requested = false;
        for (Event event : complaint.history()) {
            requested |= event == request;
            refused |= requested && event.kind().equals(EventKind.ESCALATION_REFUSED);
        }
        return refused && !complaint.has(EventKind.STAGE_2_RESPONDED);
    }
}
