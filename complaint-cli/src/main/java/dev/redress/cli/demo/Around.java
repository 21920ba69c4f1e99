package dev.redress.cli.demo;

import dev.redress.calendar.OutsideCoverage;
import dev.redress.calendar.Unreadable;
import dev.redress.calendar.WorkingCalendar;
import dev.redress.complaint.Code;
import dev.redress.complaint.Complaint;
import dev.redress.complaint.Detail;
import dev.redress.complaint.Event;
import dev.redress.policy.EventKind;
import dev.redress.policy.Extension;
import dev.redress.policy.Placed;
import dev.redress.policy.Policy;
import dev.redress.published.PublishedPolicies;
import dev.redress.timetable.Deadline;
import dev.redress.timetable.Timetable;
import dev.redress.timetable.Window;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Complaints that stand in a certain way on a day: the day on which they came is looked for, with the library's own answers. */
final class Around {

    static final String REVIEWER = "S8";
    static final String PANEL_MEMBER = "S9";

    private static final int FARTHEST = 500;
    private static final int CLOSES_IN = 5;
    private static final int SOME_DAYS = 5;

    /** How a complaint stands. */
    enum Standing {
        DUE_TODAY,
        OVERDUE,
        MET_LATE,
        EXTENDED,
        STAGE_2,
        REFUSED,
        CLOSING,
        REMEDY
    }

    private final LocalDate today;
    private final Map<String, WorkingCalendar> calendars = new HashMap<>();

    Around(LocalDate today) {
        this.today = today;
    }

    Complaint complaint(String policy, Standing standing) {
        return switch (standing) {
            case DUE_TODAY -> dueToday(policy);
            case OVERDUE -> found(policy, this::begun, complaint -> dueBetween(complaint, 1, 9));
            case MET_LATE -> answeredLate(policy);
            case EXTENDED -> extended(policy);
            case STAGE_2 -> secondStage(policy);
            case REFUSED -> refused(policy);
            case CLOSING -> closing(policy);
            case REMEDY -> remedy(policy);
        };
    }

    /** One that runs, with nothing late; or that ended before any stage. */
    Complaint running(String policy, int variant) {
        Complaint running = found(policy, this::begun, complaint -> dueBetween(complaint, -30, -1 - variant % 5));
        LocalDate received = running.events().get(0).day();
        Complaint early = Complaint.open("D", running.policy()).with(Event.firstContact(received));
        return switch (variant % 3) {
            case 0 -> running;
            case 1 -> early.with(Event.of(EventKind.RESOLVED, received));
            default -> running.with(Event.of(EventKind.WITHDRAWN, today));
        };
    }

    // --- how they stand -----------------------------------------------------------------------------------------

    private Complaint dueToday(String policy) {
        Optional<Complaint> exactly = find(policy, this::begun, complaint -> dueBetween(complaint, 0, 0));
        // nothing counted in working days falls due on a day that is none
        return exactly.orElseGet(() -> found(policy, this::begun, complaint -> dueBetween(complaint, -4, 0)));
    }

    private Complaint answeredLate(String policy) {
        Complaint begun = found(policy, this::begun, complaint -> dueBetween(complaint, 14, 30));
        return begun.with(responded(response(begun).date().orElseThrow().plusDays(3)));
    }

    private Complaint extended(String policy) {
        Complaint begun = found(policy, this::begun, complaint -> dueBetween(complaint, -4, 0));
        Deadline response = response(begun);
        LocalDate due = response.date().orElseThrow();
        LocalDate told = begun.events().get(begun.events().size() - 1).day();
        String clause = response.clause().id();
        Optional<Placed<Extension>> extension = begun.policy().findExtension(clause);
        if (extension.isPresent()) {
            return begun.with(Event.extended(told, clause, due.plusDays(7))
                    .askingTheResident()
                    .because("T2"));
        }
        Optional<String> agreed = begun.policy().findDatedByAgreement(clause);
        return begun.with(
                agreed.isPresent()
                        ? Event.dateAgreed(told, agreed.get(), due.plusDays(7))
                        : Event.of(EventKind.RESIDENT_UPDATED, told));
    }

    private Complaint answered(String policy) {
        Complaint begun = found(policy, this::begun, complaint -> dueBetween(complaint, 20, 40));
        return begun.with(responded(response(begun).date().orElseThrow()));
    }

    private Complaint secondStage(String policy) {
        Complaint answered = answered(policy);
        LocalDate requested = today.minusDays(8);
        Complaint asked = answered.with(escalated(requested))
                .with(Event.of(EventKind.HANDLER_ASSIGNED, requested).with(Detail.TO, new Code(REVIEWER)));
        return policy.equals("first-time-resolution")
                ? asked.with(Event.of(EventKind.DIRECTOR_REVIEWED, today.minusDays(6))
                                .by(REVIEWER))
                        .with(Event.of(EventKind.PANEL_ASKED, today.minusDays(5))
                                .with(Detail.PANEL, List.of(new Code(PANEL_MEMBER)))
                                .by(REVIEWER))
                : policy.equals("association")
                        ? asked
                        : asked.with(Event.of(EventKind.STAGE_2_ACKNOWLEDGED, today.minusDays(6))
                                .by(REVIEWER));
    }

    private Complaint refused(String policy) {
        return answered(policy)
                .with(escalated(today.minusDays(8)))
                .with(Event.of(EventKind.ESCALATION_REFUSED, today.minusDays(4)).because("T2"));
    }

    private Event escalated(LocalDate day) {
        return Event.escalationRequested(day).with(Detail.FURTHER_EVIDENCE, true);
    }

