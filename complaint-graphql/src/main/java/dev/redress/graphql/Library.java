package dev.redress.graphql;

import dev.redress.calendar.UnknownName;
import dev.redress.calendar.WorkingCalendar;
import dev.redress.complaint.Complaint;
import dev.redress.policy.Policy;
import dev.redress.published.PublishedPolicies;
import dev.redress.timetable.Timetable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The procedures and calendars that can be asked about: those we ship, and the host's own, which win by their names. */
final class Library {

    private final Map<String, Policy> policies;
    private final Map<String, WorkingCalendar> calendars;
    private final Timetables timetables = new Timetables(this::calendar);

    private Library(Map<String, Policy> policies, Map<String, WorkingCalendar> calendars) {
        this.policies = Collections.unmodifiableMap(policies);
        this.calendars = Collections.unmodifiableMap(calendars);
    }

    /** What we ship. */
    static Library published() {
        Map<String, Policy> policies = new TreeMap<>();
        PublishedPolicies.ids().forEach(id -> policies.put(id, PublishedPolicies.get(id)));
        Map<String, WorkingCalendar> calendars = new TreeMap<>();
        WorkingCalendar.ids().forEach(id -> calendars.put(id, WorkingCalendar.get(id)));
        return new Library(policies, calendars);
    }

    Library withPolicies(Collection<Policy> more) {
        Map<String, Policy> all = new TreeMap<>(policies);
        more.forEach(policy -> all.put(policy.id(), policy));
        return new Library(all, calendars);
    }

    Library withCalendars(Collection<WorkingCalendar> more) {
        Map<String, WorkingCalendar> all = new TreeMap<>(calendars);
        more.forEach(calendar -> all.put(calendar.id(), calendar));
        return new Library(policies, all);
    }

    /** The procedures, by id. */
    List<Policy> policies() {
        return List.copyOf(policies.values());
    }

    /** The procedure of an id that was given. */
    Policy policy(Given given, String name) {
        String id = given.text(name);
        Policy policy = policies.get(id);
        if (policy == null) {
            UnknownName unknown = new UnknownName("policy", id, new ArrayList<>(policies.keySet()));
            throw new Unanswerable(ErrorCode.UNKNOWN_POLICY, String.valueOf(unknown.getMessage()), given.at(name));
        }
        return policy;
    }

    /** The calendar that a policy's working days are read by, if it is here. */
    Optional<WorkingCalendar> findCalendar(Policy policy) {
        return Optional.ofNullable(calendars.get(policy.calendar()));
    }

    /** The calendar that a policy's working days are read by. */
    WorkingCalendar calendar(Policy policy) {
        return findCalendar(policy)
                .orElseThrow(() -> new Unanswerable(
                        ErrorCode.UNKNOWN_CALENDAR,
                        "The procedure '" + policy.id() + "' counts on a calendar that is not served here; known: "
                                + String.join(", ", calendars.keySet()) + "."));
    }

    /** The timetable of a complaint on a day, by that calendar. */
    Timetable timetable(Complaint complaint, LocalDate day) {
        return timetables.on(day, complaint);
    }

    /** The calendar of an id that was given. */
    WorkingCalendar calendar(Given given, String name) {
        String id = given.text(name);
        WorkingCalendar calendar = calendars.get(id);
        if (calendar == null) {
            UnknownName unknown = new UnknownName("calendar", id, new ArrayList<>(calendars.keySet()));
            throw new Unanswerable(ErrorCode.INVALID_VALUE, String.valueOf(unknown.getMessage()), given.at(name));
        }
        return calendar;
    }

    /** The calendar that was asked for with {@code calendar}, else the policy's; as known on the day of {@code knownOn}. */
    WorkingCalendar calendar(Given given, Policy policy) {
        WorkingCalendar calendar = given.has("calendar") ? calendar(given, "calendar") : calendar(policy);
        Optional<LocalDate> knownOn = given.findDay("knownOn");
        return knownOn.isPresent() ? calendar.asKnownOn(knownOn.get()) : calendar;
    }

    /** {@code 5 procedures, 6 calendars}. */
    @Override
    public String toString() {
        return policies.size() + " procedures, " + calendars.size() + " calendars";
    }
}
