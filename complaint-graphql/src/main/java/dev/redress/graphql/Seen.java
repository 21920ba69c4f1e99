package dev.redress.graphql;

import dev.redress.access.Access;
import dev.redress.access.Act;
import dev.redress.access.Actor;
import dev.redress.access.CaseView;
import dev.redress.access.Sight;
import dev.redress.complaint.Code;
import dev.redress.complaint.Complaint;
import dev.redress.complaint.Event;
import dev.redress.complaint.Person;
import dev.redress.complaint.Personal;
import dev.redress.complaint.Recorded;
import dev.redress.policy.EventKind;
import dev.redress.timetable.Timetable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as one person sees it on a day. Whatever is shown of it is asked of {@link Access} here, and nowhere else.
 *
 * <p>A complaint that they may not see at all is none: {@link #of} is empty then, as it is where there is no complaint.
 */
final class Seen {

    /** Somebody in it, of whom it is asked whether the name is shown. */
    record Named(Seen in, Person person) {

        Optional<String> name() {
            boolean shown =
                    Access.name(in.actor, person.id().word(), in.view, in.today).isAllowed();
            Personal name = person.name();
            return shown && name != null ? Optional.of(name.value()) : Optional.empty();
        }
    }

    /** An event of it that may be read; what was said in it is asked about apart. */
    record Happened(Seen in, Event event, int place, boolean corrected) {

        Optional<String> words(Optional<String> text) {
            boolean shown = text.isPresent()
                    && Access.words(in.actor, event, in.view, in.today).isAllowed();
            return shown ? in.complaint().findText(text.get()).map(Personal::value) : Optional.empty();
        }

        Optional<Named> by() {
            return event.by().flatMap(in::named);
        }
    }

    private final Recorded recorded;
    private final Actor actor;
    private final CaseView view;
    private final LocalDate today;
    private final Library library;

    private Seen(Recorded recorded, Actor actor, CaseView view, LocalDate today, Library library) {
        this.recorded = recorded;
        this.actor = actor;
        this.view = view;
        this.today = today;
        this.library = library;
    }

    /** The complaint, where they may see that there is one. */
    static Optional<Seen> of(@Nullable Recorded recorded, Actor actor, LocalDate today, Library library) {
        return recorded == null ? Optional.empty() : of(recorded, CaseView.of(recorded), actor, today, library);
    }

    /** The same where it is known already who has to do with it. */
    static Optional<Seen> of(Recorded recorded, CaseView view, Actor actor, LocalDate today, Library library) {
        return Access.sees(actor, view, today)
                ? Optional.of(new Seen(recorded, actor, view, today, library))
                : Optional.empty();
    }

    Recorded recorded() {
        return recorded;
    }

    Complaint complaint() {
        return recorded.complaint();
    }

    Actor actor() {
        return actor;
    }

    CaseView view() {
        return view;
    }

    LocalDate today() {
        return today;
    }

    // --- what may be seen ---------------------------------------------------------------------------------------

    boolean shows(Sight sight) {
        return Access.review(actor, Act.see(sight), view, today).isAllowed();
    }

    boolean reads(Event event) {
        return reads(event.kind());
    }

    boolean reads(EventKind kind) {
        return Access.review(actor, Act.read(kind), view, today).isAllowed();
    }

    /** Refuses where that is not shown to them. */
    Seen need(Sight sight) {
        return need(Act.see(sight));
    }

    Seen need(Act act) {
        if (Access.review(actor, act, view, today) instanceof Access.Denied denied) {
            throw Unanswerable.forbidden(act, denied.code());
        }
        return this;
    }

    // --- what there is ------------------------------------------------------------------------------------------

    /** What follows from everything on record. */
    Timetable timetable() {
        return Timetable.of(complaint(), library.calendar(complaint().policy()));
    }

    /** The timetable on the day that was asked for, else today. */
    Timetable timetable(Given given) {
        return library.timetable(complaint(), given.findDay("asOf").orElse(today));
    }

    Timetable timetableToday() {
        return library.timetable(complaint(), today);
    }

    TimetableView view(Timetable timetable, List<Event> assumed) {
        return TimetableView.of(timetable, assumed, shows(Sight.LANDLORDS_WORDS), this::reads);
    }

    Optional<Named> named(String code) {
        return Optional.of(complaint()
                .findPerson(code)
                .map(person -> new Named(this, person))
                .orElseGet(() -> new Named(this, new Person(new Code(code), null, null, null))));
    }

    List<Named> named(List<Person> people) {
        List<Named> named = new ArrayList<>();
        people.forEach(person -> named.add(new Named(this, person)));
        return named;
    }

    /** The events that they may read, by the day, in the order of recording. */
    List<Happened> history(LocalDate asOf) {
        Set<Event> counting = Collections.newSetFromMap(new IdentityHashMap<>());
        counting.addAll(complaint().upTo(asOf).history());
        List<Happened> history = new ArrayList<>();
        List<Event> events = complaint().events();
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            if (!event.day().isAfter(asOf) && reads(event)) {
                history.add(new Happened(this, event, i + 1, event.corrects() == 0 && !counting.contains(event)));
            }
        }
        return history;
    }

    /** The event in that place of the history, from 1. */
    Happened happened(int place) {
        Event event = complaint().events().get(place - 1);
        boolean counts = complaint().history().stream().anyMatch(each -> each == event);
        return new Happened(this, event, place, event.corrects() == 0 && !counts);
    }

    /** {@code C-1042 as seen by S1, officer}. */
    @Override
    public String toString() {
        return recorded.reference() + " as seen by " + actor;
    }
}
