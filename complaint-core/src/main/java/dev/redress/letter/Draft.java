package dev.redress.letter;

import dev.redress.calendar.Days;
import dev.redress.complaint.Complaint;
import dev.redress.complaint.Event;
import dev.redress.complaint.Person;
import dev.redress.complaint.Personal;
import dev.redress.policy.Clause;
import dev.redress.policy.EventKind;
import dev.redress.policy.Letters;
import dev.redress.timetable.Deadline;
import dev.redress.timetable.Timetable;
import dev.redress.timetable.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    static final List<String> DAYS = List.of("escalate-by", "new-date");

    private static final String OMBUDSMAN = "ombudsman";
    private static final List<String> LEADING_ELSEWHERE = List.of("refusal", "escalation-refusal", "final-response");

    private final Letter letter;
    private final Timetable sent;
    private final @Nullable Event recorded;

    private Draft(Letter letter, Timetable sent, @Nullable Event recorded) {
        this.letter = letter;
        this.sent = sent;
        this.recorded = recorded;
    }

    /**
     * What there is for a letter of that kind.
     *
     * @param timetable of the day of the letter; of any day or none for a letter that is on record
     * @throws dev.redress.calendar.UnknownName where there is no such kind
     * @throws IllegalArgumentException where nothing gives the letter a day, or it lies before first contact
     */
    public static Draft of(Timetable timetable, String kind) {
        EventKind recordedAs = recordedAs(timetable.complaint(), Letters.kind(kind));
        Event recorded = recordedAs == null
                ? null
                : timetable.complaint().findLast(recordedAs).orElse(null);
        LocalDate day = day(timetable, kind, recorded);
        Timetable sent = recorded == null ? assumed(timetable, recordedAs, day) : timetable.asOf(recorded.day());
        Letter empty = Letter.of(kind, timetable.policy(), day);
        Letter known = new Contents(sent, recorded, empty).known(closing(sent));
        return new Draft(known, sent, recorded).withoutWhatIsDenied();
    }

    private static LocalDate day(Timetable timetable, String kind, @Nullable Event recorded) {
        if (recorded != null) {
            return recorded.dated().orElse(recorded.day());
        }
        LocalDate day = timetable
                .day()
                .orElseThrow(() -> new IllegalArgumentException("no " + Kinds.spoken(kind)
                        + " is on record to take its date from; the day on which it is written is needed"));
        LocalDate contact = timetable
                .recorded()
                .findFirst(EventKind.FIRST_CONTACT)
                .map(Event::day)
                .orElse(day);
        if (day.isBefore(contact)) {
            throw new IllegalArgumentException("a letter of " + Days.spoken(day)
                    + " would be written before the complaint: first contact was on " + Days.spoken(contact));
        }
        return day;
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

    /** The event by which the letter is on record, if it is. */
    public Optional<Event> recorded() {
        return Optional.ofNullable(recorded);
    }

    /** The day on which the resident asked for the next stage, where this is a letter of it: an acknowledgement says so. */
    public Optional<LocalDate> askedAgain() {
        return sent.complaint().findFirst(EventKind.ESCALATION_REQUESTED).map(Event::day);
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

    /** The right to ask the Ombudsman for advice at any point (DEE-15), where the letter may speak of it. */
    public Optional<Window> ombudsmanAdvises() {
        if (deniedBy().isPresent()) {
            return Optional.empty();
        }
        return sent.windows().stream()
                .filter(window -> window.right().throughout()
                        && window.right().usedBy().isEmpty()
                        && window.what().contains("Ombudsman"))
                .findFirst();
    }

    /** The clause that gives whoever complains no right to the Ombudsman (ASC-20): the letter then says nothing of it. */
    public Optional<Clause> deniedBy() {
        return sent.windows().stream()
                .flatMap(window -> window.deniedBy().stream())
                .findFirst();
    }

    /**
     * As {@link Letter#notes()}, and in a letter that leads elsewhere the changes since the document's right to the Ombudsman:
     * no designated person and no eight weeks since Saturday 1 October 2022 (SET-17). For whoever writes the letter also what of
     * the complaint does not go with it: a representative without authority (ASC-19), somebody who has no right to the Ombudsman
     * (ASC-20).
     */
    public List<Beside> notes() {
        return Asides.of(this, sent);
    }

    /** As {@link Letter#omissions()}, without the Ombudsman where whoever complains has no right to it (ASC-20). */
    public List<Omission> omissions() {
        List<Omission> omissions = new ArrayList<>();
        for (Omission omission : letter.omissions()) {
            if (!omission.content().equals(OMBUDSMAN) || deniedBy().isEmpty()) {
                omissions.add(omission);
            }
        }
        return List.copyOf(omissions);
    }

    /**
     * What a letter of its kind is for, where this one says nothing of it; any one of them would do, the first above all.
     *
     * <p>Under emh no clause asks a final response for anything but the Ombudsman's contact details. One that gives neither
     * an outcome nor anything else of an answer is no answer, and here are the contents that would make it one.
     */
    public List<Omission> gist() {
        List<String> contents = Kinds.gist(letter.kind());
        List<Omission> gist = new ArrayList<>();
        for (String content : contents) {
            if (letter.find(content).isPresent()) {
                return List.of();
            }
            gist.add(new Omission(
                    "",
                    content,
                    "the " + Kinds.spoken(letter.kind()) + " is to "
                            + Kinds.purpose(letter.kind()) + "; "
                            + (contents.size() == 1
                                    ? content + " is missing or empty"
                                    : String.join(", ", contents) + " are all missing or empty")));
        }
        return List.copyOf(gist);
    }

    /**
     * Where what was written into the letter is not what the complaint or the timetable says: another complaint's reference,
     * another last day than ASC-16 gives, another new date than the extension on record, a day that there is not.
     */
    public List<Contradiction> contradictions() {
        return Contradictions.of(this, sent);
    }

    static boolean leadsElsewhere(String kind) {
        return LEADING_ELSEWHERE.contains(kind);
    }

    // --- derivations --------------------------------------------------------------------------------------------

    /** The draft with what that letter says instead of what is known already, and with what only it says. */
    public Draft with(Letter other) {
        Draft both = this;
        for (Map.Entry<String, Personal> each : other.contents().entrySet()) {
            both = both.with(each.getKey(), each.getValue());
        }
        return both;
    }

    /** The draft saying this of a content; words that are blank leave it out, a day alone is said with its weekday. */
    public Draft with(String content, String words) {
        return with(content, Personal.of(words));
    }

    private Draft with(String content, Personal words) {
        Personal said = DAYS.contains(content) ? words.put(DayWords::spoken) : words;
        boolean none = said.meets(String::isBlank);
        return new Draft(letter.with(content, none ? null : said), sent, recorded).withoutWhatIsDenied();
    }

    /** Without the Ombudsman where whoever complains has no right to it. */
    private Draft withoutWhatIsDenied() {
        return deniedBy().isEmpty() ? this : new Draft(letter.without(OMBUDSMAN), sent, recorded);
    }

    /** {@code draft: stage 1 response under emh 2026-11-22 of Tuesday 12 January 2027, 3 contents}. */
    @Override
    public String toString() {
        return "draft: " + letter;
    }
}
