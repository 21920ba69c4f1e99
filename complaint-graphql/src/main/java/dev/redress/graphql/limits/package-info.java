/**
 * How much may one document ask for?
 *
 * <p>{@link dev.redress.graphql.limits.Limits} are on by default, and each can be changed. What exceeds one is refused with an
 * error that names the limit and carries its code.
 */
@NullMarked
package dev.redress.graphql.limits;

import org.jspecify.annotations.NullMarked;
