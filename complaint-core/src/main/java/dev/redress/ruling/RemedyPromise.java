package dev.redress.ruling;

import dev.redress.complaint.Code;
import dev.redress.complaint.Detail;
import dev.redress.complaint.Event;
import dev.redress.policy.Clause;
import dev.redress.policy.EventKind;
import dev.redress.policy.Obligation;
import dev.redress.policy.Placed;
import dev.redress.policy.Policy;
import dev.redress.policy.Provision.Remedy;
import dev.redress.timetable.Timetable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A remedy that was offered: what, how much, by when, and whether it was done; owed also after the complaint was closed
 * (EMH-7, EMH-8).
 *
 * <p>£50 compensation offered on Wednesday 13 January 2027 and promised by Friday 29 January is overdue on Monday 1 February.
 *
 * @param clause the clause that lets remedies be offered; where the document has none, that of the response they belong to
 * @param what the remedy: {@code compensation}
 * @param amount how much, in pounds; null where it is no money
 * @param offered the day of the offer
 * @param promised the day by which it was promised; null where none was
 * @param done the day on which it was done; null until then
 */
public record RemedyPromise(
        String clause,
        String what,
        @Nullable BigDecimal amount,
        LocalDate offered,
        @Nullable LocalDate promised,
        @Nullable LocalDate done) {

    /** How a remedy stands. */
    public enum Status {
        OFFERED("offered"),
        DUE_TODAY("due-today"),
        OVERDUE("overdue"),
        DONE("done"),
        DONE_LATE("done-late");

        private final String id;

        Status(String id) {
            this.id = id;
        }

        /** {@code done-late}. */
        @Override
        public String toString() {
            return id;
        }
    }

    /** Every remedy that was offered, in the order of the offers; each doing completes the first offer of its kind. */
    public static List<RemedyPromise> of(Timetable timetable) {
        List<RemedyPromise> promises = new ArrayList<>();
        for (Event event : timetable.complaint().history()) {
            String what = event.find(Detail.REMEDY).map(Code::word).orElse("remedy");
            if (event.kind().equals(EventKind.REMEDY_OFFERED)) {
                promises.add(new RemedyPromise(
                        clause(timetable.policy()),
                        what,
                        event.find(Detail.AMOUNT).orElse(null),
                        event.day(),
                        event.find(Detail.PROMISED).orElse(null),
                        null));
            } else if (event.kind().equals(EventKind.REMEDY_DONE)) {
                complete(promises, event);
            }
        }
        return List.copyOf(promises);
    }

    private static void complete(List<RemedyPromise> promises, Event event) {
        Optional<String> what = event.find(Detail.REMEDY).map(Code::word);
        for (int i = 0; i < promises.size(); i++) {
            RemedyPromise promise = promises.get(i);
            if (promise.done == null && what.map(promise.what::equals).orElse(true)) {
                promises.set(
                        i,
                        new RemedyPromise(
                                promise.clause,
                                promise.what,
                                promise.amount,
                                promise.offered,
                                promise.promised,
                                event.day()));
                return;
            }
        }
    }

    private static String clause(Policy policy) {
        List<Placed<Remedy>> remedies = policy.all(Remedy.class);
        if (!remedies.isEmpty()) {
            return remedies.get(0).clause().id();
        }
        for (Placed<Obligation> placed : policy.obligations()) {
            if (placed.provision().metBy().contains(EventKind.STAGE_1_RESPONDED)) {
                return placed.clause().id();
            }
        }
        List<Clause> clauses = policy.clauses();
        return clauses.get(clauses.size() - 1).id();
    }

    /** How it stands on a day. */
    public Status on(LocalDate day) {
        if (done != null && !done.isAfter(day)) {
            return promised != null && done.isAfter(promised) ? Status.DONE_LATE : Status.DONE;
        }
        if (promised == null || day.isBefore(promised)) {
            return Status.OFFERED;
        }
        return day.equals(promised) ? Status.DUE_TODAY : Status.OVERDUE;
    }

    /** {@code compensation of £50.00, promised by 2027-01-29}. */
    @Override
    public String toString() {
        return what
                + (amount == null ? "" : " of £" + amount.toPlainString())
                + (promised == null ? "" : ", promised by " + promised)
                + (done == null ? "" : ", done on " + done);
    }
}
