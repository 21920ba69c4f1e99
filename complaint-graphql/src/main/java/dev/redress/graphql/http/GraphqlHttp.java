package dev.redress.graphql.http;

import dev.redress.graphql.limits.Code;
import dev.redress.graphql.limits.Guard;
import dev.redress.graphql.limits.Limit;
import dev.redress.graphql.limits.Limits;
import dev.redress.graphql.limits.Masked;
import dev.redress.graphql.limits.Workers;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.ExecutionId;
import graphql.language.OperationDefinition.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/**
 * GraphQL over HTTP, as a function from a request to a response, to a stream of events, or to a conversation over a WebSocket.
 *
 * <p>{@code GraphqlHttp.of(engine, json, () -> LocalDate.now(london)).answer(request)} is all that a server calls for a query. It
 * answers by itself with what the specification says to a wrong method, form or parameter, and never fails.
 *
 * <p>Documents run on its own daemon threads, in time; {@link #close} ends every stream and conversation.
 */
public final class GraphqlHttp implements AutoCloseable {

    /** What a WebSocket speaks here; a server refuses to open one that offers only others, the old {@code graphql-ws} included. */
    public static final String SUBPROTOCOL = "graphql-transport-ws";

    private static final long TICK_MILLIS = 500;

    private static final GraphQLError MUTATION_BY_GET =
            Code.MUTATION_BY_GET.error("A mutation comes by POST; a GET changes nothing.");
    private static final GraphQLError NO_STREAM = Code.SUBSCRIPTION_NEEDS_A_STREAM.error(
            "A subscription needs server-sent events or a WebSocket; this path gives one answer.");

    private final Engine engine;
    private final Json json;
    private final Answers answers;
    private final Supplier<LocalDate> today;
    private final Pace pace;
    private final InstantSource clock;
    private final Limits limits;
    private final Workers workers;
    private final Set<Open> open = ConcurrentHashMap.newKeySet();
    private final ScheduledFuture<?> ticking;
    private volatile boolean isClosed;

    /** A connection that lasts. */
    interface Open {
        /** Does what is due at this moment. */
        void tick(Instant now);

        /** Ends it, because the server stops. */
        void stop();
    }

    /** A document that runs, and how to stop it. */
    record Running(CompletionStage<ExecutionResult> result, Runnable cancel, Asked asked) {}

    private GraphqlHttp(Engine engine, Json json, Supplier<LocalDate> today, Pace pace, InstantSource clock) {
        this.engine = engine;
        this.json = json;
        this.answers = new Answers(json);
        this.today = today;
        this.pace = pace;
        this.clock = clock;
        this.limits = engine.limits();
        this.workers = Workers.of(limits);
        this.ticking = workers.every(TICK_MILLIS, this::tick);
    }

    /** With the pace that {@link Pace#standard()} has. */
    public static GraphqlHttp of(Engine engine, Json json, Supplier<LocalDate> today) {
        return of(engine, json, today, Pace.standard());
    }

    public static GraphqlHttp of(Engine engine, Json json, Supplier<LocalDate> today, Pace pace) {
        return of(engine, json, today, pace, InstantSource.system());
    }

    static GraphqlHttp of(Engine engine, Json json, Supplier<LocalDate> today, Pace pace, InstantSource clock) {
        return new GraphqlHttp(engine, json, today, pace, clock);
    }

    /**
     * The body of a request, of one that is over the limit no more than shows that it is: {@link #answer} refuses it. How long its bytes may
     * take is for the server to say.
     */
    public byte[] body(InputStream in) throws IOException {
        return in.readNBytes((int) Math.min(Integer.MAX_VALUE, 1L + limits.of(Limit.BODY)));
    }

    /**
     * One answer to one request: a POST with JSON, or a GET with a query. It comes on one of the threads here: wait for it on your own, or
     * write it without blocking.
     */
    public CompletionStage<HttpResponse> answer(HttpRequest request) {
        MediaType form = MediaType.JSON;
        try {
            form = MediaType.ofAnswer(request.values("accept"));
            MediaType asked = form;
            Parameters parameters = parameters(request);
            Map<Operation, GraphQLError> refused = request.method().equals("GET")
                    ? Map.of(Operation.MUTATION, MUTATION_BY_GET, Operation.SUBSCRIPTION, NO_STREAM)
                    : Map.of(Operation.SUBSCRIPTION, NO_STREAM);
            return run(parameters, request.viewer(), refused)
                    .result()
                    .thenApply(result -> answers.of(result, asked))
                    .exceptionally(thrown -> answers.unforeseen(thrown, asked));
        } catch (Refused refusal) {
            return CompletableFuture.completedFuture(answers.of(refusal, form));
        } catch (RuntimeException | StackOverflowError unforeseen) {
            return CompletableFuture.completedFuture(answers.unforeseen(unforeseen, form));
        }
    }

