package dev.redress.json;

import dev.redress.complaint.Complaint;
import dev.redress.complaint.Event;
import dev.redress.policy.EventKind;
import dev.redress.policy.Extension;
import dev.redress.policy.Placed;
import dev.redress.policy.Policy;
import dev.redress.policy.Provision.Agreement;
import dev.redress.timetable.Timetable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * The course of a complaint under a policy, step by step: every event that the policy names, in the order in which they tend
 * to happen and some days apart, and at each point every way in which it may end, before and after each date.
 */
final class Courses {

    private static final List<EventKind> ENDS =
            List.of(EventKind.RESOLVED, EventKind.WITHDRAWN, EventKind.CLOSED, EventKind.ESCALATION_REFUSED);

    private final Policy policy;
    private final int daysApart;
    private final List<Event> course = new ArrayList<>();

    private Courses(Policy policy, int daysApart) {
        this.policy = policy;
        this.daysApart = daysApart;
    }

    /** Hands every timetable on the way to the visitor, with the event that comes next. */
    static void walk(Policy policy, LocalDate firstContact, int daysApart, BiConsumer<Timetable, Event> visitor) {
        Courses courses = new Courses(policy, daysApart);
        courses.plan(firstContact);
        Complaint complaint = Complaint.open("EX-1", policy);
        for (int i = 0; i < courses.course.size(); i++) {
            complaint = complaint.with(courses.course.get(i));
            LocalDate last = courses.course.get(i).day();
            Event next = courses.course.get(Math.min(i + 1, courses.course.size() - 1));
            courses.visit(complaint, last, next, visitor);
            for (EventKind end : ENDS) {
                Complaint ended = complaint.with(Event.of(end, last.plusDays(1)));
                visitor.accept(Timetable.of(ended).asOf(last.plusDays(5)), next);
            }
        }
    }

    private void plan(LocalDate firstContact) {
        add(Event.of(EventKind.ISSUE_HAPPENED, firstContact.minusMonths(3)));
        LocalDate day = firstContact;
        for (EventKind kind : policy.events()) {
            if (!ENDS.contains(kind)
                    && !kind.equals(EventKind.ISSUE_HAPPENED)
                    && !kind.equals(EventKind.CORRECTED)
                    && !kind.equals(EventKind.EXTENDED)
                    && !kind.equals(EventKind.DATE_AGREED)) {
                add(Event.of(kind, day));
                dates(kind, day);
                day = day.plusDays(daysApart);
            }
        }
    }

    /** Agrees and extends what the event has started. */
    private void dates(EventKind started, LocalDate day) {
        for (Placed<Extension> extension : policy.extensions()) {
            for (String clause : extension.provision().of()) {
                if (starts(started, clause)) {
                    add(Event.extended(day.plusDays(1), clause, day.plusDays(60))
                            .askingTheResident()
                            .because("T1"));
                    add(Event.extendedWithoutDate(day.plusDays(2), clause));
                }
            }
        }
        for (Placed<Agreement> agreement : policy.all(Agreement.class)) {
            if (starts(started, agreement.provision().dates())) {
                add(Event.dateAgreed(day.plusDays(1), agreement.provision().dates(), day.plusDays(30)));
            }
        }
    }

    private boolean starts(EventKind kind, String clause) {
        return policy.obligations().stream()
                .anyMatch(placed -> placed.clause().id().equals(clause)
                        && placed.provision().start().kinds().contains(kind));
    }

    private void add(Event event) {
        course.add(event);
    }

    private void visit(Complaint complaint, LocalDate last, Event next, BiConsumer<Timetable, Event> visitor) {
        Timetable timetable = Timetable.of(complaint);
        visitor.accept(timetable, next);
        for (int days : new int[] {0, 5, 40}) {
            visitor.accept(timetable.asOf(last.plusDays(days)), next);
        }
    }
}
