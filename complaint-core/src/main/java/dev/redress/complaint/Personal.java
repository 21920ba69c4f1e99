package dev.redress.complaint;

import dev.redress.policy.Fact;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a person is called or said. It sits apart from the events, which refer to it by an id, and it is never in a message,
 * a log or a {@code toString}: FTR-18 asks for confidence, and what sits apart can be erased.
 *
 * <p>{@code Personal.of("A Resident").toString()} is {@code (personal)}; whoever must see it asks for {@link #value()}.
 */
public final class Personal {

    private final String value;

    private Personal(String value) {
        this.value = value;
    }

    /** What somebody is called or said. */
    public static Personal of(String value) {
        return new Personal(value);
    }

    /** The words themselves. */
    public String value() {
        return value;
    }

    /** Whether the words say that there is nothing to say: {@code no}, a blank. */
    public boolean saysNothing() {
        return Fact.saysNothing(value);
    }

    /** Whether the words meet a condition: yes or no is known, and the words stay untold. */
    public boolean meets(Predicate<String> condition) {
        return condition.test(value);
    }

    /** The words put otherwise; they stay personal. */
    public Personal put(UnaryOperator<String> otherwise) {
        return new Personal(otherwise.apply(value));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Personal that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** {@code (personal)}. */
    @Override
    public String toString() {
        return "(personal)";
    }
}
