package dev.redress.scenario;

import dev.redress.calendar.Days;
import dev.redress.calendar.UnknownName;
import dev.redress.complaint.Event;
import dev.redress.policy.Channel;
import dev.redress.policy.EventKind;
import dev.redress.policy.Fact;
import dev.redress.policy.Policy;
import dev.redress.ruling.Facts;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a scenario says that happened, and what is known besides: {@code first-contact=2026-12-18; channel=telephone;
 * kind=complaint}. An item that cannot be read is not repeated, since it may be part of what somebody said.
 *
 * @param events what happened, in the order of the scenario
 * @param facts what is known besides
 */
record Known(List<Event> events, Facts facts) {

    private static final String CHANNEL = "channel";
    private static final String RESPONSE_STATED = "stage-1-response-stated";

    static Known of(List<String> items, Policy policy, boolean decides) {
        List<Event> events = new ArrayList<>();
        Facts facts = Facts.none();
        Set<Channel> channels = Set.of();
        LocalDate stated = null;
        for (String item : items) {
            int equals = item.indexOf('=');
            if (equals < 0) {
                throw new IllegalArgumentException("events read EVENT=DATE with semicolons between them, such as"
                        + " first-contact=2026-12-18; one of them has no '='");
            }
            String name = item.substring(0, equals).strip();
            String value = item.substring(equals + 1).strip();
            Fact fact = decides ? fact(name, value) : null;
            if (name.equals(CHANNEL)) {
                channels = Channel.named(value);
            } else if (name.equals(RESPONSE_STATED)) {
                stated = Days.parse(value);
            } else if (fact != null) {
                facts = facts.with(fact, value);
            } else {
                events.add(event(policy, name, value, decides));
            }
        }
        carry(events, channels, stated);
        return new Known(List.copyOf(events), facts);
    }

    /** A landlord's own name is a fact where its value is yes or no, and an event where it is a date. */
    private static @Nullable Fact fact(String name, String value) {
        boolean own = name.startsWith("x-");
        return own && !value.equals("yes") && !value.equals("no")
                ? null
                : Fact.find(name).orElse(null);
    }

    private static Event event(Policy policy, String name, String value, boolean decides) {
        EventKind kind;
        try {
            kind = policy.getEvent(name);
        } catch (UnknownName unknown) {
            throw decides ? new UnknownName("event or fact", name, eventsAndFacts(unknown)) : unknown;
        }
        LocalDateTime moment = Days.parseMoment(value);
        Event event = Event.of(kind, moment.toLocalDate());
        return moment.toLocalTime().toNanoOfDay() == 0 ? event : event.at(moment.toLocalTime());
    }

    private static List<String> eventsAndFacts(UnknownName unknown) {
        Set<String> known = new LinkedHashSet<>(unknown.known());
        Fact.ofIntake().forEach(fact -> known.add(fact.name()));
        Fact.ofEscalation().forEach(fact -> known.add(fact.name()));
        return List.copyOf(known);
    }

    private static void carry(List<Event> events, Set<Channel> channels, @Nullable LocalDate stated) {
        boolean came = false;
        boolean answered = false;
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            if (event.kind().equals(EventKind.FIRST_CONTACT) && !channels.isEmpty()) {
                events.set(i, event.through(channels));
                came = true;
            }
            if (event.kind().equals(EventKind.STAGE_1_RESPONDED) && stated != null && !answered) {
                events.set(i, event.dated(stated));
                answered = true;
            }
        }
        if (!channels.isEmpty() && !came) {
            throw new IllegalArgumentException("channel is how the first contact came, and there is none");
        }
        if (stated != null && !answered) {
            throw new IllegalArgumentException(
                    RESPONSE_STATED + " is the date stated in the stage 1 response, and there is none");
        }
    }
}
