package dev.redress.ruling;

import dev.redress.calendar.Days;
import dev.redress.policy.EventKind;
import dev.redress.policy.Placed;
import dev.redress.policy.Provision.Channels;
import dev.redress.policy.RequiredStep;
import dev.redress.ruling.Considered.Outcome;
import dev.redress.timetable.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What must come first, and by which channel. */
final class StepRules {

    private StepRules() {}

    /**
     * The event that a step must come before. A response without a decision on record is the decision (DEE-6: a response of
     * Monday 4 January 2027 with no decision recorded decided on that day).
     */
    static boolean comesBefore(RequiredStep step, EventKind kind, boolean decided) {
        EventKind before = step.before();
        if (before == null || decided) {
            return kind.equals(before);
        }
        return kind.equals(before)
                || before.equals(EventKind.STAGE_1_DECIDED) && kind.equals(EventKind.STAGE_1_RESPONDED)
                || before.equals(EventKind.STAGE_2_DECIDED) && kind.equals(EventKind.STAGE_2_RESPONDED);
    }

    static List<Considered> before(Asked asked) {
        List<Considered> considered = new ArrayList<>();
        for (Step row : asked.timetable().steps()) {
            EventKind before = row.step().before();
            boolean decided = before != null && asked.complaint().has(before);
            if (!comesBefore(row.step(), asked.kind(), decided)) {
                continue;
            }
            if (row.state() == Step.State.DONE) {
                considered.add(Considered.of(
                        row.clause(),
                        Outcome.PERMITS,
                        "it came first" + (row.done() == null ? "" : ", on " + Days.spoken(row.done()))));
            } else if (row.step().bars()) {
                considered.add(Considered.of(row.clause(), Outcome.EXCLUDES, "first the landlord is to " + row.what()));
            } else {
                considered.add(Considered.of(
                        row.clause(),
                        Outcome.SILENT,
                        "the landlord is still to " + row.what() + ", which bars nothing"));
            }
        }
        return considered;
    }

    static List<Considered> channel(Asked asked) {
        List<Considered> considered = new ArrayList<>();
        for (Placed<Channels> placed : asked.policy().all(Channels.class)) {
            Channels channels = placed.provision();
            if (!channels.of().equals(asked.kind())) {
                continue;
            }
            String named =
                    channels.channels().stream().sorted().map(Object::toString).collect(Collectors.joining(", "));
            String came = asked.event().channels().stream()
                    .sorted()
                    .map(Object::toString)
                    .collect(Collectors.joining(", "));
            boolean needed = channels.needed() && asked.kind().actor() == EventKind.Actor.RESIDENT;
            Looked looked = new Looked("channel", came.isEmpty() ? null : came, needed);
            boolean listed = asked.event().channels().stream().anyMatch(channels.channels()::contains);
            if (came.isEmpty() && needed) {
                considered.add(
                        Considered.of(placed.clause(), Outcome.UNKNOWN, "it is taken only by: " + named, looked));
            } else if (came.isEmpty() || listed) {
                considered.add(Considered.of(
                        placed.clause(), listed ? Outcome.PERMITS : Outcome.SILENT, "it names: " + named, looked));
            } else if (needed) {
                considered.add(
                        Considered.of(placed.clause(), Outcome.EXCLUDES, "it is taken only by: " + named, looked));
            } else if (asked.kind().actor() == EventKind.Actor.LANDLORD) {
                considered.add(Considered.of(placed.clause(), Outcome.EXCLUDES, "it is to go by: " + named, looked));
            } else {
                considered.add(Considered.of(
                        placed.clause(),
                        Outcome.SILENT,
                        "it names: " + named + "; what follows is not stated",
                        looked));
            }
        }
        return considered;
    }
}
