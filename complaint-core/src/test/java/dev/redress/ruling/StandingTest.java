package dev.redress.ruling;

import static dev.redress.ruling.History.considered;
import static dev.redress.ruling.History.day;
import static dev.redress.ruling.History.event;
import static dev.redress.ruling.History.facts;
import static dev.redress.ruling.History.looked;
import static dev.redress.ruling.History.missing;
import static dev.redress.ruling.History.told;
import static dev.redress.ruling.History.under;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.redress.complaint.Code;
import dev.redress.complaint.Detail;
import dev.redress.complaint.Event;
import dev.redress.complaint.Party;
import dev.redress.policy.Fact;
import dev.redress.published.PublishedPolicies;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who complains, for whom, with what authority and since when. */
class StandingTest {

    private static Ruling review(String policy, Facts facts) {
        return Admission.of(PublishedPolicies.get(policy)).review(facts);
    }

    /** A daughter, R1, gets in touch on Friday 18 December 2026 for her mother, P1. */
    private static History daughter(String policy) {
        return under(policy)
                .resident("P1", "tenant")
                .resident("R1", "representative")
                .with(event("first-contact", "Fri 2026-12-18")
                        .by("R1")
                        .with(Detail.FOR, List.of(new Code("P1")))
                        .with(Fact.KIND, "complaint"));
    }

    private static Event given(String day) {
        return event("authority-given", day).with(Detail.TO, "R1");
    }

