package dev.redress.ruling;

import dev.redress.calendar.Days;
import dev.redress.calendar.UnknownName;
import dev.redress.complaint.Complaint;
import dev.redress.complaint.Event;
import dev.redress.policy.Clause;
import dev.redress.policy.EventKind;
import dev.redress.policy.Signpost;
import dev.redress.timetable.Timetable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Whether something may be done, asked before it is: a request is judged, a fact never is.
 *
 * <p>Under emh, with first contact on Monday 30 March 2026 and no response yet, {@code
 * Requests.to(timetable).review(Event.escalationRequested(friday10April2026))} is refused: EMH-9 opens with the stage 1
 * response. Under de-escalation a decision before the findings were discussed is refused by DEE-6. Who acts is judged where
 * the event names them: a person who considered stage 1 is refused at stage 2.
 */
public final class Requests {

    /** Every rule, in the order in which an answer lists them. */
    private static final List<Function<Asked, List<Considered>>> RULES = List.of(
            OrderRules::begun,
            OrderRules::once,
            OrderRules::owed,
            OrderRules::stageOpened,
            OrderRules::decided,
            OrderRules::informal,
            RightRules::windows,
            RightRules::reach,
            EscalationRules::grounds,
            EscalationRules::refusal,
            StepRules::before,
            StepRules::channel,
            PersonRules::side,
            PersonRules::role,
            PersonRules::independence,
            PersonRules::authority,
            DateRules::extension,
            DateRules::agreement,
            BehaviourRules::behaviour,
            BehaviourRules::sequel,
            OrderRules::ended);

    private final Timetable timetable;

    private Requests(Timetable timetable) {
        this.timetable = timetable;
    }

    /** Requests about the complaint of a timetable, counted as the timetable is. */
    public static Requests to(Timetable timetable) {
        return new Requests(timetable);
    }

    /** Requests about a complaint, counted as a timetable is. */
    static Requests to(Timetable timetable, Complaint complaint) {
        return new Requests(Timetable.of(complaint, timetable.calendar()).countedBy(timetable.counting()));
    }

    /** Whether the event may be recorded on its day, by what was on record then. */
    public Ruling review(Event event) {
        return review(event, Facts.none());
    }

    /**
     * As {@link #review(Event)}, with facts that the history does not hold.
     *
     * @throws UnknownName for an event that the procedure does not know; a landlord's own events it need not know
     */
    public Ruling review(Event event, Facts facts) {
        List<EventKind> known = timetable.policy().events();
        if (!known.contains(event.kind()) && !event.kind().isOwn()) {
            throw new UnknownName(
                    "event of " + timetable.policy().id(),
                    event.kind().name(),
                    known.stream().map(EventKind::name).toList());
        }
        boolean sameDay = timetable.day().map(event.day()::equals).orElse(false);
        Asked asked = Asked.of(sameDay ? timetable : timetable.asOf(event.day()), event, facts);
        List<Considered> considered = new ArrayList<>();
        for (Function<Asked, List<Considered>> rule : RULES) {
            considered.addAll(rule.apply(asked));
        }
        boolean escalation = asked.is(EventKind.ESCALATION_REQUESTED);
        List<Tell> tell = event.kind().actor() == EventKind.Actor.RESIDENT
                ? Telling.of(timetable.policy(), considered, escalation ? "escalation-refusal" : "refusal")
                : List.of();
        return Ruling.of(question(event), considered, tell, notes(asked, considered));
    }

    private static String question(Event event) {
        return event.kind().noun() + " on " + Days.spoken(event.day());
    }

    /** Law that overrides a document's route is shown beside it, with its date, and changes nothing. */
    private static List<String> notes(Asked asked, List<Considered> considered) {
        Set<String> notes = new LinkedHashSet<>();
        for (Considered each : considered) {
            List<Signpost> signposts = asked.policy()
                    .findClause(each.clause())
                    .map(Clause::signposts)
                    .orElse(List.of());
            for (Signpost signpost : signposts) {
                if (!asked.event().day().isBefore(signpost.from())) {
                    notes.add(each.clause() + ": " + signpost.says());
                }
            }
        }
        return List.copyOf(notes);
    }
}
