package dev.redress.cli;

import dev.redress.calendar.Days;
import dev.redress.calendar.UnknownName;
import dev.redress.complaint.Complaint;
import dev.redress.complaint.Event;
import dev.redress.complaint.Supposition;
import dev.redress.policy.Channel;
import dev.redress.policy.EventKind;
import dev.redress.policy.Policy;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The history that was typed: {@code --received}, {@code --on}, {@code --channel} and {@code --until}. */
final class WhatHappened {

    /** The reference of a complaint that was only typed. */
    private static final String TYPED = "command line";

    /** Not an event: the date stated in the stage 1 response. */
    private static final String RESPONSE_STATED = "stage-1-response-stated";

    private WhatHappened() {}

    /** Adds {@code --received} and {@code --on} to a command. */
    static Spec add(Spec spec) {
        return spec.option(
                        "--received", "DATE", "the day of first contact; short for --on first-contact=DATE", List.of())
                .repeatable("--on", "EVENT=DATE", "something that happened on a day; may be repeated", events());
    }

    private static List<String> events() {
        List<String> names = new ArrayList<>();
        for (EventKind kind : EventKind.known()) {
            names.add(kind.name() + "=");
        }
        names.add(RESPONSE_STATED + "=");
        return names;
    }

    /** The complaint that was typed, for a policy; an extension counts as recorded on the day asked about. */
    static Complaint under(Policy policy, Arguments arguments, @Nullable LocalDate asOf) {
        Supposition typed = Supposition.of(TYPED, policy, events(policy, arguments));
        Optional<String> channel = arguments.find("--channel");
        if (channel.isPresent()) {
            typed = typed.through(Channel.named(channel.get()));
        }
        for (Until until : Until.all(arguments)) {
            typed = with(typed, until, asOf);
        }
        return typed.asOf(asOf);
    }

    /** One more moved date, which is tried at once, so that a refusal is that of this one. */
    private static Supposition with(Supposition typed, Until until, @Nullable LocalDate asOf) {
        Supposition moved = typed.until(until.clause(), until.date(), until.because());
        try {
            moved.asOf(asOf);
            return moved;
        } catch (UnknownName unknown) {
            throw unknown;
        } catch (IllegalArgumentException refused) {
            String help = until.because() == null
                            && String.valueOf(refused.getMessage()).contains("needs a reason")
                    ? "; say it with --because"
                    : "";
            throw new WrongUsage(refused.getMessage() + help);
        }
    }

    private static List<Event> events(Policy policy, Arguments arguments) {
        List<Event> events = new ArrayList<>();
        arguments.find("--received").ifPresent(day -> events.add(at(EventKind.FIRST_CONTACT, Days.parseMoment(day))));
        LocalDate stated = null;
        for (String typed : arguments.all("--on")) {
            if (typed.startsWith(RESPONSE_STATED + "=")) {
                stated = Days.parse(typed.substring(RESPONSE_STATED.length() + 1));
            } else {
                events.add(event(policy, "--on", typed));
            }
        }
        if (events.isEmpty()) {
            throw new WrongUsage(arguments + " needs a date to count from: --received DATE, or --on EVENT=DATE");
        }
        if (stated != null) {
            date(events, stated);
        }
        return events;
    }

    /** Reads {@code EVENT=DATE}. */
    static Event event(Policy policy, String option, String typed) {
        int equals = typed.indexOf('=');
        if (equals < 0) {
            throw new WrongUsage(option + " reads EVENT=DATE, and this is '" + typed + "'; for example: " + option
                    + " logged=2026-12-21");
        }
        String name = typed.substring(0, equals);
        EventKind kind = EventKind.find(name)
                .orElseThrow(() -> new UnknownName(
                        "event",
                        name,
                        policy.events().stream().map(EventKind::name).toList()));
        return at(kind, Days.parseMoment(typed.substring(equals + 1)));
    }

    private static Event at(EventKind kind, LocalDateTime moment) {
        Event event = Event.of(kind, moment.toLocalDate());
        return moment.toLocalTime().toNanoOfDay() == 0 ? event : event.at(moment.toLocalTime());
    }

    private static void date(List<Event> events, LocalDate stated) {
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i).kind().equals(EventKind.STAGE_1_RESPONDED)) {
                events.set(i, events.get(i).dated(stated));
                return;
            }
        }
        throw new WrongUsage(RESPONSE_STATED + " is the date stated in the stage 1 response, and no response is given;"
                + " add --on stage-1-responded=DATE");
    }

    /** The day asked about: the date of {@code --as-of}, or today in London. The one place that reads a clock. */
    static Optional<LocalDate> asOf(Arguments arguments) {
        return arguments
                .find("--as-of")
                .map(typed -> typed.equals("today") ? LocalDate.now(ZoneId.of("Europe/London")) : Days.parse(typed));
    }
}
