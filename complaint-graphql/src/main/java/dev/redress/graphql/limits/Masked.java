package dev.redress.graphql.limits;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns what nobody foresaw into an error that says nothing of it but an id, under which it stands in the log.
 *
 * <p>A client reads "Something went wrong; the log has it as 0d1f…", and the log has the id, the field, the classes of the
 * exceptions and where they came from. Neither has an exception's own words: they may repeat what a resident wrote (FTR-18).
 */
public final class Masked implements DataFetcherExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Masked.class);
    private static final int CAUSES = 5;
    private static final int PLACES = 30;

    /** The error for what was thrown, which is logged. */
    public static GraphQLError error(Throwable thrown) {
        return error(thrown, "a request", GraphqlErrorBuilder.newError());
    }

    @Override
    public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
            DataFetcherExceptionHandlerParameters asked) {
        Throwable thrown = asked.getException();
        while (thrown instanceof CompletionException && thrown.getCause() != null) {
            thrown = thrown.getCause();
        }
        GraphqlErrorBuilder<?> error = GraphqlErrorBuilder.newError(asked.getDataFetchingEnvironment());
        GraphQLError answer = thrown instanceof GraphQLError foreseen
                ? said(foreseen, error)
                : error(thrown, asked.getFieldDefinition().getName(), error);
        return CompletableFuture.completedFuture(
                DataFetcherExceptionHandlerResult.newResult(answer).build());
    }

    private static GraphQLError said(GraphQLError foreseen, GraphqlErrorBuilder<?> error) {
        return error.message("%s", foreseen.getMessage())
                .errorType(foreseen.getErrorType())
                .extensions(foreseen.getExtensions())
                .build();
    }

    private static GraphQLError error(Throwable thrown, String where, GraphqlErrorBuilder<?> error) {
        String id = UUID.randomUUID().toString();
        LOG.error("{} in {}: {}", id, where, withoutWords(thrown));
        return error.errorType(Code.INTERNAL)
                .message("Something went wrong; the log has it as %s.", id)
                .extensions(Map.of("code", Code.INTERNAL.name(), "id", id))
                .build();
    }

    private static String withoutWords(Throwable thrown) {
        StringBuilder trace = new StringBuilder();
        @Nullable Throwable one = thrown;
        for (int cause = 0; one != null && cause < CAUSES; cause++, one = one.getCause()) {
            trace.append(cause == 0 ? "" : "\ncaused by ").append(one.getClass().getName());
            StackTraceElement[] places = one.getStackTrace();
            for (int place = 0; place < Math.min(places.length, PLACES); place++) {
                trace.append("\n  at ").append(places[place]);
            }
        }
        return trace.toString();
    }
}
