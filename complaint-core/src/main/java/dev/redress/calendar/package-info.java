/**
 * Which day is it when N have passed, and why?
 *
 * <p>Start at {@link dev.redress.calendar.WorkingCalendar}: it knows the bank holidays of a part of the United Kingdom,
 * says whether a day is a working day, and counts a {@link dev.redress.calendar.TimeLimit} from a day. A
 * {@link dev.redress.calendar.Count} is the answer with everything that was passed over on the way. A
 * {@link dev.redress.calendar.HolidayFeed} is what another source lists, reviewed before it is merged. Nothing here reads a
 * clock, a zone or a locale, and a day that is not covered is refused, never guessed.
 */
@NullMarked
package dev.redress.calendar;

import org.jspecify.annotations.NullMarked;
