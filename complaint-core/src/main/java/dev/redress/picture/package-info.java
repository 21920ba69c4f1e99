/**
 * What does it look like?
 *
 * <p>Drawings as text, without a locale and with nothing but the JDK: a month as people draw one.
 */
@NullMarked
package dev.redress.picture;

import org.jspecify.annotations.NullMarked;
