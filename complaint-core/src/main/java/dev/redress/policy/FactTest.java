package dev.redress.policy;

import java.util.List;

/**
 * A test of one fact: it holds where the fact is one of the values; without values, where it is stated at all.
 *
 * <p>{@code about: neighbour or anti-social-behaviour} (ASC-6). A fact that is not stated neither passes nor fails.
 *
 * @param fact what is looked at
 * @param values any of these; empty for any value
 */
public record FactTest(Fact fact, List<String> values) {

    public FactTest {
        values = values.stream().map(fact::read).toList();
    }

    /** A test that holds for these values. */
    public static FactTest is(Fact fact, String... values) {
        return new FactTest(fact, List.of(values));
    }

    /** A test that holds where the fact is stated. */
    public static FactTest stated(Fact fact) {
        return new FactTest(fact, List.of());
    }

    /** Whether a stated value passes. */
    public boolean holdsFor(String value) {
        return values.isEmpty() || values.contains(value);
    }

    /** {@code about is neighbour or anti-social-behaviour}. */
    @Override
    public String toString() {
        return values.isEmpty() ? fact + " is stated" : fact + " is " + String.join(" or ", values);
    }
}
