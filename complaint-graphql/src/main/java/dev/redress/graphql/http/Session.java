package dev.redress.graphql.http;

import dev.redress.graphql.limits.Limit;
import dev.redress.graphql.limits.Masked;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One conversation in graphql-transport-ws. The server tells it what the client says, and it answers over its {@link Wire}.
 *
 * <p>The client says {@code connection_init} with its token, is told {@code connection_ack}, and from then on may {@code subscribe}
 * to documents, each under an id of its own; it gets {@code next} for each result and {@code complete} at the end.
 *
 * <p>It may be told things by several threads at once. Whatever comes, it throws nothing: what is no message closes it.
 */
public final class Session {

    // a result and its end for each operation, and as much again for what is refused
    private static final int MESSAGES_EACH = 4;

    private final GraphqlHttp http;
    private final Function<Map<String, Object>, Optional<Viewer>> signIn;
    private final Wire wire;
    private final Outbox outbox;
    private final Map<String, Operation> operations = new HashMap<>();
    private final Instant opened;
    private Instant asked;
    private boolean isAnswerAwaited;
    private boolean isInitialised;
    private boolean isClosed;
    private @Nullable Viewer viewer;

    private final GraphqlHttp.Open connection = new GraphqlHttp.Open() {
        @Override
        public void tick(Instant now) {
            Session.this.tick(now);
        }

        @Override
        public void stop() {
            close(Close.GOING_AWAY);
        }
    };

    Session(GraphqlHttp http, Function<Map<String, Object>, Optional<Viewer>> signIn, Wire wire) {
        this.http = http;
        this.signIn = signIn;
        this.wire = wire;
        this.outbox = new Outbox(wire, http, this::onClosed);
        this.opened = http.now();
        this.asked = opened;
    }

    void open() {
        http.begin(connection);
    }

    // --- what the server tells

