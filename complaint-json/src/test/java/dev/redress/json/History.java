package dev.redress.json;

import dev.redress.calendar.Days;
import dev.redress.complaint.Complaint;
import dev.redress.complaint.Event;
import dev.redress.policy.Channel;
import dev.redress.policy.EventKind;
import dev.redress.published.PublishedPolicies;
import dev.redress.timetable.Timetable;
import java.time.LocalDate;

/** A complaint as a test writes it: {@code under("emh").happened("first-contact", "Fri 2026-12-18")}. */
record History(Complaint complaint) {

    static History under(String policy) {
        return new History(Complaint.open("EX-1", PublishedPolicies.get(policy)));
    }

    History happened(String event, String day) {
        return with(Event.of(EventKind.get(event), day(day)));
    }

    History through(String channel, String day) {
        return with(Event.firstContact(day(day)).through(Channel.named(channel)));
    }

    History with(Event event) {
        return new History(complaint.with(event));
    }

    History with(Event event, String because) {
        return new History(complaint.with(event, because));
    }

    Timetable timetable() {
        return Timetable.of(complaint);
    }

    Timetable asOf(String day) {
        return timetable().asOf(day(day));
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
