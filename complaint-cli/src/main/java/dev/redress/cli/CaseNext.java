package dev.redress.cli;

import dev.redress.calendar.Days;
import dev.redress.json.ActionsJson;
import dev.redress.policy.EventKind.Actor;
import dev.redress.ruling.Action;
import dev.redress.ruling.Actions;
import dev.redress.timetable.Timetable;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** {@code redress case next}: what the landlord and the resident may do next, and what not, with reasons. */
final class CaseNext {

    private CaseNext() {}

    static Spec spec() {
        Spec spec = Spec.of("next", "what may be done next and what may not, with reasons", CaseNext::run)
                .synopsis("redress case next FILE --as-of DATE|today [options]")
                .more(
                        "Each act is judged as 'redress case may' judges it, without saying who acts or what it carries.");
        return CaseInput.addAsOf(CaseInput.add(spec))
                .formats(Format.TEXT, Format.JSON)
                .examples(
                        "redress case next docs/examples/ex-1.yaml --as-of 2027-02-15",
                        "redress case next docs/examples/ex-1.yaml --as-of today --format json");
    }

    private static int run(Arguments arguments, Output output) throws IOException {
        Format format = arguments.format(Format.TEXT, Format.JSON);
        arguments.get("--as-of");
        CaseInput input = CaseInput.of(arguments, output);
        Timetable timetable = input.timetable();
        List<Action> actions = Actions.of(timetable);
        if (format == Format.JSON) {
            output.stream(out -> ActionsJson.write(timetable, actions, out));
            return Exit.ANSWERED;
        }
        input.printHeading(output);
        output.line();
        print(actions, Actor.LANDLORD, "BY", output);
        print(actions, Actor.RESIDENT, "UNTIL", output);
        Basis.print(timetable.policy(), timetable.calendar(), output);
        return Exit.ANSWERED;
    }

    private static void print(List<Action> actions, Actor who, String last, Output output) {
        Table open = Table.of("THE " + who.toString().toUpperCase(Locale.ROOT) + " MAY", last, "CLAUSES");
        Table closed = Table.of("NOT OPEN", "RULING", "CLAUSES", "WHY");
        for (Action action : actions) {
            String clauses = String.join(", ", action.clauses());
            if (action.who() != who) {
                continue;
            }
            if (action.isOpen()) {
                open.row(
                        action.event().name(), action.lastDay().map(Days::brief).orElse(""), clauses);
            } else {
                closed.row(action.event().name(), action.ruling().word(), clauses, action.why());
            }
        }
        if (open.isEmpty()) {
            output.line("nothing is open to the " + who);
        } else {
            open.print(output);
        }
        output.line();
        if (!closed.isEmpty()) {
            closed.print(output);
            output.line();
        }
    }
}
