package dev.redress.graphql;

import dev.redress.access.Act;
import dev.redress.access.Denial;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A question that cannot be answered as it is asked: which code, and one sentence or two that help. No personal data is in it. */
final class Unanswerable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final transient List<String> path;

    /** @param path where in the arguments the trouble lies; empty for none of them */
    Unanswerable(ErrorCode code, String sentence, List<String> path) {
        super(sentence, null, false, false);
        this.code = code;
        this.path = List.copyOf(path);
    }

    Unanswerable(ErrorCode code, String sentence) {
        this(code, sentence, List.of());
    }

    /** What whoever asks may not do, and why: {@code You may not see its findings: it is internal to the landlord}. */
    static Unanswerable forbidden(Act act, Denial why) {
        return new Unanswerable(ErrorCode.FORBIDDEN, "You may not " + act + ": " + why.words() + ".");
    }

    ErrorCode code() {
        return code;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }

    /** Where in the arguments it lies: {@code [events, 0, on]}. */
    List<String> path() {
        return path;
    }

    /** As an error of the field that was asked. */
    GraphQLError at(DataFetchingEnvironment asked) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", code.name());
        if (!path.isEmpty()) {
            extensions.put("argument", path);
        }
        return GraphqlErrorBuilder.newError(asked)
                .errorType(code)
                .message("%s", sentence())
                .extensions(extensions)
                .build();
    }
}
