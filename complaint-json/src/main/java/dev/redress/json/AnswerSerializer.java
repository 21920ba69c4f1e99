package dev.redress.json;

import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a value as our own writer does. */
final class AnswerSerializer<T> extends StdSerializer<T> {

    private final BiConsumer<T, JsonGenerator> writer;

    AnswerSerializer(Class<T> type, BiConsumer<T, JsonGenerator> writer) {
        super(type);
        this.writer = writer;
    }

    @Override
    public void serialize(T value, JsonGenerator json, SerializationContext context) {
        writer.accept(value, json);
    }
}
