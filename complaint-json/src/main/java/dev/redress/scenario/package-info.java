/**
 * Does it answer as a tester expects?
 *
 * <p>A {@link dev.redress.scenario.Suite} reads scenarios from a file of rows or from YAML, asks each question of a timetable
 * or of a ruling, and hands out a {@link dev.redress.scenario.Result} for each: as expected, otherwise, or why it could not be
 * read. It computes nothing itself.
 */
@NullMarked
package dev.redress.scenario;

import org.jspecify.annotations.NullMarked;
