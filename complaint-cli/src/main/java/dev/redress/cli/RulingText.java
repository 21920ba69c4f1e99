package dev.redress.cli;

import dev.redress.calendar.Days;
import dev.redress.calendar.Unreadable;
import dev.redress.policy.Fact;
import dev.redress.ruling.Considered;
import dev.redress.ruling.Looked;
import dev.redress.ruling.Ruling;
import dev.redress.ruling.Tell;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A ruling as a person reads it: the answer, every rule that was considered, what is missing, what the resident is told. */
final class RulingText {

    private RulingText() {}

    static void print(Ruling ruling, Output output) {
        String answer = ruling.question() + ": " + ruling.word();
        output.line(ruling instanceof Ruling.Refused ? output.alarming(answer) : output.strong(answer));
        output.line();
        Table table = Table.of("CLAUSE", "OUTCOME", "LOOKED AT", "WHY");
        for (Considered each : ruling.considered()) {
            table.row(each.clause(), each.outcome().toString(), looked(each.looked()), each.says());
        }
        if (table.isEmpty()) {
            output.line("no rule of the document is about it");
        } else {
            table.print(output);
        }
        output.line();
        if (ruling instanceof Ruling.Undecided undecided) {
            missing(undecided.missing(), output);
        }
        if (ruling instanceof Ruling.Refused refused && !refused.tell().isEmpty()) {
            tell(refused.tell(), output);
        }
        if (!ruling.notes().isEmpty()) {
            output.line(output.strong("Beside the document"));
            Table notes = Table.of();
            ruling.notes().forEach(note -> notes.row("-", note));
            notes.print(output);
            output.line();
        }
    }

    private static void missing(List<String> facts, Output output) {
        output.line(output.strong("Missing"));
        Table table = Table.of();
        facts.forEach(fact -> table.row(fact, noun(fact)));
        table.print(output);
        output.line();
    }

    private static void tell(List<Tell> tell, Output output) {
        output.line(output.strong("The resident is to be told"));
        Table table = Table.of();
        tell.forEach(each -> table.row(each.clause(), each.says()));
        table.print(output);
        output.line();
    }

    /** The exit code of a ruling; what is missing is said on standard error too. */
    static int exit(Ruling ruling, Output output) {
        if (ruling instanceof Ruling.Undecided undecided) {
            output.flush();
            output.note("redress: " + ruling.question() + " cannot be decided without: "
                    + undecided.missing().stream().map(RulingText::named).collect(Collectors.joining(", ")));
            return Exit.MISSING;
        }
        return ruling instanceof Ruling.Refused ? Exit.NO : Exit.ANSWERED;
    }

    private static String named(String fact) {
        String noun = noun(fact);
        return noun.isEmpty() ? fact : fact + " (" + noun + ")";
    }

    private static String noun(String fact) {
        return Fact.find(fact).map(Fact::noun).orElse("");
    }

    private static String looked(List<Looked> looked) {
        return looked.stream().map(RulingText::looked).collect(Collectors.joining(", "));
    }

    private static String looked(Looked looked) {
        return looked.fact() + ": " + looked.findValue().map(RulingText::spoken).orElse("not stated");
    }

    /** A date with its weekday, another value as it is. */
    private static String spoken(String value) {
        if (value.length() != 10 || !Character.isDigit(value.charAt(0))) {
            return value;
        }
        Optional<String> day;
        try {
            day = Optional.of(Days.brief(Days.parse(value)));
        } catch (Unreadable noDate) {
            day = Optional.empty();
        }
        return day.orElse(value);
    }
}
