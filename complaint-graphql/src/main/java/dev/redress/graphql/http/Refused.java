package dev.redress.graphql.http;

import dev.redress.graphql.limits.Code;
import dev.redress.graphql.limits.Limit;
import graphql.GraphQLError;

/** A request that is not even run, with the status that says so. */
final class Refused extends Exception {

    private static final long serialVersionUID = 1;

    final int status;
    final transient GraphQLError error;

    private Refused(int status, GraphQLError error) {
        super(error.getMessage(), null, false, false);
        this.status = status;
        this.error = error;
    }

    static Refused badRequest(String message) {
        return new Refused(400, Code.BAD_REQUEST.error(message));
    }

    static Refused of(int status, Code code, String message) {
        return new Refused(status, code.error(message));
    }

    static Refused over(int status, Limit limit, int most) {
        return new Refused(status, limit.exceeded(most));
    }
}