    /** A right with a last day in five days; where the first answer opens none, one that the second opens; else one without. */
    private Complaint closing(String policy) {
        for (int early = 0; early < SOME_DAYS; early++) {
            int days = early;
            Optional<Complaint> found = find(policy, (under, day) -> answeredOn(under, day, days), this::isClosing)
                    .or(() -> find(policy, (under, day) -> answeredTwiceOn(under, day, days), this::isClosing));
            if (found.isPresent()) {
                return found.get();
            }
        }
        return answered(policy);
    }

    private boolean isClosing(Complaint complaint) {
        boolean past =
                complaint.events().stream().noneMatch(event -> event.day().isAfter(today));
        boolean closes = false;
        for (Window window : timetable(complaint).windows()) {
            closes |= window.used().isEmpty()
                    && window.closes().map(today.plusDays(CLOSES_IN)::equals).orElse(false);
        }
        return past && closes;
    }

    private Complaint answeredOn(Policy policy, LocalDate day, int early) {
        Complaint begun = begun(policy, day);
        return begun.with(responded(response(begun).date().orElse(day).minusDays(early)));
    }

    private Complaint answeredTwiceOn(Policy policy, LocalDate day, int early) {
        Complaint answered = answeredOn(policy, day, early);
        LocalDate first = answered.events().get(answered.events().size() - 1).day();
        return answered.with(escalated(first.plusDays(3)))
                .with(Event.of(EventKind.STAGE_2_ACKNOWLEDGED, first.plusDays(4))
                        .by(REVIEWER))
                .with(Event.of(EventKind.STAGE_2_RESPONDED, first.plusDays(14)).by(REVIEWER));
    }

    private Complaint remedy(String policy) {
        Complaint answered = answered(policy);
        LocalDate day = answered.events().get(answered.events().size() - 1).day();
        return answered.with(Event.of(EventKind.REMEDY_OFFERED, day)
                        .with(Detail.REMEDY, new Code("repair"))
                        .with(Detail.PROMISED, today.plusDays(10)))
                .with(Event.of(EventKind.CLOSED, day.plusDays(1)));
    }

    // --- their beginning ----------------------------------------------------------------------------------------

    /** As far as the clock of the first formal answer, by the end of the next working day. */
    private Complaint begun(Policy policy, LocalDate day) {
        WorkingCalendar calendar = calendar(policy);
        LocalDate next = calendar.next(day);
        Complaint contacted = Complaint.open("D", policy).with(Event.firstContact(day));
        Complaint begun = switch (policy.id()) {
            case "settle" ->
                contacted
                        .with(Event.of(EventKind.FIRST_ANSWERED, day))
                        .with(Event.of(EventKind.PASSED_TO_MANAGER, day))
                        .with(Event.of(EventKind.MANAGER_CONTACTED, next));
            case "de-escalation" ->
                contacted.with(Event.of(EventKind.LOGGED, day)).with(Event.of(EventKind.STAGE_1_ACKNOWLEDGED, next));
            case "first-time-resolution" ->
                contacted.with(Event.of(EventKind.FIRST_ANSWERED, day)).with(Event.of(EventKind.STAGE_1_OPENED, next));
            default -> contacted.with(Event.of(EventKind.STAGE_1_ACKNOWLEDGED, next));
        };
        return begun.with(Event.of(EventKind.HANDLER_ASSIGNED, next));
    }

    private Timetable timetable(Complaint complaint) {
        return Timetable.of(complaint, calendar(complaint.policy()));
    }

    /** One for all days that are tried: a calendar takes longer to build than all that is asked of it. */
    private WorkingCalendar calendar(Policy policy) {
        return calendars.computeIfAbsent(policy.calendar(), WorkingCalendar::get);
    }

    private static Event responded(LocalDate day) {
        return Event.of(EventKind.STAGE_1_RESPONDED, day);
    }

    private Deadline response(Complaint complaint) {
        for (Deadline deadline : timetable(complaint).deadlines()) {
            if (deadline.obligation().metBy().contains(EventKind.STAGE_1_RESPONDED)) {
                return deadline;
            }
        }
        throw new IllegalStateException("no clause of " + complaint.policy() + " asks for an answer");
    }

    /** Whether the answer is or was due so many days ago. */
    private boolean dueBetween(Complaint complaint, int least, int most) {
        boolean past =
                complaint.events().stream().noneMatch(event -> event.day().isAfter(today));
        return past
                && response(complaint)
                        .date()
                        .map(due -> !due.isAfter(today.minusDays(least)) && !due.isBefore(today.minusDays(most)))
                        .orElse(false);
    }

    private Complaint found(String policy, Beginning beginning, Predicate<Complaint> stands) {
        return find(policy, beginning, stands).orElseThrow(this::unknown);
    }

    private interface Beginning {
        Complaint on(Policy policy, LocalDate day);
    }

    private Optional<Complaint> find(String id, Beginning beginning, Predicate<Complaint> stands) {
        Policy policy = PublishedPolicies.get(id);
        WorkingCalendar calendar = calendar(policy);
        Function<LocalDate, Complaint> made = day -> beginning.on(policy, day);
        try {
            for (int back = 0; back < FARTHEST; back++) {
                LocalDate day = today.minusDays(back);
                if (calendar.isWorkingDay(day)) {
                    Complaint complaint = made.apply(day);
                    if (stands.test(complaint)) {
                        return Optional.of(complaint);
                    }
                }
            }
            return Optional.empty();
        } catch (OutsideCoverage beyond) {
            throw unknown();
        }
    }

    private Unreadable unknown() {
        return new Unreadable(
                "day for the demonstration",
                today.toString(),
                "its complaints need bank holidays around the day, such as " + Demo.USUAL_DAY);
    }
}
