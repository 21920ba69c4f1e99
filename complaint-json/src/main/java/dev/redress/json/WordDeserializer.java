package dev.redress.json;

import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads one of the words that files use. */
final class WordDeserializer<T> extends StdDeserializer<T> {

    private final Class<T> type;
    private final Function<String, T> reader;

    WordDeserializer(Class<T> type, Function<String, T> reader) {
        super(type);
        this.type = type;
        this.reader = reader;
    }

    static <T> KeyDeserializer ofKeys(Class<T> type, Function<String, T> reader) {
        return new KeyDeserializer() {
            @Override
            public Object deserializeKey(String key, DeserializationContext context) {
                try {
                    return reader.apply(key);
                } catch (IllegalArgumentException e) {
                    throw context.weirdKeyException(type, key, e.getMessage());
                }
            }
        };
    }

    @Override
    public T deserialize(JsonParser json, DeserializationContext context) {
        String word = json.getValueAsString();
        if (word == null) {
            return type.cast(context.handleUnexpectedToken(context.constructType(type), json));
        }
        try {
            return reader.apply(word);
        } catch (IllegalArgumentException e) {
            throw context.weirdStringException(word, type, e.getMessage());
        }
    }
}
