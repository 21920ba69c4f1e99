package dev.redress.graphql.limits;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One thing that a request may not have too much of: how much it may have unless somebody says otherwise, and what it is
 * called when it is refused.
 *
 * <p>A document with 21 aliases gets one error, with the code {@code LIMIT_ALIASES}: "Over a limit: at most 20 aliases in a
 * document."
 *
 * <p>The error's extensions hold the code and the limit. It says nothing of what was sent.
 */
public enum Limit {
    BODY(1_000_000, "bytes in a request"),
    CHARACTERS(100_000, "characters in a document"),
    TOKENS(2_000, "tokens in a document"),
    WHITESPACE(20_000, "blanks in a document"),
    NESTING(200, "levels of brackets in a document or in its variables"),
    FIELDS(1_000, "fields in an operation, fragments expanded"),
    REACH(15, "levels of fields in an operation, introspection included"),
    DEPTH(10, "levels of fields in an operation"),
    ALIASES(20, "aliases in a document"),
    COST(10_000, "points of cost in an operation"),
    PAGE(100, "items on a page"),
    TIME(5_000, "milliseconds for an answer"),
    OPERATIONS(50, "operations at once on a connection"),
    WAITING(200, "requests waiting for a thread");

    private final int standard;
    private final String what;

    Limit(int standard, String what) {
        this.standard = standard;
        this.what = what;
    }

    /** How much there may be unless {@link Limits#with} says otherwise. */
    public int standard() {
        return standard;
    }

    /** The code of a refusal, never renamed: {@code LIMIT_ALIASES}. */
    public String code() {
        return "LIMIT_" + name();
    }

    /** What is limited, as a refusal says it: "aliases in a document". */
    public String what() {
        return what;
    }

    /** The error for what is over this limit, which allows so much. */
    public GraphQLError exceeded(int limit) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", code());
        extensions.put("limit", limit);
        return GraphqlErrorBuilder.newError()
                .errorType(Code.LIMIT)
                .message("Over a limit: at most %s %s.", String.valueOf(limit), what)
                .extensions(extensions)
                .build();
    }
}
