/**
 * What does a reader do with bytes that nobody thought of?
 *
 * <p>A {@link dev.redress.fuzz.Fuzzed} reader is held to what it promises of any bytes. The ordinary build gives each of the
 * {@link dev.redress.fuzz.Readers} the files of its {@link dev.redress.fuzz.Seeds}; the profile {@code fuzz} goes on from
 * them in a {@link dev.redress.fuzz.Campaign}, minutes long, towards code that no file has reached yet.
 */
@NullMarked
package dev.redress.fuzz;

import org.jspecify.annotations.NullMarked;
