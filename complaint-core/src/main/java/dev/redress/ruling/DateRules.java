package dev.redress.ruling;

import dev.redress.calendar.Days;
import dev.redress.complaint.Event;
import dev.redress.policy.Clause;
import dev.redress.policy.EventKind;
import dev.redress.policy.Extension;
import dev.redress.policy.Placed;
import dev.redress.policy.Provision.Agreement;
import dev.redress.ruling.Considered.Outcome;
import dev.redress.timetable.Deadline;
import dev.redress.timetable.IdleExtension;
import dev.redress.timetable.Timetable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Moving a date: what an extension takes (EMH-6, EMH-13, SET-12), and where a date may be agreed. */
final class DateRules {

    private DateRules() {}

    static List<Considered> extension(Asked asked) {
        if (!asked.is(EventKind.EXTENDED)) {
            return List.of();
        }
        Optional<String> obligation = asked.event().obligation();
        List<Considered> considered = new ArrayList<>();
        for (Placed<Extension> placed : asked.policy().extensions()) {
            boolean named = obligation.map(placed.provision().of()::contains).orElse(true);
            if (!named) {
                considered.add(Considered.of(placed.clause(), Outcome.SILENT, "it moves another date"));
            } else if (obligation.isEmpty()) {
                considered.add(extendable(asked, placed));
            } else {
                considered.add(judged(asked, placed.clause(), obligation.get()));
            }
        }
        if (obligation.isPresent()
                && asked.policy().findExtension(obligation.get()).isEmpty()) {
            Clause clause = asked.policy().getClause(obligation.get());
            considered.add(Considered.of(clause, Outcome.EXCLUDES, "the document lets no one move it"));
        }
        return obligation.isPresent() ? considered : OrderRules.barredUnlessOneIsOpen(considered);
    }

    private static boolean runs(Deadline row) {
        return row.start().isPresent() && row.met().isEmpty() && row.ended().isEmpty();
    }

    /** Whether a date runs that the clause lets be moved, where none is named yet. */
    private static Considered extendable(Asked asked, Placed<Extension> placed) {
        for (Deadline row : asked.timetable().deadlines()) {
            if (placed.provision().of().contains(row.clause().id())
                    && runs(row)
                    && row.date().isPresent()
                    && !row.date().get().isBefore(asked.event().day())) {
                return Considered.of(
                        placed.clause(),
                        Outcome.PERMITS,
                        "the landlord may " + placed.provision().what() + ", by "
                                + Days.spoken(row.date().get()));
            }
        }
        return Considered.of(placed.clause(), Outcome.SILENT, "no date that it moves is running");
    }

    private static Considered judged(Asked asked, Clause clause, String obligation) {
        Event event = asked.event();
        List<Deadline> rows = asked.timetable().deadlines().stream()
                .filter(row -> row.clause().id().equals(obligation))
                .toList();
        if (!rows.isEmpty() && rows.stream().noneMatch(DateRules::runs)) {
            return Considered.of(clause, Outcome.EXCLUDES, obligation + " is not running");
        }
        Timetable moved = asked.timetable().whatIf(event);
        for (IdleExtension idle : moved.idleExtensions()) {
            if (idle.event().equals(event)) {
                return Considered.of(clause, Outcome.EXCLUDES, idle.why());
            }
        }
        for (Deadline row : rows) {
            LocalDate due = row.date().orElse(null);
            if (due != null && event.day().isAfter(due)) {
                return Considered.of(clause, Outcome.EXCLUDES, "the date to be moved passed on " + Days.spoken(due));
            }
        }
        return movedBy(moved, obligation, clause)
                ? Considered.of(clause, Outcome.PERMITS, "it gives everything that the clause asks for")
                : Considered.of(clause, Outcome.SILENT, "it keeps to another clause that lets the date be moved");
    }

    /** Whether the last extension of the date kept to that clause, where the document has several. */
    private static boolean movedBy(Timetable timetable, String obligation, Clause clause) {
        String last = clause.id();
        for (Deadline row : timetable.deadlines()) {
            if (row.clause().id().equals(obligation) && !row.moves().isEmpty()) {
                last = row.moves().get(row.moves().size() - 1).clause();
            }
        }
        return last.equals(clause.id());
    }

    static List<Considered> agreement(Asked asked) {
        if (!asked.is(EventKind.DATE_AGREED)) {
            return List.of();
        }
        Optional<String> obligation = asked.event().obligation();
        List<Considered> considered = new ArrayList<>();
        for (Placed<Agreement> placed : asked.policy().all(Agreement.class)) {
            String dates = placed.provision().dates();
            boolean named = obligation
                    .flatMap(asked.policy()::findDatedByAgreement)
                    .map(dates::equals)
                    .orElse(obligation.isEmpty());
            considered.add(
                    named
                            ? agreeable(asked, placed)
                            : Considered.of(placed.clause(), Outcome.SILENT, "it dates another obligation"));
        }
        return OrderRules.barredUnlessOneIsOpen(considered);
    }

    private static Considered agreeable(Asked asked, Placed<Agreement> placed) {
        for (Deadline row : asked.timetable().deadlines()) {
            boolean dated = row.clause().id().equals(placed.provision().dates())
                    && row.obligation().byAgreement();
            if (dated && runs(row)) {
                boolean undated = asked.event().obligation().isPresent()
                        && asked.event().until().isEmpty();
                return undated
                        ? Considered.of(placed.clause(), Outcome.EXCLUDES, "it needs the date that was agreed")
                        : Considered.of(
                                placed.clause(),
                                Outcome.PERMITS,
                                placed.provision().what());
            }
        }
        return Considered.of(placed.clause(), Outcome.SILENT, "the obligation that it dates is not running");
    }
}
