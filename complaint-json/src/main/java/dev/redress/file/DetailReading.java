package dev.redress.file;

import dev.redress.calendar.UnknownName;
import dev.redress.complaint.Code;
import dev.redress.complaint.Detail;
import dev.redress.complaint.Event;
import dev.redress.document.Defects;
import dev.redress.document.Fields;
import dev.redress.document.Node;
import dev.redress.policy.EventKind;
import dev.redress.policy.Policy;
import dev.redress.policy.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What an event carries besides its day, while it is read. */
final class DetailReading {

    /** Stands for a kind that could not be read: a landlord's own may carry anything. */
    static final EventKind ANYTHING = EventKind.own("x-unread", "unread");

    static final Set<Detail<?>> PEOPLE = Set.of(Detail.FOR, Detail.TO, Detail.PANEL);
    static final Set<Detail<?>> TEXTS = Set.of(Detail.TEXT, Detail.WANTED, Detail.REASON);
    private static final List<String> PURPOSES = List.of("advice", "investigation");
    private static final String WORD = "a short word without spaces; what people say goes under texts, and its id here";

    private final CasePeople people;
    private final PolicyWords words;
    private final Defects defects;
    private final Function<String, EventKind> events;

    DetailReading(@Nullable Policy policy, CasePeople people, Defects defects) {
        this.people = people;
        this.words = new PolicyWords(policy, defects);
        this.defects = defects;
        this.events = policy == null ? EventKind::get : policy::getEvent;
    }

    Event author(Event event, Fields fields) {
        Optional<Code> by = fields.value("by", DetailReading::code, WORD);
        by.ifPresent(id -> refer(fields.at("by"), id, people.personIds(), "people"));
        return by.map(id -> event.by(id.word())).orElse(event);
    }

    Event detail(Event event, Detail<?> detail, Fields fields, int places) {
        String key = detail.name();
        Optional<?> value = switch (detail.form()) {
            case DATE -> fields.date(key);
            case YES_OR_NO -> fields.yesNo(key);
            case WHOLE_NUMBER -> place(fields, key, places);
            case AMOUNT -> fields.amount(key);
            case EVENT -> fields.value(key, events, "the name of an event");
            case FACT ->
                FactReading.read(fields, key, detail.fact().orElseThrow()).map(Code::new);
            case CODE ->
                codes(event.kind(), detail, fields, fields.node(key).stream().toList()).stream()
                        .findFirst();
            case CODES -> Optional.of(codes(event.kind(), detail, fields, fields.items(key)));
        };
        return value.isPresent() ? with(event, detail, value.get()) : event;
    }

    @SuppressWarnings("unchecked") // a detail's form says what its value is
    private static <T> Event with(Event event, Detail<T> detail, Object value) {
        return event.with(detail, (T) value);
    }

    private Optional<Integer> place(Fields fields, String key, int places) {
        Optional<Integer> place = fields.whole(key);
        if (place.isPresent() && place.get() < 1) {
            fields.error(key, "event " + place.get(), "events are counted from 1");
            return Optional.empty();
        }
        if (place.isPresent() && place.get() > places) {
            fields.warning(key, "event " + place.get(), "the history has " + places + ", and nothing is corrected");
        }
        return place;
    }

    private List<Code> codes(EventKind kind, Detail<?> detail, Fields fields, List<Node> items) {
        List<Code> codes = new ArrayList<>();
        for (Node item : items) {
            fields.value(item, text -> read(detail, text), WORD).ifPresent(code -> {
                codes.add(code);
                if (PEOPLE.contains(detail)) {
                    refer(item, code, people.personIds(), "people");
                } else if (TEXTS.contains(detail)) {
                    refer(item, code, people.textIds(), "texts");
                } else {
                    words.warn(item, kind, detail, code);
                }
            });
        }
        return List.copyOf(codes);
    }

    private static Code read(Detail<?> detail, String text) {
        if (detail.equals(Detail.ROLE)) {
            return new Code(Role.get(text));
        }
        if (detail.equals(Detail.PURPOSE) && !PURPOSES.contains(text)) {
            throw new UnknownName("purpose", text, PURPOSES);
        }
        return code(text);
    }

    private static Code code(String text) {
        try {
            return new Code(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("words where a code or an id belongs", e);
        }
    }

    // an id that nothing goes by may be a name, so it is not shown
    private void refer(Node at, Code id, Set<Code> ids, String under) {
        if (!ids.contains(id)) {
            List<String> known = ids.stream().map(Code::word).toList();
            defects.error(
                    at,
                    "an id that is not under " + under,
                    UnknownName.nearest(id.word(), known)
                            .map(near -> "did you mean " + near + "?")
                            .orElse("one of those there; one who or what was erased stays there without a value"));
        }
    }
}
