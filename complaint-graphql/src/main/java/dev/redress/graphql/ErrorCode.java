package dev.redress.graphql;

import graphql.ErrorClassification;

/**
 * Why a field could not be answered, as {@code extensions.code} of its error. The codes are stable.
 *
 * <p>{@code {"message": "no policy 'ehm'; did you mean emh? known: …", "extensions": {"code": "UNKNOWN_POLICY"}}}. What a mutation
 * refuses is no error: it is among its {@code userErrors}.
 */
public enum ErrorCode implements ErrorClassification {
    /** Who asks is not known. */
    UNAUTHENTICATED,
    /** Who asks may not see that, or do it. */
    FORBIDDEN,
    /** A cursor that nobody was given, or one of another list. */
    INVALID_CURSOR,
    /** A page that is larger than the server's limit, or smaller than one. */
    LIMIT_PAGE,
    /** No procedure goes by that id. */
    UNKNOWN_POLICY,
    /** The procedure counts on a calendar that is not served. */
    UNKNOWN_CALENDAR,
    /** No event goes by that name. */
    UNKNOWN_EVENT,
    /** A value that cannot be what it was given as. */
    INVALID_VALUE,
    /** It needs a day that the calendar does not cover. */
    OUTSIDE_COVERAGE
}
