package dev.redress.ruling;

import static dev.redress.ruling.History.considered;
import static dev.redress.ruling.History.event;
import static dev.redress.ruling.History.facts;
import static dev.redress.ruling.History.looked;
import static dev.redress.ruling.History.missing;
import static dev.redress.ruling.History.told;
import static dev.redress.ruling.History.under;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.complaint.Detail;
import dev.redress.policy.Fact;
import dev.redress.published.PublishedPolicies;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether something that comes in is taken as a complaint. */
class AdmissionTest {

    /** What nothing excludes under association; a test states more, or something else. */
    private static final Facts PLAIN = facts(
            "kind: complaint",
            "received: Fri 2026-12-18",
            "occurred: Tue 2026-12-01",
            "earlier-report: no",
            "first-request: no",
            "about: service",
            "solicitor: no",
            "disrepair-claim: no",
            "exhausted: no",
            "within-control: yes",
            "anonymous: no",
            "complainant: tenant");

    private static Ruling review(String policy, Facts facts) {
        return Admission.of(PublishedPolicies.get(policy)).review(facts);
    }

    private static Ruling plainBut(String policy, String... stated) {
        Facts facts = PLAIN;
        for (Fact fact : facts(stated).known()) {
            facts = facts.with(fact, facts(stated).find(fact).orElseThrow());
        }
        return review(policy, facts);
    }

