package dev.redress.timetable;

import dev.redress.calendar.Counting;
import dev.redress.calendar.TimeLimit;
import dev.redress.calendar.UnknownName;
import dev.redress.calendar.WorkingCalendar;
import dev.redress.complaint.Complaint;
import dev.redress.complaint.Event;
import dev.redress.policy.Channel;
import dev.redress.policy.EventKind;
import dev.redress.policy.Obligation;
import dev.redress.policy.Placed;
import dev.redress.policy.Policy;
import dev.redress.policy.RequiredStep;
import dev.redress.policy.Right;
import dev.redress.policy.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What follows in time from a complaint's history: every deadline, every right's window, every step, in the order of the
 * document.
 *
 * <p>{@code Timetable.of(complaint, calendar).asOf(day)}. Without a day there are dates and no statuses. With one, what
 * happened later is left out. Dates are computed at once; reasons only when they are asked for. Immutable.
 */
public final class Timetable {

    /** Two working days before a date is due. */
    public static final TimeLimit DEFAULT_WARNING = TimeLimit.workingDays(2);

    private final Complaint recorded;
    private final List<Event> assumed;
    private final Complaint complaint;
    private final WorkingCalendar calendar;
    private final Counting counting;
    private final TimeLimit warning;
    private final @Nullable LocalDate day;

    private final boolean extensions;

    private final List<Deadline> deadlines;
    private final List<Window> windows;
    private final List<Step> steps;

    private Timetable(
            Complaint recorded,
            List<Event> assumed,
            WorkingCalendar calendar,
            Counting counting,
            TimeLimit warning,
            @Nullable LocalDate day) {
        this.recorded = recorded;
        this.assumed = assumed;
        Complaint stood = day == null ? recorded : recorded.upTo(day);
        for (Event event : assumed) {
            stood = stood.with(event);
        }
        this.complaint = stood;
        this.calendar = calendar;
        this.counting = counting;
        this.warning = warning;
        this.day = day;
        this.extensions = complaint.has(EventKind.EXTENDED);
        this.deadlines = datedObligations();
        this.windows = windowsOfRights();
        this.steps = requiredSteps();
    }

    /** The timetable of a complaint by the counting of its policy. */
    public static Timetable of(Complaint complaint, WorkingCalendar calendar) {
        return new Timetable(complaint, List.of(), calendar, complaint.policy().counting(), DEFAULT_WARNING, null);
    }

    /** The timetable of a complaint by the calendar and the counting of its policy. */
    public static Timetable of(Complaint complaint) {
        return of(complaint, WorkingCalendar.get(complaint.policy().calendar()));
    }

    private List<Deadline> datedObligations() {
        List<Placed<Obligation>> obligations = complaint.policy().obligations();
        List<Deadline> rows = new ArrayList<>(obligations.size());
        Set<Channel> came = channels();
        boolean named = false;
        for (Placed<Obligation> placed : came.isEmpty() ? List.<Placed<Obligation>>of() : obligations) {
            named |= meets(placed.provision(), came);
        }
        for (Placed<Obligation> placed : obligations) {
            Set<Channel> only = placed.provision().channels();
            if (only.isEmpty() || !named || meets(placed.provision(), came)) {
                rows.add(Deadline.of(this, placed));
            }
        }
        return Collections.unmodifiableList(rows);
    }

    private static boolean meets(Obligation obligation, Set<Channel> came) {
        for (Channel channel : came) {
            if (obligation.channels().contains(channel)) {
                return true;
            }
        }
        return false;
    }

    private List<Window> windowsOfRights() {
        List<Placed<Right>> rights = complaint.policy().rights();
        List<Window> rows = new ArrayList<>(rights.size());
        for (Placed<Right> placed : rights) {
            rows.add(Window.of(this, placed));
        }
        return Collections.unmodifiableList(rows);
    }

