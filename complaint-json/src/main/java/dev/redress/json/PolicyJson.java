package dev.redress.json;

import dev.redress.policy.Clause;
import dev.redress.policy.Placed;
import dev.redress.policy.Policy;
import dev.redress.policy.Provision.Contact;
import dev.redress.policy.Reading;
import dev.redress.policy.Signpost;
import dev.redress.policy.Stage;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * A policy as JSON: the answer of {@code redress policy show}, whose shape {@link Schemas#policy()} publishes.
 *
 * <p>{@code {"id": "emh", …, "clauses": [{"id": "EMH-5", "heading": "Stage 1 complaints", "kind": "obligation", …}]}}.
 */
public final class PolicyJson {

    private PolicyJson() {}

    /** Writes what there is: {@code policies} with id, title and edition. */
    public static void write(List<Policy> policies, OutputStream out) {
        try (JsonGenerator json = Generators.open(out)) {
            json.writeStartObject();
            json.writeArrayPropertyStart("policies");
            for (Policy policy : policies) {
                json.writeStartObject();
                json.writeStringProperty("id", policy.id());
                json.writeStringProperty("title", policy.title());
                json.writeStringProperty("edition", policy.edition());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    /** Writes a policy with these of its clauses; its events, contacts, readings and stages are those of the whole. */
    public static void write(Policy policy, List<Clause> clauses, OutputStream out) {
        try (JsonGenerator json = Generators.open(out)) {
            json.writeStartObject();
            json.writeStringProperty("id", policy.id());
            json.writeStringProperty("title", policy.title());
            json.writeStringProperty("edition", policy.edition());
            json.writeStringProperty("calendar", policy.calendar());
            CalendarJson.settings(json, policy.counting());
            json.writeArrayPropertyStart("events");
            policy.events().forEach(event -> json.writeString(event.name()));
            json.writeEndArray();
            json.writeArrayPropertyStart("clauses");
            clauses.forEach(clause -> clause(json, clause));
            json.writeEndArray();
            contacts(json, policy);
            readings(json, policy.readings());
            stages(json, policy.stages());
            json.writeEndObject();
        }
    }

    private static void clause(JsonGenerator json, Clause clause) {
        json.writeStartObject();
        json.writeStringProperty("id", clause.id());
        json.writeStringProperty("heading", clause.heading());
        json.writeStringProperty("stage", clause.stage().id());
        json.writeStringProperty("kind", clause.kind());
        json.writeStringProperty("what", clause.what());
        json.writeStringProperty("words", clause.words());
        json.writeStringProperty("firmness", clause.firmness().toString());
        readings(json, clause.readings());
        if (!clause.signposts().isEmpty()) {
            beside(json, clause.signposts());
        }
        json.writeEndObject();
    }

    private static void beside(JsonGenerator json, List<Signpost> signposts) {
        json.writeArrayPropertyStart("beside");
        for (Signpost signpost : signposts) {
            json.writeStartObject();
            json.writeStringProperty("from", signpost.from().toString());
            json.writeStringProperty("says", signpost.says());
            json.writeStringProperty("source", signpost.source());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void stages(JsonGenerator json, List<Stage> stages) {
        json.writeArrayPropertyStart("stages");
        for (Stage stage : stages) {
            json.writeStartObject();
            json.writeStringProperty("id", stage.id());
            json.writeStringProperty("title", stage.title());
            if (stage.opener() != null) {
                json.writeStringProperty("opener", stage.opener().name());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void readings(JsonGenerator json, List<Reading> readings) {
        json.writeArrayPropertyStart("readings");
        for (Reading reading : readings) {
            json.writeStartObject();
            json.writeStringProperty("taken", reading.taken());
            json.writeStringProperty("other", reading.other());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void contacts(JsonGenerator json, Policy policy) {
        json.writeArrayPropertyStart("contacts");
        for (Placed<Contact> placed : policy.all(Contact.class)) {
            json.writeStartObject();
            json.writeStringProperty("clause", placed.clause().id());
            json.writeStringProperty("who", placed.provision().who());
            json.writeArrayPropertyStart("lines");
            placed.provision().lines().forEach(json::writeString);
            json.writeEndArray();
            if (!placed.clause().signposts().isEmpty()) {
                beside(json, placed.clause().signposts());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
