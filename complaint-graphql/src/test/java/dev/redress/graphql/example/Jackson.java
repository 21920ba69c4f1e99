package dev.redress.graphql.example;

import dev.redress.graphql.http.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Bytes to a value and back, as a host with Jackson does it. */
public final class Jackson implements Json {

    private final JsonMapper mapper = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    @Override
    public @Nullable Object read(byte[] bytes) throws Unreadable {
        try {
            return mapper.readValue(bytes, Object.class);
        } catch (JacksonException unreadable) {
            throw new Unreadable("not JSON");
        }
    }

    @Override
    public byte[] write(@Nullable Object value) {
        return mapper.writeValueAsBytes(value);
    }
}
