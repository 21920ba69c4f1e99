package dev.redress.file;

import dev.redress.calendar.Days;
import dev.redress.calendar.UnknownName;
import dev.redress.complaint.Detail;
import dev.redress.complaint.Event;
import dev.redress.document.Defects;
import dev.redress.document.Fields;
import dev.redress.document.Node;
import dev.redress.policy.Channel;
import dev.redress.policy.EventKind;
import dev.redress.policy.Policy;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The events of one history while it is read. */
final class EventReading {

    private static final String DAY = "the day it happened, 2026-12-18, or with its time, 2026-12-18T16:30";

    private static final String CHANNELS = String.join(", ", Channel.names());

    private record Moment(LocalDate day, @Nullable LocalTime time) {

        static Moment parse(String text) {
            boolean isDay = text.strip().length() <= 10;
            return isDay
                    ? new Moment(Days.parse(text), null)
                    : new Moment(
                            Days.parseMoment(text).toLocalDate(),
                            Days.parseMoment(text).toLocalTime());
        }
    }

    private final @Nullable Policy policy;
    private final DetailReading reading;
    private final Map<EventKind, List<Detail<?>>> carried = new HashMap<>();

    EventReading(@Nullable Policy policy, CasePeople people, Defects defects) {
        this.policy = policy;
        this.reading = new DetailReading(policy, people, defects);
    }

    /** The event, unless it has no kind or no day, which are then on record. */
    @Nullable
    Event event(Fields fields, int places) {
        fields.need("event", "the name of what happened, such as first-contact");
        fields.need("on", DAY);
        Optional<EventKind> kind = fields.value("event", this::kind, "the name of an event");
        Optional<Moment> on = fields.value("on", Moment::parse, DAY);
        kind.filter(EventKind::isOwn).ifPresent(own -> warnOfUndeclared(own, fields));
        // an event that cannot be made is read as one that carries anything, for the defects of its values
        EventKind made = kind.orElse(DetailReading.ANYTHING);
        List<Detail<?>> details = carried.computeIfAbsent(made, Detail::of);
        refuseOthers(fields, made, details);
        Moment moment = on.orElse(new Moment(LocalDate.MIN, null));
        Event event = Event.of(made, moment.day);
        if (moment.time != null) {
            event = event.at(moment.time);
        }
        Set<Channel> channels = new LinkedHashSet<>();
        fields.values("channel", Channel::named, CHANNELS).forEach(channels::addAll);
        if (!channels.isEmpty()) {
            event = event.through(channels);
        }
        event = reading.author(event, fields);
        for (Detail<?> detail : details) {
            if (fields.has(detail.name())) {
                event = reading.detail(event, detail, fields, places);
            }
        }
        return kind.isPresent() && on.isPresent() ? event : null;
    }

    private EventKind kind(String name) {
        return policy == null ? EventKind.get(name) : policy.getEvent(name);
    }

    private void warnOfUndeclared(EventKind own, Fields fields) {
        if (policy != null && !policy.ownEvents().contains(own)) {
            List<String> declared =
                    policy.ownEvents().stream().map(EventKind::name).toList();
            fields.warning(
                    "event",
                    own + " is no event that " + policy.id() + " declares",
                    UnknownName.nearest(own.name(), declared)
                            .map(near -> "did you mean " + near + "?")
                            .orElse("an event of the procedure's, or one declared under its events"));
        }
    }

    /** What is a detail of other kinds; what is none at all is found when the fields are closed. */
    private static void refuseOthers(Fields fields, EventKind kind, List<Detail<?>> details) {
        if (!(fields.node() instanceof Node.Mapping mapping)) {
            return;
        }
        for (String key : mapping.keys().keySet()) {
            Detail<?> detail = Detail.find(key).orElse(null);
            if (detail != null && !details.contains(detail)) {
                String carried =
                        String.join(", ", details.stream().map(Detail::name).toList());
                fields.refuse(key, kind + " carries no '" + detail + "'", "it may carry: " + carried);
            }
        }
    }
}
