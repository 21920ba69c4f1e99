/**
 * What is owed across many complaints?
 *
 * <p>A {@link dev.redress.desk.DeskRow} says of one complaint what is owed and when, and no day of today is in it; a {@link
 * dev.redress.desk.Desk} finds rows by a {@link dev.redress.desk.Query} and turns pages that hold still while others write.
 */
@NullMarked
package dev.redress.desk;

import org.jspecify.annotations.NullMarked;
