/**
 * Which procedures do we ship?
 *
 * <p>Five published procedures, each in the order of its document, every rule in our own words with the heading it stands
 * under. {@link dev.redress.published.PublishedPolicies} is the only way in.
 */
@NullMarked
package dev.redress.published;

import org.jspecify.annotations.NullMarked;
