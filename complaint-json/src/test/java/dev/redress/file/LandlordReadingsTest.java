package dev.redress.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.redress.calendar.Days;
import dev.redress.calendar.UnknownName;
import dev.redress.timetable.Alternative;
import dev.redress.timetable.Timetable;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a landlord's text can be read in two ways: the other day that the example prints beside the one that is taken. */
class LandlordReadingsTest {

    private static final String READ = "it is read: ";

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            landlord   | history | clause | taken | otherwise
            peabody    | first-contact Mon 30 Mar 2026; stage-1-acknowledged Wed 8 Apr 2026 | PEA-2 | Wed 15 Apr 2026 | Wed 22 Apr 2026 from the acknowledgement
            peabody    | first-contact Mon 30 Mar 2026 | PEA-2 | Wed 15 Apr 2026 | none
            # ten days that start on the day of the letter: a working day earlier, and on a Saturday no earlier
            hull-a     | x-stage-1-letter-sent Thu 7 Jan 2027 | HUA-3 | Thu 21 Jan 2027 | Wed 20 Jan 2027 the day the letter is sent is day 1
            hull-a     | x-stage-1-letter-sent Sat 9 Jan 2027 | HUA-3 | Fri 22 Jan 2027 | none
            hull-a     | x-stage-2-letter-sent Wed 24 Feb 2027 | HUA-7 | Wed 24 Mar 2027 | Tue 23 Mar 2027 the day the letter is sent is day 1
            hull-a     | stage-1-responded Thu 21 Jan 2027 | HUA-4 | from Thu 21 Jan 2027 to Thu 18 Feb 2027 | Tue 2 Mar 2027 28 working days
            hull-b     | stage-1-responded Fri 26 Jun 2026 | HUB-5 | from Fri 26 Jun 2026 on | Fri 24 Jul 2026 the right ends with the 28 days
            # bare days in a procedure of working days
            newcastle  | escalation-requested Tue 24 Feb 2026; stage-2-acknowledged Mon 2 Mar 2026 | NCL-6 | Mon 16 Mar 2026 | Tue 24 Mar 2026 20 working days, as in the rest of the procedure; Sun 22 Mar 2026 from its acknowledgement
            housing-21 | escalation-requested Mon 10 Jun 2024; stage-2-acknowledged Fri 14 Jun 2024 | H21-8 | Mon 8 Jul 2024 | Fri 12 Jul 2024 from its acknowledgement
            town-and-country | escalation-requested Fri 12 Jul 2024; stage-2-acknowledged Fri 19 Jul 2024 | TCH-7 | Fri 16 Aug 2024 | Fri 9 Aug 2024 from the request
            estuary    | first-contact Thu 27 Apr 2023; logged Tue 2 May 2023; stage-1-acknowledged Fri 5 May 2023 | EST-2 | Fri 5 May 2023 | Wed 10 May 2023 from the day it is logged
            estuary    | first-contact Thu 27 Apr 2023; logged Tue 2 May 2023; stage-1-acknowledged Fri 5 May 2023 | EST-3 | Mon 15 May 2023 | Mon 22 May 2023 from the acknowledgement; Wed 17 May 2023 from the day it is logged
            haig       | first-contact Fri 12 Dec 2025; stage-1-acknowledged Tue 16 Dec 2025 | HAI-3 | Wed 7 Jan 2026 | Fri 9 Jan 2026 from the acknowledgement
            chg        | first-contact Mon 24 Aug 2026; stage-1-acknowledged Wed 26 Aug 2026 | CHG-2 | Tue 8 Sep 2026 | Thu 10 Sep 2026 from the acknowledgement
            three-stage | first-contact Thu 2 Apr 2020; stage-1-acknowledged Mon 6 Apr 2020 | THR-2 | Mon 20 Apr 2020 | Wed 22 Apr 2020 from the acknowledgement
            three-stage | escalation-requested Thu 30 Apr 2020; stage-2-acknowledged Mon 4 May 2020 | THR-6 | Mon 1 Jun 2020 | Wed 3 Jun 2020 from its acknowledgement
            """)
    void each_reading_has_its_day(String landlord, String history, String clause, String taken, String otherwise) {
        Timetable timetable = Timetable.of(Told.under(landlord, history));
        assertEquals(taken, LandlordDatesTest.answer(timetable, clause));
        String others = others(timetable, clause).stream()
                .filter(other -> other.because().startsWith(READ))
                .map(other -> Days.brief(other.day()) + " " + other.because().substring(READ.length()))
                .collect(Collectors.joining("; "));
        assertEquals(otherwise, others.isEmpty() ? "none" : others);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Fri 29 Jan 2027 | Mon 1 Mar 2027 if month ends go up
            Wed 31 Jan 2024 | Fri 1 Mar 2024 if month ends go up
            Fri 28 Feb 2025 |
            """)
    void a_month_that_is_too_short_could_end_on_the_first_of_the_next(String responded, String otherwise) {
        Timetable timetable = Timetable.of(Told.under("east-devon", "stage-1-responded " + responded));
        List<String> others = others(timetable, "EDV-4").stream()
                .filter(other -> other.because().startsWith("month ends"))
                .map(other -> Days.brief(other.day()) + " if " + other.because())
                .toList();
        assertEquals(otherwise == null ? List.of() : List.of(otherwise), others);
    }

    private static List<Alternative> others(Timetable timetable, String clause) {
        try {
            return timetable.window(clause).alternatives();
        } catch (UnknownName notARight) {
            return timetable.deadline(clause).alternatives();
        }
    }
}