    private List<Step> requiredSteps() {
        List<Placed<RequiredStep>> required = complaint.policy().steps();
        List<Step> rows = new ArrayList<>(required.size());
        for (Placed<RequiredStep> placed : required) {
            rows.add(Step.of(this, placed));
        }
        return Collections.unmodifiableList(rows);
    }

    // --- questions ----------------------------------------------------------------------------------------------

    /** The complaint as it stood on the timetable's day. */
    public Complaint complaint() {
        return complaint;
    }

    /** The complaint as it is on record, also what is later than the timetable's day. */
    public Complaint recorded() {
        return recorded;
    }

    /** The policy that it runs under. */
    public Policy policy() {
        return complaint.policy();
    }

    /** The calendar that its working days were counted on. */
    public WorkingCalendar calendar() {
        return calendar;
    }

    /** The counting that its limits were counted by. */
    public Counting counting() {
        return counting;
    }

    /** How long before a date a warning is given. */
    public TimeLimit warning() {
        return warning;
    }

    /** The day for which statuses are given. */
    public Optional<LocalDate> day() {
        return Optional.ofNullable(day);
    }

    /** What the landlord owes, in document order. */
    public List<Deadline> deadlines() {
        return deadlines;
    }

    /**
     * The first deadline of a clause.
     *
     * @throws UnknownName naming the clauses that have one
     */
    public Deadline deadline(String clause) {
        for (Deadline deadline : deadlines) {
            if (deadline.clause().id().equals(clause)) {
                return deadline;
            }
        }
        throw new UnknownName(
                "deadline",
                clause,
                deadlines.stream().map(row -> row.clause().id()).distinct().toList());
    }

    /** What the resident may do and when, in document order. */
    public List<Window> windows() {
        return windows;
    }

    /**
     * The window of a clause.
     *
     * @throws UnknownName naming the clauses that have one
     */
    public Window window(String clause) {
        for (Window window : windows) {
            if (window.clause().id().equals(clause)) {
                return window;
            }
        }
        throw new UnknownName(
                "right", clause, windows.stream().map(row -> row.clause().id()).toList());
    }

    /** What must happen though no day is named, in document order. */
    public List<Step> steps() {
        return steps;
    }

    /** How the issue stands against the clauses that count back from a day; empty unless its day is on record. */
    public List<Age> ages() {
        return Age.of(this, new ArrayList<>());
    }

    /** As {@link #ages()}, by the other readings of the clauses where those count back from another event on record. */
    public List<Age> agesByOtherReadings() {
        return Age.byOtherReadings(this);
    }

    /** The extensions that moved nothing, in the order of their days; one that names no obligation is none of them. */
    public List<IdleExtension> idleExtensions() {
        return IdleExtensions.of(this);
    }

    /** What a reader should know besides, in sentences. */
    public List<String> notes() {
        return notes(every -> true);
    }

    /** The same for somebody who is told of these of the events alone: no note names another. */
    public List<String> notes(Predicate<Event> told) {
        return Notes.of(this, recorded, told);
    }

    // --- derivations --------------------------------------------------------------------------------------------

    /** The timetable on a day: with statuses, and without what happened later. */
    public Timetable asOf(LocalDate asOf) {
        return asOf.equals(day) ? this : new Timetable(recorded, assumed, calendar, counting, warning, asOf);
    }

    /** The timetable on another calendar. */
    public Timetable on(WorkingCalendar other) {
        return new Timetable(recorded, assumed, other, counting, warning, day);
    }

    /** The timetable by another counting. */
    public Timetable countedBy(Counting other) {
        return other.equals(counting) ? this : new Timetable(recorded, assumed, calendar, other, warning, day);
    }

    /** The timetable with warnings this long before a date. */
    public Timetable warningBefore(TimeLimit before) {
        return new Timetable(recorded, assumed, calendar, counting, before, day);
    }

    /** The same timetable for a complaint without what anybody is called or said. */
    public Timetable withoutPersonal() {
        return new Timetable(recorded.withoutPersonal(), assumed, calendar, counting, warning, day);
    }

