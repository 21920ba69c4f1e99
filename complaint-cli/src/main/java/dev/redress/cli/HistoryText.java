package dev.redress.cli;

import dev.redress.calendar.Days;
import dev.redress.complaint.Complaint;
import dev.redress.complaint.Detail;
import dev.redress.complaint.Event;
import dev.redress.timetable.Timetable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What happened, event by event in the order of recording, with its place, which a correction names. */
final class HistoryText {

    private HistoryText() {}

    static void print(Complaint recorded, Timetable timetable, Output output) {
        Set<Event> counting = Collections.newSetFromMap(new IdentityHashMap<>());
        counting.addAll(timetable.complaint().history());
        LocalDate last = timetable.day().orElse(LocalDate.MAX);
        Table table = Table.of("", "DAY", "WHAT HAPPENED", "BY", "WITH");
        List<Event> events = recorded.events();
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            if (!event.day().isAfter(last)) {
                boolean corrected = event.corrects() == 0 && !counting.contains(event);
                table.row(
                        String.valueOf(i + 1),
                        Days.brief(event.day())
                                + event.time().map(time -> " " + time).orElse(""),
                        event.kind() + (corrected ? ", corrected" : ""),
                        event.by().orElse(""),
                        details(event));
            }
        }
        if (table.isEmpty()) {
            output.line("nothing has happened yet");
        } else {
            table.print(output);
        }
        output.line();
    }

    private static String details(Event event) {
        List<String> details = new ArrayList<>();
        if (!event.channels().isEmpty()) {
            details.add("channel "
                    + event.channels().stream().sorted().map(Object::toString).collect(Collectors.joining(" or ")));
        }
        for (Detail<?> detail : Detail.known()) {
            event.find(detail).ifPresent(value -> details.add(detail.name() + " " + spoken(value)));
        }
        return String.join(", ", details);
    }

    private static String spoken(Object value) {
        if (value instanceof LocalDate day) {
            return Days.brief(day);
        }
        if (value instanceof Boolean yes) {
            return yes ? "yes" : "no";
        }
        if (value instanceof BigDecimal amount) {
            return "£" + amount.toPlainString();
        }
        return value instanceof Collection<?> several
                ? several.stream().map(Object::toString).collect(Collectors.joining(" and "))
                : value.toString();
    }
}
