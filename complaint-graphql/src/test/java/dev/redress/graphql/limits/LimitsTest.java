package dev.redress.graphql.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.graphql.example.Example;
import dev.redress.graphql.http.Viewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LimitsTest {

    @ParameterizedTest
    @EnumSource
    void each_limit_is_on_from_the_start_and_moves_alone(Limit limit) {
        Limits standard = Limits.standard();
        Limits moved = standard.with(limit, 7);
        for (Limit other : Limit.values()) {
            assertEquals(other.standard(), standard.of(other));
            assertEquals(other == limit ? 7 : other.standard(), moved.of(other));
        }
        assertTrue(moved.toString().contains("7 " + limit.what()), moved.toString());
        assertEquals(
                "Over a limit: at most 7 " + limit.what() + ".",
                limit.exceeded(7).getMessage());
    }

    @Test
    void a_limit_cannot_be_taken_away() {
        var refused = assertThrows(
                IllegalArgumentException.class, () -> Limits.standard().with(Limit.COST, 0));
        assertEquals(
                "COST cannot be limited to 0; a limit is 1 or more, and cannot be taken away", refused.getMessage());
    }

    /** With the profile graphql-java-25 the property is set, and every test here runs on that version. */
    @Test
    @EnabledIfSystemProperty(named = "graphql-java.expected", matches = "25.*")
    void on_graphql_java_25_the_engine_has_no_limit_on_fields_and_ours_holds() {
        assertThrows(ClassNotFoundException.class, () -> Class.forName("graphql.validation.QueryComplexityLimits"));
        var result = new Example().graphQl(Viewer.nobody()).execute("{" + "day ".repeat(1_001) + "}");
        assertEquals("LIMIT_FIELDS", result.getErrors().get(0).getExtensions().get("code"));
    }

    @Test
    void introspection_stays_off_when_a_limit_moves() {
        Limits closed = Limits.standard().withoutIntrospection().with(Limit.COST, 5);
        assertFalse(closed.allowsIntrospection());
        assertTrue(closed.toString().startsWith("no introspection, "));
    }
}
