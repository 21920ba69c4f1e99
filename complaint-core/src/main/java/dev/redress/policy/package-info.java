/**
 * What does a procedure say?
 *
 * <p>A {@link dev.redress.policy.Policy} is data in the order of its document: stages and clauses, each clause with its
 * rule in words and what it provides, such as an {@link dev.redress.policy.Obligation} with a limit or a {@link
 * dev.redress.policy.Right} with a window. Where a document can be read in two ways the {@link
 * dev.redress.policy.Reading} that was taken is part of the data. Nothing here computes a date.
 */
@NullMarked
package dev.redress.policy;

import org.jspecify.annotations.NullMarked;
