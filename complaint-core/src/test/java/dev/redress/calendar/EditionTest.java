package dev.redress.calendar;

import static dev.redress.testing.Dated.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EditionTest {

    private static final WorkingCalendar ENGLAND = WorkingCalendar.of(Division.ENGLAND_AND_WALES);
    private static final LocalDate DAY = on("Mon 14 Dec 2026");

    private static Closure closure(Closure.Effect effect) {
        return new Closure(DAY, DAY.plusDays(1), "office move", effect);
    }

    @Test
    void calendars_that_differ_in_any_day_are_not_equal_and_have_another_edition() {
        List<WorkingCalendar> calendars = new ArrayList<>();
        WorkingCalendar.ids().forEach(id -> calendars.add(WorkingCalendar.get(id)));
        calendars.add(ENGLAND.asKnownOn(on("Fri 9 Sep 2022")));
        calendars.add(ENGLAND.withHoliday(DAY, "founder's day"));
        calendars.add(ENGLAND.withHoliday(DAY.plusDays(1), "founder's day"));
        calendars.add(ENGLAND.withHoliday(LocalDate.of(1978, 1, 3), "first"));
        calendars.add(ENGLAND.withHoliday(LocalDate.of(2050, 12, 30), "last"));
        calendars.add(ENGLAND.withoutHoliday(on("Mon 28 Dec 2026")));
        calendars.add(ENGLAND.withWorkingDay(on("Sat 19 Dec 2026")));
        calendars.add(ENGLAND.withWeekend(Set.of(DayOfWeek.SUNDAY)));
        calendars.add(ENGLAND.withClosure(closure(Closure.Effect.NOT_COUNTED)));
        calendars.add(ENGLAND.withClosure(closure(Closure.Effect.DEFERS_RECEIPT)));
        calendars.add(ENGLAND.withClosure(closure(Closure.Effect.IGNORED)));
        for (WorkingCalendar one : calendars) {
            for (WorkingCalendar other : calendars) {
                if (one != other) {
                    assertNotEquals(one, other);
                    assertNotEquals(one.toString(), other.toString());
                    assertNotEquals(one.hashCode(), other.hashCode(), one + " and " + other);
                }
            }
            assertNotEquals(one, (Object) one.toString());
        }
    }

    @Test
    void calendars_made_the_same_way_are_equal() {
        assertEquals(composed(), composed());
        assertEquals(composed().hashCode(), composed().hashCode());
        assertEquals(composed().edition(), composed().edition());
        for (String id : WorkingCalendar.ids()) {
            assertEquals(WorkingCalendar.get(id), WorkingCalendar.get(id));
        }
        assertNotEquals(ENGLAND, ENGLAND.named("ours"));
    }

    /** A literal, so that no run of the virtual machine may give another: no identity hash, no order of a set. */
    @Test
    void an_edition_is_the_same_in_every_run() {
        assertEquals("2026-11-22", ENGLAND.edition());
        assertEquals("england-and-wales 2026-11-22", ENGLAND.toString());
        assertEquals("2026-11-22 own 87168826", composed().edition());
        assertEquals(
                "2026-11-22 as known on 2022-09-09 own b8499ba6",
                composed().asKnownOn(on("Fri 9 Sep 2022")).edition());
    }

    /** The name may stand for any base: an answer that quotes it with the edition alone has to be reproducible. */
    @Test
    void a_calendar_by_another_name_has_an_edition_of_its_own() {
        assertEquals("2026-11-22 own 4bdd6979", ENGLAND.named("ours").edition());
        assertNotEquals(
                ENGLAND.named("ours").edition(),
                WorkingCalendar.of(Division.SCOTLAND).named("ours").edition());
        assertEquals("2026-11-22", ENGLAND.named("england-and-wales").edition());
        assertEquals("2026-11-22", ENGLAND.titled("Our office").edition());
    }

    @Test
    void a_title_is_part_of_a_calendar_and_stays_with_it() {
        WorkingCalendar titled = ENGLAND.named("ours").titled("Our office");
        assertEquals("ours", titled.id());
        assertEquals("Our office", titled.title());
        assertEquals("Our office", titled.withHoliday(DAY, "founder's day").title());
        assertEquals(
                "Our office",
                titled.asKnownOn(on("Fri 9 Sep 2022")).named("theirs").title());
        assertNotEquals(titled, ENGLAND.named("ours"));
        assertEquals(titled, ENGLAND.titled("Our office").named("ours"));
        assertEquals(ENGLAND.named("ours").titled("ours"), ENGLAND.named("ours"));
        assertEquals("scotland", ENGLAND.named("scotland").title(), "a name alone makes no title");
    }

    private static WorkingCalendar composed() {
        return ENGLAND.withHoliday(DAY, "founder's day")
                .withoutHoliday(on("Mon 28 Dec 2026"))
                .withWorkingDay(on("Sat 19 Dec 2026"))
                .withClosure(closure(Closure.Effect.DEFERS_RECEIPT))
                .withWeekend(Set.of(DayOfWeek.SUNDAY, DayOfWeek.SATURDAY, DayOfWeek.FRIDAY));
    }

    @Test
    void each_calendar_has_its_id_and_its_title() {
        List<String> titles = WorkingCalendar.ids().stream()
                .map(id -> WorkingCalendar.get(id).id() + ": "
                        + WorkingCalendar.get(id).title())
                .toList();
        assertEquals(
                List.of(
                        "england-and-wales: England and Wales",
                        "scotland: Scotland",
                        "northern-ireland: Northern Ireland",
                        "any: any part of the UK",
                        "all: all parts of the UK",
                        "weekends-only: weekends only"),
                titles);
        assertEquals(
                "ours", ENGLAND.withHoliday(DAY, "founder's day").named("ours").title());
        assertEquals(Optional.of(on("Sun 31 Dec 2028")), ENGLAND.publishedThrough());
        assertFalse(WorkingCalendar.weekendsOnly().isProjected(on("Sat 31 Dec 2050")));
    }
}
