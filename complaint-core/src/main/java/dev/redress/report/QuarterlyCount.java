package dev.redress.report;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.complaint.Complaint;
import dev.redress.complaint.Event;
import dev.redress.policy.Clause;
import dev.redress.policy.EventKind;
import dev.redress.policy.Placed;
import dev.redress.policy.Policy;
import dev.redress.policy.Provision.Report;
import dev.redress.report.Quarterly.Named;
import dev.redress.report.Quarterly.Output;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figures of one procedure while its cases go by; of a case only references, days and codes are kept. */
final class QuarterlyCount {

    private final Policy policy;
    private final WorkingCalendar calendar;
    private final Period period;
    private final @Nullable LocalDate asOf;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<Output> outputs = new ArrayList<>();
    private final List<Named> unknown = new ArrayList<>();
    private final Cases cases = new Cases();

    QuarterlyCount(Policy policy, WorkingCalendar calendar, Period period, @Nullable LocalDate asOf) {
        this.policy = policy;
        this.calendar = calendar;
        this.period = period;
        this.asOf = asOf;
        boolean published = false;
        for (Placed<Report> placed : policy.all(Report.class)) {
            published |= !placed.provision().figures().isEmpty();
            placed.provision()
                    .to()
                    .forEach(place -> outputs.add(new Output(placed.clause().id(), place)));
        }
        for (Clause clause : policy.clauses()) {
            for (Recipe recipe : published ? Recipes.published(clause) : Recipes.following(clause, policy)) {
                sheets.add(new Sheet(clause.id(), recipe, period));
            }
            Recipes.unknown(clause).forEach(name -> unknown.add(new Named(clause.id(), name)));
        }
    }

    void add(Complaint complaint) {
        if (!complaint.policy().id().equals(policy.id())
                || !complaint.policy().edition().equals(policy.edition())) {
            cases.leave(
                    complaint,
                    "under " + complaint.policy().id() + ", edition "
                            + complaint.policy().edition());
        } else if (cases.take(complaint)) {
            Complaint then = asOf == null ? complaint : complaint.upTo(asOf);
            CaseOnRecord one = new CaseOnRecord(then, calendar, asOf);
            sheets.forEach(sheet -> sheet.count(one));
            explain(one);
        }
    }

    /** Says of a case that is no complaint, or of which it is not known since when it is one, that it is not among them. */
    private void explain(CaseOnRecord one) {
        Event contact = one.contact();
        if (contact == null) {
            if (!one.complaint().has(EventKind.FEEDBACK_RECORDED)) {
                cases.leave(one.complaint(), "no first contact is on record, so it is not among the complaints made");
            }
        } else if (one.made() == null && period.contains(contact.day())) {
            cases.leave(one.complaint(), "recorded as a " + one.kind().replace('-', ' ') + ", not as a complaint");
        }
    }

    Quarterly report() {
        List<Figure> figures = new ArrayList<>();
        sheets.forEach(sheet -> figures.add(sheet.figure()));
        return new Quarterly(
                policy, calendar, period, asOf, cases.taken(), figures, outputs, unknown, cases.notCounted());
    }
}