    /** The client sent this text. */
    public void onText(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > http.limits().of(Limit.BODY)) {
            close(Close.TOO_LARGE);
            return;
        }
        try {
            if (http.json().read(bytes) instanceof Map<?, ?> message) {
                take(message);
            } else {
                close(Close.BAD_MESSAGE);
            }
        } catch (Json.Unreadable | Refused notOne) {
            close(Close.BAD_MESSAGE);
        } catch (RuntimeException | StackOverflowError unforeseen) {
            Masked.error(unforeseen);
            close(Close.INTERNAL);
        }
    }

    /** The client sent bytes, which no message is. */
    public void onBinary() {
        close(Close.BAD_MESSAGE);
    }

    /** The connection is gone. */
    public void onClosed() {
        shut();
    }

    // --- what the client says

    private void take(Map<?, ?> message) throws Refused {
        if (!(message.get("type") instanceof String type)) {
            throw Refused.badRequest("no type");
        }
        switch (type) {
            case "connection_init" -> init(message.get("payload"));
            case "ping" -> outbox.putOnce("{\"type\":\"pong\"}");
            case "pong" -> {
                synchronized (this) {
                    isAnswerAwaited = false;
                }
            }
            case "subscribe" -> subscribe(message.get("id"), message.get("payload"));
            case "complete" -> complete(message.get("id"));
            default -> throw Refused.badRequest("no such type");
        }
    }

    private void init(@Nullable Object payload) throws Refused {
        boolean isSecond;
        synchronized (this) {
            isSecond = isInitialised;
            isInitialised = true;
        }
        if (isSecond) {
            close(Close.TOO_MANY_INITS);
            return;
        }
        if (payload != null && !(payload instanceof Map)) {
            throw Refused.badRequest("no payload");
        }
        Map<String, Object> members = new LinkedHashMap<>();
        if (payload instanceof Map<?, ?> map) {
            map.forEach((key, value) -> members.put(String.valueOf(key), value));
        }
        try {
            http.workers().execute(() -> signIn(members));
        } catch (RejectedExecutionException full) {
            close(Close.TRY_AGAIN);
        }
    }

    private void signIn(Map<String, Object> payload) {
        try {
            Optional<Viewer> found = signIn.apply(payload);
            if (found.isEmpty() || found.get().isOver(http.now())) {
                close(Close.FORBIDDEN);
                return;
            }
            synchronized (this) {
                viewer = found.get();
            }
            outbox.put("{\"type\":\"connection_ack\"}", () -> true, () -> {});
        } catch (RuntimeException unforeseen) {
            Masked.error(unforeseen);
            close(Close.INTERNAL);
        }
    }

    private void subscribe(@Nullable Object id, @Nullable Object payload) throws Refused {
        Viewer who;
        synchronized (this) {
            who = viewer;
        }
        if (who == null) {
            close(Close.UNAUTHORIZED);
            return;
        }
        if (who.isOver(http.now())) {
            close(Close.EXPIRED);
            return;
        }
        if (!(id instanceof String name) || name.isEmpty()) {
            throw Refused.badRequest("no id");
        }
        Parameters parameters = Parameters.of(payload, http.limits());
        Operation operation = new Operation(this, name);
        boolean isInUse;
        boolean isFull;
        int most = http.limits().of(Limit.OPERATIONS);
        synchronized (this) {
            isInUse = operations.containsKey(name);
            isFull = operations.size() >= most;
            if (!isInUse && !isFull && !isClosed) {
                operations.put(name, operation);
            }
        }
        if (isInUse) {
            close(Close.SUBSCRIBER_EXISTS);
        } else if (isFull) {
            refuse(name, Limit.OPERATIONS.exceeded(most));
        } else {
            operation.start(http.run(parameters, who, Map.of()));
        }
    }

    private void refuse(String id, GraphQLError error) {
        Map<String, Object> message = message(id, "error");
        message.put("payload", List.of(error.toSpecification()));
        send(text(message), () -> true, () -> {});
    }

    private void complete(@Nullable Object id) throws Refused {
        if (!(id instanceof String name)) {
            throw Refused.badRequest("no id");
        }
        Operation operation;
        synchronized (this) {
            operation = operations.remove(name);
        }
        if (operation != null) {
            operation.cancel();
        }
    }

    // --- what an operation says

    void next(Operation operation, ExecutionResult result, Runnable then) {
        if (expiredBy(http.now())) {
            return;
        }
        Map<String, Object> message = message(operation.id(), "next");
        message.put("payload", result.toSpecification());
        String text;
        try {
            text = text(message);
        } catch (RuntimeException unforeseen) {
            operation.stop();
            error(operation, List.of(Masked.error(unforeseen)));
            return;
        }
        send(text, operation::isWanted, then);
    }

    void error(Operation operation, List<GraphQLError> errors) {
        List<Object> payload = new ArrayList<>();
        errors.forEach(error -> payload.add(error.toSpecification()));
        Map<String, Object> message = message(operation.id(), "error");
        message.put("payload", payload);
        send(text(message), () -> over(operation), () -> {});
    }

    void complete(Operation operation) {
        send(text(message(operation.id(), "complete")), () -> over(operation), () -> {});
    }

    // its id is free from when its last message begins to be written: the client may use it again on reading that
    private boolean over(Operation operation) {
        synchronized (this) {
            operations.remove(operation.id(), operation);
        }
        return operation.isWanted();
    }

    private void send(String text, BooleanSupplier isWanted, Runnable then) {
        outbox.put(text, isWanted, then);
        if (outbox.size() > MESSAGES_EACH * http.limits().of(Limit.OPERATIONS)) {
            close(Close.NOT_READING);
        }
    }

    // --- what the clock says

    private void tick(Instant now) {
        boolean isLate;
        boolean isSilent = false;
        boolean asks;
        synchronized (this) {
            isLate = !isInitialised && !now.isBefore(opened.plus(http.pace().initWait()));
            asks = !now.isBefore(asked.plus(http.pace().keepAlive()));
            if (asks) {
                isSilent = isAnswerAwaited;
                isAnswerAwaited = true;
                asked = now;
            }
        }
        if (isLate) {
            close(Close.INIT_TIMEOUT);
        } else if (isSilent || outbox.isStuck(now)) {
            close(Close.NOT_READING);
        } else if (!expiredBy(now) && asks) {
            outbox.putOnce("{\"type\":\"ping\"}");
        }
    }

    private boolean expiredBy(Instant now) {
        boolean isOver;
        synchronized (this) {
            isOver = viewer != null && viewer.isOver(now);
        }
        if (isOver) {
            close(Close.EXPIRED);
        }
        return isOver;
    }

    private void close(Close why) {
        if (shut()) {
            wire.close(why.code, why.reason);
        }
    }

    private boolean shut() {
        List<Operation> running;
        synchronized (this) {
            if (isClosed) {
                return false;
            }
            isClosed = true;
            running = new ArrayList<>(operations.values());
            operations.clear();
        }
        outbox.shut();
        running.forEach(Operation::cancel);
        http.end(connection);
        return true;
    }

    private String text(Map<String, Object> message) {
        return new String(http.json().write(message), StandardCharsets.UTF_8);
    }

    private static Map<String, Object> message(String id, String type) {
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("id", id);
        message.put("type", type);
        return message;
    }
}
