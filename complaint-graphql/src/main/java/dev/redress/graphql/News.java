package dev.redress.graphql;

import dev.redress.complaint.Complaints;
import dev.redress.complaint.Heard;
import dev.redress.complaint.LogPage;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** When something may be new: the log tells, where it can, and it is looked at from time to time in any case. */
final class News {

    private static final int PAGE = 1_000;

    private final Complaints complaints;
    private final Executor executor;
    private final Duration pause;
    private long end;

    News(Complaints complaints, Executor executor, Duration pause) {
        this.complaints = complaints;
        this.executor = executor;
        this.pause = pause;
    }

    Executor executor() {
        return executor;
    }

    Complaints complaints() {
        return complaints;
    }

    /** The position of the last event there is; what was read once is not read again for it. */
    synchronized long end() {
        LogPage page = complaints.after(end, PAGE);
        while (page.more()) {
            page = complaints.after(page.last(), PAGE);
        }
        end = page.last();
        return end;
    }

    /** Calls back after each append, and after each pause. */
    Runnable listen(Runnable perhaps) {
        AtomicBoolean over = new AtomicBoolean();
        Runnable deaf = complaints instanceof Heard heard ? heard.listen(perhaps) : () -> {};
        again(perhaps, over);
        return () -> {
            over.set(true);
            deaf.run();
        };
    }

    private void again(Runnable perhaps, AtomicBoolean over) {
        CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS, executor)
                .execute(() -> {
                    if (!over.get()) {
                        perhaps.run();
                        again(perhaps, over);
                    }
                });
    }
}
