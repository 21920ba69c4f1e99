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
    GRAPHQL_PARSE_FAILED("the document cannot be parsed"),
    GRAPHQL_VALIDATION_FAILED("the document asks for what the schema does not have"),
    OPERATION_NOT_FOUND("no operation, or more than one, goes by that name, or the schema has none of its kind"),
    BAD_USER_INPUT("a variable is missing or not of its type"),
    PERSISTED_QUERY_NOT_FOUND("the hash is not known; send the document with it"),
    PERSISTED_QUERY_MISMATCH("the hash is not that of the document sent with it"),
    PERSISTED_QUERY_ONLY("only listed documents are run, and this is none"),
    INTROSPECTION_OFF("the schema is not told here"),
    INTROSPECTION_TOO_LARGE("more of the schema is asked for than any tool needs"),
    NULL_WHERE_NONE_MAY_BE("a field had no value where the schema promises one"),
    INTERNAL("something went wrong that nobody foresaw; `id` is in the log"),
    STOPPED("the document was told to stop while it ran"),
    SERVER_STOPS("the server stops and takes nothing new"),
    BAD_REQUEST("the request is not what GraphQL over HTTP says it is"),
    BATCHING_NOT_SUPPORTED("a request is a list of requests"),
    METHOD_NOT_ALLOWED("the method is neither GET nor POST"),
    MUTATION_BY_GET("a GET asks for a change"),
    NOT_ACCEPTABLE("no form that the request accepts is there"),
    SUBSCRIPTION_NEEDS_A_STREAM("a subscription is asked for where one answer is given"),
    TOKEN_EXPIRED("the token of a subscription has expired, and it ends"),
    UNSUPPORTED_MEDIA_TYPE("a POST is not JSON in UTF-8");

    private final String meaning;

    Code(String meaning) {
        this.meaning = meaning;
    }

    /** When it is given, as the documentation says it. */
    public String meaning() {
        return meaning;
    }

    /** An error with this code, in one or two sentences that hold nothing of what was sent. */
    public GraphQLError error(String message) {
        return GraphqlErrorBuilder.newError()
                .errorType(this)
                .message("%s", message)
                .locations(null)
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
        boolean hasPlace = error.getLocations() != null && !error.getLocations().isEmpty();
        coded.locations(hasPlace ? error.getLocations() : null);
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
