package dev.redress.ruling;

import static dev.redress.ruling.History.considered;
import static dev.redress.ruling.History.event;
import static dev.redress.ruling.History.missing;
import static dev.redress.ruling.History.under;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.redress.calendar.UnknownName;
import dev.redress.complaint.Detail;
import dev.redress.complaint.Event;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Unreasonable behaviour: one of four grounds, told why, then a chance or a refusal to progress. */
class BehaviourTest {

    private static final History COMPLAINT = under("association").happened("first-contact", "Mon 2027-02-01");

    private static Event warned(String day) {
        return event("behaviour-warned", day).with(Detail.GROUND, "abuse");
    }

    private static Event refused(String day) {
        return event("behaviour-refused", day).with(Detail.GROUND, "abuse");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # ground                 | says
            unreasonable-demands     | permits: unreasonable demands
            unreasonable-persistence | permits: unreasonable persistence
            abuse                    | permits: abuse, aggression or violence
            overload-of-contact      | permits: overload of contact
            rudeness                 | excludes: none of its grounds is stated: unreasonable-demands, unreasonable-persistence, abuse, overload-of-contact
            """)
    void ASC_26_names_four_grounds(String ground, String says) {
        Event warning = event("behaviour-warned", "Mon 2027-02-08").with(Detail.GROUND, ground);
        assertEquals(says, considered(COMPLAINT.asked(warning), "ASC-26"));
    }

    @Test
    void ASC_26_a_ground_must_be_stated() {
        Ruling ruling = COMPLAINT.asked("behaviour-warned", "Mon 2027-02-08");
        assertEquals("""
                the warning about behaviour on Monday 8 February 2027: undecided
                  ASC-26  it needs one of its grounds: unreasonable-demands, unreasonable-persistence, abuse, overload-of-contact""", ruling.toString());
        assertEquals(List.of("ground"), missing(ruling));
    }

    @Test
    void ASC_26_first_the_customer_is_told_why_and_then_progress_may_be_refused() {
        assertEquals("""
                the refusal over behaviour on Monday 15 February 2027: refused
                  ASC-26  first the customer is to be told why""", COMPLAINT.asked(refused("Mon 2027-02-15")).toString());
        History told = COMPLAINT.with(warned("Mon 2027-02-08"));
        assertEquals("""
                the refusal over behaviour on Monday 15 February 2027: allowed
                  ASC-26  abuse, aggression or violence
                  ASC-26  the customer was told why on Monday 8 February 2027""", told.asked(refused("Mon 2027-02-15")).toString());
        assertEquals("allowed", told.may(refused("Mon 2027-02-08")), "on the same day, after it");
        assertEquals("allowed", told.may(warned("Mon 2027-02-15")), "or another chance be given");
    }

    @Test
    void ASC_26_a_refusal_that_was_not_told_first_is_found() {
        assertEquals(
                List.of(
                        "ASC-26 step-missing: the customer was to be told why first; progress was refused on Monday 15 February"
                                + " 2027"),
                COMPLAINT.with(refused("Mon 2027-02-15")).findings());
        for (String day : List.of("Mon 2027-02-15", "Tue 2027-02-16")) {
            String spoken = day.startsWith("Mon") ? "Monday 15" : "Tuesday 16";
            assertEquals(
                    List.of("ASC-26 step-after-decision: the customer was to be told why first, and was on " + spoken
                            + " February 2027; progress was refused on Monday 15 February 2027"),
                    COMPLAINT.with(refused("Mon 2027-02-15")).with(warned(day)).findings(),
                    "told afterwards, be it on the same day");
        }
        assertEquals(
                List.of(),
                COMPLAINT
                        .with(warned("Mon 2027-02-15"))
                        .with(refused("Mon 2027-02-15"))
                        .findings());
    }

    @Test
    void a_document_that_says_nothing_of_behaviour_knows_no_such_event() {
        History history = under("emh").happened("first-contact", "Mon 2027-02-01");
        String known = history.complaint().policy().events().stream()
                .map(Object::toString)
                .collect(Collectors.joining(", "));
        assertEquals(
                "no event of emh 'behaviour-warned'; known: " + known,
                assertThrows(UnknownName.class, () -> history.may("behaviour-warned", "Mon 2027-02-08"))
                        .getMessage());
    }
}
