package dev.redress.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.redress.calendar.Days;
import dev.redress.complaint.Complaint;
import dev.redress.complaint.Event;
import dev.redress.policy.Fact;
import dev.redress.ruling.Action;
import dev.redress.ruling.Actions;
import dev.redress.ruling.Admission;
import dev.redress.ruling.Considered;
import dev.redress.ruling.Considered.Outcome;
import dev.redress.ruling.Facts;
import dev.redress.ruling.Findings;
import dev.redress.ruling.Requests;
import dev.redress.ruling.Ruling;
import dev.redress.timetable.Status;
import dev.redress.timetable.Timetable;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the landlords of the examples allow and refuse, and what is found in what they did. */
class LandlordRulingsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            landlord   | history | asked | ruling | why
            # nobody twice, by the document's own word and by the Code's
            peabody    | first-contact Mon 30 Mar 2026; stage-1-responded Wed 22 Apr 2026 by officer-1; escalation-requested Fri 1 May 2026; stage-2-acknowledged Thu 7 May 2026 | stage-2-responded Fri 5 Jun 2026 by officer-1 | refused PEA-7, Code 6.13 | the same person considered stage 1
            peabody    | first-contact Mon 30 Mar 2026; stage-1-responded Wed 22 Apr 2026 by officer-1; escalation-requested Fri 1 May 2026; stage-2-acknowledged Thu 7 May 2026 | stage-2-responded Fri 5 Jun 2026 by officer-2 | allowed PEA-6 | the landlord is to answer at stage 2, by Friday 5 June 2026
            # the 28th day, and the day after
            hull-a     | first-contact Thu 24 Dec 2026; stage-1-responded Thu 21 Jan 2027 | escalation-requested Thu 18 Feb 2027 | allowed HUA-4 | it is open from Thursday 21 January 2027 until Thursday 18 February 2027
            hull-a     | first-contact Thu 24 Dec 2026; stage-1-responded Thu 21 Jan 2027 | escalation-requested Fri 19 Feb 2027 | refused HUA-4 | it closed after Thursday 18 February 2027
            # closed after silence, and re-opened
            hull-b     | first-contact Fri 22 May 2026; stage-1-responded Fri 26 Jun 2026; closed Mon 27 Jul 2026 | escalation-requested Fri 28 Aug 2026 | allowed HUB-5 | it is open from Friday 26 June 2026; no last day is stated
            hull-b     | first-contact Fri 22 May 2026; stage-1-acknowledged Fri 29 May 2026 | extended Mon 8 Jun 2026 of HUB-2 to Fri 26 Jun 2026 | refused HUB-3 | HUB-3 needs a reason, and none was given
            hull-b     | first-contact Fri 22 May 2026; stage-1-acknowledged Fri 29 May 2026 | extended Mon 8 Jun 2026 of HUB-2 to Fri 26 Jun 2026 because | allowed HUB-3 | it gives everything that the clause asks for
            # the letter's date, the tenth calendar day, and who answers
            newcastle  | first-contact Wed 24 Dec 2025; stage-1-responded Thu 29 Jan 2026 dated Tue 27 Jan 2026 | escalation-requested Tue 24 Feb 2026 | allowed NCL-4 | it is open from Thursday 29 January 2026 until Tuesday 24 February 2026
            newcastle  | first-contact Wed 24 Dec 2025; stage-1-responded Thu 29 Jan 2026 dated Tue 27 Jan 2026 | escalation-requested Wed 25 Feb 2026 | refused NCL-4 | it closed after Tuesday 24 February 2026
            newcastle  | first-contact Wed 24 Dec 2025; stage-1-acknowledged Mon 5 Jan 2026 | extended Mon 12 Jan 2026 of NCL-2 to Fri 30 Jan 2026 | refused NCL-3 | the new date 2026-01-30 is later than 2026-01-29, the latest that NCL-3 allows
            newcastle  | first-contact Wed 24 Dec 2025; stage-1-acknowledged Mon 5 Jan 2026 | extended Mon 12 Jan 2026 of NCL-2 | refused NCL-3 | NCL-3 needs a new date, and none was given
            newcastle  | first-contact Wed 24 Dec 2025; stage-1-responded Thu 29 Jan 2026; escalation-requested Tue 24 Feb 2026 | stage-2-responded Mon 16 Mar 2026 by officer-2 | refused NCL-6 | the document says: an assistant director; this is by an officer
            newcastle  | first-contact Wed 24 Dec 2025; stage-1-responded Thu 29 Jan 2026; escalation-requested Tue 24 Feb 2026 | stage-2-responded Mon 16 Mar 2026 by x-assistant-director-1 | allowed NCL-6 | the landlord is to answer at stage 2, by Monday 16 March 2026
            # ten more by notice, longer by agreement
            west-kent  | first-contact Wed 23 Dec 2026; stage-1-acknowledged Mon 4 Jan 2027 | extended Mon 11 Jan 2027 of WKE-2 to Tue 2 Feb 2027 | refused WKE-3 | the new date 2027-02-02 is later than 2027-02-01, the latest that WKE-3 allows
            west-kent  | first-contact Wed 23 Dec 2026; stage-1-acknowledged Mon 4 Jan 2027 | date-agreed Mon 11 Jan 2027 of WKE-2 to Tue 2 Feb 2027 | allowed WKE-3 | agree a later date
            # in writing, and with a reason
            slough     | first-contact Fri 18 Apr 2025; stage-1-responded Tue 13 May 2025 | escalation-requested Fri 16 May 2025 through telephone grounds explained | refused SLO-4 | it is taken only by: email, letter
            slough     | first-contact Fri 18 Apr 2025; stage-1-responded Tue 13 May 2025 | escalation-requested Fri 16 May 2025 through letter | undecided SLO-4 | it needs a ground, and none is stated: explained
            slough     | first-contact Fri 18 Apr 2025; stage-1-responded Tue 13 May 2025 | escalation-requested Fri 16 May 2025 through letter grounds explained | allowed SLO-3, SLO-4 | it is open from Tuesday 13 May 2025; no last day is stated
            estuary    | first-contact Thu 27 Apr 2023 | extended Thu 11 May 2023 of EST-3 to Fri 30 Jun 2023 | allowed EST-4 | it gives everything that the clause asks for
            # writing only; a director first, then the chief executive
            haig       | issue-happened Mon 1 Dec 2025 | first-contact Fri 12 Dec 2025 through telephone | refused HAI-1 | it is taken only by: email, letter
            haig       | issue-happened Mon 1 Dec 2025 | first-contact Fri 12 Dec 2025 through email | allowed HAI-1 | it names: email, letter
            haig       | first-contact Fri 12 Dec 2025; stage-1-responded Tue 27 Jan 2026; escalation-requested Mon 2 Feb 2026 | stage-2-responded Mon 16 Feb 2026 by x-chief-executive-1 | refused HAI-6 | first the landlord is to have a director consider the complaint
            haig       | first-contact Fri 12 Dec 2025; stage-1-responded Tue 27 Jan 2026; escalation-requested Mon 2 Feb 2026; director-reviewed Mon 9 Feb 2026 by director-1 | stage-2-responded Mon 16 Feb 2026 by director-2 | refused HAI-7 | the document says: the chief executive; this is by a director
            haig       | first-contact Fri 12 Dec 2025; stage-1-responded Tue 27 Jan 2026; escalation-requested Mon 2 Feb 2026; director-reviewed Mon 9 Feb 2026 by director-1 | stage-2-responded Mon 16 Feb 2026 by x-chief-executive-1 | allowed HAI-7, HAI-6 | the landlord is to answer at stage 2
            # the last day of the eight weeks, and the day after
            chg        | first-contact Mon 24 Aug 2026; escalation-requested Fri 25 Sep 2026; stage-2-responded Fri 9 Oct 2026 | ombudsman-asked Fri 4 Dec 2026 | refused CHG-7 | it opens on Saturday 5 December 2026
            chg        | first-contact Mon 24 Aug 2026; escalation-requested Fri 25 Sep 2026; stage-2-responded Fri 9 Oct 2026 | ombudsman-asked Sat 5 Dec 2026 | allowed CHG-7 | it is open from Saturday 5 December 2026; no last day is stated
            # a specialist's check before closing
            newsletter | first-contact Wed 27 Mar 2024; stage-1-responded Mon 15 Apr 2024 | closed Tue 16 Apr 2024 | refused NWS-6 | first the landlord is to have a specialist check the complaint
            newsletter | first-contact Wed 27 Mar 2024; stage-1-responded Mon 15 Apr 2024; x-specialist-checked Tue 16 Apr 2024 | closed Tue 16 Apr 2024 | allowed NWS-6 | it came first, on Tuesday 16 April 2024
            newsletter | first-contact Wed 27 Mar 2024; stage-1-responded Mon 15 Apr 2024 | escalation-requested Wed 15 Apr 2026 | allowed NWS-3 | it is open from Monday 15 April 2024; no last day is stated
            # a third stage, asked for by the resident and heard by whom the document names
            three-stage | first-contact Thu 2 Apr 2020; stage-1-responded Mon 20 Apr 2020; escalation-requested Thu 30 Apr 2020 | x-stage-3-requested Mon 1 Jun 2020 | refused THR-7 | it opens with the stage 2 response
            three-stage | first-contact Thu 2 Apr 2020; stage-1-responded Mon 20 Apr 2020; escalation-requested Thu 30 Apr 2020; stage-2-responded Mon 1 Jun 2020 | x-stage-3-requested Mon 8 Jun 2020 | allowed THR-7 | it is open from Monday 1 June 2020; no last day is stated
            three-stage | first-contact Thu 2 Apr 2020; stage-2-responded Mon 1 Jun 2020; x-stage-3-requested Mon 8 Jun 2020 | x-stage-3-responded Mon 15 Jun 2020 by manager-1 | refused THR-8 | the document says: a director and members of the board; this is by a manager
            three-stage | first-contact Thu 2 Apr 2020; stage-2-responded Mon 1 Jun 2020; x-stage-3-requested Mon 8 Jun 2020 | x-stage-3-responded Mon 15 Jun 2020 by x-board-member-1 | allowed THR-9, THR-8 | the landlord is to answer at stage 3
            # one month
            east-devon | first-contact Fri 18 Dec 2026; stage-1-responded Fri 29 Jan 2027 | escalation-requested Sun 28 Feb 2027 | allowed EDV-4 | it is open from Friday 29 January 2027 until Sunday 28 February 2027
            east-devon | first-contact Fri 18 Dec 2026; stage-1-responded Fri 29 Jan 2027 | escalation-requested Mon 1 Mar 2027 | refused EDV-4 | it closed after Sunday 28 February 2027
            """)
    void each_landlords_decisions(String landlord, String history, String asked, String ruling, String why) {
        Complaint complaint = Told.under(landlord, history);
        Event event = Told.event(complaint.policy(), asked);
        Ruling judged = Requests.to(Timetable.of(Told.staff(complaint, event))).review(event);
        assertEquals(ruling, judged.word() + " " + String.join(", ", judged.clauses()));
        assertEquals(why, why(judged));
    }

    /** What the first rule that decided says. */
    private static String why(Ruling ruling) {
        Outcome deciding = ruling instanceof Ruling.Allowed
                ? Outcome.PERMITS
                : ruling instanceof Ruling.Refused ? Outcome.EXCLUDES : Outcome.UNKNOWN;
        return ruling.considered().stream()
                .filter(each -> each.outcome() == deciding)
                .map(Considered::says)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            landlord              | occurred        | received        | ruling
            town-and-country      | Mon 29 May 2023 | Wed 29 May 2024 | allowed
            town-and-country      | Sun 28 May 2023 | Wed 29 May 2024 | refused TCH-1
            town-and-country      | Tue 28 Feb 2023 | Thu 29 Feb 2024 | allowed
            town-and-country      | Mon 27 Feb 2023 | Thu 29 Feb 2024 | refused TCH-1
            # six months back from 31 August is the last of February
            town-and-country-2023 | Tue 28 Feb 2023 | Thu 31 Aug 2023 | allowed
            town-and-country-2023 | Mon 27 Feb 2023 | Thu 31 Aug 2023 | refused TCH-1
            town-and-country      | Mon 27 Feb 2023 | Thu 31 Aug 2023 | allowed
            """)
    void the_age_limit_of_the_edition(String landlord, String occurred, String received, String ruling) {
        Ruling judged = Admission.of(Told.landlord(landlord))
                .review(Facts.none()
                        .with(Fact.OCCURRED, Told.on(occurred).toString())
                        .with(Fact.RECEIVED, Told.on(received).toString()));
        assertEquals(ruling, (judged.word() + " " + String.join(", ", judged.clauses())).strip());
    }

    @ParameterizedTest
    @CsvSource({"yes, refused", "no, allowed", ", undecided"})
    void a_complaint_about_a_care_provider_is_separate(String about, String ruling) {
        Fact provider = Fact.get("x-about-a-care-provider");
        Facts facts = about == null ? Facts.none() : Facts.none().with(provider, about);
        assertEquals(
                ruling, Admission.of(Told.landlord("housing-21")).review(facts).word());
    }

    @Test
    void the_code_is_shown_beside_what_it_does_not_allow_and_changes_nothing() {
        Complaint complaint = Told.under(
                "chg",
                "first-contact Mon 24 Aug 2026; escalation-requested Fri 25 Sep 2026; stage-2-responded Fri 9 Oct 2026");
        Ruling ruling = Requests.to(Timetable.of(complaint))
                .review(Told.event(complaint.policy(), "ombudsman-asked Mon 12 Oct 2026"));
        assertEquals("refused", ruling.word());
        assertEquals(
                List.of(
                        "CHG-7: Since Saturday 1 October 2022 a resident may go to the Housing Ombudsman straight after the"
                                + " landlord's final response; no designated person and no wait of eight weeks is needed."),
                ruling.notes());
        assertEquals(
                List.of("beside the document: Since Monday 1 April 2024 the Code counts the 10 working days from the"
                        + " acknowledgement. (Housing Ombudsman Service, Complaint Handling Code 2024, 6.3)"),
                Timetable.of(Told.under("peabody", "first-contact Mon 30 Mar 2026"))
                        .deadline("PEA-2")
                        .reason()
                        .because()
                        .stream()
                        .map(Object::toString)
                        .filter(line -> line.startsWith("beside"))
                        .toList());
    }

    @Test
    void the_request_for_stage_3_is_for_the_resident_to_make() {
        Complaint complaint = Told.under(
                "three-stage",
                "first-contact Thu 2 Apr 2020; stage-1-responded Mon 20 Apr 2020; escalation-requested Thu 30 Apr 2020;"
                        + " stage-2-responded Mon 1 Jun 2020");
        assertEquals(
                List.of("x-stage-3-requested by the resident: allowed", "x-stage-3-responded by the landlord: refused"),
                Actions.of(Timetable.of(complaint).asOf(Told.on("Mon 8 Jun 2020"))).stream()
                        .filter(action -> action.event().isOwn())
                        .map(Action::toString)
                        .sorted()
                        .toList());
    }

    // --- silence ------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            history                                    | on              | status
            stage-1-responded Fri 26 Jun 2026          | Fri 24 Jul 2026 | running
            stage-1-responded Fri 26 Jun 2026; contact-received Mon 20 Jul 2026 | Fri 24 Jul 2026 | ended
            stage-1-responded Fri 26 Jun 2026; escalation-requested Fri 24 Jul 2026 | Fri 24 Jul 2026 | ended
            stage-1-responded Fri 26 Jun 2026; escalation-requested Sat 25 Jul 2026 | Mon 27 Jul 2026 | running
            stage-1-responded Fri 26 Jun 2026; closed Mon 27 Jul 2026 | Mon 27 Jul 2026 | met
            """)
    void hull_b_closes_a_complaint_after_28_days_of_silence(String history, String on, String status) {
        Timetable timetable = Timetable.of(Told.under("hull-b", history)).asOf(Told.on(on));
        assertEquals(
                status,
                timetable.deadline("HUB-6").status().map(Status::toString).orElseThrow());
    }

    // --- what is found ------------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            landlord | history | findings
            haig     | first-contact Fri 12 Dec 2025; stage-1-acknowledged Tue 16 Dec 2025; resident-updated Fri 9 Jan 2026; stage-1-responded Mon 2 Feb 2026 | HAI-3 late by 1 on Mon 2 Feb 2026; HAI-3 late by 2 on Fri 9 Jan 2026
            haig     | first-contact Fri 12 Dec 2025; stage-1-acknowledged Tue 16 Dec 2025; resident-updated Wed 7 Jan 2026; stage-1-responded Wed 28 Jan 2026 | none
            hull-b   | first-contact Fri 22 May 2026; stage-1-acknowledged Fri 29 May 2026; extended Mon 8 Jun 2026 of HUB-2 because; date-agreed Mon 8 Jun 2026 of HUB-4 to Mon 15 Jun 2026; resident-updated Wed 17 Jun 2026; stage-1-responded Mon 29 Jun 2026 | HUB-2 late by 1 on Mon 29 Jun 2026; HUB-4 late by 2 on Wed 17 Jun 2026
            hull-b   | first-contact Fri 22 May 2026; stage-1-acknowledged Fri 29 May 2026; extended Mon 8 Jun 2026 of HUB-2; stage-1-responded Fri 26 Jun 2026 | HUB-2 late by 10 on Fri 26 Jun 2026; HUB-3 extension-defect on Mon 8 Jun 2026
            newsletter | first-contact Wed 27 Mar 2024; stage-1-acknowledged Thu 28 Mar 2024; stage-1-responded Mon 15 Apr 2024; closed Mon 15 Apr 2024 | NWS-6 step-missing
            newcastle | first-contact Wed 24 Dec 2025; stage-1-acknowledged Mon 5 Jan 2026; stage-1-responded Mon 19 Jan 2026; escalation-requested Tue 17 Feb 2026; stage-2-acknowledged Tue 17 Feb 2026; stage-2-responded Mon 9 Mar 2026 by manager-1 | NCL-4 outside-window by 1 on Tue 17 Feb 2026; NCL-6 wrong-role on Mon 9 Mar 2026
            """)
    void what_happened_is_held_to_the_landlords_own_word(String landlord, String history, String findings) {
        String found = Findings.of(Timetable.of(Told.under(landlord, history))).stream()
                .map(finding -> finding.clause() + " " + finding.kind()
                        + (finding.days() == null ? "" : " by " + finding.days())
                        + (finding.at() == null
                                ? ""
                                : " on " + Days.brief(finding.at().day())))
                .sorted()
                .collect(Collectors.joining("; "));
        assertEquals(findings, found.isEmpty() ? "none" : found);
    }
}
