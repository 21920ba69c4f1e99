package dev.redress.ruling;

import dev.redress.calendar.Days;
import dev.redress.complaint.Complaint;
import dev.redress.complaint.Event;
import dev.redress.complaint.Person;
import dev.redress.policy.Complainant;
import dev.redress.policy.EventKind;
import dev.redress.policy.Fact;
import dev.redress.policy.Policy;
import dev.redress.published.PublishedPolicies;
import dev.redress.timetable.Timetable;
import java.time.LocalDate;
import java.util.List;

/** Complaints, requests and answers as a test writes them: {@code under("emh").happened("first-contact", "Fri 2026-12-18")}. */
final class History {

    private final Complaint complaint;

    private History(Complaint complaint) {
        this.complaint = complaint;
    }

    static History under(String policy) {
        return under(PublishedPolicies.get(policy));
    }

    static History under(Policy policy) {
        return new History(Complaint.open("EX-1", policy));
    }

    History happened(String event, String day) {
        return with(event(event, day));
    }

    History happened(String event, String day, String by) {
        return with(event(event, day).by(by));
    }

    History with(Event event) {
        return new History(complaint.with(event));
    }

    History staff(String id, String role) {
        return new History(complaint.with(Person.staff(id, role)));
    }

    History resident(String id, String standing) {
        return new History(complaint.with(Person.resident(id, Complainant.get(standing))));
    }

    // --- what follows -------------------------------------------------------------------------------------------

    Complaint complaint() {
        return complaint;
    }

    Timetable timetable() {
        return Timetable.of(complaint);
    }

    Timetable asOf(String day) {
        return timetable().asOf(day(day));
    }

    Ruling asked(Event event) {
        return Requests.to(timetable()).review(event);
    }

    Ruling asked(Event event, Facts facts) {
        return Requests.to(timetable()).review(event, facts);
    }

    Ruling asked(String event, String day) {
        return asked(event(event, day));
    }

    /** {@code allowed}, {@code refused} or {@code undecided}. */
    String may(String event, String day) {
        return asked(event, day).word();
    }

    String may(Event event) {
        return asked(event).word();
    }

    Ruling admission() {
        return Admission.of(timetable());
    }

    /** What was wrong without a day: nothing is missed yet. */
    List<String> findings() {
        return lines(Findings.of(timetable()));
    }

    List<String> findings(String asOf) {
        return lines(Findings.of(asOf(asOf)));
    }

    Action action(String event, String asOf) {
        return Actions.of(asOf(asOf)).stream()
                .filter(action -> action.event().name().equals(event))
                .findFirst()
                .orElseThrow();
    }

    // --- in words -----------------------------------------------------------------------------------------------

    private static List<String> lines(List<Finding> findings) {
        return findings.stream().map(Finding::toString).toList();
    }

    /** Everything a ruling considered, a line each. */
    static List<String> considered(Ruling ruling) {
        return ruling.considered().stream().map(Considered::toString).toList();
    }

    /** What a clause came to in a ruling; several lines are joined. */
    static String considered(Ruling ruling, String clause) {
        return String.join(
                " | ",
                ruling.considered().stream()
                        .filter(each -> each.clause().equals(clause))
                        .map(each -> each.outcome() + ": " + each.says())
                        .toList());
    }

    /** The facts that a clause looked at: {@code about: repair}. */
    static List<String> looked(Ruling ruling, String clause) {
        return ruling.considered().stream()
                .filter(each -> each.clause().equals(clause))
                .flatMap(each -> each.looked().stream())
                .map(Looked::toString)
                .toList();
    }

    static List<String> missing(Ruling ruling) {
        return ruling instanceof Ruling.Undecided undecided ? undecided.missing() : List.of();
    }

    static List<String> told(Ruling ruling) {
        return ruling instanceof Ruling.Refused refused
                ? refused.tell().stream().map(Tell::toString).toList()
                : List.of();
    }

    // --- what a test writes -------------------------------------------------------------------------------------

    static Event event(String kind, String day) {
        return Event.of(EventKind.get(kind), day(day));
    }

    /** Facts written {@code kind: complaint}, dates with their weekday: {@code received: Fri 2026-12-18}. */
    static Facts facts(String... stated) {
        Facts facts = Facts.none();
        for (String one : stated) {
            int colon = one.indexOf(':');
            Fact fact = Fact.get(one.substring(0, colon).strip());
            String value = one.substring(colon + 1).strip();
            facts = facts.with(fact, fact.form() == Fact.Form.DATE ? day(value).toString() : value);
        }
        return facts;
    }

    /** Reads {@code Fri 2026-12-18} and holds the weekday to the date. */
    static LocalDate day(String text) {
        LocalDate day = Days.parse(text.strip().substring(4));
        if (!Days.weekday(day.getDayOfWeek()).startsWith(text.strip().substring(0, 3))) {
            throw new IllegalArgumentException(text + " is a " + Days.weekday(day.getDayOfWeek()));
        }
        return day;
    }
}
