package dev.redress.cli.serve;

import dev.redress.graphql.ComplaintGraphql;
import dev.redress.graphql.http.Engine;
import dev.redress.graphql.http.GraphqlHttp;
import dev.redress.graphql.http.Viewer;
import dev.redress.graphql.limits.Limits;
import graphql.ExecutionInput;
import graphql.GraphQL;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What answers the questions that come in.
 *
 * @param http the schema, as a function from what comes to what goes
 * @param sdl the schema as a client reads it
 * @param viewers who goes by the name that a key stands for
 */
public record Answering(GraphqlHttp http, String sdl, Function<String, Viewer> viewers) {

    /** What needs no complaint on record, asked by anyone. */
    public static Answering asking(OwnPolicies own, Supplier<LocalDate> today) {
        ComplaintGraphql schema =
                ComplaintGraphql.asking().policies(own.policies()).calendars(own.calendars());
        GraphqlHttp http = GraphqlHttp.of(new OneSchema(schema.graphQl()), new JacksonJson(), today);
        return new Answering(http, schema.sdl(), name -> Viewer.nobody());
    }

    /** One schema for everybody. */
    private record OneSchema(GraphQL graphQl) implements Engine {

        @Override
        public Limits limits() {
            return Limits.standard();
        }

        @Override
        public GraphQL graphQl(Viewer viewer) {
            return graphQl;
        }

        @Override
        public void prepare(Viewer viewer, ExecutionInput.Builder input) {
            // nothing is on record, so nothing is loaded
        }
    }
}
