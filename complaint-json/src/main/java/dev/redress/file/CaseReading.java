package dev.redress.file;

import dev.redress.complaint.Complaint;
import dev.redress.complaint.Event;
import dev.redress.document.Defects;
import dev.redress.document.Fields;
import dev.redress.document.Loaded;
import dev.redress.document.Node;
import dev.redress.policy.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One history while it is read. */
final class CaseReading {

    private static final String REFERENCE = "the landlord's reference, such as EX-1";

    private final Defects defects;
    private final NamedPolicy named;

    CaseReading(Defects defects, Procedures procedures) {
        this.defects = defects;
        this.named = new NamedPolicy(procedures);
    }

    @Nullable
    Complaint complaint(Fields file) {
        file.need("reference", REFERENCE);
        Optional<String> stated = file.line("reference", REFERENCE);
        String reference = stated.orElse("");
        if (stated.isPresent() && reference.isBlank()) {
            file.error("reference", "reference is blank", REFERENCE);
        }
        Policy policy = named.read(file);
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

    Loaded<Complaint> withThoseOfThePolicy(Loaded<Complaint> loaded) {
        return named.withItsDefects(loaded);
    }
}
