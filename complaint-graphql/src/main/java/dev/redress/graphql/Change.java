package dev.redress.graphql;

import dev.redress.access.Access;
import dev.redress.access.Actor;
import dev.redress.access.Sight;
import dev.redress.complaint.Addition;
import dev.redress.complaint.Appended;
import dev.redress.complaint.Code;
import dev.redress.complaint.Complaint;
import dev.redress.complaint.Complaints;
import dev.redress.complaint.Event;
import dev.redress.complaint.Person;
import dev.redress.complaint.Personal;
import dev.redress.complaint.Recorded;
import dev.redress.graphql.Payload.Problem;
import dev.redress.policy.Complainant;
import dev.redress.policy.EventKind;
import dev.redress.policy.Policy;
import dev.redress.policy.Role;
import dev.redress.ruling.Admission;
import dev.redress.ruling.Considered;
import dev.redress.ruling.Considered.Outcome;
import dev.redress.ruling.Requests;
import dev.redress.ruling.Ruling;
import dev.redress.timetable.Difference;
import dev.redress.timetable.Timetable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One change while it is made: read, allowed by access, judged, recorded.
 *
 * <p>A request that was delivered twice is recorded once: what it records depends on nothing but its input and the people who were in
 * the complaint, so that the log knows it again by its key; whoever lost the right to record it is told so, and not that it is on record. It is judged only while the version that whoever asks has seen is the last;
 * with an older one it is either known or a conflict.
 */
final class Change {

    private static final List<String> INPUT = List.of("input");

    private final Library library;
    private final Complaints complaints;
    private final Given input;
    private final Actor actor;
    private final LocalDate today;

    Change(Library library, Complaints complaints, Given input, Actor actor, LocalDate today) {
        this.library = library;
        this.complaints = complaints;
        this.input = input;
        this.actor = actor;
        this.today = today;
    }

    /** An event of that kind, by the fields of its own input. */
    Payload of(EventKind kind) {
        return refusing(() -> record(inputs -> inputs.event(kind, input)));
    }

    /** The event that is given whole. */
    Payload anything() {
        return refusing(() -> record(inputs -> inputs.event(input.object("event"))));
    }

    /** First contact, and with it a complaint. */
    Payload open() {
        return refusing(this::opened);
    }

    // --- a complaint that is on record --------------------------------------------------------------------------

    private Payload record(Function<EventInputs, Event> read) {
        Recorded before = complaints.find(input.text("reference")).orElse(null);
        Seen seen = Seen.of(before, actor, today, library).orElse(null);
        if (before == null || seen == null) {
            return not(
                    null,
                    new Problem(
                            Payload.Code.NOT_FOUND,
                            null,
                            "There is no such complaint that is yours to see.",
                            input.at("reference")));
        }
        List<Person> people = people();
        EventInputs inputs = inputs(before.complaint(), people);
        Event said = read.apply(inputs);
        Event event = inMyName(said, inputs.complaint());
        permit(Access.recording(actor, event, seen.view(), today));
        int expected = expected();
        if (before.version() == expected && input.yes("ifAllowed")) {
            List<Problem> refused = judge(withTexts(inputs), event);
            if (!refused.isEmpty()) {
                return Payload.not(seen, refused, key());
            }
        }
        Appended appended = append(expected, addition(event, people, inputs.texts()));
        if (appended instanceof Appended.Taken && !said.equals(event)) {
            // whoever asks may have come into the complaint since: then it was recorded in nobody's name
            appended = append(expected, addition(said, people, inputs.texts()));
        }
        return answer(before, appended);
    }

    private int expected() {
        int expected = input.whole("expectedVersion");
        if (expected < 1) {
            throw new Unanswerable(
                    ErrorCode.INVALID_VALUE,
                    "A complaint on record is at version 1 or later, and " + expected + " was expected.",
                    input.at("expectedVersion"));
        }
        return expected;
    }

