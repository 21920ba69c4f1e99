package dev.redress.cli;

import dev.redress.calendar.Days;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A date that was extended or agreed, as it was typed: {@code --until EMH-5=2027-01-27 --because "the roof"}.
 *
 * @param clause the clause of the obligation
 * @param date the new date
 * @param because the reason that follows it; null for none
 */
record Until(String clause, LocalDate date, @Nullable String because) {

    /** Every one of them, each with the reason typed after it. */
    static List<Until> all(Arguments arguments) {
        List<Until> all = new ArrayList<>();
        for (Arguments.Given given : arguments.inOrder("--until", "--because")) {
            if (given.option().equals("--until")) {
                all.add(parse(given.value()));
            } else if (all.isEmpty() || all.get(all.size() - 1).because() != null) {
                throw new WrongUsage(
                        "--because gives the reason of the --until before it, and there is none; for example:"
                                + " --until EMH-5=2027-01-27 --because \"the roof\"");
            } else {
                Until last = all.remove(all.size() - 1);
                all.add(new Until(last.clause, last.date, given.value()));
            }
        }
        return all;
    }

    private static Until parse(String typed) {
        int equals = typed.indexOf('=');
        if (equals < 0) {
            throw new WrongUsage(
                    "--until reads CLAUSE=DATE, and this is '" + typed + "'; for example: --until EMH-5=2027-01-27");
        }
        return new Until(typed.substring(0, equals), Days.parse(typed.substring(equals + 1)), null);
    }
}
