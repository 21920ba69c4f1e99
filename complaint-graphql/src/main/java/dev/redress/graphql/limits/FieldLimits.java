package dev.redress.graphql.limits;

import graphql.GraphQLContext;
import graphql.validation.QueryComplexityLimits;

/**
 * The engine's own limits on fields, set to ours. graphql-java has them from 26 on; only here is the class named, and it is loaded
 * only where they are.
 */
final class FieldLimits {

    private static final boolean KNOWN = isKnown();

    private FieldLimits() {}

    static void put(GraphQLContext context, Limits limits) {
        if (KNOWN) {
            Engine26.put(context, limits);
        }
    }

    private static boolean isKnown() {
        try {
            Class.forName("graphql.validation.QueryComplexityLimits", false, FieldLimits.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException before26) {
            return false;
        }
    }

    private static final class Engine26 {
        static void put(GraphQLContext context, Limits limits) {
            context.put(
                    QueryComplexityLimits.KEY,
                    QueryComplexityLimits.newLimits()
                            .maxFieldsCount(limits.of(Limit.FIELDS))
                            .maxDepth(limits.of(Limit.REACH))
                            .build());
        }
    }
}
