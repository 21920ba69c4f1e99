package dev.redress.graphql;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.graphql.limits.Guard;
import dev.redress.graphql.limits.Limits;
import dev.redress.policy.Policy;
import graphql.GraphQL;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.Collection;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The library's answers as a GraphQL schema, for a host to serve.
 *
 * <p>{@code ComplaintGraphql.asking()} answers what needs no complaint on record: {@code {deadlines(policy: "emh", events: [{event:
 * "first-contact", on: "2026-12-18"}]) {deadlines {clause due}}}} gives EMH-5 due on Wednesday 13 January 2027. It reads no clock.
 *
 * <p>{@link #schema} is ready to execute; {@link #sdl} and {@link #wiring} extend a host's own schema instead. What an instance cannot
 * answer is not in its schema. Immutable and safe under threads.
 */
public final class ComplaintGraphql {

    private static final Set<String> ASKING = Set.of(
            "policies", "policy", "calendar", "deadlines", "eligibility", "escalation", "comparison", "letterCheck");

    private final Library library;
    private final SchemaText text;
    private final Guard guard;

    private ComplaintGraphql(Library library, SchemaText text, Guard guard) {
        this.library = library;
        this.text = text;
        this.guard = guard;
    }

    /** What needs no complaint on record. */
    public static ComplaintGraphql asking() {
        return new ComplaintGraphql(
                Library.published(),
                SchemaText.whole().only(Set.of("query"), ASKING::contains),
                Guard.of(Limits.standard()));
    }

    // --- derivations --------------------------------------------------------------------------------------------

    /** The same with these procedures too, each by its id; one that goes by the id of a shipped one takes its place. */
    public ComplaintGraphql policies(Collection<Policy> more) {
        return new ComplaintGraphql(library.withPolicies(more), text, guard);
    }

    /** The same with these calendars too, each by its id; one that goes by the id of a shipped one takes its place. */
    public ComplaintGraphql calendars(Collection<WorkingCalendar> more) {
        return new ComplaintGraphql(library.withCalendars(more), text, guard);
    }

    /** The same within these limits. */
    public ComplaintGraphql limits(Limits limits) {
        return new ComplaintGraphql(library, text, Guard.of(limits));
    }

    // --- for a host ---------------------------------------------------------------------------------------------

    /** The schema as text, with a description of everything in it. */
    public String sdl() {
        return text.toString();
    }

    /** What answers each field, for a host that has the text in a schema of its own. */
    public Consumer<RuntimeWiring.Builder> wiring() {
        return new Wiring(library)::wire;
    }

    /** The schema, ready to execute. */
    public GraphQLSchema schema() {
        RuntimeWiring.Builder wiring = RuntimeWiring.newRuntimeWiring();
        wiring().accept(wiring);
        return new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(sdl()), wiring.build());
    }

    /** What executes a document on {@link #schema}, within the limits. */
    public GraphQL graphQl() {
        return guard.graphQl(schema());
    }

    /** {@code the schema over 5 procedures, 6 calendars}. */
    @Override
    public String toString() {
        return "the schema over " + library;
    }
}
