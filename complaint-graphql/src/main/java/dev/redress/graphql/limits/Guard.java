package dev.redress.graphql.limits;

import graphql.GraphQL;
import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.language.OperationDefinition.Operation;
import graphql.schema.GraphQLSchema;
import java.util.Map;

/**
 * What stands between a document and a schema: the limits, the documents already known, the codes of errors and the masking of
 * what nobody foresaw.
 *
 * <p>{@code Guard.of(Limits.standard()).graphQl(schema)} is an engine with all of it. A host that builds its own engine takes
 * {@link #instrumentation()}, {@link #documents()} and {@link #exceptions()} to it. Time is not in there: {@link Workers} keeps
 * it.
 *
 * <p>Nothing is set for the whole JVM: a host's other schemas are as they were.
 */
public final class Guard {

    private final Limits limits;
    private final PersistedDocuments persisted;

    private Guard(Limits limits, PersistedDocuments persisted) {
        this.limits = limits;
        this.persisted = persisted;
    }

    /** With these limits; documents that clients send are remembered by their hash. */
    public static Guard of(Limits limits) {
        return new Guard(limits, PersistedDocuments.remembered());
    }

    /** The same with these persisted documents. */
    public Guard with(PersistedDocuments documents) {
        return new Guard(limits, documents);
    }

    public Limits limits() {
        return limits;
    }

    /** An engine for the schema, with a document cache of its own. */
    public GraphQL graphQl(GraphQLSchema schema) {
        return GraphQL.newGraphQL(schema)
                .instrumentation(instrumentation())
                .preparsedDocumentProvider(documents())
                .defaultDataFetcherExceptionHandler(exceptions())
                .build();
    }

    /** The limits and the codes, for a host's own engine. */
    public Instrumentation instrumentation() {
        return new Gate(limits);
    }

    /** A document cache for one schema: never share it between two. */
    public PreparsedDocumentProvider documents() {
        return new Documents(limits, persisted);
    }

    /** Masks what a fetcher throws. */
    public DataFetcherExceptionHandler exceptions() {
        return new Masked();
    }

    /** Has operations of these kinds refused in one request, each with its error. */
    public static void refuse(GraphQLContext.Builder context, Map<Operation, GraphQLError> refused) {
        context.put(Gate.REFUSED, Map.copyOf(refused));
    }
}
