package dev.redress.graphql;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.complaint.Complaints;
import dev.redress.complaint.Finder;
import dev.redress.desk.Desk;
import dev.redress.graphql.http.Asked;
import dev.redress.graphql.http.GraphqlHttp;
import dev.redress.graphql.http.Json;
import dev.redress.graphql.http.Viewer;
import dev.redress.graphql.limits.Guard;
import dev.redress.graphql.limits.Limits;
import dev.redress.policy.Policy;
import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dataloader.DataLoaderRegistry;

/**
 * The library's answers as a GraphQL schema, for a host to serve.
 *
 * <p>{@code ComplaintGraphql.asking()} answers what needs no complaint on record: {@code {deadlines(policy: "emh", events: [{event:
 * "first-contact", on: "2026-12-18"}]) {deadlines {clause due}}}} gives EMH-5 due on Wednesday 13 January 2027. {@link #reading} answers
 * about complaints too, and {@link #over} also records and follows. What an instance cannot answer is not in its schema.
 *
 * <p>{@link #http} is a whole server's inside: a request in, a response or a stream of them out. A host with an engine of its own takes
 * {@link #schema}, or {@link #sdl} and {@link #wiring} into its own schema, sets {@link #guard} before it, and gives each request what {@link #input(Viewer)}
 * has. Immutable and safe under threads.
 */
public final class ComplaintGraphql {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Parts parts;

    private ComplaintGraphql(Parts parts) {
        this.parts = parts;
    }

    /** What needs no complaint on record. */
    public static ComplaintGraphql asking() {
        return of(Extent.ASKING, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Complaints too, which nobody changes here: there are no mutations in the schema, and nothing to follow. */
    public static ComplaintGraphql reading(Desk desk, Finder finder) {
        return of(Extent.READING, Optional.of(finder), Optional.of(desk), Optional.empty());
    }

    /** Everything: complaints, changes to them, and following both. */
    public static ComplaintGraphql over(Complaints complaints, Desk desk) {
        return of(Extent.ALL, Optional.of(complaints), Optional.of(desk), Optional.of(complaints));
    }

    private static ComplaintGraphql of(
            Extent extent, Optional<Finder> finder, Optional<Desk> desk, Optional<Complaints> complaints) {
        return new ComplaintGraphql(new Parts(
                extent,
                Library.published(),
                finder.orElse(null),
                desk.orElse(null),
                complaints.orElse(null),
                london(InstantSource.system()),
                Limits.standard()));
    }

    /** The day in London at whatever moment it is: it turns at midnight there, in winter and in summer. */
    static Supplier<LocalDate> london(InstantSource clock) {
        return () -> LocalDate.ofInstant(clock.instant(), LONDON);
    }

    // --- derivations --------------------------------------------------------------------------------------------

    /** The same with these procedures too, each by its id; one that goes by the id of a shipped one takes its place. */
    public ComplaintGraphql policies(Collection<Policy> more) {
        return new ComplaintGraphql(parts.with(parts.library().withPolicies(more)));
    }

    /** The same with these calendars too, each by its id; one that goes by the id of a shipped one takes its place. */
    public ComplaintGraphql calendars(Collection<WorkingCalendar> more) {
        return new ComplaintGraphql(parts.with(parts.library().withCalendars(more)));
    }

    /** The same by another clock: the day in London, which is asked for once for each query. */
    public ComplaintGraphql today(Supplier<LocalDate> clock) {
        return new ComplaintGraphql(parts.with(clock));
    }

    /** The same within these limits. */
    public ComplaintGraphql limits(Limits limits) {
        return new ComplaintGraphql(parts.with(limits));
    }

    // --- for a host ---------------------------------------------------------------------------------------------

    /** The schema as text, with a description of everything in it. */
    public String sdl() {
        return parts.extent().text().toString();
    }

    /**
     * What answers each field, for a host that has the text in a schema of its own. The scalars {@code Date}, {@code DateTime}, {@code LocalTime}
     * and {@code BigDecimal} are wired too, so the host does not wire them.
     */
    public Consumer<RuntimeWiring.Builder> wiring() {
        return new Wiring(parts)::wire;
    }

    /**
     * What answers a field of the host's own whose type is {@code Complaint}: the one with this reference, null where there is none that
     * the viewer may see.
     *
     * @param reference how the host knows which; empty for none
     * @throws IllegalStateException if there are no complaints here
     */
    public DataFetcher<?> complaint(Function<DataFetchingEnvironment, Optional<String>> reference) {
        Cases cases = cases();
        return TypeFields.ofHost(asked -> {
            Optional<String> known = reference.apply(asked);
            return known.isPresent() ? cases.complaint(known.get(), asked) : null;
        });
    }

    /**
     * What answers a field of the host's own whose type is {@code [Complaint!]!}: those with these references that the viewer may see, in one
     * read of the store for a whole request.
     *
     * @throws IllegalStateException if there are no complaints here
     */
    public DataFetcher<?> complaints(Function<DataFetchingEnvironment, List<String>> references) {
        Cases cases = cases();
        return TypeFields.ofHost(asked -> cases.complaints(references.apply(asked), asked));
    }

    private Cases cases() {
        return parts.cases()
                .orElseThrow(
                        () -> new IllegalStateException(
                                "there are no complaints in what only asks; take reading(desk, finder) or over(complaints, desk)"));
    }

    /** The schema, ready to execute. */
    public GraphQLSchema schema() {
        RuntimeWiring.Builder wiring = RuntimeWiring.newRuntimeWiring();
        wiring().accept(wiring);
        return new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(sdl()), wiring.build());
    }

    /** What executes a document on {@link #schema}, within the limits. */
    public GraphQL graphQl() {
        return guard().graphQl(schema());
    }

    /** The limits, for a host that builds an engine of its own. That of time is no part of it, and is kept by {@link #http} alone. */
    public Guard guard() {
        return Guard.of(parts.limits());
    }

    /** The loaders of one request, by which a list of complaints is one read of the store. */
    public DataLoaderRegistry loaders(Viewer viewer) {
        DataLoaderRegistry loaders = new DataLoaderRegistry();
        parts.loaded().ifPresent(loaded -> loaded.register(loaders));
        return loaders;
    }

    /** A request by a viewer with everything that the fields need but its document: who asks, on which day, and the loaders. */
    public ExecutionInput.Builder input(Viewer viewer) {
        return ExecutionInput.newExecutionInput()
                .dataLoaderRegistry(loaders(viewer))
                .graphQLContext(context -> Asked.put(context, viewer, parts.today()));
    }

    /** The same for a request that a host's framework has made; the loaders and the context that are in it stay. */
    public ExecutionInput input(Viewer viewer, ExecutionInput made) {
        return made.transform(
                input -> input.dataLoaderRegistry(made.getDataLoaderRegistry().combine(loaders(viewer)))
                        .graphQLContext(context -> Asked.put(context, viewer, parts.today())));
    }

    /** Requests in, responses out, as the specification of GraphQL over HTTP has it; the host passes how JSON is read and written. */
    public GraphqlHttp http(Json json) {
        return http(json, schema());
    }

    /** The same for a schema of the host's own that has {@link #sdl} and {@link #wiring} in it. */
    public GraphqlHttp http(Json json, GraphQLSchema hosts) {
        return GraphqlHttp.of(new Engines(parts.limits(), hosts, this::loaders), json, parts.today());
    }

    /** {@code the schema over 5 procedures, 6 calendars}. */
    @Override
    public String toString() {
        return "the schema over " + parts.library();
    }
}
