package dev.redress.cli;

import dev.redress.calendar.Days;
import dev.redress.complaint.Complaint;
import dev.redress.complaint.Party;
import dev.redress.complaint.Person;
import dev.redress.complaint.Personal;
import dev.redress.letters.Words;
import dev.redress.policy.EventKind;
import dev.redress.ruling.Action;
import dev.redress.ruling.Actions;
import dev.redress.ruling.Admission;
import dev.redress.ruling.Course;
import dev.redress.ruling.Findings;
import dev.redress.ruling.FollowUp;
import dev.redress.ruling.RemedyPromise;
import dev.redress.ruling.Ruling;
import dev.redress.timetable.Timetable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One complaint as a person reads it. */
final class CaseText {

    private final CaseInput input;
    private final Complaint complaint;
    private final Timetable timetable;
    private final boolean names;
    private final Output output;

    CaseText(CaseInput input, boolean names, Output output) {
        this.input = input;
        this.names = names;
        this.output = output;
        this.timetable = names ? input.timetable() : input.timetable().withoutPersonal();
        this.complaint = timetable.complaint();
    }

    void print(boolean explain) {
        input.printHeading(output);
        output.line("course: " + course(Course.of(complaint)));
        party(Party.of(complaint));
        output.line();
        HistoryText.print(input.recorded(), timetable, output);
        texts();
        DeadlinesText.printRows(timetable, output);
        followUps();
        remedies();
        FindingsText.print(Findings.of(timetable), "What was wrong", output);
        open();
        admission();
        DeadlinesText.printWorkings(timetable, explain, output);
    }

    private static String course(Course course) {
        StringBuilder line = new StringBuilder(course.kind().toString());
        if (course.stage() != null && course.kind() == Course.Kind.FORMAL) {
            line.append(", ").append(course.stage().title());
        }
        if (course.ended() != null && course.endedBy() != null) {
            line.append("; ended on ")
                    .append(Days.spoken(course.ended()))
                    .append(": ")
                    .append(course.endedBy());
        }
        if (!course.clauses().isEmpty()) {
            line.append(" (").append(String.join(", ", course.clauses())).append(")");
        }
        return line.toString();
    }

    private void party(Party party) {
        String residents = party.residents().stream().map(this::named).collect(Collectors.joining(" and "));
        if (party.representative() != null) {
            String authority = party.authority()
                    .map(day -> ", with authority from " + Days.spoken(day))
                    .orElse(", with no authority on record");
            String whom = residents.isEmpty() ? "" : " for " + residents;
            output.line("complains: " + named(party.representative()) + whom + authority);
        } else if (!residents.isEmpty()) {
            output.line("complains: " + residents + (party.isGroup() ? ", a group" : ""));
        }
    }

    private String named(Person person) {
        @Nullable Personal name = person.name();
        String standing =
                person.findStanding().map(it -> " (" + it.noun() + ")").orElse("");
        return person.id() + (names && name != null ? " " + told(name) : "") + standing;
    }

    /** In one line, with nothing in it that a terminal would act on. */
    private static String told(Personal said) {
        return Words.clean(said.value()).replace('\n', ' ');
    }

    private void texts() {
        if (names && !input.recorded().people().isEmpty()) {
            Table table = Table.of("PERSON", "NAME", "IS");
            for (Person person : input.recorded().people()) {
                @Nullable Personal name = person.name();
                String is = person.findRole()
                        .or(() -> person.findStanding().map(Object::toString))
                        .orElse("");
                table.row(person.id().word(), name == null ? "" : told(name), is);
            }
            table.print(output);
            output.line();
        }
        if (names && !input.recorded().texts().isEmpty()) {
            Table table = Table.of("TEXT", "SAYS");
            input.recorded().texts().forEach((id, text) -> table.row(id.word(), told(text)));
            table.print(output);
            output.line();
        }
    }

    private void followUps() {
        Table table = Table.of("CLAUSE", "FOLLOW-UP", "SINCE", "WHAT");
        for (FollowUp each : FollowUp.of(complaint)) {
            String state = each.done() == null ? "open" : "done " + Days.brief(each.done());
            table.row(each.clause(), state, Days.brief(each.since()), each.what());
        }
        section(table);
    }

    private void remedies() {
        Table table = Table.of("CLAUSE", "REMEDY", "OFFERED", "PROMISED BY", "STATUS");
        for (RemedyPromise each : RemedyPromise.of(timetable)) {
            String amount = each.amount() == null ? "" : " of £" + each.amount().toPlainString();
            String promised = each.promised() == null ? "no day stated" : Days.brief(each.promised());
            table.row(each.clause(), each.what() + amount, Days.brief(each.offered()), promised, status(each));
        }
        section(table);
    }

    private String status(RemedyPromise remedy) {
        if (timetable.day().isEmpty()) {
            return remedy.done() == null ? "" : "done " + Days.brief(remedy.done());
        }
        String status = remedy.on(timetable.day().get()).toString().replace('-', ' ');
        return remedy.done() == null ? status : status + " on " + Days.brief(remedy.done());
    }

    private void open() {
        if (timetable.day().isEmpty()) {
            return;
        }
        Table table = Table.of("OPEN", "TO", "UNTIL", "CLAUSES");
        for (Action action : Actions.of(timetable)) {
            if (action.isOpen() && action.lastDay().isPresent()) {
                String until = action.lastDay().map(Days::brief).orElse("");
                table.row(action.event().name(), action.who().toString(), until, String.join(", ", action.clauses()));
            }
        }
        section(table);
    }

    private void admission() {
        if (complaint.has(EventKind.FIRST_CONTACT) && Admission.of(timetable) instanceof Ruling.Refused refused) {
            RulingText.print(refused, output);
        }
    }

    private void section(Table table) {
        if (!table.isEmpty()) {
            table.print(output);
            output.line();
        }
    }
}
