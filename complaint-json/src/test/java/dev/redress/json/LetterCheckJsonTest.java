package dev.redress.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.redress.letter.Letter;
import dev.redress.policy.Letters;
import dev.redress.published.PublishedPolicies;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LetterCheckJsonTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 4);

    @Test
    void what_a_letter_omits_reads_as_approved() {
        Letter letter = Letter.of("final-response", PublishedPolicies.get("association"), DAY);
        Written written = checked(letter);
        PublishedSchema.LETTER_CHECK.accepts(written);
        Approved.check("letter-check", written);
    }

    @Test
    void the_check_of_every_letter_is_valid_and_says_nothing_of_its_words() {
        for (String policy : PublishedPolicies.ids()) {
            for (String kind : Letters.kinds()) {
                Letter letter =
                        Letter.of(kind, PublishedPolicies.get(policy), DAY).with("outcome", "Canary");
                Written written = checked(letter);
                PublishedSchema.LETTER_CHECK.accepts(written);
                assertEquals(
                        letter.omissions().size(),
                        written.read().get("omissions").size());
                assertFalse(written.text().contains("Canary"));
            }
        }
    }

    @Test
    void a_complete_letter_has_no_omissions_and_without_a_contact_no_notes() {
        Letter letter = Letter.of("acknowledgement", PublishedPolicies.get("de-escalation"), DAY)
                .with("reference", "EX-1")
                .with("officer", "B Officer");
        assertEquals(0, checked(letter).read().get("omissions").size());
        assertNull(checked(letter).read().get("notes"));
    }

    private static Written checked(Letter letter) {
        return Written.by(out -> LetterCheckJson.write(letter, out));
    }
}
