package dev.redress.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a calendar is made of: bank holidays as known on a day, a weekend, and what a landlord lays over them. A day put
 * back to work outweighs every other layer.
 */
record Layers(
        List<Division> divisions,
        boolean everyDivision,
        int knownOn,
        Set<DayOfWeek> weekend,
        Map<LocalDate, String> added,
        Set<LocalDate> removed,
        List<Closure> closures,
        Set<LocalDate> worked) {

    static Layers of(String base) {
        return switch (base) {
            case "any" -> of(List.of(Division.values()), false);
            case "all" -> of(List.of(Division.values()), true);
            case "weekends-only" -> of(List.of(), false);
            default ->
                of(
                        Arrays.stream(Division.values())
                                .filter(division -> division.id().equals(base))
                                .toList(),
                        false);
        };
    }

    static Layers of(List<Division> divisions, boolean everyDivision) {
        return new Layers(
                divisions,
                everyDivision,
                FeedHistory.NOW,
                Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                Map.of(),
                Set.of(),
                List.of(),
                Set.of());
    }

    /** The id of the shipped calendar of these divisions. */
    String base() {
        return switch (divisions.size()) {
            case 0 -> "weekends-only";
            case 1 -> divisions.get(0).id();
            default -> everyDivision ? "all" : "any";
        };
    }

    String title() {
        return switch (divisions.size()) {
            case 0 -> "weekends only";
            case 1 -> divisions.get(0).toString();
            default -> everyDivision ? "all parts of the UK" : "any part of the UK";
        };
    }

    OwnDays own() {
        return new OwnDays(weekend, added, removed, closures, worked);
    }

    boolean isPlain() {
        return added.isEmpty()
                && removed.isEmpty()
                && closures.isEmpty()
                && worked.isEmpty()
                && weekend.equals(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
    }

    Layers asKnownOn(int day) {
        return new Layers(divisions, everyDivision, day, weekend, added, removed, closures, worked);
    }

    Layers with(OwnDays own) {
        return new Layers(
                divisions,
                everyDivision,
                knownOn,
                own.weekend(),
                own.holidays(),
                own.withoutHolidays(),
                own.closures(),
                own.workingDays());
    }

    Layers withWeekend(Set<DayOfWeek> other) {
        return with(new OwnDays(other, added, removed, closures, worked));
    }

    Layers withHoliday(LocalDate day, String name) {
        Map<LocalDate, String> more = new TreeMap<>(added);
        more.put(day, name);
        return new Layers(divisions, everyDivision, knownOn, weekend, more, without(removed, day), closures, worked);
    }

    Layers withoutHoliday(LocalDate day) {
        Map<LocalDate, String> fewer = new TreeMap<>(added);
        fewer.remove(day);
        return new Layers(divisions, everyDivision, knownOn, weekend, fewer, with(removed, day), closures, worked);
    }

    Layers withClosure(Closure closure) {
        List<Closure> more = new ArrayList<>(closures);
        more.add(closure);
        return new Layers(divisions, everyDivision, knownOn, weekend, added, removed, List.copyOf(more), worked);
    }

    Layers withWorkingDay(LocalDate day) {
        return new Layers(divisions, everyDivision, knownOn, weekend, added, removed, closures, with(worked, day));
    }

    private static Set<LocalDate> with(Set<LocalDate> days, LocalDate day) {
        Set<LocalDate> more = new TreeSet<>(days);
        more.add(day);
        return more;
    }

    private static Set<LocalDate> without(Set<LocalDate> days, LocalDate day) {
        Set<LocalDate> fewer = new TreeSet<>(days);
        fewer.remove(day);
        return fewer;
    }

    WorkingDayTable table() {
        int[] bits = week();
        if (!divisions.isEmpty()) {
            takeHolidays(bits);
        }
        for (LocalDate day : added.keySet()) {
            clear(bits, day);
        }
        for (Closure closure : closures) {
            if (closure.effect() == Closure.Effect.NOT_COUNTED) {
                LocalDate from = later(closure.first(), WorkingDayTable.FIRST);
                LocalDate to = earlier(closure.last(), WorkingDayTable.LAST);
                for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
                    clear(bits, day);
                }
            }
        }
        for (LocalDate day : worked) {
            if (WorkingDayTable.covers(day)) {
                bits[WorkingDayTable.month(day.getYear(), day.getMonthValue())] |= 1 << day.getDayOfMonth() - 1;
            }
        }
        return WorkingDayTable.of(bits);
    }

    /** Every day of the months but the weekends. */
    private int[] week() {
        int[] bits = new int[WorkingDayTable.monthCount()];
        boolean[] rests = new boolean[7];
        for (DayOfWeek day : weekend) {
            rests[day.ordinal()] = true;
        }
        int weekday = WorkingDayTable.FIRST.getDayOfWeek().ordinal();
        for (int i = 0; i < bits.length; i++) {
            int length = Days.lengthOfMonth(WorkingDayTable.FIRST_YEAR + i / 12, i % 12 + 1);
            int month = 0;
            for (int day = 0; day < length; day++) {
                if (!rests[weekday]) {
                    month |= 1 << day;
                }
                weekday = weekday == 6 ? 0 : weekday + 1;
            }
            bits[i] = month;
        }
        return bits;
    }

    private void takeHolidays(int[] bits) {
        int[] kept = new int[everyDivision ? bits.length : 0];
        for (Division division : divisions) {
            int[] left = everyDivision ? bits.clone() : bits;
            for (int year = WorkingDayTable.FIRST_YEAR; year <= WorkingDayTable.LAST_YEAR; year++) {
                known(division, year, (date, name, substitute, basis, source) -> {
                    if (!removed.isEmpty() && removed.contains(Days.unpacked(date))) {
                        return;
                    }
                    int month = WorkingDayTable.month(date / 10000, date / 100 % 100);
                    left[month] &= ~(1 << date % 100 - 1);
                });
            }
            for (int i = 0; i < kept.length; i++) {
                kept[i] |= left[i];
            }
        }
        if (everyDivision) {
            System.arraycopy(kept, 0, bits, 0, bits.length);
        }
    }

    /** The holidays of a division in a year, as the calendar knew them. */
    private void known(Division division, int year, BankHolidayRules.Sink sink) {
        BankHolidayRules.apply(division, year, (date, name, substitute, basis, source) -> {
            boolean today = !OneOffs.replaces(date, division);
            if (FeedHistory.wasHoliday(division, date, today, knownOn)) {
                sink.holiday(date, name, substitute, basis, source);
            }
        });
        FeedHistory.mistakes(division, year, knownOn, sink);
    }

    /** The bank holidays of a year that this calendar's week can see, by date and then division. */
    List<Holiday> holidays(int year) {
        List<Holiday> holidays = new ArrayList<>();
        for (Division division : divisions) {
            known(division, year, (date, name, substitute, basis, source) -> {
                LocalDate day = Days.unpacked(date);
                if (!removed.contains(day) && !weekend.contains(day.getDayOfWeek()) && !worked.contains(day)) {
                    holidays.add(new Holiday(day, division, name, substitute, basis, source));
                }
            });
        }
        if (everyDivision) {
            holidays.removeIf(holiday -> holidays.stream()
                            .filter(other -> other.date().equals(holiday.date()))
                            .map(Holiday::division)
                            .distinct()
                            .count()
                    < divisions.size());
        }
        holidays.sort(Comparator.comparing(Holiday::date).thenComparing(Holiday::division));
        return holidays;
    }

    /**
     * Why a day that is not worked is not; null where no layer says so.
     *
     * @param ofItsYear the {@link #holidays} of its year
     */
    @Nullable
    NonWorkingDay why(LocalDate day, List<Holiday> ofItsYear) {
        if (weekend.contains(day.getDayOfWeek())) {
            return new NonWorkingDay.Weekend(day);
        }
        List<Holiday> holidays =
                ofItsYear.stream().filter(holiday -> holiday.date().equals(day)).toList();
        if (!holidays.isEmpty()) {
            long found = holidays.stream().map(Holiday::division).distinct().count();
            return new NonWorkingDay.BankHoliday(day, holidays, found == divisions.size());
        }
        String name = added.get(day);
        if (name != null) {
            return new NonWorkingDay.Closed(day, name);
        }
        for (Closure closure : closures) {
            if (closure.effect() == Closure.Effect.NOT_COUNTED && closure.includes(day)) {
                return new NonWorkingDay.Closed(day, closure.name());
            }
        }
        return null;
    }

    boolean defersReceipt(LocalDate day) {
        for (Closure closure : closures) {
            if (closure.effect() == Closure.Effect.DEFERS_RECEIPT && closure.includes(day)) {
                return true;
            }
        }
        return false;
    }

    private static void clear(int[] bits, LocalDate day) {
        if (WorkingDayTable.covers(day)) {
            bits[WorkingDayTable.month(day.getYear(), day.getMonthValue())] &= ~(1 << day.getDayOfMonth() - 1);
        }
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
