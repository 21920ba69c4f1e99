package dev.redress.graphql;

import dev.redress.complaint.Code;
import dev.redress.complaint.Complaint;
import dev.redress.complaint.Detail;
import dev.redress.complaint.Event;
import dev.redress.complaint.KnownCodes;
import dev.redress.complaint.Personal;
import dev.redress.policy.Channel;
import dev.redress.policy.EventKind;
import dev.redress.policy.Fact;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Events as they are given, for a complaint. What was said is put under an id of its own, and the event has the id.
 *
 * <p>{@code {event: "extended", on: "2027-01-04", obligation: "EMH-5", until: "2027-01-27", reason: "a roof survey"}} is an event
 * of Monday 4 January 2027 that refers to a text {@code T1}.
 */
final class EventInputs {

    private static final List<Detail<?>> WORDS = List.of(Detail.TEXT, Detail.WANTED, Detail.REASON);
    private static final BigDecimal MOST = BigDecimal.TEN.pow(10);

    private final Complaint complaint;
    private final KnownCodes codes;
    private final String prefix;
    private final Map<Code, Personal> texts = new LinkedHashMap<>();

    private EventInputs(Complaint complaint, String prefix) {
        this.complaint = complaint;
        this.codes = KnownCodes.of(complaint);
        this.prefix = prefix;
    }

    /** For a complaint, of which nothing is recorded. */
    EventInputs(Complaint complaint) {
        this(complaint, "T");
    }

    /** For a complaint; the ids of texts begin so, and go on with their number in what is given. */
    static EventInputs naming(Complaint complaint, String prefix) {
        return new EventInputs(complaint, prefix);
    }

    /** The complaint that the events are for. */
    Complaint complaint() {
        return complaint;
    }

    /** The field that a detail is given in: {@code furtherEvidence}. */
    static String field(Detail<?> detail) {
        StringBuilder field = new StringBuilder();
        boolean upper = false;
        for (char c : detail.name().toCharArray()) {
            if (c == '-') {
                upper = true;
            } else {
                field.append(upper ? Character.toUpperCase(c) : c);
                upper = false;
            }
        }
        return field.toString();
    }

    /** What was said in the events that were read, by the ids that they refer to. */
    Map<Code, Personal> texts() {
        return texts;
    }

    /** The events of a list of {@code EventInput}. */
    List<Event> events(Given arguments, String name) {
        List<Event> events = new ArrayList<>();
        arguments.each(name).forEach(each -> events.add(event(each)));
        return events;
    }

    /** The event of an {@code EventInput}. */
    Event event(Given given) {
        EventKind kind = given.read(
                "event", ErrorCode.UNKNOWN_EVENT, () -> complaint.policy().getEvent(given.text("event")));
        return event(kind, given);
    }

    /** The event of that kind, by the other fields of an {@code EventInput} or of a mutation's input that has some of them. */
    Event event(EventKind kind, Given given) {
        Event event = Event.of(kind, given.day("on"));
        Optional<LocalTime> time = given.findTime("time");
        if (time.isPresent()) {
            event = event.at(time.get());
        }
        if (given.has("by")) {
            String by = given.text("by");
            event = event.by(given.read("by", () -> codes.person("by", by)).word());
        }
        Set<Channel> channels = new LinkedHashSet<>();
        for (String name : given.texts("channel")) {
            channels.addAll(given.read("channel", () -> Channel.named(name)));
        }
        if (!channels.isEmpty()) {
            event = event.through(channels);
        }
        for (Detail<?> detail : Detail.known()) {
            String field = field(detail);
            if (detail.form() != Detail.Form.FACT && given.has(field)) {
                event = with(event, detail, given, field);
            }
        }
        return facts(event, given);
    }

    private Event with(Event event, Detail<?> detail, Given given, String field) {
        Object value = given.read(field, () -> value(detail, given, field));
        if (value == null) {
            return event;
        }
        return given.read(field, () -> with(event, detail, value));
    }

    @SuppressWarnings("unchecked") // a detail's form says what its value is
    private static <T> Event with(Event event, Detail<T> detail, Object value) {
        return event.with(detail, (T) value);
    }

    private @Nullable Object value(Detail<?> detail, Given given, String field) {
        return switch (detail.form()) {
            case DATE -> given.day(field);
            case YES_OR_NO -> given.yes(field);
            case WHOLE_NUMBER -> place(given.whole(field));
            case AMOUNT -> amount(given.findAmount(field).orElseThrow());
            case EVENT -> complaint.policy().getEvent(given.text(field));
            case CODES -> codes(detail, given.texts(field));
            case CODE, FACT -> WORDS.contains(detail) ? said(given.text(field)) : codes.read(detail, given.text(field));
        };
    }

    private static int place(int place) {
        if (place < 1) {
            throw new IllegalArgumentException("events are counted from 1, and the correction names " + place);
        }
        return place;
    }

    private static BigDecimal amount(BigDecimal amount) {
        boolean fits = amount.signum() >= 0
                && amount.compareTo(MOST) < 0
                && amount.stripTrailingZeros().scale() <= 2;
        if (!fits) {
            throw new IllegalArgumentException("an amount is in pounds, from 0 up, with two decimals at most");
        }
        return amount;
    }

    private List<Code> codes(Detail<?> detail, List<String> words) {
        List<Code> read = new ArrayList<>();
        words.forEach(word -> read.add(codes.read(detail, word)));
        return List.copyOf(read);
    }

    /** A new text; blank words are none. */
    private @Nullable Code said(String words) {
        if (words.isBlank()) {
            return null;
        }
        Code id = new Code(prefix + (texts.size() + 1));
        for (int i = 2; prefix.equals("T") && complaint.texts().containsKey(id); i++) {
            id = new Code(prefix + (texts.size() + i));
        }
        texts.put(id, Personal.of(words));
        return id;
    }

    private static Event facts(Event event, Given given) {
        Event stated = event;
        for (Given each : given.each("facts")) {
            Fact fact = each.read("fact", () -> Fact.get(each.text("fact")));
            Event before = stated;
            stated = each.read("value", () -> before.with(fact, each.text("value")));
        }
        return stated;
    }
}
