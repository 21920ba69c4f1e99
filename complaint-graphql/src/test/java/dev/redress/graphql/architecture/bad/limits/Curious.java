package dev.redress.graphql.architecture.bad.limits;

import dev.redress.graphql.architecture.bad.http.Bound;
import graphql.parser.ParserOptions;
import graphql.validation.QueryComplexityLimits;

public final class Curious {

    static int count;

    public String look(Bound bound) {
        count++;
        ParserOptions.setDefaultParserOptions(ParserOptions.getDefaultParserOptions());
        return bound.write(this) + QueryComplexityLimits.DEFAULT;
    }
}
