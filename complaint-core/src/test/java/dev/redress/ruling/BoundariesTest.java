package dev.redress.ruling;

import static dev.redress.ruling.History.day;
import static dev.redress.ruling.History.event;
import static dev.redress.ruling.History.facts;
import static dev.redress.ruling.History.under;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.redress.complaint.Detail;
import dev.redress.policy.Fact;
import dev.redress.published.PublishedPolicies;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every limit that decides: the day before, the day, the day after; the ends of months and leap days. */
class BoundariesTest {

    /** The same question asked of facts, and of a history that holds them. */
    private static String age(String policy, String occurred, String reported, String received) {
        Facts facts = facts(
                "kind: complaint",
                "about: staff",
                "earlier-report: no",
                "first-request: no",
                "solicitor: no",
                "disrepair-claim: no",
                "exhausted: no",
                "within-control: yes",
                "anonymous: no",
                "complainant: tenant",
                "occurred: " + occurred,
                "received: " + received);
        Facts all = reported == null
                ? facts
                : facts.with(Fact.REPORTED, day(reported).toString());
        String word = Admission.of(PublishedPolicies.get(policy)).review(all).word();

        var contact = event("first-contact", received).by("P1");
        for (Fact fact : Detail.factsOfFirstContact()) {
            contact = all.find(fact).isPresent()
                    ? contact.with(fact, all.find(fact).get())
                    : contact;
        }
        History history = under(policy)
                .resident("P1", "tenant")
                .happened("issue-happened", occurred)
                .with(contact);
        History reports = reported == null ? history : history.happened("issue-reported", reported);
        assertEquals(word, reports.admission().word(), "by its history");
        return word;
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # occurred     , reported       , received       , ruling  , why
            Wed 2026-06-17 ,                , Fri 2026-12-18 , refused , older than six months
            Thu 2026-06-18 ,                , Fri 2026-12-18 , refused , six months to the day: or more
            Fri 2026-06-19 ,                , Fri 2026-12-18 , allowed , a day short of six months
            # counted back from the report, where there is one
            Wed 2026-06-17 , Fri 2026-12-18 , Mon 2027-03-01 , refused , older than six months
            Thu 2026-06-18 , Fri 2026-12-18 , Mon 2027-03-01 , refused , six months to the day
            Fri 2026-06-19 , Fri 2026-12-18 , Mon 2027-03-01 , allowed , a day short of six months
            # month ends go down: six months back from 31 August is the last day of February
            Sat 2026-02-28 ,                , Mon 2026-08-31 , refused , the boundary in a common year
            Sun 2026-03-01 ,                , Mon 2026-08-31 , allowed , the day after it
            Tue 2028-02-29 ,                , Thu 2028-08-31 , refused , the boundary in a leap year
            Mon 2028-02-28 ,                , Thu 2028-08-31 , refused , the day before it
            Wed 2028-03-01 ,                , Thu 2028-08-31 , allowed , the day after it
            # 29 and 30 August reach the same day in a common year
            Sat 2026-02-28 ,                , Sat 2026-08-29 , refused , down to 28 February
            Sun 2026-03-01 ,                , Sun 2026-08-30 , allowed , 28 February is the boundary
            # six months back from 31 January is 31 July; from 29 February, 29 August
            Thu 2026-07-30 ,                , Sun 2027-01-31 , refused , the day before
            Fri 2026-07-31 ,                , Sun 2027-01-31 , refused , the day
            Sat 2026-08-01 ,                , Sun 2027-01-31 , allowed , the day after
            Sun 2027-08-29 ,                , Tue 2028-02-29 , refused , from a leap day
            Mon 2027-08-30 ,                , Tue 2028-02-29 , allowed , from a leap day
            """)
    void SET_7_excludes_at_six_months_or_more(
            String occurred, String reported, String received, String ruling, String why) {
        assertEquals(ruling, age("settle", occurred, reported, received), why);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # occurred     , received       , ruling  , why
            Wed 2026-06-17 , Fri 2026-12-18 , refused , over six months
            Thu 2026-06-18 , Fri 2026-12-18 , allowed , six months to the day is not over
            Fri 2026-06-19 , Fri 2026-12-18 , allowed , less
            Fri 2026-02-27 , Mon 2026-08-31 , refused , month ends go down to 28 February
            Sat 2026-02-28 , Mon 2026-08-31 , allowed , the boundary in a common year
            Mon 2028-02-28 , Thu 2028-08-31 , refused , in a leap year the boundary is the 29th
            Tue 2028-02-29 , Thu 2028-08-31 , allowed , the boundary in a leap year
            Thu 2026-07-30 , Sun 2027-01-31 , refused , the day before 31 July
            Fri 2026-07-31 , Sun 2027-01-31 , allowed , the day
            Sat 2027-08-28 , Tue 2028-02-29 , refused , the day before 29 August
            Sun 2027-08-29 , Tue 2028-02-29 , allowed , from a leap day
            """)
    void ASC_3_excludes_only_over_six_months(String occurred, String received, String ruling, String why) {
        assertEquals(ruling, age("association", occurred, null, received), why);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # occurred     , received       , ruling  , why
            Thu 2026-09-17 , Fri 2026-12-18 , refused , more than three months
            Fri 2026-09-18 , Fri 2026-12-18 , allowed , within three months: the day itself
            Sat 2026-09-19 , Fri 2026-12-18 , allowed , the day after
            Fri 2027-02-26 , Mon 2027-05-31 , refused , from 31 May month ends go down to 28 February: two days before
            Sat 2027-02-27 , Mon 2027-05-31 , refused , the day before
            Sun 2027-02-28 , Mon 2027-05-31 , allowed , the day
            Mon 2028-02-28 , Wed 2028-05-31 , refused , in a leap year the boundary is the 29th
            Tue 2028-02-29 , Wed 2028-05-31 , allowed , the day
            Fri 2026-10-30 , Sun 2027-01-31 , refused , the day before 31 October
            Sat 2026-10-31 , Sun 2027-01-31 , allowed , the day
            Sun 2027-11-28 , Tue 2028-02-29 , refused , the day before 29 November
            Mon 2027-11-29 , Tue 2028-02-29 , allowed , from a leap day
            """)
    void DEE_3_allows_within_three_months(String occurred, String received, String ruling, String why) {
        assertEquals(ruling, age("de-escalation", occurred, null, received), why);
    }

    /** A procedure of which stage 1 was answered on that day, by a response that states a date where one is given. */
    private static History answered(String policy, String responded, String dated) {
        var response = event("stage-1-responded", responded);
        return under(policy)
                .resident("P1", "tenant")
                .happened("first-contact", "Mon 2026-01-05", "P1")
                .with(dated == null ? response : response.dated(day(dated)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # responded    , dated          , requested      , ruling  , why
            Wed 2027-01-13 , Tue 2027-01-12 , Tue 2027-01-12 , refused , before there was a response
            Wed 2027-01-13 , Tue 2027-01-12 , Wed 2027-01-13 , allowed , the day of the response
            Wed 2027-01-13 , Tue 2027-01-12 , Sun 2027-01-31 , allowed , day 19 of the date stated in it
            Wed 2027-01-13 , Tue 2027-01-12 , Mon 2027-02-01 , allowed , day 20
            Wed 2027-01-13 , Tue 2027-01-12 , Tue 2027-02-02 , refused , day 21
            Wed 2027-01-13 ,                , Tue 2027-02-02 , allowed , no date is stated: day 20 of the response
            Wed 2027-01-13 ,                , Wed 2027-02-03 , refused , day 21
            # into the end of February
            Wed 2028-02-09 ,                , Tue 2028-02-29 , allowed , day 20 is the leap day
            Wed 2028-02-09 ,                , Wed 2028-03-01 , refused , day 21
            Mon 2027-02-08 ,                , Sun 2027-02-28 , allowed , day 20 in a common year
            Mon 2027-02-08 ,                , Mon 2027-03-01 , refused , day 21
            Sun 2027-01-31 ,                , Sat 2027-02-20 , allowed , from 31 January
            Sun 2027-01-31 ,                , Sun 2027-02-21 , refused , from 31 January
            """)
    void ASC_16_escalation_closes_after_twenty_days_of_the_date_stated(
            String responded, String dated, String requested, String ruling, String why) {
        assertEquals(ruling, answered("association", responded, dated).may("escalation-requested", requested), why);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # responded    , requested      , ruling  , why
            Fri 2027-01-08 , Thu 2027-01-07 , refused , before there was a response
            Fri 2027-01-08 , Fri 2027-01-08 , allowed , the day of the response
            Fri 2027-01-08 , Thu 2027-03-04 , allowed , the day before the last
            Fri 2027-01-08 , Fri 2027-03-05 , allowed , the last day of the eighth week
            Fri 2027-01-08 , Sat 2027-03-06 , refused , the day after
            Tue 2028-01-04 , Tue 2028-02-29 , allowed , the last day is the leap day
            Tue 2028-01-04 , Wed 2028-03-01 , refused , the day after
            Sun 2027-01-31 , Sun 2027-03-28 , allowed , from 31 January
            Sun 2027-01-31 , Mon 2027-03-29 , refused , from 31 January
            """)
    void DEE_8_escalation_closes_after_eight_weeks(String responded, String requested, String ruling, String why) {
        assertEquals(ruling, answered("de-escalation", responded, null).may("escalation-requested", requested), why);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # response     , received       , asked          , ruling  , why
            Fri 2027-01-08 ,                , Thu 2027-01-07 , refused , before there was a response
            Fri 2027-01-08 ,                , Fri 2027-03-05 , allowed , the last day of the eighth week
            Fri 2027-01-08 ,                , Sat 2027-03-06 , refused , the day after
            # a recorded receipt moves the start
            Fri 2027-01-08 , Mon 2027-01-11 , Fri 2027-01-08 , allowed , it was not received yet on that day
            Fri 2027-01-08 , Mon 2027-01-11 , Sun 2027-03-07 , allowed , the day before the last
            Fri 2027-01-08 , Mon 2027-01-11 , Mon 2027-03-08 , allowed , eight weeks from receipt
            Fri 2027-01-08 , Mon 2027-01-11 , Tue 2027-03-09 , refused , the day after
            Tue 2028-01-04 ,                , Tue 2028-02-29 , allowed , the last day is the leap day
            Tue 2028-01-04 ,                , Wed 2028-03-01 , refused , the day after
            Sun 2027-01-31 ,                , Sun 2027-03-28 , allowed , from 31 January
            Sun 2027-01-31 ,                , Mon 2027-03-29 , refused , from 31 January
            """)
    void DEE_14_the_ombudsman_is_open_up_to_eight_weeks_after_receiving_the_final_response(
            String response, String received, String asked, String ruling, String why) {
        History history = under("de-escalation")
                .happened("first-contact", "Mon 2026-01-05")
                .happened("escalation-requested", "Mon 2026-02-02")
                .happened("stage-2-responded", response);
        History all = received == null ? history : history.happened("response-received", received);
        assertEquals(ruling, all.may("ombudsman-asked", asked), why);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # last         , asked          , ruling  , why
            Mon 2026-03-02 , Mon 2026-03-02 , refused , the day of the response
            Mon 2026-03-02 , Sun 2026-04-26 , refused , the day before the eighth week ends
            Mon 2026-03-02 , Mon 2026-04-27 , refused , the eighth week's last day
            Mon 2026-03-02 , Tue 2026-04-28 , allowed , the day after it
            Mon 2028-01-03 , Mon 2028-02-28 , refused , the eighth week's last day
            Mon 2028-01-03 , Tue 2028-02-29 , allowed , it opens on the leap day
            Sun 2027-01-31 , Sun 2027-03-28 , refused , from 31 January
            Sun 2027-01-31 , Mon 2027-03-29 , allowed , from 31 January
            """)
    void SET_17_the_ombudsman_opens_after_waiting_eight_weeks(String last, String asked, String ruling, String why) {
        History history = under("settle")
                .happened("first-contact", "Mon 2026-01-05")
                .happened("escalation-requested", "Mon 2026-02-02");
        assertEquals(ruling, history.happened("stage-2-responded", last).may("ombudsman-asked", asked), why);
        assertEquals(
                ruling,
                history.happened("escalation-refused", last).may("ombudsman-asked", asked),
                "the refusal is a last response too");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # received     , ruling
            Sun 2024-03-31 , allowed
            Mon 2024-04-01 , refused
            Tue 2024-04-02 , refused
            Thu 2024-02-29 , allowed
            Wed 2024-01-31 , allowed
            """)
    void Code_6_13_holds_for_complaints_received_from_1_april_2024(String received, String ruling) {
        History history = under("emh")
                .staff("S1", "senior-manager")
                .happened("first-contact", received)
                .happened("stage-1-responded", "Mon 2024-04-15", "S1")
                .happened("escalation-requested", "Mon 2024-04-22")
                .happened("stage-2-acknowledged", "Tue 2024-04-23");
        assertEquals(
                ruling, history.may(event("stage-2-responded", "Mon 2024-05-13").by("S1")));
        List<String> found =
                history.happened("stage-2-responded", "Mon 2024-05-13", "S1").findings();
        assertEquals(
                1,
                found.stream()
                        .filter(line -> line.startsWith("Code 6.13 same-person"))
                        .count(),
                "before that day it is flagged");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # authority    , contact        , ruling
            Sun 2028-02-27 , Mon 2028-02-28 , allowed
            Mon 2028-02-28 , Mon 2028-02-28 , allowed
            Tue 2028-02-29 , Mon 2028-02-28 , refused
            Tue 2028-02-29 , Tue 2028-02-29 , allowed
            Sat 2027-01-30 , Sun 2027-01-31 , allowed
            Sun 2027-01-31 , Sun 2027-01-31 , allowed
            Mon 2027-02-01 , Sun 2027-01-31 , refused
            """)
    void FTR_4_authority_before_on_and_after_the_contact(String authority, String contact, String ruling) {
        Facts facts = facts(
                "kind: complaint",
                "complainant: representative",
                "received: " + contact,
                "authority-from: " + authority);
        assertEquals(
                ruling,
                Admission.of(PublishedPolicies.get("first-time-resolution"))
                        .review(facts)
                        .word());
    }
}
