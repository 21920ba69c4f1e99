package dev.redress.ruling;

import dev.redress.complaint.Code;
import dev.redress.complaint.Complaint;
import dev.redress.complaint.Detail;
import dev.redress.complaint.Event;
import dev.redress.policy.Channel;
import dev.redress.policy.EventKind;
import dev.redress.policy.Fact;
import dev.redress.policy.Placed;
import dev.redress.policy.Provision.Channels;
import dev.redress.policy.Provision.Intake;
import dev.redress.policy.Provision.Phase;
import dev.redress.policy.RequiredStep;
import dev.redress.policy.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that follows an event and has no day of its own, open or done: thanks to pass on, a comment to review (FTR-2), why
 * someone is dissatisfied and what they want (ASC-11, DEE-9), an appointment for a visit (ASC-27).
 *
 * <p>A compliment recorded on Monday 4 January 2027 is open until the thanks were passed on.
 *
 * @param clause the clause that asks for it
 * @param what is to be done
 * @param since the day of the event that it follows
 * @param done the day on which it was done; null while it is open
 */
public record FollowUp(
        String clause,
        String what,
        LocalDate since,
        @Nullable LocalDate done) {

    private static final String THANKS = "pass on the thanks";
    private static final String REVIEW = "review the comment";

    /** Every follow-up of a complaint, in the order of the document, then of the events. */
    public static List<FollowUp> of(Complaint complaint) {
        List<FollowUp> all = new ArrayList<>();
        for (Placed<Intake> placed : complaint.policy().all(Intake.class)) {
            questions(complaint, placed, all);
        }
        for (Placed<Channels> placed : complaint.policy().all(Channels.class)) {
            appointments(complaint, placed, all);
        }
        for (Placed<Phase> placed : complaint.policy().all(Phase.class)) {
            learning(complaint, placed, all);
        }
        for (Placed<RequiredStep> placed : complaint.policy().steps()) {
            if (placed.provision().start().names(EventKind.FEEDBACK_RECORDED)) {
                feedback(complaint, placed, all);
            }
        }
        return List.copyOf(all);
    }

    private static void questions(Complaint complaint, Placed<Intake> placed, List<FollowUp> all) {
        for (Event event : complaint.history()) {
            if (!event.kind().equals(placed.provision().at())) {
                continue;
            }
            for (Term question : placed.provision().questions()) {
                boolean answered = switch (question.id()) {
                    case "why" -> event.find(Detail.TEXT).isPresent();
                    case "outcome" -> event.find(Detail.WANTED).isPresent();
                    case "evidence" -> event.find(Detail.FURTHER_EVIDENCE).isPresent();
                    default -> false;
                };
                all.add(new FollowUp(
                        placed.clause().id(), "ask " + question.words(), event.day(), answered ? event.day() : null));
            }
        }
    }

    private static void appointments(Complaint complaint, Placed<Channels> placed, List<FollowUp> all) {
        for (Event event : complaint.history()) {
            Channel visit =
                    event.channels().size() == 1 ? event.channels().iterator().next() : null;
            if (visit != null
                    && event.kind().equals(placed.provision().of())
                    && placed.provision().byAppointment().contains(visit)) {
                boolean made = event.find(Detail.APPOINTMENT).orElse(false);
                all.add(new FollowUp(
                        placed.clause().id(),
                        "make an appointment for a visit " + visit.toString().replace('-', ' '),
                        event.day(),
                        made ? event.day() : null));
            }
        }
    }

    private static void learning(Complaint complaint, Placed<Phase> placed, List<FollowUp> all) {
        Event resolved = complaint.findFirst(EventKind.RESOLVED).orElse(null);
        if (resolved != null && placed.provision().logged()) {
            all.add(new FollowUp(
                    placed.clause().id(),
                    "log it for learning",
                    resolved.day(),
                    complaint
                            .findFirst(EventKind.LESSON_RECORDED, resolved.day())
                            .map(Event::day)
                            .orElse(null)));
        }
    }

    /** Each answer is for the first feedback of its kind that waits; feedback of no kind takes either. */
    private static void feedback(Complaint complaint, Placed<RequiredStep> placed, List<FollowUp> all) {
        List<FollowUp> waiting = new ArrayList<>();
        for (Event event : complaint.history()) {
            if (event.kind().equals(EventKind.FEEDBACK_RECORDED)) {
                waiting.add(new FollowUp(placed.clause().id(), asked(event, placed), event.day(), null));
            } else if (placed.provision().doneBy().contains(event.kind())) {
                for (int i = 0; i < waiting.size(); i++) {
                    FollowUp one = waiting.get(i);
                    if (one.isOpen() && one.isAnsweredBy(event.kind())) {
                        waiting.set(i, new FollowUp(one.clause, one.what, one.since, event.day()));
                        break;
                    }
                }
            }
        }
        all.addAll(waiting);
    }

    private static String asked(Event feedback, Placed<RequiredStep> placed) {
        return switch (feedback.find(Detail.of(Fact.KIND)).map(Code::word).orElse("")) {
            case "compliment" -> THANKS;
            case "" -> placed.provision().what();
            default -> REVIEW;
        };
    }

    private boolean isAnsweredBy(EventKind kind) {
        return what.equals(THANKS)
                ? kind.equals(EventKind.THANKS_PASSED_ON)
                : !what.equals(REVIEW) || kind.equals(EventKind.FEEDBACK_REVIEWED);
    }

    /** Whether feedback on record still waits for an event of that kind (FTR-2). */
    static boolean isAwaited(Complaint complaint, EventKind kind) {
        List<FollowUp> all = new ArrayList<>();
        for (Placed<RequiredStep> placed : complaint.policy().steps()) {
            if (placed.provision().start().names(EventKind.FEEDBACK_RECORDED)
                    && placed.provision().doneBy().contains(kind)) {
                feedback(complaint, placed, all);
            }
        }
        return all.stream().anyMatch(one -> one.isOpen() && one.isAnsweredBy(kind));
    }

    /** Whether it is still to be done. */
    public boolean isOpen() {
        return done == null;
    }

    /** {@code FTR-2 pass on the thanks: open}. */
    @Override
    public String toString() {
        return clause + " " + what + ": " + (done == null ? "open" : "done");
    }
}
