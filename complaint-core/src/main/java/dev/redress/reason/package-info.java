/**
 * Why?
 *
 * <p>A {@link dev.redress.reason.Reason} is a tree of statements, each with its clause, read as text by people and as a
 * tree by programs. It is derived from values that an answer already holds: it is not stored and is no part of equality.
 */
@NullMarked
package dev.redress.reason;

import org.jspecify.annotations.NullMarked;
