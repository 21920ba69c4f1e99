/**
 * What must be said?
 *
 * <p>A {@link dev.redress.letter.Letter} is a letter as structured contents. It says which of those that its procedure requires
 * it omits, each with its clause, and which sourced facts stand beside what it carries. A {@link dev.redress.letter.Draft} is
 * what a complaint already gives to a letter: its contents as far as they are on record or in the document, and the days that
 * the timetable owes.
 */
@NullMarked
package dev.redress.letter;

import org.jspecify.annotations.NullMarked;
