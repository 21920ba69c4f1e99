package dev.redress.ruling;

import static dev.redress.ruling.History.considered;
import static dev.redress.ruling.History.event;
import static dev.redress.ruling.History.facts;
import static dev.redress.ruling.History.looked;
import static dev.redress.ruling.History.missing;
import static dev.redress.ruling.History.under;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.redress.complaint.Code;
import dev.redress.complaint.Detail;
import dev.redress.policy.Fact;
import dev.redress.published.PublishedPolicies;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long ago is too long, and who may let it in all the same: the limits of age and their discretions. */
class AgeLimitsTest {

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

    @Test
    void SET_7_says_where_the_boundary_lies_and_a_good_reason_lets_it_in() {
        Facts old = facts("kind: complaint", "received: Fri 2026-12-18", "occurred: Thu 2026-06-18", "about: staff");
        Ruling ruling = review("settle", old);
        assertEquals("""
                taking this as a complaint: refused
                  SET-7  it rules out incidents that were six months old or more when reported; this is one; 6 months back from \
                Friday 18 December 2026 is Thursday 18 June 2026, and the issue of Thursday 18 June 2026 lies too far back""", ruling.toString());
        assertEquals(
                List.of(
                        "occurred: 2026-06-18",
                        "reported: not stated",
                        "received: 2026-12-18",
                        "good-reason: not stated"),
                looked(ruling, "SET-7"));
        Ruling excused = review("settle", old.with(Fact.GOOD_REASON, "she was in hospital"));
        assertEquals("allowed", excused.word());
        assertEquals(
                "permits: it rules out incidents that were six months old or more when reported, but not this one: a good reason is"
                        + " given",
                considered(excused, "SET-7"));
        assertEquals("good-reason: stated", looked(excused, "SET-7").get(3), "what was said is not repeated");
    }

    @Test
    void SET_7_counts_back_from_the_report_where_one_is_stated() {
        Facts facts = facts(
                "kind: complaint",
                "about: staff",
                "received: Mon 2027-03-01",
                "occurred: Mon 2026-06-01",
                "reported: Mon 2026-06-08");
        assertEquals("allowed", review("settle", facts).word());
        assertEquals("refused", review("settle", facts.without(Fact.REPORTED)).word());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # not stated         | missing
            occurred             | occurred
            received             | received
            """)
    void SET_7_DEE_3_without_its_days_an_age_is_not_known(String without, String missing) {
        Facts facts = facts("kind: complaint", "about: staff", "received: Fri 2026-12-18", "occurred: Tue 2026-12-01");
        for (String policy : List.of("settle", "de-escalation")) {
            Ruling ruling = review(policy, facts.without(Fact.get(without)));
            assertEquals(List.of(missing), missing(ruling), policy);
        }
        assertEquals(
                "unknown: it rules out issues more than 3 months ago; whether this is one is not known",
                considered(review("de-escalation", Facts.none()), "DEE-3"));
    }

    @Test
    void SET_7_a_good_reason_answers_an_age_that_is_not_known() {
        Ruling ruling = review("settle", facts("kind: complaint", "about: staff", "good-reason: the post was lost"));
        assertEquals("allowed", ruling.word());
        assertEquals(
                "silent: it rules out incidents that were six months old or more when reported, but not this one: a good reason is"
                        + " given",
                considered(ruling, "SET-7"));
    }

    @Test
    void ASC_3_needs_both_that_it_is_old_and_that_it_was_not_reported_at_the_time() {
        assertEquals(
                "refused", plainBut("association", "occurred: Wed 2026-06-17").word());
        assertEquals(
                "allowed",
                plainBut("association", "occurred: Wed 2026-06-17", "earlier-report: yes")
                        .word());
        Ruling unknown =
                review("association", PLAIN.without(Fact.EARLIER_REPORT).with(Fact.OCCURRED, "2026-06-17"));
        assertEquals(List.of("earlier-report"), missing(unknown));
        assertEquals(
                "excludes: it rules out issues over six months ago that were not reported at the time; this is one; 6 months back"
                        + " from Friday 18 December 2026 is Thursday 18 June 2026, and the issue of Wednesday 17 June 2026 lies"
                        + " too far back",
                considered(plainBut("association", "occurred: Wed 2026-06-17"), "ASC-3"));
    }

    @Test
    void DEE_3_exceptional_circumstances_are_a_decision_on_record_with_grounds_and_role() {
        History old = under("de-escalation")
                .happened("issue-happened", "Tue 2026-09-01")
                .happened("first-contact", "Fri 2026-12-18");
        assertEquals("refused", old.admission().word());
        var discretion = event("discretion-used", "Mon 2026-12-21").with(Detail.CLAUSE, "DEE-3");
        assertEquals("refused", old.with(discretion).admission().word(), "nothing but the clause");
        assertEquals(
                "refused", old.with(discretion.because("T1")).admission().word(), "without the role of who used it");
        assertEquals(
                "refused",
                old.with(discretion.with(Detail.ROLE, "manager")).admission().word(),
                "without grounds");
        assertEquals(
                "refused",
                old.with(discretion.with(Detail.ROLE, "manager").with(Detail.GROUNDS, List.of()))
                        .admission()
                        .word(),
                "with an empty list of them");
        assertEquals(
                "refused",
                old.with(discretion.with(Detail.ROLE, "manager").with(Detail.GROUNDS, List.of(new Code("none"))))
                        .admission()
                        .word(),
                "with grounds that say nothing");
        History used = old.with(discretion.because("T1").with(Detail.ROLE, "manager"));
        assertEquals("allowed", used.admission().word());
        assertEquals(
                "permits: it rules out issues more than 3 months ago, but not this one: there are exceptional circumstances",
                considered(used.admission(), "DEE-3"));
        assertEquals("refused", Admission.of(used.asOf("Fri 2026-12-18")).word(), "before it was used");
    }

    @Test
    void SET_7_a_discretion_belongs_to_the_clause_for_which_it_was_used() {
        History history = under("settle")
                .happened("issue-happened", "Mon 2026-06-01")
                .with(event("first-contact", "Fri 2026-12-18")
                        .with(Fact.KIND, "complaint")
                        .with(Fact.ABOUT, "staff"));
        var discretion = event("discretion-used", "Mon 2026-12-21")
                .with(Detail.GROUNDS, List.of(new Code("illness")))
                .with(Detail.ROLE, "manager");
        assertEquals(
                "allowed",
                history.with(discretion.with(Detail.CLAUSE, "SET-7"))
                        .admission()
                        .word());
        assertEquals(
                "refused",
                history.with(discretion.with(Detail.CLAUSE, "SET-6"))
                        .admission()
                        .word());
        assertEquals("refused", history.with(discretion).admission().word());
    }

    @Test
    void a_discretion_asked_about_needs_a_clause_that_leaves_one_and_its_grounds_and_role() {
        History history = under("settle").happened("first-contact", "Fri 2026-12-18");
        var asked = event("discretion-used", "Mon 2026-12-21");
        assertEquals("allowed", history.may(asked), "to begin with");
        assertEquals(
                "excludes: it needs its grounds, and the role of who used it",
                considered(history.asked(asked.with(Detail.CLAUSE, "SET-7")), "SET-7"));
        assertEquals(
                "permits: its grounds and the role of who used it are stated",
                considered(
                        history.asked(
                                asked.with(Detail.CLAUSE, "SET-7").because("T1").with(Detail.ROLE, "manager")),
                        "SET-7"));
        assertEquals(
                "excludes: it leaves no discretion",
                considered(history.asked(asked.with(Detail.CLAUSE, "SET-5")), "SET-5"));
    }
}
