package dev.redress.graphql.limits;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLError;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Runs documents on threads of its own, each answered in time whatever its fetchers do.
 *
 * <p>A query that waits for a slow store gets {@code LIMIT_TIME} after five seconds, counted from when it came, not from when a
 * thread took it up.
 *
 * <p>What is running is told to stop, which it does before its next field; a fetcher that waits is not interrupted, so a store needs a
 * time limit too. When every thread is taken, {@code WAITING} requests wait and the next is refused at once. The threads are
 * daemons and end when idle.
 */
public final class Workers implements AutoCloseable {

    private static final int IDLE_SECONDS = 30;
    private static final int RETRY_MILLIS = 50;

    private final Limits limits;
    private final ThreadPoolExecutor threads;
    private final ScheduledThreadPoolExecutor timer;

    private Workers(Limits limits, int threads) {
        this.limits = limits;
        this.threads = new ThreadPoolExecutor(
                threads,
                threads,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(limits.of(Limit.WAITING)),
                named("redress-graphql-"));
        this.threads.allowCoreThreadTimeOut(true);
        this.timer = new ScheduledThreadPoolExecutor(1, named("redress-graphql-timer-"));
        this.timer.setRemoveOnCancelPolicy(true);
        this.timer.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
        this.timer.allowCoreThreadTimeOut(true);
    }

    /** As many threads as the machine has processors, twice, and four at least: what they do is mostly waiting. */
    public static Workers of(Limits limits) {
        return of(limits, Math.max(4, 2 * Runtime.getRuntime().availableProcessors()));
    }

    public static Workers of(Limits limits, int threads) {
        return new Workers(limits, threads);
    }

    /** The result, or the error that there was no time or no room for it. */
    public CompletionStage<ExecutionResult> run(GraphQL engine, ExecutionInput input) {
        CompletableFuture<ExecutionResult> inTime = new CompletableFuture<>();
        Runnable task = () -> execute(engine, input, inTime);
        ScheduledFuture<?> end;
        try {
            threads.execute(task);
            end = timer.schedule(
                    () -> {
                        threads.remove(task);
                        input.cancel();
                        inTime.complete(failed(Limit.TIME.exceeded(limits.of(Limit.TIME))));
                    },
                    limits.of(Limit.TIME),
                    TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException fullOrClosed) {
            input.cancel();
            return CompletableFuture.completedFuture(failed(
                    threads.isShutdown()
                            ? Code.SERVER_STOPS.error("The server stops, and takes nothing new; ask again.")
                            : Limit.WAITING.exceeded(limits.of(Limit.WAITING))));
        }
        // the time is up for the answer, not for what follows from it: a subscription's events are no part of it
        return inTime.whenComplete((result, failure) -> end.cancel(false));
    }

    /** Goes on with something as soon as there is a thread for it; what goes on is never refused for want of room. */
    public void goOn(Runnable task) {
        try {
            threads.execute(task);
        } catch (RejectedExecutionException full) {
            try {
                timer.schedule(() -> goOn(task), RETRY_MILLIS, TimeUnit.MILLISECONDS);
            } catch (RejectedExecutionException closed) {
                // the server stops, and every stream with it
                return;
            }
        }
    }

    /** Runs what is not a document, on the same threads. */
    public void execute(Runnable task) {
        threads.execute(task);
    }

    /** Does something again and again until it is cancelled. */
    public ScheduledFuture<?> every(long millis, Runnable task) {
        return timer.scheduleWithFixedDelay(task, millis, millis, TimeUnit.MILLISECONDS);
    }

    /** Takes nothing more; what runs is finished. */
    @Override
    public void close() {
        threads.shutdown();
        timer.setExecuteExistingDelayedTasksAfterShutdownPolicy(true);
        timer.setContinueExistingPeriodicTasksAfterShutdownPolicy(false);
        timer.shutdown();
    }

    private static void execute(GraphQL engine, ExecutionInput input, CompletableFuture<ExecutionResult> answer) {
        if (answer.isDone()) {
            return;
        }
        try {
            engine.executeAsync(input).whenComplete((result, failure) -> {
                if (failure == null) {
                    answer.complete(result);
                } else {
                    answer.complete(failed(Masked.error(failure)));
                }
            });
        } catch (RuntimeException | StackOverflowError unforeseen) {
            answer.complete(failed(Masked.error(unforeseen)));
        }
    }

    /** A result that is nothing but this error. */
    public static ExecutionResult failed(GraphQLError error) {
        return ExecutionResult.newExecutionResult().addError(error).build();
    }

    private static ThreadFactory named(String prefix) {
        AtomicInteger number = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(task, prefix + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
