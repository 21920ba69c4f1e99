package dev.redress.graphql.limits;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.NonNullableValueCoercedAsNullException;
import graphql.execution.UnknownOperationException;
import graphql.schema.CoercingParseValueException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What kind of thing is wrong with a request, as {@code extensions.code} says it; a code is never renamed.
 *
 * <p>A document that cannot be parsed gets {@code GRAPHQL_PARSE_FAILED}. Where a well-known client looks for a code of another
 * name, that name is used.
 *
 * <p>What is over a {@link Limit} carries that limit's own code instead.
 */
public enum Code implements ErrorClassification {
    GRAPHQL_PARSE_FAILED,
    GRAPHQL_VALIDATION_FAILED,
    OPERATION_NOT_FOUND,
    BAD_USER_INPUT,
    PERSISTED_QUERY_NOT_FOUND,
    PERSISTED_QUERY_MISMATCH,
    PERSISTED_QUERY_ONLY,
    INTROSPECTION_OFF,
    INTROSPECTION_TOO_LARGE,
    NULL_WHERE_NONE_MAY_BE,
    INTERNAL,
    STOPPED,
    LIMIT,
    BAD_REQUEST,
    BATCHING_NOT_SUPPORTED,
    METHOD_NOT_ALLOWED,
    MUTATION_BY_GET,
    NOT_ACCEPTABLE,
    SUBSCRIPTION_NEEDS_A_STREAM,
    TOKEN_EXPIRED,
    UNSUPPORTED_MEDIA_TYPE;

    /** An error with this code, in one or two sentences that hold nothing of what was sent. */
    public GraphQLError error(String message) {
        return GraphqlErrorBuilder.newError()
                .errorType(this)
                .message("%s", message)
                .extensions(Map.of("code", name()))
                .build();
    }

    /** The same error with its code, which it keeps where it has one. */
    static GraphQLError coded(GraphQLError error) {
        Map<String, Object> extensions = error.getExtensions();
        if (extensions != null && extensions.containsKey("code")) {
            return error;
        }
        Map<String, Object> more = extensions == null ? new LinkedHashMap<>() : new LinkedHashMap<>(extensions);
        more.put("code", of(error).name());
        String message = error.getMessage();
        var coded = GraphqlErrorBuilder.newError()
                .errorType(error.getErrorType())
                .message("%s", message == null ? "" : shortened(message))
                .extensions(more);
        if (error.getLocations() != null) {
            coded.locations(error.getLocations());
        }
        if (error.getPath() != null) {
            coded.path(error.getPath());
        }
        return coded.build();
    }

    private static Code of(GraphQLError error) {
        if (error instanceof CoercingParseValueException || error instanceof NonNullableValueCoercedAsNullException) {
            return BAD_USER_INPUT;
        }
        if (error instanceof UnknownOperationException) {
            return OPERATION_NOT_FOUND;
        }
        ErrorClassification type = error.getErrorType();
        if (type instanceof ErrorType known) {
            return switch (known) {
                case InvalidSyntax -> GRAPHQL_PARSE_FAILED;
                case ValidationError -> GRAPHQL_VALIDATION_FAILED;
                case NullValueInNonNullableField -> NULL_WHERE_NONE_MAY_BE;
                case OperationNotSupported -> OPERATION_NOT_FOUND;
                case ExecutionAborted -> STOPPED;
                case DataFetchingException -> INTERNAL;
            };
        }
        return switch (String.valueOf(type)) {
            case "IntrospectionDisabled" -> INTROSPECTION_OFF;
            case "BadFaithIntrospection" -> INTROSPECTION_TOO_LARGE;
            default -> INTERNAL;
        };
    }

    // a message repeats what was sent, which may be a megabyte
    private static String shortened(String message) {
        return message.length() <= 500 ? message : message.substring(0, 499) + "…";
    }
}
