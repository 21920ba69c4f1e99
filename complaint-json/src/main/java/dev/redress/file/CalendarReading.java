package dev.redress.file;

import dev.redress.calendar.Closure;
import dev.redress.calendar.Days;
import dev.redress.calendar.OwnDays;
import dev.redress.calendar.WorkingCalendar;
import dev.redress.document.Document;
import dev.redress.document.Fields;
import dev.redress.document.Node;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One calendar while it is read. */
final class CalendarReading {

    static final String WHAT = "a calendar: format, id and base, and what is laid over it";
    private static final String CLOSURE = "a closure: from, to, name and effect";
    private static final String HOLIDAY = "a holiday: date and name";
    private static final String COVERED =
            "a day from " + WorkingCalendar.COVERED_FROM + " to " + WorkingCalendar.COVERED_THROUGH;
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}._-]{1,64}");
    private static final int MOST_CLOSURES = 1000;

    static final Map<String, DayOfWeek> WEEKDAYS = byName(DayOfWeek.values());
    static final Map<String, Closure.Effect> EFFECTS = byName(Closure.Effect.values());

    private final Map<LocalDate, String> holidays = new TreeMap<>();
    private final Map<LocalDate, Node> workingDays = new TreeMap<>();
    private final Map<LocalDate, Node> withoutHolidays = new TreeMap<>();
    private final List<Closure> closures = new ArrayList<>();

    private CalendarReading() {}

    private static <T extends Enum<T>> Map<String, T> byName(T[] values) {
        Map<String, T> names = new LinkedHashMap<>();
        for (T value : values) {
            names.put(name(value), value);
        }
        return names;
    }

    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static WorkingCalendar table(Document table) {
        CalendarReading reading = new CalendarReading();
        if (table.root() instanceof Node.Sequence rows) {
            for (Node row : rows.items()) {
                reading.holiday(Fields.of(row, table.defects(), HOLIDAY));
            }
        }
        WorkingCalendar base = WorkingCalendar.get("england-and-wales");
        String file = table.name().substring(table.name().lastIndexOf('/') + 1);
        String id = file.substring(0, file.length() - ".csv".length());
        return base.with(reading.own(OwnDays.NONE.weekend()))
                .named(WorkingCalendar.ids().contains(id) ? file : id);
    }

    static @Nullable WorkingCalendar calendar(Fields file) {
        return new CalendarReading().read(file);
    }

    private @Nullable WorkingCalendar read(Fields file) {
        String id = id(file);
        Optional<String> title = file.text("title");
        file.require("base");
        Optional<WorkingCalendar> base = base(file);
        Set<DayOfWeek> weekend = weekend(file);
        closures(file);
        days(file, "working-days", workingDays);
        file.each("holidays", HOLIDAY).forEach(this::holiday);
        days(file, "without-holidays", withoutHolidays);
        if (base.isEmpty() || weekend.size() == WEEKDAYS.size()) {
            return null;
        }
        OwnDays own = own(weekend);
        lookTwice(file, base.get(), own);
        boolean isShipped = id.equals(base.get().base()) && own.equals(OwnDays.NONE);
        if (WorkingCalendar.ids().contains(id) && !isShipped) {
            file.error("id", id + ", which is a shipped calendar", "a name of your own, such as our-office");
        }
        WorkingCalendar named = base.get().with(own).named(id);
        return title.map(named::titled).orElse(named);
    }

    private OwnDays own(Set<DayOfWeek> weekend) {
        return new OwnDays(weekend, holidays, withoutHolidays.keySet(), closures, workingDays.keySet());
    }

    private static String id(Fields file) {
        String id = file.requiredText("id");
        if (!id.isBlank() && !ID.matcher(id).matches()) {
            file.error("id", "an id with other than letters, digits, dots and hyphens", "one such as our-office");
        }
        return id;
    }

    private static Optional<WorkingCalendar> base(Fields file) {
        Optional<WorkingCalendar> base = file.value("base", WorkingCalendar::get, "the id of a shipped calendar");
        Optional<LocalDate> known = file.value(
                "known-on",
                text -> {
                    LocalDate day = Days.parse(text);
                    if (day.isBefore(WorkingCalendar.RECORDED_FROM)) {
                        throw new IllegalArgumentException(day + ", when what was known is not on record");
                    }
                    return day;
                },
                "a day from " + WorkingCalendar.RECORDED_FROM + " on");
        return base.map(calendar -> known.map(calendar::asKnownOn).orElse(calendar));
    }

    private static Set<DayOfWeek> weekend(Fields file) {
        if (!file.has("weekend")) {
            return OwnDays.NONE.weekend();
        }
        Set<DayOfWeek> weekend = EnumSet.noneOf(DayOfWeek.class);
        weekend.addAll(file.someOf("weekend", WEEKDAYS));
        if (weekend.size() == WEEKDAYS.size()) {
            file.error("weekend", "a weekend of all seven days", "a week with a day that is worked");
        }
        return weekend;
    }

    private void closures(Fields file) {
        int count = file.items("closures").size();
        if (count > MOST_CLOSURES) {
            file.error("closures", count + " closures", "at most " + MOST_CLOSURES);
            return;
        }
        file.each("closures", CLOSURE).forEach(this::closure);
    }

    private void closure(Fields fields) {
        fields.require("from", "to", "name", "effect");
        Optional<LocalDate> from = fields.value("from", CalendarReading::day, COVERED);
        Optional<LocalDate> to = fields.value("to", CalendarReading::day, COVERED);
        String name = fields.has("name") ? fields.requiredText("name") : "";
        Optional<Closure.Effect> effect = fields.oneOf("effect", EFFECTS);
        if (from.isEmpty() || to.isEmpty()) {
            return;
        }
        if (to.get().isBefore(from.get())) {
            fields.error("to", "an end on " + to.get() + ", before it begins", "a day from " + from.get() + " on");
        } else if (effect.isPresent()) {
            Closure closure = new Closure(from.get(), to.get(), name, effect.get());
            warnOfAnotherEffect(fields, closure);
            closures.add(closure);
        }
    }

    private void warnOfAnotherEffect(Fields fields, Closure closure) {
        for (Closure other : closures) {
            boolean overlaps =
                    !other.last().isBefore(closure.first()) && !closure.last().isBefore(other.first());
            if (overlaps && other.effect() != closure.effect()) {
                fields.warning(
                        "effect",
                        name(closure.effect()) + ", on days of another closure that is " + name(other.effect()),
                        "one effect for a day; not-counted outweighs the others");
                return;
            }
        }
    }

    private void holiday(Fields fields) {
        fields.require("date");
        Optional<LocalDate> date = fields.value("date", CalendarReading::day, COVERED);
        String name = fields.requiredText("name");
        if (date.isPresent() && holidays.putIfAbsent(date.get(), name) != null) {
            fields.error("date", date.get() + " for the second time", "each day once");
        }
    }

    private static void days(Fields file, String key, Map<LocalDate, Node> days) {
        for (Node item : file.items(key)) {
            file.read(item, CalendarReading::day, COVERED).ifPresent(day -> {
                if (days.putIfAbsent(day, item) != null) {
                    file.error(item, day + " for the second time", "each day once");
                }
            });
        }
    }

    private static LocalDate day(String text) {
        LocalDate day = Days.parse(text);
        if (day.isBefore(WorkingCalendar.COVERED_FROM) || day.isAfter(WorkingCalendar.COVERED_THROUGH)) {
            throw new IllegalArgumentException(day + ", which no calendar covers");
        }
        return day;
    }

    /** What says nothing, or takes back what another line says, is likely a slip. */
    private void lookTwice(Fields file, WorkingCalendar base, OwnDays own) {
        WorkingCalendar resting =
                base.with(new OwnDays(own.weekend(), own.holidays(), own.withoutHolidays(), own.closures(), Set.of()));
        workingDays.forEach((day, item) -> {
            if (holidays.containsKey(day)) {
                file.warning(item, day + ", which is among the holidays too", "one of them; the working day outweighs");
            } else if (resting.isWorkingDay(day)) {
                file.warning(
                        item,
                        day + ", a " + Days.weekday(day.getDayOfWeek()) + " that is worked anyway",
                        "a day that is not");
            }
        });
        withoutHolidays.forEach((day, item) -> {
            if (base.holidays(day.getYear()).stream()
                    .noneMatch(holiday -> holiday.date().equals(day))) {
                file.warning(item, day + ", which is no bank holiday of " + base.title(), "a day that is one");
            }
        });
    }
}
