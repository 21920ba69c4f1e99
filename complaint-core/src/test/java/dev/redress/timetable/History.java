package dev.redress.timetable;

import dev.redress.calendar.Days;
import dev.redress.complaint.Complaint;
import dev.redress.complaint.Event;
import dev.redress.complaint.Person;
import dev.redress.policy.Channel;
import dev.redress.policy.Complainant;
import dev.redress.policy.EventKind;
import dev.redress.published.PublishedPolicies;
import java.time.LocalDate;
import java.util.List;

/** Complaints and dates as a test writes them: {@code under("emh").happened("first-contact", "Fri 2026-12-18")}. */
final class History {

    private final Complaint complaint;

    private History(Complaint complaint) {
        this.complaint = complaint;
    }

    static History under(String policy) {
        return new History(Complaint.open("EX-1", PublishedPolicies.get(policy)));
    }

    History happened(String event, String day) {
        return with(Event.of(EventKind.get(event), day(day)));
    }

    /** Contacted on Friday 18 December 2026 by somebody of that standing. */
    History by(String standing) {
        Complaint known = complaint.with(Person.resident("P1", Complainant.get(standing)));
        return new History(known.with(Event.firstContact(day("Fri 2026-12-18")).by("P1")));
    }

    History with(Event event) {
        return new History(complaint.with(event));
    }

    History through(String channel, String day) {
        return with(Event.firstContact(day(day)).through(Channel.named(channel)));
    }

    Complaint complaint() {
        return complaint;
    }

    Timetable timetable() {
        return Timetable.of(complaint);
    }

    Timetable asOf(String day) {
        return timetable().asOf(day(day));
    }

    /** How the first deadline of a clause stands, in words; {@code none} where nothing can be said. */
    static String status(Timetable timetable, String clause) {
        return timetable.deadline(clause).status().map(Status::toString).orElse("none");
    }

    /** The steps of a clause with their states: {@code discuss the findings: owed}. */
    static List<String> steps(Timetable timetable, String clause) {
        return timetable.steps().stream()
                .filter(step -> step.clause().id().equals(clause))
                .map(step -> step.what() + ": " + step.state())
                .toList();
    }

    /** The deadlines of a clause, of which there may be two. */
    static List<Deadline> deadlines(Timetable timetable, String clause) {
        return timetable.deadlines().stream()
                .filter(row -> row.clause().id().equals(clause))
                .toList();
    }

    /** Whether an issue is too old by a clause. */
    static boolean tooOld(Timetable timetable, String clause) {
        return timetable.ages().stream()
                .filter(age -> age.clause().id().equals(clause))
                .findFirst()
                .orElseThrow()
                .tooOld();
    }

    /** Reads {@code Fri 2026-12-18} and holds the weekday to the date. */
    static LocalDate day(String text) {
        LocalDate day = Days.parse(text.substring(4));
        if (!Days.weekday(day.getDayOfWeek()).startsWith(text.substring(0, 3))) {
            throw new IllegalArgumentException(text + " is a " + Days.weekday(day.getDayOfWeek()));
        }
        return day;
    }
}
