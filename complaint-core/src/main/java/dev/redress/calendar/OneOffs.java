package dev.redress.calendar;

import static dev.redress.calendar.Division.ENGLAND_AND_WALES;
import static dev.redress.calendar.Division.NORTHERN_IRELAND;
import static dev.redress.calendar.Division.SCOTLAND;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The days that no rule of law gives: appointed once, or moved once, each with where it can be read. */
final class OneOffs {

    /** A day appointed once; {@code insteadOf} is the ordinary day of the same year that it replaces, if it does. */
    record OneOff(
            int date,
            String name,
            List<Division> divisions,
            @Nullable Integer insteadOf,
            String source) {}

    private static final List<Division> UK = List.of(ENGLAND_AND_WALES, SCOTLAND, NORTHERN_IRELAND);
    private static final List<Division> EWNI = List.of(ENGLAND_AND_WALES, NORTHERN_IRELAND);

    /** Year by year; a date is written 20220919. */
    static final List<OneOff> ALL = List.of(
            once(19810729, "Royal wedding", UK, "Prince of Wales's wedding; the Scottish text was not found"),
            moved(19950508, "Early May bank holiday (VE day)", EWNI, 19950501, "Hansard, 2 March 1995"),
            once(
                    19950508,
                    "Early May bank holiday (VE day)",
                    List.of(SCOTLAND),
                    "besides 1 May: Hansard, 2 March 1995"),
            once(19991231, "Millennium bank holiday", UK, "announced April 1998"),
            once(20020603, "Golden Jubilee bank holiday", UK, "announced November 2000: Commons Library note"),
            moved(20020604, "Spring bank holiday", UK, 20020527, "announced November 2000: Commons Library note"),
            once(20110429, "Royal wedding", UK, "announced 23 November 2010: GOV.UK"),
            moved(20120604, "Spring bank holiday", UK, 20120528, "announced 5 January 2010: GOV.UK"),
            once(20120605, "Diamond Jubilee bank holiday", UK, "announced 5 January 2010: GOV.UK"),
            moved(20200508, "Early May bank holiday (VE day)", UK, 20200504, "announced 7 June 2019: GOV.UK"),
            moved(20220602, "Spring bank holiday", UK, 20220530, "announced 12 November 2020: GOV.UK"),
            once(20220603, "Platinum Jubilee bank holiday", UK, "announced 12 November 2020: GOV.UK"),
            once(
                    20220919,
                    "Bank holiday for the State Funeral of Queen Elizabeth II",
                    UK,
                    "proclaimed 10 September 2022: Gazette notice 4158896"),
            once(
                    20230508,
                    "Bank holiday for the coronation of King Charles III",
                    UK,
                    "besides 1 May; announced 6 November 2022: GOV.UK"),
            once(20260615, "World Cup bank holiday", List.of(SCOTLAND), "proclaimed 4 February 2026: GOV.UK"));

    private OneOffs() {}

    /** Whether the ordinary day was replaced in that division. */
    static boolean replaces(int date, Division division) {
        return findReplacing(date, division).isPresent();
    }

    /** The day that replaced an ordinary one in that division. */
    static Optional<OneOff> findReplacing(int date, Division division) {
        for (OneOff oneOff : ALL) {
            if (oneOff.insteadOf != null && oneOff.insteadOf == date && oneOff.divisions.contains(division)) {
                return Optional.of(oneOff);
            }
        }
        return Optional.empty();
    }

    /** Whether the division has the day once, and not every year. */
    static boolean isOneOff(int date, Division division) {
        return ALL.stream().anyMatch(oneOff -> oneOff.date == date && oneOff.divisions.contains(division));
    }

    private static OneOff once(int date, String name, List<Division> divisions, String source) {
        return new OneOff(date, name, divisions, null, source);
    }

    private static OneOff moved(int date, String name, List<Division> divisions, int insteadOf, String source) {
        return new OneOff(date, name, divisions, insteadOf, source);
    }
}
