package dev.redress.letter;

import dev.redress.complaint.Complaint;
import dev.redress.complaint.Event;
import dev.redress.complaint.Person;
import dev.redress.complaint.Personal;
import dev.redress.policy.EventKind;
import dev.redress.policy.Letters;
import dev.redress.policy.Signpost;
import dev.redress.timetable.Deadline;
import dev.redress.timetable.Timetable;
import dev.redress.timetable.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a complaint gives to a letter: the contents that are on record or in the document, and the days that the timetable
 * owes when the letter goes out.
 *
 * <p>DEE-8: a stage 1 response of Monday 11 January 2027 opens 8 weeks in which to escalate, so the letter says that its reader
 * can do so until Monday 8 March 2027, whether or not the response is on record yet. A letter that is on record has the date
 * that it states; another has the timetable's day, and what follows from sending it that day is assumed.
 */
public final class Draft {

    private static final List<String> LEADING_ELSEWHERE = List.of("refusal", "escalation-refusal", "final-response");

    private final Letter letter;
    private final Timetable sent;

    private Draft(Letter letter, Timetable sent) {
        this.letter = letter;
        this.sent = sent;
    }

    /**
     * What there is for a letter of that kind.
     *
     * @param timetable of the day of the letter; of any day or none for a letter that is on record
     * @throws dev.redress.calendar.UnknownName where there is no such kind
     * @throws IllegalArgumentException where nothing gives the letter a day
     */
    public static Draft of(Timetable timetable, String kind) {
        EventKind recordedAs = recordedAs(timetable.complaint(), Letters.kind(kind));
        Event recorded = recordedAs == null
                ? null
                : timetable.complaint().findLast(recordedAs).orElse(null);
        LocalDate day = day(timetable, kind, recorded);
        Timetable sent = recorded == null ? assumed(timetable, recordedAs, day) : timetable.asOf(recorded.day());
        Letter empty = Letter.of(kind, timetable.policy(), day);
        return new Draft(new Contents(sent.complaint(), recorded, empty).known(closing(sent)), sent);
    }

    private static LocalDate day(Timetable timetable, String kind, @Nullable Event recorded) {
        if (recorded != null) {
            return recorded.dated().orElse(recorded.day());
        }
        return timetable
                .day()
                .orElseThrow(() -> new IllegalArgumentException("no " + Kinds.spoken(kind)
                        + " is on record to take its date from; the day on which it is written is needed"));
    }

    private static Timetable assumed(Timetable timetable, @Nullable EventKind kind, LocalDate day) {
        if (kind == null
                || kind.equals(EventKind.EXTENDED)
                || !timetable.policy().events().contains(kind)) {
            return timetable;
        }
        return timetable.whatIf(Event.of(kind, day));
    }

    private static @Nullable EventKind recordedAs(Complaint complaint, String kind) {
        if (kind.equals("acknowledgement")) {
            return complaint.has(EventKind.ESCALATION_REQUESTED)
                    ? EventKind.STAGE_2_ACKNOWLEDGED
                    : EventKind.STAGE_1_ACKNOWLEDGED;
        }
        return Kinds.recordedAs(kind);
    }

    private static @Nullable LocalDate closing(Timetable sent) {
        return windowFor(sent, EventKind.ESCALATION_REQUESTED)
                .flatMap(Window::closes)
                .orElse(null);
    }

    // --- questions ----------------------------------------------------------------------------------------------

    /** The letter as far as the complaint and the document give it. */
    public Letter letter() {
        return letter;
    }

    /** Who complains, where the name is on record. */
    public Optional<Personal> resident() {
        return sent.complaint()
                .findFirst(EventKind.FIRST_CONTACT)
                .flatMap(Event::by)
                .flatMap(sent.complaint()::findPerson)
                .map(Person::name);
    }

    /** The day of first contact, if it is on record. */
    public Optional<LocalDate> received() {
        return sent.complaint().findFirst(EventKind.FIRST_CONTACT).map(Event::day);
    }

    /** The answer that the resident waits for next, and by when it is owed; absent where it has no date. */
    public Optional<Deadline> reply() {
        boolean second = sent.complaint().has(EventKind.ESCALATION_REQUESTED);
        EventKind answer = second ? EventKind.STAGE_2_RESPONDED : EventKind.STAGE_1_RESPONDED;
        return owed(answer).or(() -> second ? Optional.empty() : owed(EventKind.FIRST_ANSWERED));
    }

    private Optional<Deadline> owed(EventKind answer) {
        for (Deadline deadline : sent.deadlines()) {
            if (deadline.obligation().metBy().contains(answer)
                    && deadline.date().isPresent()
                    && deadline.met().isEmpty()
                    && deadline.ended().isEmpty()) {
                return Optional.of(deadline);
            }
        }
        return Optional.empty();
    }

    /** The right to the next stage, once it is open. */
    public Optional<Window> escalation() {
        return windowFor(sent, EventKind.ESCALATION_REQUESTED);
    }

    /** The right to go to the Ombudsman after the procedure, once its day is known. */
    public Optional<Window> ombudsman() {
        return windowFor(sent, EventKind.OMBUDSMAN_ASKED);
    }

    private static Optional<Window> windowFor(Timetable sent, EventKind use) {
        for (Window window : sent.windows()) {
            if (window.right().usedBy().contains(use)
                    && window.opens().isPresent()
                    && window.used().isEmpty()) {
                return Optional.of(window);
            }
        }
        return Optional.empty();
    }

    /**
     * As {@link Letter#notes()}, and in a letter that leads elsewhere the changes since the document's right to the Ombudsman:
     * no designated person and no eight weeks since Saturday 1 October 2022 (SET-17).
     */
    public List<Beside> notes() {
        List<Beside> notes = new ArrayList<>(letter.notes());
        if (leadsElsewhere(letter.kind())) {
            ombudsman().ifPresent(window -> {
                for (Signpost signpost : window.clause().signposts()) {
                    Beside note = new Beside(window.clause().id(), signpost.says(), true);
                    boolean told = notes.stream().anyMatch(each -> each.says().equals(signpost.says()));
                    if (!told && !letter.day().isBefore(signpost.from())) {
                        notes.add(note);
                    }
                }
            });
        }
        return List.copyOf(notes);
    }

    static boolean leadsElsewhere(String kind) {
        return LEADING_ELSEWHERE.contains(kind);
    }

    // --- derivations --------------------------------------------------------------------------------------------

    /** The draft with what that letter says instead of what is known already, and with what only it says. */
    public Draft with(Letter other) {
        return new Draft(letter.with(other), sent);
    }

    /** The draft saying this of a content; words that are blank leave it out. */
    public Draft with(String content, String words) {
        return new Draft(letter.with(content, words), sent);
    }

    /** {@code draft: stage 1 response under emh 2026-11-22 of Tuesday 12 January 2027, 3 contents}. */
    @Override
    public String toString() {
        return "draft: " + letter;
    }
}
