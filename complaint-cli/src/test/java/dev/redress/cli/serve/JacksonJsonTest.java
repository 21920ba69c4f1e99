package dev.redress.cli.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.redress.graphql.http.Json;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON as clients send it and as they get it. */
class JacksonJsonTest {

    private final JacksonJson json = new JacksonJson();

    @Test
    void a_value_comes_back_as_it_was_written() throws Json.Unreadable {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("text", "héllo \"wörld\" \uD83C\uDFE0");
        value.put("list", List.of(1, 2.5, true, List.of()));
        value.put("exact", new BigDecimal("10.10"));
        value.put("nothing", null);
        String text =
                "{\"text\":\"héllo \\\"wörld\\\" \uD83C\uDFE0\",\"list\":[1,2.5,true,[]],\"exact\":10.10,\"nothing\":null}";
        assertEquals(text, new String(json.write(value), StandardCharsets.UTF_8));
        assertEquals(
                text, new String(json.write(json.read(text.getBytes(StandardCharsets.UTF_8))), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{} {}",
                "{\"a\":1,\"a\":2}",
                "[1,]",
                "nul",
                "'a'",
                "{\"a\":NaN}",
                "01",
                "\"\u0000\"",
                "// a\n1"
            })
    void what_is_no_JSON_is_unreadable(String text) {
        assertThrows(Json.Unreadable.class, () -> json.read(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void nesting_and_digits_are_bounded() {
        assertThrows(
                Json.Unreadable.class,
                () -> json.read(("[".repeat(101) + "]".repeat(101)).getBytes(StandardCharsets.UTF_8)));
        assertThrows(Json.Unreadable.class, () -> json.read("9".repeat(1_001).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void half_of_a_pair_is_written_as_a_replacement() {
        assertEquals("\"a\uFFFDb\"", new String(json.write("a\uD83Cb"), StandardCharsets.UTF_8));
    }
}
