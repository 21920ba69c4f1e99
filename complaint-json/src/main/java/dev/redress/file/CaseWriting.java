package dev.redress.file;

import dev.redress.complaint.Code;
import dev.redress.complaint.Complaint;
import dev.redress.complaint.Detail;
import dev.redress.complaint.Event;
import dev.redress.complaint.Person;
import dev.redress.complaint.Personal;
import dev.redress.document.YamlWriter;
import dev.redress.policy.Channel;
import dev.redress.policy.Fact;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One history while it is written. */
final class CaseWriting {

    private final Complaint complaint;
    private final YamlWriter yaml;

    private CaseWriting(Complaint complaint, YamlWriter yaml) {
        this.complaint = complaint;
        this.yaml = yaml;
    }

    static void write(Complaint complaint, String policy, OutputStream out) {
        try (YamlWriter yaml = YamlWriter.open(out)) {
            new CaseWriting(complaint, yaml).write(policy);
        }
    }

    private void write(String policy) {
        yaml.startMap();
        yaml.text("format", CaseFile.FORMAT);
        yaml.text("reference", complaint.reference());
        yaml.text("policy", policy);
        people();
        texts();
        yaml.key("events");
        yaml.startList();
        complaint.events().forEach(this::event);
        yaml.endList();
        yaml.endMap();
    }

    private void people() {
        Map<Code, Optional<Person>> people = new LinkedHashMap<>();
        complaint.people().forEach(person -> people.put(person.id(), Optional.of(person)));
        for (Event event : complaint.events()) {
            event.by().ifPresent(id -> people.putIfAbsent(new Code(id), Optional.empty()));
            referred(event, DetailReading.PEOPLE).forEach(id -> people.putIfAbsent(id, Optional.empty()));
        }
        if (!people.isEmpty()) {
            yaml.key("people");
            yaml.startMap();
            people.forEach((id, person) -> {
                yaml.key(id.word());
                person.ifPresentOrElse(this::person, yaml::nothing);
            });
            yaml.endMap();
        }
    }

    private void person(Person person) {
        yaml.startFlowMap();
        if (person.name() != null) {
            yaml.text("name", person.name().value());
        }
        person.findStanding().ifPresent(standing -> yaml.text("standing", standing.toString()));
        person.findRole().ifPresent(role -> yaml.text("role", role));
        yaml.endMap();
    }

    private void texts() {
        Map<Code, Optional<Personal>> texts = new LinkedHashMap<>();
        complaint.texts().forEach((id, text) -> texts.put(id, Optional.of(text)));
        for (Event event : complaint.events()) {
            referred(event, DetailReading.TEXTS).forEach(id -> texts.putIfAbsent(id, Optional.empty()));
        }
        if (!texts.isEmpty()) {
            yaml.key("texts");
            yaml.startMap();
            texts.forEach((id, text) -> {
                yaml.key(id.word());
                text.ifPresentOrElse(words -> yaml.text(words.value()), yaml::nothing);
            });
            yaml.endMap();
        }
    }

    // the ids of those who were erased are written too, or what refers to them would not read
    private static List<Code> referred(Event event, Set<Detail<?>> details) {
        List<Code> ids = new ArrayList<>();
        for (Detail<?> detail : Detail.known()) {
            if (details.contains(detail)) {
                event.find(detail).ifPresent(value -> collect(value, ids));
            }
        }
        return ids;
    }

    private static void collect(Object value, List<Code> ids) {
        if (value instanceof Code id) {
            ids.add(id);
        } else if (value instanceof Collection<?> several) {
            several.forEach(one -> collect(one, ids));
        }
    }

    private void event(Event event) {
        yaml.startFlowMap();
        yaml.text("event", event.kind().name());
        yaml.text("on", event.day() + event.time().map(time -> "T" + time).orElse(""));
        detail(event, Detail.DATED);
        channels(event.channels());
        event.by().ifPresent(by -> yaml.text("by", by));
        for (Detail<?> detail : Detail.known()) {
            if (!detail.equals(Detail.DATED)) {
                detail(event, detail);
            }
        }
        yaml.endMap();
    }

    private void channels(Set<Channel> channels) {
        if (channels.equals(Channel.named("in-writing"))) {
            yaml.text("channel", "in-writing");
        } else if (!channels.isEmpty()) {
            yaml.key("channel");
            words(channels.stream().sorted().toList());
        }
    }

    private void words(List<?> words) {
        if (words.size() == 1) {
            yaml.text(words.get(0).toString());
            return;
        }
        yaml.startFlowList();
        words.forEach(word -> yaml.text(word.toString()));
        yaml.endList();
    }

    private void detail(Event event, Detail<?> detail) {
        Optional<?> found = event.find(detail);
        if (found.isEmpty()) {
            return;
        }
        Object value = found.get();
        yaml.key(detail.name());
        if (value instanceof Boolean yes) {
            yaml.yesNo(yes);
        } else if (value instanceof Integer number) {
            yaml.whole(number);
        } else if (value instanceof BigDecimal amount) {
            yaml.amount(amount);
        } else if (value instanceof List<?> codes) {
            words(codes);
        } else if (detail.fact()
                .filter(fact -> fact.form() == Fact.Form.YES_OR_NO)
                .isPresent()) {
            yaml.yesNo(value.toString().equals("yes"));
        } else {
            yaml.text(value.toString());
        }
    }
}
