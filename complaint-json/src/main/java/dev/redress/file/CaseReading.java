package dev.redress.file;

import dev.redress.complaint.Complaint;
import dev.redress.complaint.Event;
import dev.redress.document.Defect;
import dev.redress.document.Defects;
import dev.redress.document.Fields;
import dev.redress.document.Loaded;
import dev.redress.document.Node;
import dev.redress.policy.Policy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One history while it is read. */
final class CaseReading {

    private static final String REFERENCE = "the landlord's reference, such as EX-1";
    private static final String POLICY = "a policy's id, such as emh, or the path of its file";

    private final Defects defects;
    private final Procedures procedures;
    private List<Defect> ofThePolicy = List.of();

    CaseReading(Defects defects, Procedures procedures) {
        this.defects = defects;
        this.procedures = procedures;
    }

    @Nullable
    Complaint complaint(Fields file) {
        file.need("reference", REFERENCE);
        String reference = file.text("reference").orElse("");
        if (file.has("reference") && reference.isBlank()) {
            file.error("reference", "reference is blank", REFERENCE);
        }
        if (!reference.codePoints().allMatch(CaseReading::isShown)) {
            file.error("reference", "a reference with a character that cannot be shown", REFERENCE);
        }
        file.need("policy", POLICY);
        Policy policy = file.value("policy", this::procedure, POLICY)
                .map(loaded -> sound(loaded, file))
                .orElse(null);
        CasePeople people = CasePeople.in(file, defects);
        file.need("events", "a list of what happened; [] while nothing has");
        EventReading reading = new EventReading(policy, people, defects);
        List<Event> events = new ArrayList<>();
        List<Node> items = file.items("events");
        for (Fields item : file.each("events", "an event: what happened, on which day")) {
            Event event = reading.event(item, items.size());
            if (event != null) {
                events.add(event);
            }
        }
        return policy == null || defects.hasErrors()
                ? null
                : Complaint.of(reference, policy, events, people.people(), people.texts());
    }

    private static boolean isShown(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private Loaded<Policy> procedure(String word) {
        try {
            return procedures.get(word);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable Policy sound(Loaded<Policy> loaded, Fields file) {
        if (!loaded.isSound()) {
            ofThePolicy = loaded.defects();
            int count = ofThePolicy.size();
            file.error(
                    "policy",
                    "a policy that has " + (count == 1 ? "a defect" : count + " defects") + " of its own",
                    "a policy that reads");
        }
        return loaded.value();
    }

    Loaded<Complaint> withThoseOfThePolicy(Loaded<Complaint> loaded) {
        if (ofThePolicy.isEmpty()) {
            return loaded;
        }
        List<Defect> all = new ArrayList<>(loaded.defects());
        all.addAll(ofThePolicy);
        return new Loaded<>(loaded.file(), loaded.value(), all);
    }
}
