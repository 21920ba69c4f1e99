/**
 * What does a file say?
 *
 * <p>Each reader here turns one kind of file into the value of core that it states, or into everything that is wrong with it,
 * each defect with its place. {@link dev.redress.file.HolidayFeedFile} reads GOV.UK's list of bank holidays.
 */
@NullMarked
package dev.redress.file;

import org.jspecify.annotations.NullMarked;
