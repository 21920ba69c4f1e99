package dev.redress.bench;

import static dev.redress.policy.EventKind.ESCALATION_REQUESTED;
import static dev.redress.policy.EventKind.FIRST_CONTACT;
import static dev.redress.policy.EventKind.FORMAL_REQUEST;
import static dev.redress.policy.EventKind.STAGE_1_ACKNOWLEDGED;
import static dev.redress.policy.EventKind.STAGE_1_RESPONDED;
import static dev.redress.policy.EventKind.STAGE_2_ACKNOWLEDGED;
import static dev.redress.policy.EventKind.STAGE_2_RESPONDED;

import dev.redress.calendar.TimeLimit;
import dev.redress.calendar.WorkingCalendar;
import dev.redress.complaint.Complaint;
import dev.redress.complaint.Event;
import dev.redress.policy.Policy;
import dev.redress.published.PublishedPolicies;
import dev.redress.timetable.Deadline;
import dev.redress.timetable.Due;
import dev.redress.timetable.Timetable;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The whole timetable of a complaint that has been through both stages, beside the additions that it cannot do without. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(TimetableBench.COMPLAINTS)
public class TimetableBench {

    static final int COMPLAINTS = 1_000;

    /** Complaints under emh, from first contact to the stage 2 response, and what they add. */
    @State(Scope.Thread)
    public static class Recorded {
        final Policy policy = PublishedPolicies.get("emh");
        final WorkingCalendar calendar = WorkingCalendar.get(policy.calendar());
        Complaint[] complaints = {};

        /** The bare additions of each complaint, one's after another's. */
        LocalDate[] starts = {};

        int[] limits = {};

        @Setup
        public void prepare() {
            LocalDate[] contacts = Work.starts(COMPLAINTS);
            complaints = new Complaint[COMPLAINTS];
            for (int i = 0; i < COMPLAINTS; i++) {
                complaints[i] = throughStage2(contacts[i]);
            }
            List<Deadline> counted = List.of(complaints).stream()
                    .flatMap(complaint -> Timetable.of(complaint, calendar).deadlines().stream())
                    .filter(deadline -> deadline.due() instanceof Due.By)
                    .toList();
            starts = counted.stream()
                    .map(deadline -> deadline.start().orElseThrow())
                    .toArray(LocalDate[]::new);
            limits = counted.stream().mapToInt(Recorded::workingDays).toArray();
        }

        Complaint throughStage2(LocalDate contact) {
            return Complaint.open("EX-1", policy)
                    .with(Event.of(FIRST_CONTACT, contact))
                    .with(Event.of(FORMAL_REQUEST, contact.plusDays(1)))
                    .with(Event.of(STAGE_1_ACKNOWLEDGED, contact.plusDays(5)))
                    .with(Event.of(STAGE_1_RESPONDED, contact.plusDays(20)))
                    .with(Event.of(ESCALATION_REQUESTED, contact.plusDays(30)))
                    .with(Event.of(STAGE_2_ACKNOWLEDGED, contact.plusDays(35)))
                    .with(Event.of(STAGE_2_RESPONDED, contact.plusDays(60)));
        }

        private static int workingDays(Deadline deadline) {
            TimeLimit limit = deadline.obligation().limit();
            if (limit == null || !limit.isInWorkingDays()) {
                throw new IllegalStateException(deadline + " is not counted in working days");
            }
            return limit.amount();
        }
    }

    @Benchmark
    public void wholeTimetable(Recorded recorded, Blackhole sink) {
        WorkingCalendar calendar = recorded.calendar;
        for (Complaint complaint : recorded.complaints) {
            sink.consume(Timetable.of(complaint, calendar));
        }
    }

    @Benchmark
    public void withStatuses(Recorded recorded, Blackhole sink) {
        WorkingCalendar calendar = recorded.calendar;
        for (Complaint complaint : recorded.complaints) {
            LocalDate last =
                    complaint.history().get(complaint.history().size() - 1).day();
            for (Deadline deadline :
                    Timetable.of(complaint, calendar).asOf(last).deadlines()) {
                sink.consume(deadline.status());
                sink.consume(deadline.warn());
            }
        }
    }

    @Benchmark
    public void bareAdditions(Recorded recorded, Blackhole sink) {
        WorkingCalendar calendar = recorded.calendar;
        LocalDate[] starts = recorded.starts;
        int[] limits = recorded.limits;
        for (int i = 0; i < starts.length; i++) {
            sink.consume(calendar.add(starts[i], limits[i]));
        }
    }
}
