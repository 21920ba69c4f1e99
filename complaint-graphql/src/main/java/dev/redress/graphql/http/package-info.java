/**
 * How does a document arrive, and its answer leave?
 *
 * <p>GraphQL over HTTP, server-sent events and graphql-transport-ws, without a server: a request is a value and so is its
 * answer, and the host passes how bytes become a {@link dev.redress.graphql.http.Json} value and back.
 */
@NullMarked
package dev.redress.graphql.http;

import org.jspecify.annotations.NullMarked;
