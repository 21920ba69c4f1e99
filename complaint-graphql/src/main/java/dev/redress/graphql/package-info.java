/**
 * What does the library answer, as one GraphQL schema?
 *
 * <p>Nothing here computes an answer: each field asks complaint-core. How a document arrives and its answer leaves is in
 * {@code http}, and what a document may cost in {@code limits}.
 */
@NullMarked
package dev.redress.graphql;

import org.jspecify.annotations.NullMarked;
