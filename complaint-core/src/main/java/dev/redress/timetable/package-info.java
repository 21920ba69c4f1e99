/**
 * What follows in time?
 *
 * <p>A {@link dev.redress.timetable.Timetable} lays a complaint's history on a calendar: each obligation as a {@link
 * dev.redress.timetable.Deadline}, each right as a {@link dev.redress.timetable.Window}, each required step. Every row
 * stands alone: one that cannot be dated says why and spoils no other.
 */
@NullMarked
package dev.redress.timetable;

import org.jspecify.annotations.NullMarked;
