package dev.redress.scenario;

import dev.redress.calendar.Days;
import dev.redress.calendar.OutsideCoverage;
import dev.redress.complaint.Complaint;
import dev.redress.complaint.Event;
import dev.redress.policy.Fact;
import dev.redress.policy.Policy;
import dev.redress.ruling.Admission;
import dev.redress.ruling.Facts;
import dev.redress.ruling.Requests;
import dev.redress.timetable.Timetable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The questions of scenarios, one after another. Rows that ask about one history share its timetable. */
final class Asked {

    private final Library library;

    private @Nullable Row last;
    private @Nullable Timetable timetable;

    Asked(Library library) {
        this.library = library;
    }

    /** The result of a scenario; whatever is wrong with it becomes the result. */
    Result ask(Row row) {
        try {
            Ask ask = Ask.get(row.needed(Row.ASK, "a scenario asks due, status, opens, closes, eligible or may"));
            String expected = Expected.read(ask, row.needed(Row.EXPECT, "it is the answer that is expected"));
            String of = row.cell(Row.OF);
            if (ask != Ask.ELIGIBLE) {
                row.needed(Row.OF, ask == Ask.MAY ? "may asks about an event" : ask + " asks about a clause");
            }
            LocalDate day = row.cell(Row.AS_OF).isEmpty() ? null : Days.parse(row.cell(Row.AS_OF));
            if (day == null && ask.needsDay()) {
                row.needed(Row.AS_OF, ask + " asks about a day");
            }
            Answer answer = answer(row, ask, of, day);
            boolean same = expected.equals(answer.says());
            return Result.of(
                    row,
                    question(ask, of, day),
                    expected,
                    answer.says(),
                    same ? null : answer.why().get());
        } catch (IllegalArgumentException | OutsideCoverage | Unusable wrong) {
            return Result.unread(row, String.valueOf(wrong.getMessage()));
        }
    }

    private static String question(Ask ask, String of, @Nullable LocalDate day) {
        String on = day == null ? "" : " on " + Days.brief(day);
        return ask == Ask.MAY || ask == Ask.ELIGIBLE ? (ask + " " + of).strip() + on : of + " " + ask + on;
    }

    private Answer answer(Row row, Ask ask, String of, @Nullable LocalDate day) {
        boolean onFile = !row.cell(Row.CASE).isEmpty();
        if (onFile && !row.cell(Row.POLICY).isEmpty()) {
            throw new IllegalArgumentException("case names its own policy; give one or the other");
        }
        if (ask.isOfClause()) {
            return Answer.of(timetable(row, day), ask, of);
        }
        Library.Procedure procedure = onFile
                ? library.procedureOf(row.cell(Row.CASE))
                : library.procedure(row.needed(Row.POLICY, "a scenario is about a policy or a case"));
        Known known = Known.of(row.events(), procedure.policy(), true);
        Timetable history = history(row, procedure, known, day);
        if (ask == Ask.ELIGIBLE) {
            boolean fromHistory = onFile || !known.events().isEmpty();
            return fromHistory && known.facts().known().isEmpty()
                    ? Answer.of(Admission.of(history))
                    : Answer.of(Admission.of(procedure.policy(), procedure.calendar())
                            .review(facts(history.complaint(), known.facts())));
        }
        Event event = Event.of(procedure.policy().getEvent(of), day == null ? LocalDate.MIN : day);
        return Answer.of(Requests.to(history).review(event, known.facts()));
    }

    private static Facts facts(Complaint complaint, Facts stated) {
        Facts facts = Facts.of(complaint);
        for (Fact fact : stated.known()) {
            facts = facts.with(fact, stated.find(fact).orElseThrow());
        }
        return facts;
    }

    private Timetable history(Row row, Library.Procedure procedure, Known known, @Nullable LocalDate day) {
        Complaint complaint = complaint(row, procedure.policy(), known.events());
        Timetable whole = Timetable.of(complaint, procedure.calendar());
        return day == null ? whole : whole.asOf(day);
    }

    private Complaint complaint(Row row, Policy policy, List<Event> events) {
        if (row.cell(Row.CASE).isEmpty()) {
            return Complaint.of(row.name(), policy, events);
        }
        Complaint complaint = library.complaint(row.cell(Row.CASE));
        for (Event event : events) {
            complaint = complaint.with(event);
        }
        return complaint;
    }

    private Timetable timetable(Row row, @Nullable LocalDate day) {
        Timetable shared = timetable;
        if (shared != null && last != null && isSameHistory(row, last)) {
            return shared;
        }
        Library.Procedure procedure = row.cell(Row.CASE).isEmpty()
                ? library.procedure(row.needed(Row.POLICY, "a scenario is about a policy or a case"))
                : library.procedureOf(row.cell(Row.CASE));
        Timetable made = history(row, procedure, Known.of(row.events(), procedure.policy(), false), day);
        last = row;
        timetable = made;
        return made;
    }

    private static boolean isSameHistory(Row row, Row other) {
        return row.events().equals(other.events())
                && row.cell(Row.POLICY).equals(other.cell(Row.POLICY))
                && row.cell(Row.CASE).equals(other.cell(Row.CASE))
                && row.cell(Row.AS_OF).equals(other.cell(Row.AS_OF));
    }
}