    // --- a new one ----------------------------------------------------------------------------------------------

    private Payload opened() {
        Policy policy = library.policy(input, "policy");
        String reference = input.text("reference");
        List<Person> people = people();
        EventInputs inputs = inputs(input.read("reference", () -> Complaint.open(reference, policy)), people);
        Event event = inMyName(inputs.event(EventKind.FIRST_CONTACT, input), inputs.complaint());
        String landlord = input.findText("landlord")
                .or(() -> Optional.ofNullable(actor.landlord()))
                .orElse("");
        if (landlord.isBlank()) {
            throw new Unanswerable(
                    ErrorCode.INVALID_VALUE,
                    "Whose complaint it is must be said: landlord is missing.",
                    input.at("landlord"));
        }
        permit(Access.opening(actor, landlord, List.of(event)));
        if (input.yes("ifAllowed") && complaints.find(reference).isEmpty()) {
            List<Problem> refused = judge(withTexts(inputs), event);
            if (refused.isEmpty()) {
                refused = admit(withTexts(inputs).with(event));
            }
            if (!refused.isEmpty()) {
                return Payload.not(null, refused, key());
            }
        }
        return answer(null, append(0, addition(event, people, inputs.texts()).opening(policy, landlord)));
    }

    /** What a clause excludes is refused; what cannot be said yet is recorded, and said when the facts are known. */
    private List<Problem> admit(Complaint complaint) {
        Ruling admission = Admission.of(timetable(complaint));
        return admission instanceof Ruling.Refused ? problems(admission) : List.of();
    }

    // --- reading ------------------------------------------------------------------------------------------------

    private EventInputs inputs(Complaint complaint, List<Person> people) {
        Complaint known = complaint;
        for (Person person : people) {
            if (known.findPerson(person.id().word()).isEmpty()) {
                known = known.with(person);
            }
        }
        // the ids of texts follow from the request alone, so that it is the same when it is sent again
        return EventInputs.naming(known, "T-" + Fingerprint.of(key(actor)) + "-");
    }

    private List<Person> people() {
        List<Person> people = new ArrayList<>();
        for (Given given : input.each("people")) {
            Code code = given.read("code", () -> new Code(given.text("code")));
            String role = given.findText("role").orElse(null);
            people.add(new Person(
                    code,
                    given.findText("name").map(Personal::of).orElse(null),
                    given.findText("standing").map(Complainant::valueOf).orElse(null),
                    role == null ? null : given.read("role", () -> Role.get(role))));
        }
        return people;
    }

    /** Who asks did it, where nobody is named and the complaint knows them. */
    private Event inMyName(Event event, Complaint complaint) {
        boolean mine = event.by().isEmpty()
                && complaint.people().stream()
                        .anyMatch(person -> person.id().word().equals(actor.id()));
        return mine ? event.by(actor.id()) : event;
    }

    private static Addition addition(Event event, List<Person> people, Map<Code, Personal> texts) {
        Addition addition = Addition.of(event);
        for (Person person : people) {
            addition = addition.with(person);
        }
        for (Map.Entry<Code, Personal> text : texts.entrySet()) {
            addition = addition.with(text.getKey(), text.getValue());
        }
        return addition;
    }

    private String key() {
        return input.text("clientMutationId");
    }

    /** The key in the log: a client's own word is theirs alone. */
    private String key(Actor whose) {
        if (key().isBlank() || key().length() > 100) {
            throw new Unanswerable(
                    ErrorCode.INVALID_VALUE,
                    "A client mutation id is a word of up to 100 characters, and not blank.",
                    input.at("clientMutationId"));
        }
        return whose.id() + ":" + key();
    }

    // --- judging ------------------------------------------------------------------------------------------------

    private static void permit(Access.Answer answer) {
        if (answer instanceof Access.Denied denied) {
            throw new Unanswerable(
                    ErrorCode.FORBIDDEN,
                    "That is not yours to record: " + denied.code().words());
        }
    }

