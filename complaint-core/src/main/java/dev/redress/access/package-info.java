/**
 * Who may do and see what?
 *
 * <p>{@link dev.redress.access.Access} is one pure and total function from who asks, what they would do, and the complaint, to
 * allowed or denied with a code. What it does not allow is denied. Adapters ask it and decide nothing. Whether something may be done under
 * the procedure is another question, and {@code ruling} answers it.
 */
@NullMarked
package dev.redress.access;

import org.jspecify.annotations.NullMarked;
