package dev.redress.ruling;

import dev.redress.calendar.Days;
import dev.redress.complaint.Code;
import dev.redress.complaint.Complaint;
import dev.redress.complaint.Detail;
import dev.redress.complaint.Event;
import dev.redress.policy.Channel;
import dev.redress.policy.EventKind;
import dev.redress.policy.Placed;
import dev.redress.policy.Provision.Behaviour;
import dev.redress.policy.Provision.Channels;
import dev.redress.policy.Term;
import dev.redress.ruling.Finding.Kind;
import dev.redress.timetable.Step;
import dev.redress.timetable.Timetable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Steps that were missing or came after the decision, and answers that went by the wrong channel. */
final class StepFindings {

    private StepFindings() {}

    static List<Finding> of(Timetable timetable) {
        List<Finding> findings = new ArrayList<>();
        for (Step row : timetable.steps()) {
            step(timetable.complaint(), row).ifPresent(findings::add);
        }
        unasked(timetable).ifPresent(findings::add);
        ground(timetable).ifPresent(findings::add);
        told(timetable).ifPresent(findings::add);
        refusals(timetable, findings);
        channels(timetable, findings);
        return findings;
    }

    private static Optional<Finding> step(Complaint complaint, Step row) {
        EventKind before = row.step().before();
        if (before == null) {
            return Optional.empty();
        }
        boolean decided = complaint.has(before);
        Event decision = null;
        for (Event event : complaint.history()) {
            if (StepRules.comesBefore(row.step(), event.kind(), decided)) {
                decision = event;
                break;
            }
        }
        if (decision == null) {
            return Optional.empty();
        }
        String came = decision.kind().noun() + " came on " + Days.spoken(decision.day());
        Event done = done(complaint, row);
        if (done == null) {
            EventKind expected =
                    row.step().doneBy().isEmpty() ? null : row.step().doneBy().get(0);
            return Optional.of(new Finding(
                    row.clause().id(),
                    Kind.STEP_MISSING,
                    null,
                    expected,
                    null,
                    "the landlord was to " + row.what() + " first; " + came));
        }
        if (isBefore(complaint, done, decision)) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                row.clause().id(),
                Kind.STEP_AFTER_DECISION,
                null,
                done.kind(),
                done,
                "the landlord was to " + row.what() + " first, and did on " + Days.spoken(done.day()) + "; " + came));
    }

    private static @Nullable Event done(Complaint complaint, Step row) {
        for (Event event : complaint.history()) {
            if (event.day().equals(row.done()) && row.step().doneBy().contains(event.kind())) {
                return event;
            }
        }
        return null;
    }

    /** By day, and on one day by the order of recording. */
    private static boolean isBefore(Complaint complaint, Event one, Event other) {
        return complaint.history().indexOf(one) < complaint.history().indexOf(other);
    }

    /** An answer of the next stage that nobody asked for. */
    private static Optional<Finding> unasked(Timetable timetable) {
        Complaint complaint = timetable.complaint();
        Event answer = complaint.findFirst(EventKind.STAGE_2_RESPONDED).orElse(null);
        if (answer == null || complaint.has(EventKind.ESCALATION_REQUESTED)) {
            return Optional.empty();
        }
        return timetable.policy().obligations().stream()
                .filter(placed -> placed.provision().metBy().contains(EventKind.STAGE_2_RESPONDED)
                        && EventKind.ESCALATION_REQUESTED.equals(
                                placed.clause().stage().opener()))
                .findFirst()
                .map(placed -> new Finding(
                        placed.clause().id(),
                        Kind.STEP_MISSING,
                        null,
                        EventKind.ESCALATION_REQUESTED,
                        null,
                        "no escalation request is on record; " + answer.kind().noun() + " came on "
                                + Days.spoken(answer.day())));
    }

    /** A refusal over behaviour for no ground that the document has (ASC-26). */
    private static Optional<Finding> ground(Timetable timetable) {
        Event refused =
                timetable.complaint().findFirst(EventKind.BEHAVIOUR_REFUSED).orElse(null);
        List<Placed<Behaviour>> placed = timetable.policy().all(Behaviour.class);
        if (refused == null || placed.isEmpty()) {
            return Optional.empty();
        }
        List<String> grounds =
                placed.get(0).provision().grounds().stream().map(Term::id).toList();
        String stated = refused.find(Detail.GROUND).map(Code::word).orElse(null);
        if (stated != null && grounds.contains(stated)) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                placed.get(0).clause().id(),
                Kind.STEP_MISSING,
                null,
                EventKind.BEHAVIOUR_REFUSED,
                refused,
                "it needs one of its grounds, and " + (stated == null ? "none is" : "another is") + " stated: "
                        + String.join(", ", grounds)));
    }

    /** A refusal over behaviour without telling why first (ASC-26). */
    private static Optional<Finding> told(Timetable timetable) {
        Event refused =
                timetable.complaint().findFirst(EventKind.BEHAVIOUR_REFUSED).orElse(null);
        List<Placed<Behaviour>> placed = timetable.policy().all(Behaviour.class);
        if (refused == null || placed.isEmpty()) {
            return Optional.empty();
        }
        Event warned =
                timetable.complaint().findFirst(EventKind.BEHAVIOUR_WARNED).orElse(null);
        if (warned != null && isBefore(timetable.complaint(), warned, refused)) {
            return Optional.empty();
        }
        String told = warned == null ? "" : ", and was on " + Days.spoken(warned.day());
        return Optional.of(new Finding(
                placed.get(0).clause().id(),
                warned == null ? Kind.STEP_MISSING : Kind.STEP_AFTER_DECISION,
                null,
                EventKind.BEHAVIOUR_WARNED,
                warned,
                "the customer was to be told why first" + told + "; progress was refused on "
                        + Days.spoken(refused.day())));
    }

    /** A request for the next stage that was refused, and nothing in the document refuses it. */
    private static void refusals(Timetable timetable, List<Finding> findings) {
        for (Event event : timetable.complaint().history()) {
            if (!event.kind().equals(EventKind.ESCALATION_REFUSED)) {
                continue;
            }
            Complaint before = timetable.complaint().before(event);
            Timetable then = Timetable.of(before, timetable.calendar())
                    .countedBy(timetable.counting())
                    .asOf(event.day());
            for (Considered each : EscalationRules.refusal(Asked.of(then, event, Facts.none()))) {
                if (each.outcome() == Considered.Outcome.EXCLUDES) {
                    findings.add(new Finding(
                            each.clause(),
                            Kind.STEP_MISSING,
                            null,
                            event.kind(),
                            event,
                            each.says() + "; " + event.kind().noun() + " came on " + Days.spoken(event.day())));
                    break;
                }
            }
        }
    }

    private static void channels(Timetable timetable, List<Finding> findings) {
        for (Placed<Channels> placed : timetable.policy().all(Channels.class)) {
            Channels channels = placed.provision();
            if (channels.of().actor() != EventKind.Actor.LANDLORD) {
                continue;
            }
            for (Event event : timetable.complaint().history()) {
                boolean other = event.kind().equals(channels.of())
                        && !event.channels().isEmpty()
                        && event.channels().stream().noneMatch(channels.channels()::contains);
                if (other) {
                    findings.add(new Finding(
                            placed.clause().id(),
                            Kind.WRONG_CHANNEL,
                            null,
                            event.kind(),
                            event,
                            event.kind().noun() + " of " + Days.spoken(event.day()) + " went by "
                                    + listed(event.channels()) + ", and was to go by " + listed(channels.channels())));
                }
            }
        }
    }

    private static String listed(Set<Channel> channels) {
        return channels.stream().sorted().map(Object::toString).collect(Collectors.joining(" or "));
    }
}
