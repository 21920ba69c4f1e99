package dev.redress.report;

import dev.redress.calendar.Days;
import dev.redress.complaint.Complaint;
import dev.redress.complaint.Detail;
import dev.redress.complaint.Event;
import dev.redress.policy.EventKind;
import dev.redress.policy.Fact;
import dev.redress.published.PublishedPolicies;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Cases as a test writes them: {@code told("emh", "E-1", "first-contact Mon 2026-10-05 about=repair, resolved Wed 2026-10-07")}. */
final class Told {

    private Told() {}

    static Complaint told(String policy, String reference, String events) {
        Complaint complaint = Complaint.open(reference, PublishedPolicies.get(policy));
        for (String text : events.split(",")) {
            complaint = complaint.with(event(text.strip()));
        }
        return complaint;
    }

    /** Reads {@code survey-answered Mon 2026-11-16 satisfied=yes}. */
    private static Event event(String text) {
        String[] parts = text.split(" +");
        Event event = Event.of(EventKind.get(parts[0]), day(parts[1] + " " + parts[2]));
        for (int i = 3; i < parts.length; i++) {
            String[] named = parts[i].split("=");
            event = switch (named[0]) {
                case "satisfied" -> event.with(Detail.SATISFIED, named[1].equals("yes"));
                case "service-area" -> event.with(Detail.SERVICE_AREA, named[1]);
                case "remedy" -> event.with(Detail.REMEDY, named[1]);
                case "amount" -> event.with(Detail.AMOUNT, new BigDecimal(named[1]));
                case "text" -> event.with(Detail.TEXT, named[1]);
                default -> event.with(Fact.get(named[0]), named[1]);
            };
        }
        return event;
    }

    /** Reads {@code Fri 2026-12-18} and holds the weekday to the date. */
    static LocalDate day(String text) {
        LocalDate day = Days.parse(text.substring(4));
        if (!Days.weekday(day.getDayOfWeek()).startsWith(text.substring(0, 3))) {
            throw new IllegalArgumentException(text + " is a " + Days.weekday(day.getDayOfWeek()));
        }
        return day;
    }

    static Quarterly quarterly(String policy, String quarter, Complaint... cases) {
        return Reporting.over(Period.quarter(quarter)).quarterly(PublishedPolicies.get(policy), List.of(cases));
    }

    /** Each line of a figure with its references: {@code formal: 1 of 2, 50.0% [Q-1]}. */
    static List<String> lines(Figure figure) {
        return figure.lines().stream()
                .map(line -> line + (line.references().isEmpty() ? "" : " " + line.references()))
                .toList();
    }

    /** The lines of the only complaint told, in the quarter. */
    static List<String> lines(String policy, String quarter, String figure, String events) {
        return lines(quarterly(policy, quarter, told(policy, "Q-1", events)).figure(figure));
    }
}
