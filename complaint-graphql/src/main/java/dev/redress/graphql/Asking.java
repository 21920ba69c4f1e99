package dev.redress.graphql;

import dev.redress.calendar.TimeLimit;
import dev.redress.calendar.WorkingCalendar;
import dev.redress.complaint.Complaint;
import dev.redress.complaint.Event;
import dev.redress.complaint.Supposition;
import dev.redress.graphql.ComparisonFields.Compared;
import dev.redress.graphql.RulingFields.Decision;
import dev.redress.letter.Letter;
import dev.redress.policy.Channel;
import dev.redress.policy.Policy;
import dev.redress.ruling.Admission;
import dev.redress.ruling.Facts;
import dev.redress.ruling.Requests;
import dev.redress.ruling.StatedFacts;
import dev.redress.timetable.Forecast;
import dev.redress.timetable.Timetable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be asked without a complaint on record. Nothing here is computed: each question goes to the core as it is. */
final class Asking {

    /** The reference of a complaint that is only asked about. */
    private static final String ASKED = "asked";

    private final Library library;

    Asking(Library library) {
        this.library = library;
    }

    /** Adds its fields to those of {@code Query}. */
    TypeFields<Object> addTo(TypeFields<Object> query) {
        return query.asked("policies", (none, asked) -> library.policies())
                .asked("policy", (none, asked) -> library.policy(Given.of(asked), "id"))
                .asked("calendar", (none, asked) -> calendar(Given.of(asked)))
                .asked("deadlines", (none, asked) -> deadlines(Given.of(asked)))
                .asked("eligibility", (none, asked) -> eligibility(Given.of(asked)))
                .asked("escalation", (none, asked) -> escalation(Given.of(asked)))
                .asked("comparison", (none, asked) -> comparison(Given.of(asked)))
                .asked(
                        "letterCheck",
                        (none, asked) -> letterCheck(Given.of(asked).object("letter")));
    }

    private WorkingCalendar calendar(Given given) {
        WorkingCalendar calendar = library.calendar(given, "id");
        Optional<LocalDate> knownOn = given.findDay("knownOn");
        return knownOn.isPresent() ? calendar.asKnownOn(knownOn.get()) : calendar;
    }

    private TimetableView deadlines(Given given) {
        Policy policy = library.policy(given, "policy");
        LocalDate asOf = given.findDay("asOf").orElse(null);
        EventInputs inputs = new EventInputs(Complaint.open(ASKED, policy));
        List<Event> happened = inputs.events(given, "events");
        List<Event> assumed = inputs.events(given, "whatIf");
        Complaint complaint = supposed(policy, happened, inputs, given, asOf);
        Timetable timetable = Timetable.of(complaint, library.calendar(given, policy))
                .countedBy(CountingInputs.over(policy.counting(), given));
        if (given.has("warn")) {
            timetable = timetable.warningBefore(given.read("warn", () -> TimeLimit.parse(given.text("warn"))));
        }
        if (asOf != null) {
            timetable = timetable.asOf(asOf);
        }
        return TimetableView.of(timetable, assumed, true, every -> true);
    }

    private static Complaint supposed(
            Policy policy, List<Event> events, EventInputs inputs, Given given, @Nullable LocalDate asOf) {
        Supposition supposition = given.read("events", () -> Supposition.of(ASKED, policy, events))
                .saying(inputs.texts());
        if (given.has("channel")) {
            supposition = supposition.through(given.read("channel", () -> Channel.named(given.text("channel"))));
        }
        for (Given until : given.each("until")) {
            Supposition moved = supposition.until(
                    until.text("clause"),
                    until.day("on"),
                    until.findText("because").orElse(null));
            until.read("clause", () -> moved.asOf(asOf)); // tried at once, so that a refusal is that of this one
            supposition = moved;
        }
        return supposition.asOf(asOf);
    }

    private Decision eligibility(Given given) {
        Policy policy = library.policy(given, "policy");
        WorkingCalendar calendar = library.calendar(given, policy);
        Facts facts = FactInputs.read(given, StatedFacts.ofIntake(policy));
        return new Decision(policy, calendar, Admission.of(policy, calendar).review(facts));
    }

    private Decision escalation(Given given) {
        Policy policy = library.policy(given, "policy");
        WorkingCalendar calendar = library.calendar(given, policy);
        EventInputs inputs = new EventInputs(Complaint.open(ASKED, policy));
        Complaint complaint = supposed(policy, inputs.events(given, "events"), inputs, given, null);
        Facts facts = FactInputs.read(given, StatedFacts.ofRequest(policy));
        Event asked = Event.escalationRequested(given.day("on"));
        return new Decision(
                policy, calendar, Requests.to(Timetable.of(complaint, calendar)).review(asked, facts));
    }

    private Compared comparison(Given given) {
        return Compared.of(forecast(library.policy(given, "a"), given), forecast(library.policy(given, "b"), given));
    }

    private Forecast forecast(Policy policy, Given given) {
        List<Event> events = new ArrayList<>();
        given.findDay("received").ifPresent(day -> events.add(Event.firstContact(day)));
        EventInputs inputs = new EventInputs(Complaint.open(ASKED, policy));
        events.addAll(inputs.events(given, "events"));
        Timetable timetable =
                Timetable.of(supposed(policy, events, inputs, given, null), library.calendar(given, policy));
        return given.yes("latest") ? Forecast.latest(timetable) : new Forecast(timetable, List.of());
    }

    private Letter letterCheck(Given given) {
        Policy policy = library.policy(given, "policy");
        Letter letter = given.read("kind", () -> Letter.of(given.text("kind"), policy, given.day("on")));
        for (Given content : given.each("contents")) {
            Letter before = letter;
            letter = content.read("content", () -> before.with(content.text("content"), content.text("words")));
        }
        return letter;
    }
}
