package dev.redress.architecture.bad.complaint;

import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** What a person is called, as it may be. */
public record Personal(String value) {

    boolean meets(Predicate<String> condition) {
        return condition.test(value);
    }

    Personal put(UnaryOperator<String> otherwise) {
        return new Personal(otherwise.apply(value));
    }

    @Override
    public String toString() {
        return "(personal, " + value().length() + " characters)";
    }
}
