package dev.redress.testing;

import dev.redress.calendar.Closure;
import dev.redress.calendar.Counting;
import dev.redress.calendar.Division;
import dev.redress.calendar.HolidayFeed;
import dev.redress.calendar.TimeLimit;
import dev.redress.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** What properties draw from; the one place that knows how the property library makes values. */
public final class Generated extends DomainContextBase {

    private static final List<WorkingCalendar> PLAIN =
            WorkingCalendar.ids().stream().map(WorkingCalendar::get).toList();

    /** Days from 1982 to 2046: three hundred working days either way stay within the coverage. */
    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1982, 1, 1).toEpochDay(),
                        LocalDate.of(2046, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /** The six calendars, as known today or earlier, with a landlord's own days off laid over half of them. */
    @Provide
    Arbitrary<WorkingCalendar> calendars() {
        Arbitrary<WorkingCalendar> plain = Arbitraries.of(PLAIN);
        Arbitrary<WorkingCalendar> earlier =
                Combinators.combine(plain, recentDays()).as(WorkingCalendar::asKnownOn);
        Arbitrary<WorkingCalendar> composed = Combinators.combine(
                        plain,
                        days().list().ofMaxSize(3),
                        days(),
                        Arbitraries.integers().between(0, 20))
                .as((calendar, holidays, closed, length) -> {
                    WorkingCalendar more = calendar.withWorkingDay(closed.minusDays(1));
                    for (LocalDate holiday : holidays) {
                        more = more.withHoliday(holiday, "a day off");
                    }
                    return more.withClosure(
                            new Closure(closed, closed.plusDays(length), "a closure", Closure.Effect.NOT_COUNTED));
                });
        return Arbitraries.oneOf(plain, earlier, composed);
    }

    /** The published list with some of its days taken out or moved and some odd ones put in. */
    @Provide
    Arbitrary<HolidayFeed> feeds() {
        List<HolidayFeed.Row> published = Stream.of(Division.values())
                .flatMap(division -> IntStream.rangeClosed(2019, 2028)
                        .boxed()
                        .flatMap(year -> WorkingCalendar.of(division).holidays(year).stream()))
                .map(holiday -> new HolidayFeed.Row(holiday.division().id(), holiday.date(), holiday.name(), ""))
                .toList();
        Arbitrary<LocalDate> dates = Arbitraries.oneOf(
                Arbitraries.longs().between(-10_000, 60_000).map(LocalDate::ofEpochDay), days(), comingDays());
        Arbitrary<HolidayFeed.Row> odd = Combinators.combine(
                        Arbitraries.of("england-and-wales", "scotland", "northern-ireland", "wales"),
                        dates,
                        Arbitraries.of("Summer bank holiday", "Easter Monday", "Jubilee", ""))
                .as((division, date, title) -> new HolidayFeed.Row(division, date, title, ""));
        Arbitrary<Set<HolidayFeed.Row>> some = Arbitraries.of(published).set().ofMaxSize(20);
        return Combinators.combine(
                        some,
                        some,
                        Arbitraries.integers().between(-3, 3),
                        odd.list().ofMaxSize(20))
                .as((gone, moved, days, more) -> HolidayFeed.of(Stream.concat(
                                published.stream()
                                        .filter(row -> !gone.contains(row))
                                        .map(row -> moved.contains(row) ? moved(row, days) : row),
                                more.stream())
                        .toList()))
                .withoutEdgeCases();
    }

    private static HolidayFeed.Row moved(HolidayFeed.Row row, int days) {
        return new HolidayFeed.Row(row.division(), row.date().plusDays(days), row.title(), row.notes());
    }

    private static Arbitrary<LocalDate> comingDays() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2026, 11, 22).toEpochDay(),
                        LocalDate.of(2028, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<LocalDate> recentDays() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2012, 1, 1).toEpochDay(),
                        LocalDate.of(2026, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /** Limits either way of at most some two years. */
    @Provide
    Arbitrary<TimeLimit> limits() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(-260, 260).map(TimeLimit::workingDays),
                Arbitraries.integers().between(-400, 400).map(TimeLimit::days),
                Arbitraries.integers().between(-60, 60).map(TimeLimit::weeks),
                Arbitraries.integers().between(-25, 25).map(TimeLimit::months),
                Arbitraries.integers().between(-2, 2).map(TimeLimit::years),
                Arbitraries.just(TimeLimit.sameDay()));
    }

    /** Every choice of counting that has no cut-off. */
    @Provide
    Arbitrary<Counting> countings() {
        return Combinators.combine(
                        Arbitraries.of(Counting.Convention.class),
                        Arbitraries.of(Counting.Roll.class),
                        Arbitraries.of(Counting.MonthEnd.class))
                .as((convention, roll, monthEnd) -> new Counting(convention, roll, monthEnd, null));
    }
}
