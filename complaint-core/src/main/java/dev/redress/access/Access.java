package dev.redress.access;

import dev.redress.complaint.Code;
import dev.redress.complaint.Detail;
import dev.redress.complaint.Event;
import dev.redress.policy.EventKind;
import dev.redress.policy.Independence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who may do and see what. Pure, total, and denied is what nothing allows.
 *
 * <p>An officer who answered stage 1 on Wednesday 13 January 2027 may still see the complaint after the resident asked for stage 2 on Monday
 * 1 February, and may not record its stage 2 response: {@link Denial#TOOK_PART}. Whether that response is in order is asked of {@code
 * ruling}.
 */
public final class Access {

    /** What came of asking. */
    public sealed interface Answer {
        /** Whether it is allowed. */
        default boolean isAllowed() {
            return this instanceof Allowed;
        }
    }

    /** It may be. */
    public record Allowed() implements Answer {
        /** {@code allowed}. */
        @Override
        public String toString() {
            return "allowed";
        }
    }

    /** It may not be, and why. */
    public record Denied(Denial code) implements Answer {
        /** {@code denied: took-part}. */
        @Override
        public String toString() {
            return "denied: " + code;
        }
    }

    private static final Allowed ALLOWED = new Allowed();

    private Access() {}

    /** The table: whether someone in a role may, having that to do with the complaint. */
    public static Answer review(Role role, Act act, Relation relation) {
        Denial why = Roles.deny(role, act, relation);
        return why == null ? ALLOWED : new Denied(why);
    }

    /** Whether someone may do what is about no complaint on record: lists, figures, opening one. */
    public static Answer review(Actor actor, Act act) {
        return review(actor.role(), act, Relation.STRANGER);
    }

    /** Whether someone may, with a complaint as it stands on a day. */
    public static Answer review(Actor actor, Act act, CaseView view, LocalDate day) {
        return review(actor.role(), act, view.relation(actor, day));
    }

    /** Whether someone may see that there is such a complaint on a day; else it is as if there were none. */
    public static boolean sees(Actor actor, CaseView view, LocalDate day) {
        return review(actor, Act.see(Sight.CASE), view, day).isAllowed();
    }

    /**
     * Whether someone may record this very event: its kind, in whose name, and whom it assigns to the review. For an event that opens a
     * complaint ask about {@link Act#open} too.
     */
    public static Answer recording(Actor actor, Event event, CaseView view, LocalDate day) {
        Answer kind = review(actor, Act.record(event.kind()), view, day);
        if (!kind.isAllowed()) {
            return kind;
        }
        Denial name = inAnothersName(actor, event);
        if (name != null) {
            return new Denied(name);
        }
        for (String person : assigned(event, view)) {
            if (view.tookPart().contains(person)) {
                return new Denied(Denial.ASSIGNS_WHO_TOOK_PART);
            }
        }
        boolean decidedBefore = Independence.DECIDED.contains(event.kind())
                && !event.kind().equals(EventKind.PANEL_ASKED)
                && event.by().map(view.tookPart()::contains).orElse(false);
        return decidedBefore ? new Denied(Denial.TOOK_PART) : ALLOWED;
    }

    /** Whether someone may open a complaint with a landlord by these events: staff with their own landlord, and none of their own. */
    public static Answer opening(Actor actor, String landlord, List<Event> events) {
        Answer opening = review(actor, Act.open());
        if (opening.isAllowed() && actor.landlord() != null) {
            Denial why = !actor.landlord().equals(landlord)
                    ? Denial.NOT_THEIRS
                    : events.stream().anyMatch(event -> isBy(event, actor) && isOfTheResident(event))
                            ? Denial.NAMES_THEM
                            : null;
            opening = why == null ? opening : new Denied(why);
        }
        Relation relation = actor.role() == Role.RESIDENT
                ? Relation.OWN
                : actor.role() == Role.REPRESENTATIVE ? Relation.AUTHORISED : Relation.WAITS;
        for (Event event : events) {
            if (!opening.isAllowed()) {
                return opening;
            }
            Denial name = inAnothersName(actor, event);
            opening = name == null ? review(actor.role(), Act.record(event.kind()), relation) : new Denied(name);
        }
        return opening;
    }

    private static boolean isBy(Event event, Actor actor) {
        return event.by().map(actor.id()::equals).orElse(false);
    }

    private static boolean isOfTheResident(Event event) {
        return event.kind().actor() == EventKind.Actor.RESIDENT;
    }

    private static @Nullable Denial inAnothersName(Actor actor, Event event) {
        boolean outside = actor.role() == Role.RESIDENT || actor.role() == Role.REPRESENTATIVE;
        boolean other = event.by().map(by -> !by.equals(actor.id())).orElse(false);
        return outside && other ? Denial.ANOTHERS_NAME : null;
    }

    /** Those whom an event gives the review to. */
    private static List<String> assigned(Event event, CaseView view) {
        List<String> people = new ArrayList<>();
        boolean review = event.find(Detail.STAGE)
                .map(Code::word)
                .map(view.reviews()::contains)
                .orElse(view.escalated());
        if (event.kind().equals(EventKind.HANDLER_ASSIGNED) && review) {
            event.find(Detail.TO).map(Code::word).ifPresent(people::add);
        }
        if (event.kind().equals(EventKind.PANEL_ASKED) || event.kind().equals(EventKind.HEARING_HELD)) {
            event.find(Detail.PANEL).orElse(List.of()).forEach(id -> people.add(id.word()));
        }
        return people;
    }

    /** Whether someone may see what a person in a complaint is called. */
    public static Answer name(Actor actor, String person, CaseView view, LocalDate day) {
        boolean outside =
                view.residents().contains(person) || view.representatives().contains(person);
        Sight sight = person.equals(actor.id()) ? Sight.OWN_NAME : outside ? Sight.RESIDENTS_NAMES : Sight.STAFF_NAMES;
        return review(actor, Act.see(sight), view, day);
    }

    /** Whether someone may see what was said in an event: its texts, and its reason. */
    public static Answer words(Actor actor, Event event, CaseView view, LocalDate day) {
        Answer read = review(actor, Act.read(event.kind()), view, day);
        if (!read.isAllowed()) {
            return read;
        }
        Sight sight = isBy(event, actor)
                ? Sight.OWN_WORDS
                : isOfTheResident(event) ? Sight.RESIDENTS_WORDS : Sight.LANDLORDS_WORDS;
        return review(actor, Act.see(sight), view, day);
    }
}
