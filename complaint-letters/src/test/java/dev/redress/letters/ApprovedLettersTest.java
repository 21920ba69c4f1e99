package dev.redress.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.letter.Draft;
import dev.redress.policy.Letters;
import dev.redress.published.PublishedPolicies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of letter under each procedure, read and approved. With {@code -Dapprove=true} the files take over what is written. */
class ApprovedLettersTest {

    private static final Path FOLDER = Path.of("src/test/resources/approved");
    private static final boolean APPROVE = Boolean.getBoolean("approve");

    static List<Arguments> letters() {
        List<Arguments> letters = new ArrayList<>();
        for (String policy : PublishedPolicies.ids()) {
            for (String kind : Letters.kinds()) {
                letters.add(Arguments.of(policy, kind));
            }
        }
        return letters;
    }

    @ParameterizedTest
    @MethodSource("letters")
    void a_letter_reads_as_approved(String policy, String kind) throws IOException {
        check(policy + "-" + kind + ".txt", written(policy, kind, Form.TEXT));
    }

    @Test
    void in_Markdown_and_HTML_a_letter_reads_as_approved() throws IOException {
        check("de-escalation-stage-1-response.md", written("de-escalation", "stage-1-response", Form.MARKDOWN));
        check("de-escalation-stage-1-response.html", written("de-escalation", "stage-1-response", Form.HTML));
        check("settle-final-response.html", written("settle", "final-response", Form.HTML));
    }

    @Test
    void there_is_no_other_approved_file() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertEquals(letters().size() + 3, files.count());
        }
    }

    @Test
    void DEE_8_the_letter_says_until_when_with_the_weekday() {
        assertTrue(written("de-escalation", "stage-1-response", Form.TEXT)
                .contains("You can ask us to look at this again until Monday 8 March 2027.\n"));
    }

    @Test
    void EMH_18_and_EMH_19_the_final_response_carries_the_Ombudsman_the_change_and_the_code() {
        String letter = written("emh", "final-response", Form.TEXT);
        assertTrue(letter.contains(
                "\nHousing Ombudsman Service\nwww.housing-ombudsman.org.uk/residents/make-a-complaint/\n"
                        + "info@housing-ombudsman.org.uk\n0300 111 3000\nPO Box 1484, Unit D, Preston PR2 0ET\n"));
        assertTrue(letter.contains("takes no new cases by e-mail"));
        assertTrue(letter.contains("\nWe follow the Housing Ombudsman's Complaint Handling Code.\n"));
    }

    @Test
    void ASC_33_the_final_response_gives_the_sourced_contact_where_the_document_prints_none() {
        String letter = written("association", "final-response", Form.TEXT);
        assertTrue(letter.contains("The Housing Ombudsman is reached at www.housing-ombudsman.org.uk"));
    }

    private static String written(String policy, String kind, Form form) {
        Draft draft = Drafts.whole(policy, kind);
        return LetterTemplate.shipped(kind).write(draft, form);
    }

    private static void check(String name, String written) throws IOException {
        Path file = FOLDER.resolve(name);
        if (APPROVE) {
            Files.writeString(file, written);
        }
        assertEquals(Files.readString(file), written);
    }
}