    private static Complaint withTexts(EventInputs inputs) {
        Complaint complaint = inputs.complaint();
        for (Map.Entry<Code, Personal> text : inputs.texts().entrySet()) {
            complaint = complaint.with(text.getKey(), text.getValue());
        }
        return complaint;
    }

    private Timetable timetable(Complaint complaint) {
        return Timetable.of(complaint, library.calendar(complaint.policy()));
    }

    private List<Problem> judge(Complaint complaint, Event event) {
        Ruling ruling = input.read(
                "event",
                ErrorCode.UNKNOWN_EVENT,
                () -> Requests.to(timetable(complaint)).review(event));
        return ruling instanceof Ruling.Allowed ? List.of() : problems(ruling);
    }

    private static List<Problem> problems(Ruling ruling) {
        boolean refused = ruling instanceof Ruling.Refused;
        List<Problem> problems = new ArrayList<>();
        for (Considered each : ruling.considered()) {
            if (each.outcome() == (refused ? Outcome.EXCLUDES : Outcome.UNKNOWN)) {
                problems.add(new Problem(
                        refused ? Payload.Code.REFUSED : Payload.Code.UNDECIDED, each.clause(), each.says(), INPUT));
            }
        }
        return problems;
    }

    // --- recording ----------------------------------------------------------------------------------------------

    private Appended append(int expected, Addition addition) {
        return input.read(
                "people", () -> complaints.append(input.text("reference"), expected, key(actor), actor.id(), addition));
    }

    private Payload answer(@Nullable Recorded before, Appended appended) {
        if (appended instanceof Appended.Done done) {
            return done(before, done, false);
        }
        if (appended instanceof Appended.Repeated repeated) {
            return done(null, repeated.first(), true);
        }
        Seen now = Seen.of(complaints.find(input.text("reference")).orElse(null), actor, today, library)
                .orElse(null);
        if (appended instanceof Appended.Conflict conflict) {
            String message = before == null
                    ? "The reference is taken; another complaint needs another."
                    : "Version " + conflict.expected() + " was expected, and it is at " + conflict.actual()
                            + "; look at it again and ask again.";
            return not(
                    now,
                    new Problem(
                            Payload.Code.CONFLICT,
                            null,
                            message,
                            input.at(before == null ? "reference" : "expectedVersion")));
        }
        return not(
                now,
                new Problem(
                        Payload.Code.CONFLICT,
                        null,
                        "The client mutation id was used for another request; a new request takes a new one.",
                        input.at("clientMutationId")));
    }

    private Payload done(@Nullable Recorded before, Appended.Done done, boolean repeated) {
        Complaint after = done.now().complaint();
        Seen now = Seen.of(done.now(), actor, today, library).orElse(null);
        List<Difference> follows = null;
        if (!repeated && now != null && now.shows(Sight.DATES)) {
            Complaint earlier = before == null ? Complaint.open(after.reference(), after.policy()) : before.complaint();
            follows = Difference.between(timetable(earlier), timetable(after));
        }
        return new Payload(now, follows, repeated, List.of(), key());
    }

    private Payload not(@Nullable Seen complaint, Problem why) {
        return Payload.not(complaint, List.of(why), key());
    }

    /** What cannot be read is data too; only what is not theirs to do, or to ask, is an error. */
    private Payload refusing(Supplier<Payload> change) {
        try {
            return change.get();
        } catch (Unanswerable e) {
            Payload.Code code = switch (e.code()) {
                case UNKNOWN_POLICY -> Payload.Code.UNKNOWN_POLICY;
                case UNKNOWN_EVENT -> Payload.Code.UNKNOWN_EVENT;
                case INVALID_VALUE -> Payload.Code.INVALID_VALUE;
                default -> throw e;
            };
            return not(null, new Problem(code, null, e.sentence(), e.path()));
        }
    }
}
