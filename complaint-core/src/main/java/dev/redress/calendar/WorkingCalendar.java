package dev.redress.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The working days of a part of the United Kingdom, and arithmetic on them.
 *
 * <p>From 1978 to 2050 the bank holidays follow from law and a table of one-offs, each with its basis and source. Through
 * {@link #publishedThrough()} they are published; a later day is <em>projected</em>, a statutory one too. A day outside
 * the coverage is refused with {@link OutsideCoverage}.
 *
 * <p>Five working days after Friday 18 December 2026 in England and Wales: day 0 is that Friday, Monday 21 is day 1,
 * Thursday 24 is day 4; Friday 25 (Christmas Day), the weekend and Monday 28 (Boxing Day, substitute) are not counted; day
 * 5 is Tuesday 29 December 2026.
 *
 * <p>Immutable and safe under threads. Adding and counting take constant time whatever the distance. Two calendars that
 * differ in any day are not equal.
 */
public final class WorkingCalendar {

    /** The day on which the shipped record of bank holidays was last checked. */
    public static final String DATA_EDITION = "2026-11-22";

    /** The first day that a calendar knows. */
    public static final LocalDate COVERED_FROM = WorkingDayTable.FIRST;

    /** The last day that a calendar knows. */
    public static final LocalDate COVERED_THROUGH = WorkingDayTable.LAST;

    /** The first day as known on which a calendar can be asked for. */
    public static final LocalDate RECORDED_FROM = Days.unpacked(FeedHistory.BEGINS);

    private static final List<String> IDS =
            List.of("england-and-wales", "scotland", "northern-ireland", "any", "all", "weekends-only");

    private final String id;
    private final @Nullable String title;
    private final Layers layers;
    private final WorkingDayTable table;
    private final HolidaysByYear holidays;
    private final @Nullable LocalDate publishedThrough;

    private WorkingCalendar(String id, @Nullable String title, Layers layers) {
        this(id, title, layers, layers.table());
    }

    private WorkingCalendar(String id, @Nullable String title, Layers layers, WorkingDayTable table) {
        this.id = id;
        this.title = title;
        this.layers = layers;
        this.table = table;
        this.holidays = new HolidaysByYear(layers);
        this.publishedThrough =
                layers.divisions().isEmpty() ? null : Days.unpacked(FeedHistory.publishedThrough(layers.knownOn()));
    }

    /** The calendar of one division. */
    public static WorkingCalendar of(Division division) {
        return get(division.id());
    }

    /** No working day is a holiday in any part of the United Kingdom, as for the Freedom of Information Act 2000. */
    public static WorkingCalendar anyPart() {
        return get("any");
    }

    /** Only what is a holiday in all parts of the United Kingdom is no working day. */
    public static WorkingCalendar allParts() {
        return get("all");
    }

    /** Saturdays and Sundays are the only days that are not worked; never projected. */
    public static WorkingCalendar weekendsOnly() {
        return get("weekends-only");
    }

    /** The ids that {@link #get} knows, the default first. */
    public static List<String> ids() {
        return IDS;
    }

    /**
     * The calendar of that id: {@code england-and-wales}, {@code any}.
     *
     * @throws UnknownName naming the ids there are
     */
    public static WorkingCalendar get(String id) {
        if (!IDS.contains(id)) {
            throw new UnknownName("calendar", id, IDS);
        }
        return new WorkingCalendar(id, null, Layers.of(id));
    }

    // --- what it is ---------------------------------------------------------------------------------------------

    /** {@code england-and-wales}, or the name that {@link #named} gave. */
    public String id() {
        return id;
    }

    /** {@code England and Wales}, or the title that {@link #titled} gave. */
    public String title() {
        String untitled = id.equals(base()) ? layers.title() : id;
        return title == null ? untitled : title;
    }

    /** The id of the shipped calendar that it began as; {@link #get} knows it. */
    public String base() {
        return layers.base();
    }

    /** What is laid over that calendar. */
    public OwnDays own() {
        return layers.own();
    }

    /** What an answer quotes to be reproduced: {@code 2026-11-22}, {@code 2026-11-22 as known on 2022-09-09}. */
    public String edition() {
        String edition = DATA_EDITION;
        if (layers.knownOn() != FeedHistory.NOW) {
            edition += " as known on " + Days.unpacked(layers.knownOn());
        }
        if (!layers.isPlain() || !id.equals(base())) {
            int mixed = table.fingerprint() * 31 + layers.closures().toString().hashCode();
            edition += " own " + Integer.toHexString(mixed);
        }
        return edition;
    }

    /** The last day whose holidays are published; absent where no holiday is looked at. */
    public Optional<LocalDate> publishedThrough() {
        return Optional.ofNullable(publishedThrough);
    }

    /** The earlier day whose knowledge this calendar holds, if it is not today's. */
    public Optional<LocalDate> knownOn() {
        return layers.knownOn() == FeedHistory.NOW ? Optional.empty() : Optional.of(Days.unpacked(layers.knownOn()));
    }

    /** Whether the day is after {@link #publishedThrough()}. */
    public boolean isProjected(LocalDate day) {
        return publishedThrough != null && day.isAfter(publishedThrough);
    }

    /** Whether the day lies between {@link #COVERED_FROM} and {@link #COVERED_THROUGH}. */
    public boolean covers(LocalDate day) {
        return WorkingDayTable.covers(day);
    }

    // --- questions of one day -----------------------------------------------------------------------------------

    /**
     * Whether the day is worked.
     *
     * @throws OutsideCoverage when the day is not covered
     */
    public boolean isWorkingDay(LocalDate day) {
        if (!WorkingDayTable.covers(day)) {
            throw unknown(day);
        }
        return table.isWorkingDay(day);
    }

    /**
     * Why the day is not worked; absent for a working day.
     *
     * @throws OutsideCoverage when the day is not covered
     */
    public Optional<NonWorkingDay> whyNot(LocalDate day) {
        return isWorkingDay(day) ? Optional.empty() : Optional.ofNullable(layers.why(day, holidays.of(day.getYear())));
    }

    /**
     * The bank holidays of a year, by date and then division.
     *
     * @throws OutsideCoverage when the year is not covered
     */
    public List<Holiday> holidays(int year) {
        if (year < WorkingDayTable.FIRST_YEAR || year > WorkingDayTable.LAST_YEAR) {
            throw new OutsideCoverage(id, knows() + "; it cannot list the holidays of " + year);
        }
        return holidays.of(year);
    }

    /** Whether what arrives on the day counts as received later, by a {@link Closure.Effect#DEFERS_RECEIPT} closure. */
    public boolean defersReceipt(LocalDate day) {
        return !layers.closures().isEmpty() && layers.defersReceipt(day);
    }

    /** The first working day after the day. */
    public LocalDate next(LocalDate day) {
        return add(day, 1);
    }

    /** The last working day before the day. */
    public LocalDate previous(LocalDate day) {
        return add(day, -1);
    }

    /** The day itself if it is worked, else the first working day after it. */
    public LocalDate nextOrSame(LocalDate day) {
        return isWorkingDay(day) ? day : add(day, 1);
    }

    /** The day itself if it is worked, else the last working day before it. */
    public LocalDate previousOrSame(LocalDate day) {
        return isWorkingDay(day) ? day : add(day, -1);
    }

    // --- arithmetic ---------------------------------------------------------------------------------------------

    /**
     * The working day that is {@code workingDays} strictly after the start (before it when negative); the start itself for
     * zero. Twenty after Thursday 24 December 2026 is Monday 25 January 2027.
     *
     * @throws OutsideCoverage when it needs a day that is not covered
     */
    public LocalDate add(LocalDate start, int workingDays) {
        if (workingDays == 0) {
            return start;
        }
        if (!WorkingDayTable.covers(start)) {
            throw unknown(start);
        }
        LocalDate day = table.add(start, workingDays);
        if (day == null) {
            throw beyond(TimeLimit.workingDays(Math.max(-999_999, Math.min(999_999, workingDays))), start);
        }
        return day;
    }

    /**
     * The working days in (start, end]; when end is before start, minus the working days in [end, start). So {@code
     * workingDaysBetween(start, add(start, n)) == n} for every n.
     *
     * @throws OutsideCoverage when either day is not covered
     */
    public int workingDaysBetween(LocalDate start, LocalDate end) {
        if (!WorkingDayTable.covers(start) || !WorkingDayTable.covers(end)) {
            throw unknown(WorkingDayTable.covers(start) ? end : start);
        }
        return table.between(start, end);
    }

    /** {@link #count(LocalDate, TimeLimit, Counting)} by {@link Counting#DEFAULT}. */
    public Count count(LocalDate start, TimeLimit limit) {
        return count(start, limit, Counting.DEFAULT);
    }

    /**
     * Counts a limit from a day, and keeps what was passed over on the way.
     *
     * @throws OutsideCoverage when it needs a day that is not covered
     * @throws IllegalArgumentException for fewer than one working day where the start is day one
     */
    public Count count(LocalDate start, TimeLimit limit, Counting counting) {
        return Count.of(this, start.atStartOfDay(), limit, counting);
    }

    /** The end of {@link #count(LocalDate, TimeLimit, Counting)} alone. */
    public LocalDate end(LocalDate start, TimeLimit limit, Counting counting) {
        return Count.end(this, start, limit, counting);
    }

    /** As {@link #count(LocalDate, TimeLimit, Counting)}, for a start with a time of day, which a cut-off looks at. */
    public Count count(LocalDateTime start, TimeLimit limit, Counting counting) {
        return Count.of(this, start, limit, counting);
    }

    /**
     * The working days between two days as {@link #workingDaysBetween} counts them, with what was passed over; a start with
     * a time of day looks at the cut-off.
     *
     * @throws OutsideCoverage when either day is not covered
     */
    public Tally tally(LocalDateTime start, LocalDate end, Counting counting) {
        return Tally.of(this, start, end, counting);
    }

    // --- derivations --------------------------------------------------------------------------------------------

    /**
     * The calendar as it was known at the end of an earlier day: holidays announced later are absent, withdrawn ones are
     * back, and the published-through date is that of the day. On 9 September 2022 Monday 19 September 2022 was a working
     * day; on 10 September 2022 it no longer was.
     *
     * @throws OutsideCoverage before 2012-01-01, where the record is too thin
     */
    public WorkingCalendar asKnownOn(LocalDate day) {
        return new WorkingCalendar(id, title, layers.asKnownOn(recorded(id, day)));
    }

    /**
     * The first day on which as much was known as on that day. From 10 September 2022, when the State Funeral's holiday
     * became known, to 9 November 2022, nothing did: calendars known on those days agree in every day, and whoever answers
     * for many days needs only the first.
     *
     * @throws OutsideCoverage before 2012-01-01, where the record is too thin
     */
    public static LocalDate knownSince(LocalDate day) {
        return Days.unpacked(FeedHistory.knownSince(recorded("any", day)));
    }

    /** With another weekend; holidays that the law puts on a Saturday or Sunday are then seen. */
    public WorkingCalendar withWeekend(Set<DayOfWeek> weekend) {
        return new WorkingCalendar(id, title, layers.withWeekend(weekend));
    }

    /** With one more day that is not worked. */
    public WorkingCalendar withHoliday(LocalDate day, String name) {
        return new WorkingCalendar(id, title, layers.withHoliday(day, name));
    }

    /** Without the holiday on that day, if there is one; a weekend stays a weekend. */
    public WorkingCalendar withoutHoliday(LocalDate day) {
        return new WorkingCalendar(id, title, layers.withoutHoliday(day));
    }

    /** With a landlord's own closure, by its stated effect. */
    public WorkingCalendar withClosure(Closure closure) {
        return new WorkingCalendar(id, title, layers.withClosure(closure));
    }

    /** With a day put back to work, whatever else says that it is not. */
    public WorkingCalendar withWorkingDay(LocalDate day) {
        return new WorkingCalendar(id, title, layers.withWorkingDay(day));
    }

    /** With all of this laid over it, and nothing of its own as it was. */
    public WorkingCalendar with(OwnDays own) {
        return new WorkingCalendar(id, title, layers.with(own));
    }

    /** By another name; a landlord's own calendar should not go by a division's. */
    public WorkingCalendar named(String name) {
        return new WorkingCalendar(name, title, layers, table);
    }

    /** With what sentences call it: {@code Example Homes}. */
    public WorkingCalendar titled(String title) {
        return new WorkingCalendar(id, title, layers, table);
    }

    // --- for the package ----------------------------------------------------------------------------------------

    WorkingDayTable table() {
        return table;
    }

    Layers layers() {
        return layers;
    }

    OutsideCoverage unknown(LocalDate day) {
        return new OutsideCoverage(id, knows() + "; it cannot say whether " + day + " is a working day");
    }

    OutsideCoverage beyond(TimeLimit limit, LocalDate start) {
        return new OutsideCoverage(id, knows() + "; " + limit + " from " + start + " end outside");
    }

    private String knows() {
        return title() + " knows its " + (layers.divisions().isEmpty() ? "working days" : "bank holidays") + " from "
                + COVERED_FROM + " to " + COVERED_THROUGH;
    }

    private static int recorded(String id, LocalDate day) {
        if (day.getYear() < FeedHistory.BEGINS / 10000) {
            throw new OutsideCoverage(
                    id,
                    "what was known of bank holidays is on record from 2012-01-01; it cannot say what was known on "
                            + day);
        }
        return day.getYear() > 9999 ? FeedHistory.NOW : Days.packed(day);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WorkingCalendar that
                && id.equals(that.id)
                && title().equals(that.title())
                && layers.equals(that.layers);
    }

    @Override
    public int hashCode() {
        return id.hashCode() * 31 + layers.hashCode();
    }

    /** {@code england-and-wales 2026-11-22}. */
    @Override
    public String toString() {
        return id + " " + edition();
    }
}
