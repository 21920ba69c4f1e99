package dev.redress.cli.serve;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.ConnectionMetaData;
import org.eclipse.jetty.util.NanoTime;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Closes a connection on which a request was begun and its headers did not end in time. The idle time-out does not see one
 * byte a second; this looks at every connection once a second, and at how far each has come.
 */
final class SlowHeaders extends AbstractLifeCycle implements Connection.Listener {

    private static final long EVERY_MILLIS = 500;

    private final long limitNanos;
    private final Scheduler scheduler;
    private final Map<Connection, Progress> open = new ConcurrentHashMap<>();

    /** How far a connection had come when it was looked at: seen by one thread, which looks at all. */
    private static final class Progress {
        private long requests;
        private long bytes;
        private long begun = -1;
    }

    SlowHeaders(Duration limit, Scheduler scheduler) {
        this.limitNanos = limit.toNanos();
        this.scheduler = scheduler;
    }

    @Override
    public void onOpened(Connection connection) {
        if (connection instanceof ConnectionMetaData) {
            open.put(connection, new Progress());
        }
    }

    @Override
    public void onClosed(Connection connection) {
        open.remove(connection);
    }

    /** How many connections speak HTTP now. */
    int size() {
        return open.size();
    }

    @Override
    protected void doStart() {
        scheduler.schedule(this::look, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void look() {
        long now = NanoTime.now();
        open.forEach((connection, progress) -> {
            if (isTooSlow(connection, progress, now)) {
                connection.getEndPoint().close();
            }
        });
        if (isRunning()) {
            scheduler.schedule(this::look, EVERY_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private boolean isTooSlow(Connection connection, Progress progress, long now) {
        long requests = connection.getMessagesIn();
        boolean isAnswering = requests > connection.getMessagesOut();
        long bytes = connection.getBytesIn();
        if (isAnswering || requests != progress.requests) {
            progress.requests = requests;
            progress.bytes = bytes;
            progress.begun = -1;
            return false;
        }
        if (bytes == progress.bytes && progress.begun < 0) {
            return false;
        }
        if (progress.begun < 0) {
            progress.begun = now;
        }
        return NanoTime.elapsed(progress.begun, now) > limitNanos;
    }
}
