package dev.redress.file;

import dev.redress.calendar.Closure;
import dev.redress.calendar.OwnDays;
import dev.redress.calendar.WorkingCalendar;
import dev.redress.document.YamlWriter;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** One calendar while it is written. */
final class CalendarWriting {

    private final YamlWriter yaml;

    private CalendarWriting(YamlWriter yaml) {
        this.yaml = yaml;
    }

    static void write(WorkingCalendar calendar, OutputStream out) {
        try (YamlWriter yaml = YamlWriter.open(out)) {
            new CalendarWriting(yaml).write(calendar);
        }
    }

    private void write(WorkingCalendar calendar) {
        OwnDays own = calendar.own();
        yaml.startMap();
        yaml.text("format", CalendarFile.FORMAT);
        yaml.text("id", calendar.id());
        if (!calendar.title().equals(untitled(calendar))) {
            yaml.text("title", calendar.title());
        }
        yaml.text("base", calendar.base());
        calendar.knownOn().ifPresent(day -> yaml.text("known-on", day.toString()));
        if (!own.weekend().equals(OwnDays.NONE.weekend())) {
            words("weekend", own.weekend().stream().map(CalendarReading::name).toList());
        }
        if (!own.closures().isEmpty()) {
            yaml.key("closures");
            yaml.startList();
            own.closures().forEach(this::closure);
            yaml.endList();
        }
        days("working-days", own.workingDays());
        if (!own.holidays().isEmpty()) {
            yaml.key("holidays");
            yaml.startList();
            own.holidays().forEach(this::holiday);
            yaml.endList();
        }
        days("without-holidays", own.withoutHolidays());
        yaml.endMap();
    }

    private static String untitled(WorkingCalendar calendar) {
        return WorkingCalendar.get(calendar.base()).named(calendar.id()).title();
    }

    private void closure(Closure closure) {
        yaml.startFlowMap();
        yaml.text("from", closure.first().toString());
        yaml.text("to", closure.last().toString());
        yaml.text("name", closure.name());
        yaml.text("effect", CalendarReading.name(closure.effect()));
        yaml.endMap();
    }

    private void holiday(LocalDate day, String name) {
        yaml.startFlowMap();
        yaml.text("date", day.toString());
        yaml.text("name", name);
        yaml.endMap();
    }

    private void days(String key, Collection<LocalDate> days) {
        if (!days.isEmpty()) {
            words(key, days.stream().map(LocalDate::toString).toList());
        }
    }

    private void words(String key, List<String> words) {
        yaml.key(key);
        yaml.startFlowList();
        words.forEach(yaml::text);
        yaml.endList();
    }
}
