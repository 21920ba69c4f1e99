package dev.redress.graphql.http;

import dev.redress.graphql.limits.Limits;
import graphql.ExecutionInput;
import graphql.GraphQL;

/**
 * What runs a document for a viewer.
 *
 * <p>One {@code GraphQL} for each role, made by {@link dev.redress.graphql.limits.Guard}: what an officer's schema was found to
 * allow is never looked up for a resident.
 */
public interface Engine {

    /** The limits that its schemas are guarded by; those of time, body and connections are kept here. */
    Limits limits();

    /** The schema that this viewer sees. */
    GraphQL graphQl(Viewer viewer);

    /** Gives one request what its fetchers need: loaders, ports. {@link Asked} is there already. */
    void prepare(Viewer viewer, ExecutionInput.Builder input);
}
