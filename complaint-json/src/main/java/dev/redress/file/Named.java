package dev.redress.file;

import dev.redress.calendar.UnknownName;
import dev.redress.document.Fields;
import dev.redress.document.Node;
import dev.redress.policy.EventKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The events that one file can name: those of every procedure, and the landlord's own with its words for them. */
final class Named {

    private static final String OWN_EVENT =
            "an event of the landlord's own: words, and by: resident if it is the resident's act";
    private static final Map<String, Boolean> BY = new TreeMap<>(Map.of("landlord", false, "resident", true));
    private static final String OWN_EVENTS =
            "the landlord's own events, each with its words: x-surveyor-sent: sending the" + " surveyor";

    private final Map<String, EventKind> own = new LinkedHashMap<>();

    private Named() {}

    static Named of(Fields file) {
        Named named = new Named();
        file.child("events", OWN_EVENTS).ifPresent(events -> {
            for (String name : events.names()) {
                events.require(name);
                own(events, name).ifPresent(kind -> named.own.put(name, kind));
            }
        });
        return named;
    }

    private static Optional<EventKind> own(Fields events, String name) {
        if (!(events.at(name) instanceof Node.Mapping)) {
            return events.value(name, words -> EventKind.own(name, words), OWN_EVENTS);
        }
        Fields event = events.child(name, OWN_EVENT).orElseThrow();
        event.require("words");
        Optional<EventKind> kind = event.value("words", words -> EventKind.own(name, words), OWN_EVENTS);
        return event.oneOf("by", BY).orElse(false) ? kind.map(EventKind::byResident) : kind;
    }

    List<EventKind> ownEvents() {
        return List.copyOf(own.values());
    }

    /**
     * The events of a key. A name that nothing goes by is a defect, and is then read as the one that was meant, so that it is
     * no second defect that nothing meets a clause.
     */
    List<EventKind> events(Fields fields, String key) {
        List<EventKind> events = new ArrayList<>();
        for (String name : texts(fields, key, this::event)) {
            meant(name).ifPresent(events::add);
        }
        warnOfUndeclared(fields, key, events);
        return List.copyOf(events);
    }

    private List<String> texts(Fields fields, String key, Function<String, EventKind> check) {
        List<String> texts = new ArrayList<>();
        fields.values(
                key,
                name -> {
                    texts.add(name);
                    return check.apply(name);
                },
                "an event such as stage-1-responded");
        return texts;
    }

    private EventKind event(String name) {
        EventKind kind = own.get(name);
        return kind != null ? kind : EventKind.find(name).orElseThrow(() -> new UnknownName("event", name, names()));
    }

    private Optional<EventKind> meant(String name) {
        return Optional.ofNullable(own.get(name))
                .or(() -> EventKind.find(name))
                .or(() -> UnknownName.nearest(name, names()).map(this::event));
    }

    private void warnOfUndeclared(Fields fields, String key, List<EventKind> events) {
        for (EventKind kind : events) {
            if (kind.isOwn() && !own.containsKey(kind.name())) {
                fields.warning(
                        key,
                        "the landlord's own event " + kind.name() + " without its words; answers call it "
                                + kind.noun(),
                        UnknownName.nearest(kind.name(), List.copyOf(own.keySet()))
                                        .map(near -> "did you mean " + near + "? else ")
                                        .orElse("")
                                + "its words at the top, under events:");
            }
        }
    }

    private List<String> names() {
        return Stream.concat(EventKind.known().stream().map(EventKind::name), own.keySet().stream())
                .toList();
    }
}
