/** The rules of the house, each with its reason, each shown to fire on the examples under {@code bad}. */
@NullMarked
package dev.redress.architecture;

import org.jspecify.annotations.NullMarked;
