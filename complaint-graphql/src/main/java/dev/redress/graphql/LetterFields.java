package dev.redress.graphql;

import dev.redress.letter.Beside;
import dev.redress.letter.Letter;
import dev.redress.letter.Omission;
import java.util.List;

/** What a letter omits; what it says is no field of anything. */
final class LetterFields {

    private LetterFields() {}

    static List<TypeFields<?>> all() {
        return List.of(
                TypeFields.of("LetterCheck", Letter.class)
                        .field("policy", Letter::policy)
                        .field("kind", Letter::kind)
                        .field("on", Letter::day)
                        .field("complete", Letter::isComplete)
                        .field("omissions", Letter::omissions)
                        .field("notes", Letter::notes),
                TypeFields.of("Omission", Omission.class)
                        .field("clause", Omission::clause)
                        .field("content", Omission::content)
                        .field("says", Omission::says),
                TypeFields.of("LetterNote", Beside.class)
                        .field("clause", Beside::clause)
                        .field("says", Beside::says)
                        .field("toResident", Beside::toResident));
    }
}
