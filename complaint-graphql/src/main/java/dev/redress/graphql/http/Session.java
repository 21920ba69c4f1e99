package dev.redress.graphql.http;

import dev.redress.graphql.limits.Limit;
import dev.redress.graphql.limits.Masked;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
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
    private final Messages messages;
    private final Operations operations;
    private final Instant opened;
    private final Pulse pulse;
    private boolean isInitialised;
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
        this.operations = new Operations(http.limits().of(Limit.OPERATIONS));
        this.messages = new Messages(http.json());
        this.opened = http.now();
        this.pulse = new Pulse(opened, http.pace().keepAlive());
    }

    void open() {
        http.begin(connection);
    }

    // --- what the server tells

    /** The client sent this text. */
    public void onText(String text) {
        if (operations.isClosed()) {
            return;
        }
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
            case "ping" -> outbox.putOnce(Messages.PONG);
            case "pong" -> pulse.answered();
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
            outbox.put(Messages.ACK, () -> true, () -> {});
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
        switch (operations.take(operation)) {
            case YES -> operation.start(http.run(parameters, who, Map.of()));
            case IN_USE -> close(Close.SUBSCRIBER_EXISTS);
            case FULL -> refuse(name, Limit.OPERATIONS.exceeded(http.limits().of(Limit.OPERATIONS)));
            case CLOSED -> {}
        }
    }

    private void refuse(String id, GraphQLError error) {
        send(messages.error(id, List.of(error)), () -> true, () -> {});
    }

    private void complete(@Nullable Object id) throws Refused {
        if (!(id instanceof String name)) {
            throw Refused.badRequest("no id");
        }
        Operation operation = operations.remove(name);
        if (operation != null) {
            operation.cancel();
        }
    }

    // --- what an operation says

    void next(Operation operation, ExecutionResult result, Runnable then) {
        if (expiredBy(http.now())) {
            return;
        }
        String text;
        try {
            text = messages.next(operation.id(), result);
        } catch (RuntimeException unforeseen) {
            operation.stop();
            error(operation, List.of(Masked.error(unforeseen)));
            return;
        }
        send(text, operation::isWanted, then);
    }

    // a server tells us that it has written on a thread of its own, which is not for reading a store
    void goOn(Runnable task) {
        http.workers().goOn(task);
    }

    void error(Operation operation, List<GraphQLError> errors) {
        send(messages.error(operation.id(), errors), () -> over(operation), () -> {});
    }

    void complete(Operation operation) {
        send(messages.complete(operation.id()), () -> over(operation), () -> {});
    }

    // its id is free from when its last message begins to be written: the client may use it again on reading that
    private boolean over(Operation operation) {
        operations.remove(operation);
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
        synchronized (this) {
            // who it is may have to be found out, for which there is as long as for an answer
            Instant end = opened.plus(http.pace().initWait())
                    .plusMillis(isInitialised ? http.limits().of(Limit.TIME) : 0);
            isLate = viewer == null && !now.isBefore(end);
        }
        Pulse.Beat beat = pulse.at(now);
        if (isLate) {
            close(Close.INIT_TIMEOUT);
        } else if (beat == Pulse.Beat.GIVE_UP || outbox.isStuck(now)) {
            close(Close.NOT_READING);
        } else if (!expiredBy(now) && beat == Pulse.Beat.ASK) {
            outbox.putOnce(Messages.PING);
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
        Optional<List<Operation>> ran = operations.close();
        if (ran.isEmpty()) {
            return false;
        }
        outbox.shut();
        ran.get().forEach(Operation::cancel);
        http.end(connection);
        return true;
    }
}
