package dev.redress.example.servers;

import dev.redress.graphql.http.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.json.JsonMapper;

/** Bytes to a value and back. Jackson bounds how deep they nest, and a mapper reads no farther than one value. */
public final class Jackson implements Json {

    private final JsonMapper mapper = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    @Override
    public @Nullable Object read(byte[] bytes) throws Unreadable {
        try {
            return mapper.readValue(bytes, Object.class);
        } catch (JacksonException notJson) {
            throw new Unreadable("not JSON");
        }
    }

    @Override
    public byte[] write(@Nullable Object value) {
        return mapper.writeValueAsBytes(value);
    }
}
