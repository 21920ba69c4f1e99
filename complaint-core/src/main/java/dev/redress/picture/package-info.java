/**
 * What does it look like?
 *
 * <p>Drawings without a locale and with nothing but the JDK. As SVG: one complaint on a line of time, two procedures on
 * one, a month or a quarter of a calendar, a distribution of values that are handed over; as text, a month as people draw
 * one. A {@link dev.redress.picture.Page} is one file of HTML that carries drawings and the same facts as tables.
 */
@NullMarked
package dev.redress.picture;

import org.jspecify.annotations.NullMarked;