    /**
     * The same timetable for a history that is otherwise: what if this happened too. It is taken as happened whatever the timetable's
     * day, so that on Wednesday 30 December 2026 it can be asked what a response of Friday 8 January would open.
     */
    public Timetable whatIf(Event event) {
        List<Event> more = new ArrayList<>(assumed);
        more.add(event);
        return new Timetable(recorded, List.copyOf(more), calendar, counting, warning, day);
    }

    // --- for the rows -------------------------------------------------------------------------------------------

    boolean hasExtensions() {
        return extensions;
    }

    /** Warnings count back plainly: a convention of the policy is about receipt. */
    Counting warningCounting() {
        return Counting.DEFAULT;
    }

    /** The channels of first contact, or none where they are not known. */
    Set<Channel> channels() {
        return complaint.findFirst(EventKind.FIRST_CONTACT).map(Event::channels).orElse(Set.of());
    }

    /** The date agreed last for the obligation of a clause, on that day or later; null for any day. */
    @Nullable
    LocalDate agreedFor(String clause, @Nullable LocalDate since) {
        LocalDate agreed = null;
        if (!complaint.has(EventKind.DATE_AGREED)) {
            return null;
        }
        for (Event event : complaint.history()) {
            if (agrees(event, clause) && (since == null || !event.day().isBefore(since))) {
                agreed = event.until().orElse(agreed);
            }
        }
        return agreed;
    }

    /** Whether the event agrees a date for the obligation of a clause. */
    boolean agrees(Event event, String clause) {
        return event.kind().equals(EventKind.DATE_AGREED)
                && event.obligation()
                        .flatMap(policy()::findDatedByAgreement)
                        .map(clause::equals)
                        .orElse(false);
    }

    /** The day on which a clock of that stage was stopped unmet. */
    @Nullable
    LocalDate endOf(Stage stage, boolean lasting, Clock clock) {
        if (lasting) {
            return null;
        }
        LocalDate end = null;
        for (EventKind kind : policy().endings()) {
            // what is settled informally meets a clock
            end = kind.equals(EventKind.RESOLVED) ? end : earlier(end, since(kind, clock));
        }
        boolean secondStage = EventKind.ESCALATION_REQUESTED.equals(stage.opener());
        return secondStage ? earlier(end, since(EventKind.ESCALATION_REFUSED, clock)) : end;
    }

    /** The first event of the kind since a clock started, by the order of the history; a complaint may end more than once. */
    private @Nullable LocalDate since(EventKind kind, Clock clock) {
        if (clock.event() == null || !complaint.has(kind)) {
            return null;
        }
        boolean started = false;
        for (Event event : complaint.history()) {
            started |= event == clock.event();
            if (started && event.kind().equals(kind)) {
                return event.day();
            }
        }
        return null;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other != null && other.isBefore(one) ? other : one;
    }

    /** The day on which what runs was resolved informally, unless the resident then asked for a formal complaint (EMH-2). */
    @Nullable
    LocalDate resolvedSince(Clock clock) {
        if (clock.event() == null || !complaint.has(EventKind.RESOLVED)) {
            return null;
        }
        boolean started = false;
        LocalDate resolved = null;
        for (Event event : complaint.history()) {
            started |= event == clock.event();
            if (event.kind().equals(EventKind.FORMAL_REQUEST) && opens(EventKind.FORMAL_REQUEST)) {
                resolved = null;
            } else if (started && resolved == null && event.kind().equals(EventKind.RESOLVED)) {
                resolved = event.day();
            }
        }
        return resolved;
    }

    private boolean opens(EventKind kind) {
        for (Stage stage : policy().stages()) {
            if (kind.equals(stage.opener())) {
                return true;
            }
        }
        return false;
    }

    /** {@code timetable of C-1042 under emh 2026-11-22, 5 events, on england-and-wales 2026-11-22}. */
    @Override
    public String toString() {
        return "timetable of " + complaint + ", on " + calendar;
    }
}
