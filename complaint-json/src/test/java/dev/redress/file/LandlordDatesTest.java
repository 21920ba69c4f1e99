package dev.redress.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.redress.calendar.Days;
import dev.redress.calendar.UnknownName;
import dev.redress.timetable.Deadline;
import dev.redress.timetable.Due;
import dev.redress.timetable.Timetable;
import dev.redress.timetable.Window;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each landlord of the examples owes and opens, and when; every date was counted on paper. */
class LandlordDatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            landlord   | history | clause | answer | why
            # Peabody: no anchor at stage 1, the request's confirmation at stage 2
            peabody    | first-contact Mon 30 Mar 2026 | PEA-1 | Wed 8 Apr 2026 | Good Friday 3 and Easter Monday 6 April
            peabody    | first-contact Mon 30 Mar 2026; stage-1-acknowledged Wed 8 Apr 2026 | PEA-2 | Wed 15 Apr 2026 | from receipt
            peabody    | first-contact Mon 30 Mar 2026; extended Mon 13 Apr 2026 of PEA-2 because | PEA-2 | Wed 29 Apr 2026 | ten from the due date, not from the notice (Mon 27 Apr)
            peabody    | first-contact Mon 30 Mar 2026; extended Mon 13 Apr 2026 of PEA-2 to Fri 24 Apr 2026 because | PEA-2 | Fri 24 Apr 2026 | within the cap
            peabody    | first-contact Mon 30 Mar 2026; extended Mon 13 Apr 2026 of PEA-2 to Thu 30 Apr 2026 because | PEA-2 | Wed 15 Apr 2026 | a day beyond the cap
            peabody    | first-contact Mon 30 Mar 2026; extended Mon 13 Apr 2026 of PEA-2 to Fri 24 Apr 2026 | PEA-2 | Wed 15 Apr 2026 | no reason
            peabody    | first-contact Mon 30 Mar 2026; stage-1-responded Wed 22 Apr 2026 | PEA-4 | from Wed 22 Apr 2026 on | no last day
            peabody    | first-contact Mon 30 Mar 2026; escalation-requested Fri 1 May 2026 | PEA-5 | Mon 11 May 2026 | Monday 4 May is a bank holiday
            peabody    | first-contact Mon 30 Mar 2026; escalation-requested Fri 1 May 2026 | PEA-6 | waits for stage-2-acknowledged | from confirming receipt
            peabody    | first-contact Mon 30 Mar 2026; stage-2-acknowledged Thu 7 May 2026 | PEA-6 | Fri 5 Jun 2026 | Monday 25 May is a bank holiday
            peabody    | first-contact Mon 30 Mar 2026; stage-2-acknowledged Thu 7 May 2026; extended Tue 2 Jun 2026 of PEA-6 because | PEA-6 | Fri 3 Jul 2026 | twenty from the due date
            peabody    | first-contact Mon 30 Mar 2026; extended Mon 13 Apr 2026 of PEA-2 because | PEA-8 | no time stated; waits for extended | updates go with the extension of stage 2
            peabody    | first-contact Mon 30 Mar 2026; extended Tue 2 Jun 2026 of PEA-6 because | PEA-8 | no time stated | how often is not stated
            # Hull A: the answer counts from the letter, and the letter may go out after the acknowledgement
            hull-a     | first-contact Thu 24 Dec 2026 | HUA-1 | Tue 29 Dec 2026 | Christmas, a weekend and Boxing Day's substitute
            hull-a     | first-contact Thu 24 Dec 2026 | HUA-2 | Tue 5 Jan 2027 | and New Year's Day
            hull-a     | first-contact Thu 24 Dec 2026; stage-1-acknowledged Tue 5 Jan 2027 | HUA-3 | Tue 19 Jan 2027 | no letter on record yet
            hull-a     | first-contact Thu 24 Dec 2026; stage-1-acknowledged Tue 5 Jan 2027; x-stage-1-letter-sent Thu 7 Jan 2027 | HUA-3 | Thu 21 Jan 2027 | the letter went two days later
            hull-a     | first-contact Thu 24 Dec 2026; x-stage-1-letter-sent Sat 9 Jan 2027 | HUA-3 | Fri 22 Jan 2027 | sent on a Saturday
            hull-a     | first-contact Thu 24 Dec 2026; stage-1-responded Thu 21 Jan 2027 | HUA-4 | from Thu 21 Jan 2027 to Thu 18 Feb 2027 | 28 calendar days
            hull-a     | first-contact Thu 24 Dec 2026; escalation-requested Thu 18 Feb 2027 | HUA-6 | Thu 25 Feb 2027 | five working days
            hull-a     | first-contact Thu 24 Dec 2026; stage-2-acknowledged Mon 22 Feb 2027 | HUA-7 | Mon 22 Mar 2027 | no letter on record yet
            hull-a     | first-contact Thu 24 Dec 2026; stage-2-acknowledged Mon 22 Feb 2027; x-stage-2-letter-sent Wed 24 Feb 2027 | HUA-7 | Wed 24 Mar 2027 | from the letter
            # Hull B: a cap, updates on agreed days, closing after silence, re-opening
            hull-b     | first-contact Fri 22 May 2026 | HUB-1 | Mon 1 Jun 2026 | Monday 25 May is a bank holiday
            hull-b     | first-contact Fri 22 May 2026; stage-1-acknowledged Fri 29 May 2026 | HUB-2 | Fri 12 Jun 2026 | from sending the acknowledgement
            hull-b     | stage-1-acknowledged Fri 29 May 2026; extended Mon 8 Jun 2026 of HUB-2 because | HUB-2 | Fri 26 Jun 2026 | ten from the due date; from the notice it would be Mon 22 Jun
            hull-b     | stage-1-acknowledged Fri 29 May 2026 | HUB-4 | waits for extended | no updates are agreed yet
            hull-b     | stage-1-acknowledged Fri 29 May 2026; extended Mon 8 Jun 2026 of HUB-2 because | HUB-4 | waits for date-agreed | the interval is for the resident to agree
            hull-b     | stage-1-acknowledged Fri 29 May 2026; extended Mon 8 Jun 2026 of HUB-2 because; date-agreed Mon 8 Jun 2026 of HUB-4 to Mon 15 Jun 2026 | HUB-4 | agreed for Mon 15 Jun 2026 | a week
            hull-b     | stage-1-acknowledged Fri 29 May 2026; extended Mon 8 Jun 2026 of HUB-2 because; date-agreed Mon 8 Jun 2026 of HUB-4 to Mon 15 Jun 2026; resident-updated Mon 15 Jun 2026; date-agreed Mon 15 Jun 2026 of HUB-4 to Mon 22 Jun 2026 | HUB-4 | agreed for Mon 22 Jun 2026 | and another
            hull-b     | first-contact Fri 22 May 2026; stage-1-responded Fri 26 Jun 2026 | HUB-5 | from Fri 26 Jun 2026 on | closing does not end it
            hull-b     | first-contact Fri 22 May 2026; stage-1-responded Fri 26 Jun 2026 | HUB-6 | once silent through Fri 24 Jul 2026 | 28 calendar days
            hull-b     | stage-1-responded Fri 26 Jun 2026; closed Sat 25 Jul 2026; escalation-requested Fri 28 Aug 2026 | HUB-7 | Mon 7 Sep 2026 | Monday 31 August is a bank holiday; the closing stops no clock of stage 2
            hull-b     | stage-1-responded Fri 26 Jun 2026; x-stage-2-recorded Mon 7 Sep 2026 | HUB-8 | no time stated | nothing to invent
            # Newcastle: working days and bare days side by side, and the date of the letter
            newcastle  | first-contact Wed 24 Dec 2025 | NCL-1 | Mon 5 Jan 2026 | Christmas, Boxing Day and New Year's Day
            newcastle  | stage-1-acknowledged Mon 5 Jan 2026 | NCL-2 | Mon 19 Jan 2026 | working days
            newcastle  | stage-1-acknowledged Mon 5 Jan 2026; extended Mon 12 Jan 2026 of NCL-2 to Thu 29 Jan 2026 | NCL-2 | Thu 29 Jan 2026 | ten calendar days from the due date
            newcastle  | stage-1-acknowledged Mon 5 Jan 2026; extended Mon 12 Jan 2026 of NCL-2 to Fri 30 Jan 2026 | NCL-2 | Mon 19 Jan 2026 | the eleventh day
            newcastle  | stage-1-acknowledged Mon 5 Jan 2026; extended Mon 12 Jan 2026 of NCL-2 | NCL-2 | Mon 19 Jan 2026 | no date was given
            newcastle  | stage-1-responded Thu 29 Jan 2026 dated Tue 27 Jan 2026 | NCL-4 | from Thu 29 Jan 2026 to Tue 24 Feb 2026 | twenty working days of the letter's date
            newcastle  | escalation-requested Tue 24 Feb 2026 | NCL-5 | Tue 3 Mar 2026 | working days
            newcastle  | escalation-requested Tue 24 Feb 2026; stage-2-acknowledged Mon 2 Mar 2026 | NCL-6 | Mon 16 Mar 2026 | twenty calendar days from the request
            # West Kent: ten more by notice, longer by agreement
            west-kent  | first-contact Wed 23 Dec 2026 | WKE-1 | Mon 4 Jan 2027 | Christmas and New Year
            west-kent  | stage-1-acknowledged Mon 4 Jan 2027 | WKE-2 | Mon 18 Jan 2027 | from the acknowledgement
            west-kent  | stage-1-acknowledged Mon 4 Jan 2027; extended Mon 11 Jan 2027 of WKE-2 | WKE-2 | Mon 1 Feb 2027 | ten working days more
            west-kent  | stage-1-acknowledged Mon 4 Jan 2027; extended Mon 11 Jan 2027 of WKE-2 to Tue 2 Feb 2027 | WKE-2 | Mon 18 Jan 2027 | more needs agreement
            west-kent  | stage-1-acknowledged Mon 4 Jan 2027; extended Mon 11 Jan 2027 of WKE-2; date-agreed Thu 28 Jan 2027 of WKE-2 to Fri 26 Feb 2027 | WKE-2 | agreed for Fri 26 Feb 2027 | the resident agreed
            west-kent  | stage-1-responded Thu 25 Mar 2027 | WKE-5 | from Thu 25 Mar 2027 to Mon 26 Apr 2027 | Good Friday 26 and Easter Monday 29 March
            west-kent  | escalation-requested Mon 26 Apr 2027 | WKE-6 | Tue 25 May 2027 | Monday 3 May is a bank holiday
            # Slough, and Slough before 2025
            slough     | first-contact Fri 18 Apr 2025 | SLO-1 | Mon 28 Apr 2025 | received on Good Friday
            slough     | stage-1-acknowledged Mon 28 Apr 2025 | SLO-2 | Tue 13 May 2025 | Monday 5 May is a bank holiday
            slough     | stage-1-responded Tue 13 May 2025 | SLO-3 | from Tue 13 May 2025 on | no last day stated
            slough     | escalation-requested Fri 16 May 2025 | SLO-6 | Mon 16 Jun 2025 | Monday 26 May is a bank holiday
            slough-2024 | first-contact Thu 28 Mar 2024 | SLO-1 | Wed 3 Apr 2024 | two working days, over Easter
            # Housing 21
            housing-21 | first-contact Fri 3 May 2024 | H21-3 | Mon 13 May 2024 | Monday 6 May is a bank holiday
            housing-21 | first-contact Fri 3 May 2024 | H21-4 | Mon 20 May 2024 | from receipt
            housing-21 | first-contact Fri 3 May 2024; extended Thu 16 May 2024 of H21-4 | H21-4 | Tue 4 Jun 2024 | Monday 27 May is a bank holiday
            housing-21 | stage-1-responded Tue 4 Jun 2024 | H21-6 | from Tue 4 Jun 2024 on | no last day stated
            housing-21 | escalation-requested Mon 10 Jun 2024 | H21-7 | Mon 17 Jun 2024 | five working days
            housing-21 | escalation-requested Mon 10 Jun 2024; stage-2-acknowledged Fri 14 Jun 2024 | H21-8 | Mon 8 Jul 2024 | from the request
            housing-21 | escalation-requested Mon 10 Jun 2024; extended Mon 1 Jul 2024 of H21-8 | H21-8 | Mon 5 Aug 2024 | twenty more
            # Town and Country, and before its notice
            town-and-country | first-contact Wed 29 May 2024 | TCH-2 | Wed 5 Jun 2024 | five working days
            town-and-country | first-contact Wed 29 May 2024 | TCH-3 | waits for stage-1-acknowledged | no longer from receipt
            town-and-country | first-contact Wed 29 May 2024; stage-1-acknowledged Wed 5 Jun 2024 | TCH-3 | Wed 19 Jun 2024 | from the acknowledgement
            town-and-country | stage-1-acknowledged Wed 5 Jun 2024; extended Mon 17 Jun 2024 of TCH-3 | TCH-3 | Wed 3 Jul 2024 | ten more
            town-and-country | stage-1-responded Wed 3 Jul 2024 | TCH-5 | from Wed 3 Jul 2024 on | no last day stated
            town-and-country | escalation-requested Fri 12 Jul 2024 | TCH-6 | Fri 19 Jul 2024 | five working days
            town-and-country | escalation-requested Fri 12 Jul 2024; stage-2-acknowledged Fri 19 Jul 2024 | TCH-7 | Fri 16 Aug 2024 | from the acknowledgement
            town-and-country | stage-2-acknowledged Fri 19 Jul 2024; extended Thu 8 Aug 2024 of TCH-7 | TCH-7 | Mon 16 Sep 2024 | twenty from the due date, with a bank holiday on Monday 26 August; from the notice it would be Fri 6 Sep
            town-and-country-2023 | first-contact Thu 28 Mar 2024 | TCH-2 | Wed 3 Apr 2024 | two working days, over Easter
            town-and-country-2023 | first-contact Thu 28 Mar 2024; stage-1-acknowledged Wed 3 Apr 2024 | TCH-3 | Mon 15 Apr 2024 | from receipt
            # Estuary: logging is measured and has no time
            estuary    | first-contact Thu 27 Apr 2023 | EST-1 | no time stated | measured by itself
            estuary    | first-contact Fri 26 May 2023 | EST-2 | Mon 5 Jun 2023 | Monday 29 May is a bank holiday
            estuary    | first-contact Thu 27 Apr 2023 | EST-3 | Mon 15 May 2023 | Monday 1 May, and Monday 8 May for the coronation
            estuary    | first-contact Thu 27 Apr 2023; extended Thu 11 May 2023 of EST-3 to Fri 30 Jun 2023 | EST-3 | Fri 30 Jun 2023 | no cap stated
            estuary    | first-contact Thu 27 Apr 2023; extended Thu 11 May 2023 of EST-3 | EST-3 | Mon 15 May 2023 | an extension without a cap needs a date
            # Haig: an update every fifteen working days
            haig       | first-contact Fri 12 Dec 2025 | HAI-2 | Tue 16 Dec 2025 | two working days
            haig       | first-contact Fri 12 Dec 2025 | HAI-3 | Wed 7 Jan 2026 | Christmas, Boxing Day and New Year's Day
            haig       | first-contact Fri 12 Dec 2025; resident-updated Tue 6 Jan 2026 | HAI-3 | Tue 27 Jan 2026 | the next, from the last
            haig       | first-contact Fri 12 Dec 2025 | HAI-4 | no time stated | rolling
            haig       | stage-1-responded Tue 27 Jan 2026 | HAI-5 | from Tue 27 Jan 2026 on | no last day stated
            haig       | escalation-requested Mon 2 Feb 2026 | HAI-7 | no time stated | nothing to invent
            # CHG: the appeal's date, and an old eight-week wait
            chg        | first-contact Mon 24 Aug 2026 | CHG-1 | Wed 26 Aug 2026 | two working days
            chg        | first-contact Mon 24 Aug 2026 | CHG-2 | Tue 8 Sep 2026 | Monday 31 August is a bank holiday
            chg        | first-contact Mon 24 Aug 2026; extended Mon 7 Sep 2026 of CHG-2 to Fri 18 Sep 2026 | CHG-2 | Fri 18 Sep 2026 | the new date
            chg        | escalation-requested Fri 25 Sep 2026 | CHG-5 | Fri 9 Oct 2026 | from the date of the appeal
            chg        | stage-2-responded Fri 9 Oct 2026 | CHG-6 | from Fri 9 Oct 2026 on | as printed
            chg        | stage-2-responded Fri 9 Oct 2026 | CHG-7 | from Sat 5 Dec 2026 on | the day after eight weeks
            # The newsletter: from the request, which is stricter than the Code
            newsletter | first-contact Wed 27 Mar 2024 | NWS-1 | no time stated | not said
            newsletter | stage-1-acknowledged Thu 28 Mar 2024 | NWS-2 | Mon 15 Apr 2024 | Good Friday 29 March and Easter Monday 1 April
            newsletter | stage-1-responded Mon 15 Apr 2024 | NWS-3 | from Mon 15 Apr 2024 on | none
            newsletter | escalation-requested Mon 15 Apr 2024; stage-2-acknowledged Mon 22 Apr 2024 | NWS-5 | Tue 14 May 2024 | from the request; Monday 6 May is a bank holiday
            # Three stages, in 2020
            three-stage | first-contact Thu 2 Apr 2020 | THR-1 | Mon 6 Apr 2020 | two working days
            three-stage | first-contact Thu 2 Apr 2020 | THR-2 | Mon 20 Apr 2020 | Good Friday 10 and Easter Monday 13 April
            three-stage | stage-1-responded Mon 20 Apr 2020 | THR-3 | from Mon 20 Apr 2020 on | no last day stated
            three-stage | escalation-requested Thu 30 Apr 2020 | THR-5 | Mon 4 May 2020 | the early May holiday was moved to Friday 8 May
            three-stage | escalation-requested Thu 30 Apr 2020 | THR-6 | Mon 1 Jun 2020 | Friday 8 and Monday 25 May
            three-stage | stage-2-responded Mon 1 Jun 2020 | THR-7 | from Mon 1 Jun 2020 on | no last day stated
            three-stage | stage-2-responded Mon 1 Jun 2020 | THR-9 | no time stated; waits for x-stage-3-requested | stage 3
            # East Devon: one month
            east-devon | first-contact Fri 18 Dec 2026 | EDV-1 | Tue 29 Dec 2026 | Christmas and Boxing Day's substitute
            east-devon | stage-1-acknowledged Tue 29 Dec 2026 | EDV-2 | Wed 27 Jan 2027 | New Year's Day
            east-devon | stage-1-acknowledged Tue 29 Dec 2026; extended Mon 25 Jan 2027 of EDV-2 to Fri 19 Feb 2027 | EDV-2 | Fri 19 Feb 2027 | the indicative date
            east-devon | stage-1-responded Fri 28 Feb 2025 | EDV-4 | from Fri 28 Feb 2025 to Fri 28 Mar 2025 | the same day of the next month
            east-devon | stage-1-responded Fri 29 Jan 2027 | EDV-4 | from Fri 29 Jan 2027 to Sun 28 Feb 2027 | February has no 29th
            east-devon | stage-1-responded Wed 31 Jan 2024 | EDV-4 | from Wed 31 Jan 2024 to Thu 29 Feb 2024 | and in a leap year no 31st
            east-devon | stage-1-responded Tue 31 Mar 2026 | EDV-4 | from Tue 31 Mar 2026 to Thu 30 Apr 2026 | nor has April
            """)
    void each_landlords_dates(String landlord, String history, String clause, String answer, String why) {
        assertEquals(answer, answer(Timetable.of(Told.under(landlord, history)), clause), why);
    }

    /** What a timetable says of a clause, in the table's words. */
    static String answer(Timetable timetable, String clause) {
        try {
            Window window = timetable.window(clause);
            return window.opens()
                    .map(opens -> "from " + Days.brief(opens)
                            + window.closes().map(to -> " to " + Days.brief(to)).orElse(" on"))
                    .orElseGet(() -> "waits for " + window.waitsFor().orElseThrow());
        } catch (UnknownName notARight) {
            return answer(timetable.deadline(clause));
        }
    }

    private static String answer(Deadline row) {
        String day = row.date().map(Days::brief).orElse("");
        if (row.due() instanceof Due.By) {
            return row.obligation().afterSilence() ? "once silent through " + day : day;
        }
        if (row.due() instanceof Due.Agreed) {
            return "agreed for " + day;
        }
        String waits = row.waitsFor().map(event -> "waits for " + event).orElse("");
        return row.due() instanceof Due.NotStated ? "no time stated" + (waits.isEmpty() ? "" : "; " + waits) : waits;
    }
}
