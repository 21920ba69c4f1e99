package dev.redress.json;

import dev.redress.scenario.Result;
import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;

/**
 * The results of a suite as JSON, written while it runs: the answer of {@code redress verify}, whose shape {@link
 * Schemas#verify()} publishes.
 *
 * <p>{@code try (SuiteJson json = SuiteJson.open(out)) { suite.run("scenarios.csv", in, json::write); }}
 */
public final class SuiteJson implements AutoCloseable {

    private final JsonGenerator json;
    private int passed;
    private int failed;
    private int unread;

    private SuiteJson(JsonGenerator json) {
        this.json = json;
    }

    /** Opens the answer; the stream stays open when it is closed. */
    public static SuiteJson open(OutputStream out) {
        JsonGenerator json = Generators.open(out);
        json.writeStartObject();
        json.writeArrayPropertyStart("results");
        return new SuiteJson(json);
    }

    /** Writes one result. */
    public void write(Result result) {
        json.writeStartObject();
        json.writeStringProperty("name", result.name());
        json.writeStringProperty("file", result.file());
        json.writeNumberProperty("line", result.line());
        if (result.error() != null) {
            unread++;
            json.writeStringProperty("error", result.error());
        } else {
            passed += result.isAsExpected() ? 1 : 0;
            failed += result.isAsExpected() ? 0 : 1;
            json.writeStringProperty("question", result.question());
            json.writeStringProperty("expected", result.expected());
            json.writeStringProperty("actual", result.actual());
            result.findReason().ifPresent(reason -> ReasonJson.write(json, "reason", reason));
        }
        json.writeEndObject();
    }

    /** Writes the counts and ends the answer. */
    @Override
    public void close() {
        json.writeEndArray();
        json.writeNumberProperty("passed", passed);
        json.writeNumberProperty("failed", failed);
        if (unread > 0) {
            json.writeNumberProperty("unread", unread);
        }
        json.writeEndObject();
        json.close();
    }
}
