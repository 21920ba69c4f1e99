package dev.redress.report;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.complaint.Complaint;
import dev.redress.policy.Policy;
import dev.redress.report.Timeliness.OfPolicy;
import dev.redress.timetable.Timetable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The obligations of every procedure while the cases go by. */
final class TimelinessCount {

    private final Function<Policy, WorkingCalendar> calendars;
    private final Period period;
    private final @Nullable LocalDate asOf;
    private final Map<String, PolicyCount> policies = new TreeMap<>();
    private final Cases cases = new Cases();

    TimelinessCount(Function<Policy, WorkingCalendar> calendars, Period period, @Nullable LocalDate asOf) {
        this.calendars = calendars;
        this.period = period;
        this.asOf = asOf;
    }

    void add(Complaint complaint) {
        if (cases.take(complaint)) {
            Policy policy = complaint.policy();
            PolicyCount count = policies.computeIfAbsent(
                    policy.id() + '\n' + policy.edition(), key -> new PolicyCount(policy, calendars.apply(policy)));
            Timetable timetable = Timetable.of(complaint, count.calendar);
            count.add(asOf == null ? timetable : timetable.asOf(asOf), period);
        }
    }

    Timeliness report() {
        List<OfPolicy> found = new ArrayList<>();
        policies.values().forEach(count -> found.add(count.report()));
        return new Timeliness(period, asOf, found, cases.notCounted());
    }

    /** The obligations of one procedure while its cases go by. */
    private static final class PolicyCount {

        private final Policy policy;
        private final WorkingCalendar calendar;
        private final List<KeptCount> rows = new ArrayList<>();
        private final List<String> references = new ArrayList<>();

        PolicyCount(Policy policy, WorkingCalendar calendar) {
            this.policy = policy;
            this.calendar = calendar;
            policy.obligations().forEach(placed -> rows.add(new KeptCount(placed)));
        }

        void add(Timetable timetable, Period period) {
            references.add(timetable.complaint().reference());
            timetable.deadlines().forEach(deadline -> {
                for (KeptCount row : rows) {
                    if (row.isOf(deadline)) {
                        row.add(deadline, timetable, period);
                        return;
                    }
                }
            });
        }

        OfPolicy report() {
            List<Kept> kept = new ArrayList<>();
            rows.forEach(row -> kept.add(row.kept()));
            return new OfPolicy(policy, calendar, references.size(), kept);
        }
    }
}