    // --- what a complaint is ------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # what came in    | about our handling | ruling
            complaint         | no                 | allowed
            service-request   | no                 | refused
            comment           | no                 | refused
            compliment        | no                 | refused
            # a request that was badly handled becomes a complaint
            service-request   | yes                | allowed
            """)
    void SET_4_ASC_1_FTR_1_a_complaint_is_told_from_what_else_comes_in(String kind, String handling, String ruling) {
        for (String policy : List.of("settle", "association", "first-time-resolution")) {
            assertEquals(
                    ruling,
                    plainBut(policy, "kind: " + kind, "about-our-handling: " + handling)
                            .word(),
                    policy);
        }
    }

    @Test
    void SET_4_says_what_came_in_and_what_the_document_calls_a_complaint() {
        Ruling ruling = plainBut("settle", "kind: compliment");
        assertEquals("""
                taking this as a complaint: refused
                  SET-4  it is a compliment, not a complaint""", ruling.toString());
        assertEquals(
                List.of(
                        "SET-4: A complaint is dissatisfaction expressed, such as with late or missing service, with not being"
                                + " kept informed, or with how staff or contractors behaved."),
                told(ruling));
    }

    @Test
    void FTR_1_a_comment_is_feedback_and_no_complaint() {
        Ruling ruling = plainBut("first-time-resolution", "kind: comment");
        assertEquals("excludes: it is a comment, not a complaint", considered(ruling, "FTR-1"));
        assertEquals(List.of("kind: comment", "about-our-handling: not stated"), looked(ruling, "FTR-1"));
        assertEquals(
                List.of(
                        "FTR-1: Feedback is a compliment, a comment or a complaint.",
                        "FTR-16: The resident may take the complaint to a designated person at any point."),
                told(ruling));
    }

    @Test
    void ASC_1_what_came_in_must_be_stated() {
        Ruling ruling = review("association", PLAIN.without(Fact.KIND));
        assertEquals("""
                taking this as a complaint: undecided
                  ASC-1  it is not stated what came in""", ruling.toString());
        assertEquals(List.of("kind"), missing(ruling));
    }

    @Test
    void ASC_1_a_plain_complaint_is_taken_and_every_rule_is_listed_in_the_order_of_the_document() {
        Ruling ruling = review("association", PLAIN);
        assertEquals("allowed", ruling.word());
        assertEquals(
                List.of(
                        "ASC-1", "ASC-2", "ASC-3", "ASC-4", "ASC-5", "ASC-6", "ASC-7", "ASC-8", "ASC-9", "ASC-18",
                        "ASC-19", "ASC-20", "ASC-28"),
                ruling.considered().stream().map(Considered::clause).toList());
        assertEquals(List.of("ASC-1", "ASC-18"), ruling.clauses());
        assertEquals(
                "ASC-1 permits: it is an expression of dissatisfaction",
                considered(ruling).get(0));
        assertEquals("""
                taking this as a complaint: allowed
                  ASC-1  it is an expression of dissatisfaction
                  ASC-18  a tenant may complain""", ruling.toString());
    }

    // --- what is not taken --------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # policy    | stated                                                   | SET-5   | SET-6
            settle      | about: neighbour                                         | excludes | silent
            settle      | about: anti-social-behaviour                             | excludes | silent
            settle      | about: repair, first-request: yes                        | silent  | excludes
            settle      | about: repair, first-request: no                         | silent  | silent
            settle      | about: service, first-request: yes                       | silent  | silent
            settle      | about: repair, first-request: yes, about-our-handling: yes | silent | permits
            # the document knows no exception for its tenants' noise
            settle      | about: neighbour, about-our-handling: yes                | excludes | silent
            """)
    void SET_5_SET_6_noise_and_the_first_report_of_a_repair_are_no_complaints(
            String policy, String stated, String noise, String repair) {
        Ruling ruling = plainBut(policy, stated.split(", "));
        assertEquals(noise, outcome(ruling, "SET-5"));
        assertEquals(repair, outcome(ruling, "SET-6"));
        assertEquals(noise.equals("excludes") || repair.equals("excludes") ? "refused" : "allowed", ruling.word());
    }

    @Test
    void SET_5_SET_6_say_what_it_is_instead() {
        assertEquals("""
                taking this as a complaint: refused
                  SET-5  it rules out noise or other problems with its tenants; this is one""", plainBut("settle", "about: neighbour").toString());
        assertEquals(
                List.of(
                        "SET-5: Noise and other problems with the landlord's tenants are not complaints; they are reported.",
                        "SET-5: It is dealt with instead as a report of the problem."),
                told(plainBut("settle", "about: neighbour")));
        assertEquals(
                List.of(
                        "SET-6: The first report of a repair is not a complaint.",
                        "SET-6: It is dealt with instead as a request for the repair."),
                told(plainBut("settle", "about: repair", "first-request: yes")));
        assertEquals(
                "permits: it rules out the first report of a repair, but not this one: it is about how the report was handled",
                considered(
                        plainBut("settle", "about: repair", "first-request: yes", "about-our-handling: yes"), "SET-6"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # stated                                                   | clause | outcome  | ruling
            first-request: yes                                         | ASC-2  | excludes | refused
            first-request: yes, about-our-handling: yes                | ASC-2  | permits  | allowed
            within-control: no                                         | ASC-4  | excludes | refused
            anonymous: yes                                             | ASC-5  | excludes | refused
            about: anti-social-behaviour                               | ASC-6  | excludes | refused
            about: neighbour                                           | ASC-6  | excludes | refused
            about: neighbour, about-our-handling: yes                  | ASC-6  | permits  | allowed
            about: staff                                               | ASC-6  | silent   | allowed
            solicitor: yes                                             | ASC-7  | excludes | refused
            disrepair-claim: yes                                       | ASC-7  | excludes | refused
            exhausted: yes                                             | ASC-8  | excludes | refused
            # a solicitor is an advocate only where someone speaks for the resident
            solicitor: yes                                             | ASC-28 | silent   | refused
            solicitor: yes, complainant: representative                | ASC-28 | excludes | refused
            """)
    void ASC_2_ASC_4_ASC_5_ASC_6_ASC_7_ASC_8_ASC_28_each_exclusion_and_its_exception(
            String stated, String clause, String outcome, String word) {
        Ruling ruling = plainBut("association", stated.split(", "));
        assertEquals(outcome, outcome(ruling, clause));
        assertEquals(word, ruling.word());
    }

    @Test
    void ASC_5_an_anonymous_report_opens_an_investigation_without_being_a_complaint() {
        Ruling ruling = plainBut("association", "anonymous: yes");
        assertEquals("""
                taking this as a complaint: refused
                  ASC-5  it rules out anonymous complaints; this is one""", ruling.toString());
        assertEquals(
                List.of(
                        "ASC-5: An anonymous complaint cannot be answered as one, but what it reports is investigated.",
                        "ASC-5: It is dealt with instead as an investigation of what it reports.",
                        "ASC-23: The resident may ask the Housing Ombudsman for support and advice at any point."),
                told(ruling));
    }

    @Test
    void ASC_5_an_anonymous_first_contact_is_refused_though_nobody_knows_who_complains() {
        History history = under("association")
                .with(event("first-contact", "Fri 2026-12-18")
                        .with(Fact.KIND, "complaint")
                        .with(Fact.ANONYMOUS, "yes"));
        assertEquals("refused", history.admission().word());
        assertEquals(List.of("ASC-5"), history.admission().clauses());
        assertEquals("unknown: it is not stated who complains", considered(history.admission(), "ASC-19"));
    }

    @Test
    void ASC_6_ASC_28_say_where_it_goes_instead() {
        assertEquals(
                "ASC-6: It is dealt with instead as a matter for the policy on anti-social behaviour.",
                told(plainBut("association", "about: neighbour")).get(1));
        assertEquals(
                "permits: it rules out anti-social behaviour and neighbour nuisance, but not this one: it is about the process or"
                        + " the landlord's failure to deal with it",
                considered(plainBut("association", "about: neighbour", "about-our-handling: yes"), "ASC-6"));
        assertEquals(
                List.of(
                        "ASC-7: A matter on which a solicitor is instructed, or a disrepair claim, is not considered.",
                        "ASC-19: Family, local councillors and other advocates may complain for a customer who has authorised"
                                + " it.",
                        "ASC-28: A solicitor who acts for a customer is referred to the landlord's solicitor, outside this"
                                + " policy.",
                        "ASC-28: It is dealt with instead as a matter for the landlord's solicitor, outside this policy.",
                        "ASC-23: The resident may ask the Housing Ombudsman for support and advice at any point."),
                told(plainBut("association", "solicitor: yes", "complainant: representative")));
    }

    @Test
    void ASC_7_one_exclusion_refuses_whatever_else_is_unknown() {
        Ruling ruling = review("association", facts("solicitor: yes"));
        assertEquals("refused", ruling.word());
        assertEquals(List.of("ASC-7"), ruling.clauses());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # without            | missing
            first-request        | first-request
            within-control       | within-control
            anonymous            | anonymous
            about                | about
            solicitor            | solicitor
            disrepair-claim      | disrepair-claim
            exhausted            | exhausted
            complainant          | complainant
            # neither matters once the issue is known to be recent
            earlier-report       | none
            """)
    void ASC_2_to_ASC_8_what_is_not_stated_is_unknown_and_named(String without, String missing) {
        Ruling ruling = review("association", PLAIN.without(Fact.get(without)));
        assertEquals(missing.equals("none") ? List.of() : List.of(missing), missing(ruling));
        assertEquals(missing.equals("none") ? "allowed" : "undecided", ruling.word());
    }

    @Test
    void ASC_4_an_unknown_fact_is_said_so_and_an_exception_that_is_not_stated_is_absent() {
        Ruling ruling = review("association", PLAIN.without(Fact.WITHIN_CONTROL));
        assertEquals("""
                taking this as a complaint: undecided
                  ASC-4  it rules out matters outside its remit or control; whether this is one is not known""", ruling.toString());
        Ruling neighbour = review("association", PLAIN.without(Fact.ABOUT));
        assertEquals(List.of("about: not stated", "about-our-handling: not stated"), looked(neighbour, "ASC-6"));
        assertEquals(List.of("about"), missing(neighbour), "the exception is not asked for");
    }

    @Test
    void ASC_8_what_has_exhausted_the_policy_is_not_taken_again() {
        assertEquals(
                "excludes: it rules out matters that have exhausted the policy; this is one",
                considered(plainBut("association", "exhausted: yes"), "ASC-8"));
        assertEquals(
                "silent: it rules out matters that have exhausted the policy; this is not one",
                considered(review("association", PLAIN), "ASC-8"));
    }

    @Test
    void ASC_9_unreasonable_pursuit_excludes_only_once_it_was_determined() {
        History history = under("association")
                .with(event("first-contact", "Fri 2026-12-18").with(Fact.KIND, "complaint"))
                .with(event("behaviour-warned", "Mon 2027-01-04").with(Detail.GROUND, "abuse"));
        assertEquals(
                "silent: it rules out complaints pursued in an unreasonable manner; this is not one; that was not determined",
                considered(history.admission(), "ASC-9"),
                "a warning is no determination");
        History refused =
                history.with(event("behaviour-refused", "Mon 2027-01-11").with(Detail.GROUND, "abuse"));
        assertEquals(
                "excludes: it rules out complaints pursued in an unreasonable manner; this is one",
                considered(refused.admission(), "ASC-9"));
        assertEquals(
                "silent",
                outcome(Admission.of(refused.asOf("Fri 2027-01-08")), "ASC-9"),
                "on the Friday before it was not determined yet");
    }

    @Test
    void emh_states_nothing_that_excludes_and_takes_what_comes_in() {
        Ruling ruling = review("emh", Facts.none());
        assertTrue(ruling.considered().isEmpty());
        assertEquals("""
                taking this as a complaint: allowed
                  nothing in the document excludes it""", ruling.toString());
    }

    private static String outcome(Ruling ruling, String clause) {
        return ruling.considered().stream()
                .filter(each -> each.clause().equals(clause))
                .map(each -> each.outcome().toString())
                .findFirst()
                .orElseThrow();
    }
}
