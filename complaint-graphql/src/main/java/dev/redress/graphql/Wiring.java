package dev.redress.graphql;

import dev.redress.complaint.Complaints;
import dev.redress.complaint.Heard;
import dev.redress.desk.Desk;
import graphql.scalars.ExtendedScalars;
import graphql.schema.GraphQLScalarType;
import graphql.schema.TypeResolver;
import graphql.schema.idl.RuntimeWiring;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Which field is answered by what, for the types of a schema. */
final class Wiring {

    private static final Duration IF_HEARD = Duration.ofSeconds(10);
    private static final Duration IF_NOT = Duration.ofSeconds(1);
    private static final int THREADS = 2;
    private static final long IDLE_SECONDS = 30;

    private final List<TypeFields<?>> types = new ArrayList<>();
    private final boolean cases;

    Wiring(Parts parts) {
        this(parts, parts.complaints() instanceof Heard ? IF_HEARD : IF_NOT);
    }

    /** @param pause how long until it is looked whether there is anything new, or another day */
    Wiring(Parts parts, Duration pause) {
        Library library = parts.library();
        TypeFields<Object> query = new Asking(library).addTo(TypeFields.root("Query"));
        types.add(query);
        types.addAll(PolicyFields.all());
        types.addAll(CalendarFields.all());
        types.addAll(TimetableFields.all());
        types.addAll(RulingFields.all());
        types.addAll(ComparisonFields.all());
        types.addAll(LetterFields.all());
        types.add(ReasonNode.fields());
        Cases asked = parts.cases().orElse(null);
        Desk desk = parts.desk();
        Complaints complaints = parts.complaints();
        this.cases = asked != null;
        if (asked != null) {
            asked.addTo(query);
            types.addAll(ComplaintFields.all());
            types.addAll(ReportFields.all());
            types.add(Cases.viewer());
        }
        if (complaints != null && desk != null) {
            types.addAll(new Changes(library, complaints).fields());
            types.addAll(new Follow(library, new News(complaints, threads(), pause), desk, parts.today()).fields());
        }
    }

    /** Threads for those who follow; they end when nobody does. */
    private static ThreadPoolExecutor threads() {
        ThreadPoolExecutor threads = new ThreadPoolExecutor(
                THREADS, THREADS, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                    Thread thread = new Thread(work, "redress-follow");
                    thread.setDaemon(true);
                    return thread;
                });
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }

    /** The fields that are answered, by type. */
    List<TypeFields<?>> types() {
        return List.copyOf(types);
    }

    /** Adds the scalars, the fields and what tells the members of a union apart. */
    void wire(RuntimeWiring.Builder wiring) {
        wiring.scalar(ExtendedScalars.Date)
                .scalar(ExtendedScalars.DateTime)
                .scalar(named("LocalTime", ExtendedScalars.LocalTime))
                .scalar(named("BigDecimal", ExtendedScalars.GraphQLBigDecimal));
        wiring.type("Due", builder -> builder.typeResolver(TimetableFields.due()));
        wiring.type("Ruling", builder -> builder.typeResolver(RulingFields.ruling()));
        if (cases) {
            TypeResolver node = asked -> asked.getSchema().getObjectType("Complaint");
            wiring.type("Node", builder -> builder.typeResolver(node));
        }
        types.forEach(type -> type.wire(wiring));
    }

    private static GraphQLScalarType named(String name, GraphQLScalarType scalar) {
        return scalar.getName().equals(name)
                ? scalar
                : ExtendedScalars.newAliasedScalar(name).aliasedScalar(scalar).build();
    }
}