    private static Event ended(String day) {
        return event("authority-ended", day).with(Detail.TO, "R1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # who                | ASC-18                                        | ASC-19                                        | ASC-20
            tenant               | permits: a tenant may complain                | silent: it is not about a tenant              | silent: it is not about a tenant
            shared-owner         | permits: a shared owner may complain          | silent: it is not about a shared owner        | silent: it is not about a shared owner
            applicant            | permits: an applicant may complain            | silent: it is not about an applicant          | silent: it is not about an applicant
            representative       | silent: it is not about a representative      | excludes: no authority from the resident is on record | silent: it is not about a representative
            external-stakeholder | silent: it is not about an external stakeholder | silent: it is not about an external stakeholder | permits: an external stakeholder may complain, though not go to the Ombudsman
            """)
    void ASC_18_ASC_19_ASC_20_who_may_complain(String who, String anyone, String representative, String stakeholder) {
        Ruling ruling = review("association", facts("complainant: " + who));
        assertEquals(anyone, considered(ruling, "ASC-18"));
        assertEquals(representative, considered(ruling, "ASC-19"));
        assertEquals(stakeholder, considered(ruling, "ASC-20"));
    }

    @Test
    void ASC_19_who_complains_must_be_stated_where_authority_matters() {
        Ruling ruling = review("association", Facts.none());
        assertEquals("unknown: it is not stated who complains", considered(ruling, "ASC-19"));
        assertEquals("silent: it bars nobody", considered(ruling, "ASC-18"));
        assertEquals(true, missing(ruling).contains("complainant"));
    }

    @Test
    void ASC_19_authority_that_came_after_the_contact_is_enough() {
        assertEquals(
                "excludes: no authority from the resident is on record",
                considered(daughter("association").admission(), "ASC-19"));
        Ruling later = daughter("association").with(given("Mon 2027-01-04")).admission();
        assertEquals("permits: the resident's authority holds from Monday 4 January 2027", considered(later, "ASC-19"));
        assertEquals(List.of("complainant: representative", "authority-from: 2027-01-04"), looked(later, "ASC-19"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # contact on Fri 18 December 2026; authority given | FTR-4
            Thu 2026-12-17 | permits: the resident's authority was known from Thursday 17 December 2026
            Fri 2026-12-18 | permits: the resident's authority was known from Friday 18 December 2026
            Sat 2026-12-19 | excludes: the authority of Saturday 19 December 2026 was not known before the contact
            """)
    void FTR_4_permission_is_known_beforehand(String given, String says) {
        Facts facts = facts(
                "kind: complaint",
                "received: Fri 2026-12-18",
                "complainant: representative",
                "authority-from: " + given);
        assertEquals(says, considered(review("first-time-resolution", facts), "FTR-4"));
        assertEquals(
                says,
                considered(daughter("first-time-resolution").with(given(given)).admission(), "FTR-4"),
                "the same from a history");
    }

    @Test
    void FTR_4_without_permission_or_the_day_of_the_contact() {
        Facts facts = facts("kind: complaint", "complainant: representative");
        assertEquals("""
                taking this as a complaint: refused
                  FTR-4  no authority from the resident is on record""", review("first-time-resolution", facts).toString());
        assertEquals(
                List.of(
                        "FTR-4: Someone who speaks for the complainant needs their permission, known beforehand.",
                        "FTR-16: The resident may take the complaint to a designated person at any point."),
                told(review("first-time-resolution", facts)));
        Ruling undated = review("first-time-resolution", facts.with(Fact.AUTHORITY_FROM, "2026-12-17"));
        assertEquals(
                "unknown: it is not stated when it was received, and the authority must be known beforehand",
                considered(undated, "FTR-4"));
        assertEquals(List.of("received"), missing(undated));
        assertEquals(List.of("complainant"), missing(review("first-time-resolution", facts("kind: complaint"))));
    }

    @Test
    void FTR_4_authority_that_ends_after_the_contact_leaves_the_complaint_taken_and_bars_what_comes_next() {
        History history =
                daughter("first-time-resolution").with(given("Thu 2026-12-17")).with(ended("Mon 2027-01-11"));
        assertEquals("allowed", history.admission().word());
        Event asked = event("designated-person-asked", "Mon 2027-01-11").by("R1");
        assertEquals(
                "excludes: no authority from the resident is on record", considered(history.asked(asked), "FTR-4"));
        Event before = event("designated-person-asked", "Fri 2027-01-08").by("R1");
        assertEquals("permits: the resident's authority is on record", considered(history.asked(before), "FTR-4"));
        assertEquals(
                "allowed",
                history.may(event("designated-person-asked", "Tue 2027-01-12").by("P1")),
                "the resident herself may");
        assertEquals(
                "allowed",
                history.with(given("Tue 2027-01-12"))
                        .may(event("designated-person-asked", "Wed 2027-01-13").by("R1")),
                "given again");
    }

    @Test
    void ASC_19_authority_that_ended_before_the_contact_is_none() {
        History history = daughter("association").with(given("Tue 2026-12-01")).with(ended("Thu 2026-12-17"));
        assertEquals(
                "excludes: no authority from the resident is on record", considered(history.admission(), "ASC-19"));
        assertEquals(
                "permits: the resident's authority holds from Monday 21 December 2026",
                considered(history.with(given("Mon 2026-12-21")).admission(), "ASC-19"));
    }

    @Test
    void ASC_19_a_representative_is_not_refused_what_only_the_landlord_does_nor_giving_authority_itself() {
        History history = daughter("association");
        assertEquals(
                "refused",
                history.may(event("ombudsman-asked", "Mon 2027-01-04").by("R1").forAdvice()));
        assertEquals(
                "",
                considered(
                        history.asked(
                                event("stage-1-acknowledged", "Mon 2026-12-21").by("R1")),
                        "ASC-19"));
        assertEquals("allowed", history.may(given("Mon 2026-12-21").by("R1")));
        assertEquals("allowed", history.may(ended("Mon 2026-12-21").by("R1")));
        assertEquals(
                "allowed",
                history.may(event("ombudsman-asked", "Mon 2027-01-04").by("P1").forAdvice()));
    }

    @Test
    void ASC_1_a_group_is_one_complaint_of_several_residents() {
        History history = under("association")
                .resident("P1", "tenant")
                .resident("P2", "shared-owner")
                .with(event("first-contact", "Fri 2026-12-18")
                        .by("P1")
                        .with(Detail.FOR, List.of(new Code("P1"), new Code("P2"))));
        Party party = Party.of(history.complaint());
        assertEquals(true, party.isGroup());
        assertEquals("a group of 2", party.toString());
        assertEquals("permits: a tenant may complain", considered(history.admission(), "ASC-18"));
    }

    @Test
    void a_party_says_who_complains_and_for_whom() {
        assertEquals("someone", Party.of(under("emh").complaint()).toString());
        assertEquals(
                "someone",
                Party.of(under("emh")
                                .happened("first-contact", "Fri 2026-12-18")
                                .complaint())
                        .toString());
        assertEquals(
                "a tenant",
                Party.of(under("emh")
                                .resident("P1", "tenant")
                                .happened("first-contact", "Fri 2026-12-18", "P1")
                                .complaint())
                        .toString());
        Party party =
                Party.of(daughter("association").with(given("Thu 2026-12-17")).complaint());
        assertEquals("a representative of a tenant", party.toString());
        assertEquals(Optional.of(day("Thu 2026-12-17")), party.authority());
        assertEquals(
                Optional.empty(),
                Party.of(daughter("association")
                                .with(given("Thu 2026-12-17"))
                                .with(ended("Mon 2027-01-11"))
                                .complaint())
                        .authority());
        assertEquals(
                "someone",
                Party.of(under("emh")
                                .staff("S1", "officer")
                                .happened("first-contact", "Fri 2026-12-18", "S1")
                                .complaint())
                        .toString(),
                "the officer who took the call is nobody's representative");
    }

    @Test
    void authority_is_whoever_it_was_given_to() {
        History two = daughter("association").resident("R2", "representative");
        Event other = event("authority-given", "Thu 2026-12-17").with(Detail.TO, "R2");
        assertEquals(
                "excludes: no authority from the resident is on record",
                considered(two.with(other).admission(), "ASC-19"));
        assertEquals(
                "permits: the resident's authority holds from Thursday 17 December 2026",
                considered(two.with(event("authority-given", "Thu 2026-12-17")).admission(), "ASC-19"),
                "given to nobody in particular");
        assertEquals(
                "permits: the resident's authority holds from Thursday 17 December 2026",
                considered(
                        two.with(given("Thu 2026-12-17"))
                                .with(event("authority-ended", "Fri 2026-12-18").by("R2"))
                                .admission(),
                        "ASC-19"),
                "the other's ended");
    }
}
