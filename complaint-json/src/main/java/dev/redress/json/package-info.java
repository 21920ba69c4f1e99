/**
 * How does an answer read to a program?
 *
 * <p>Each class writes one family of answers, with the names that scripts depend on. Dates are ISO, a field that does not
 * apply is absent, and nothing is computed here.
 */
@NullMarked
package dev.redress.json;

import org.jspecify.annotations.NullMarked;