    /** The events of one document: a subscription's as they happen, a query's answer as the only one. */
    public CompletionStage<EventStream> stream(HttpRequest request) {
        try {
            MediaType.mustBeEvents(request.values("accept"));
            Parameters parameters = parameters(request);
            Map<Operation, GraphQLError> refused =
                    request.method().equals("GET") ? Map.of(Operation.MUTATION, MUTATION_BY_GET) : Map.of();
            Running running = run(parameters, request.viewer(), refused);
            return running.result()
                    .thenApply(result -> events(result, request.viewer(), running))
                    .exceptionally(thrown -> plain(answers.unforeseen(thrown, MediaType.JSON)));
        } catch (Refused refusal) {
            return CompletableFuture.completedFuture(plain(answers.of(refusal, MediaType.JSON)));
        } catch (RuntimeException | StackOverflowError unforeseen) {
            return CompletableFuture.completedFuture(plain(answers.unforeseen(unforeseen, MediaType.JSON)));
        }
    }

    /**
     * A conversation over a WebSocket that was just opened.
     *
     * @param signIn who the {@code connection_init} with this payload is from; empty if it is nobody who may
     */
    public Session socket(Function<Map<String, Object>, Optional<Viewer>> signIn, Wire wire) {
        Session session = new Session(this, signIn, wire);
        session.open();
        return session;
    }

    /** Ends every stream and conversation, and takes no new ones; a query that runs is answered. */
    @Override
    public void close() {
        isClosed = true;
        ticking.cancel(false);
        open.forEach(Open::stop);
        workers.close();
    }

    Running run(Parameters parameters, Viewer viewer, Map<Operation, GraphQLError> refused) {
        Asked[] asked = new Asked[1];
        ExecutionInput.Builder input = ExecutionInput.newExecutionInput()
                .query(parameters.query())
                .operationName(parameters.operationName())
                .variables(parameters.variables())
                .extensions(parameters.extensions())
                .executionId(ExecutionId.generate())
                .locale(Locale.ENGLISH)
                .graphQLContext(context -> {
                    asked[0] = Asked.put(context, viewer, today);
                    Guard.refuse(context, refused);
                });
        engine.prepare(viewer, input);
        ExecutionInput ready = input.build();
        return new Running(workers.run(engine.graphQl(viewer), ready), ready::cancel, asked[0]);
    }

    /** The events of a result, if it is a subscription's; its fetchers then follow the day. */
    static @Nullable Publisher<ExecutionResult> publisher(ExecutionResult result, Running running) {
        if (!(result.isDataPresent() && result.getData() instanceof Publisher)) {
            return null;
        }
        running.asked().follow();
        return result.getData();
    }

    private EventStream events(ExecutionResult result, Viewer viewer, Running running) {
        Publisher<ExecutionResult> source = publisher(result, running);
        HttpResponse whole = source == null ? answers.of(result, MediaType.JSON) : null;
        if (whole != null && whole.status() != 200) {
            return plain(whole);
        }
        Events events = new Events(this, viewer, source, source == null ? answers.event(result) : null);
        return new EventStream(200, Answers.headers(MediaType.EVENTS), events);
    }

    private static EventStream plain(HttpResponse response) {
        return new EventStream(response.status(), response.headers(), new OnePiece(response.body()));
    }

    private Parameters parameters(HttpRequest request) throws Refused {
        switch (request.method()) {
            case "GET":
                return Parameters.ofQuery(request.query(), json, limits);
            case "POST":
                MediaType.mustBeJson(request.values("content-type"), request.values("content-encoding"));
                return Parameters.ofBody(request.body(), json, limits);
            default:
                throw Refused.of(405, Code.METHOD_NOT_ALLOWED, "A document comes by GET or POST.");
        }
    }

    void begin(Open connection) {
        open.add(connection);
        if (isClosed) {
            connection.stop();
        }
    }

    void end(Open connection) {
        open.remove(connection);
    }

    void tick() {
        Instant now = now();
        for (Open connection : open) {
            try {
                connection.tick(now);
            } catch (RuntimeException unforeseen) {
                // one connection that cannot be ended must not stop the clock of the others
                open.remove(connection);
                Masked.error(unforeseen);
            }
        }
    }

    /** How many streams and conversations there are. */
    public int open() {
        return open.size();
    }

    Instant now() {
        return clock.instant();
    }

    Pace pace() {
        return pace;
    }

    Limits limits() {
        return limits;
    }

    Json json() {
        return json;
    }

    Answers answers() {
        return answers;
    }

    Workers workers() {
        return workers;
    }
}
