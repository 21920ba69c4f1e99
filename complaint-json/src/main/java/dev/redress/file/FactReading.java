package dev.redress.file;

import dev.redress.document.Fields;
import dev.redress.policy.Fact;
import java.util.Optional;

/** The value of a fact while it is read: as the fact reads it, and true and false for yes and no. */
final class FactReading {

    private FactReading() {}

    static Optional<String> read(Fields fields, String key, Fact fact) {
        return switch (fact.form()) {
            case YES_OR_NO -> fields.yesNo(key).map(yes -> yes ? "yes" : "no");
            case CHOICE -> fields.value(key, fact::read, String.join(", ", fact.choices()));
            case DATE -> fields.date(key).map(Object::toString);
            case WORDS -> fields.value(key, fact::read, fact.noun());
            case SAID -> said(fields, key, fact);
        };
    }

    private static Optional<String> said(Fields fields, String key, Fact fact) {
        Optional<String> words = fields.personal(key).map(String::strip);
        if (words.isPresent() && Fact.saysNothing(words.get())) {
            fields.error(
                    key,
                    key + (words.get().isEmpty() ? " is blank" : " says that there is none"),
                    fact.noun() + ", in words; left out where there is none");
            return Optional.empty();
        }
        return words;
    }
}
