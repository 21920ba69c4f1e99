package dev.redress.graphql.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Writes pieces on a thread that waits for them: asks for one, writes it, and asks for the next. */
final class Writing implements Flow.Subscriber<byte[]> {

    private final OutputStream out;
    private final Thread writer = Thread.currentThread();

    private Flow.@Nullable Subscription source;
    private byte @Nullable [] piece;
    private @Nullable Throwable givenUp;
    private boolean isComplete;
    private boolean isWriting;
    private boolean isInterrupted;

    Writing(OutputStream out) {
        this.out = out;
    }

    void write(Flow.Publisher<byte[]> pieces) throws IOException {
        pieces.subscribe(this);
        try {
            byte[] next = next();
            while (next != null) {
                write(next);
                next = next();
            }
        } finally {
            cancel();
        }
    }

    private void write(byte[] next) throws IOException {
        synchronized (this) {
            isWriting = true;
        }
        try {
            out.write(next);
            out.flush();
        } finally {
            synchronized (this) {
                isWriting = false;
                if (isInterrupted) {
                    // it was meant for the write that is over now
                    Thread.interrupted();
                }
            }
        }
    }

    /** The next piece; null at the end. */
    private byte @Nullable [] next() throws IOException {
        ask();
        synchronized (this) {
            try {
                while (piece == null && !isComplete && givenUp == null) {
                    wait();
                }
            } catch (InterruptedException stopped) {
                writer.interrupt();
                throw new InterruptedIOException("the server stops the thread that writes");
            }
            if (givenUp != null) {
                throw new IOException("the client was given up: " + givenUp.getMessage());
            }
            byte[] next = piece;
            piece = null;
            return next;
        }
    }

    private void ask() {
        Flow.Subscription from;
        synchronized (this) {
            from = source;
        }
        if (from != null) {
            from.request(1);
        }
    }

    private void cancel() {
        Flow.Subscription from;
        synchronized (this) {
            from = isComplete || givenUp != null ? null : source;
        }
        if (from != null) {
            from.cancel();
        }
    }

    // --- what the source says

    @Override
    public synchronized void onSubscribe(Flow.Subscription to) {
        source = to;
    }

    @Override
    public synchronized void onNext(byte[] next) {
        piece = next;
        notifyAll();
    }

    @Override
    public synchronized void onError(Throwable thrown) {
        givenUp = thrown;
        isInterrupted = isWriting;
        if (isWriting) {
            writer.interrupt();
        }
        notifyAll();
    }

    @Override
    public synchronized void onComplete() {
        isComplete = true;
        notifyAll();
    }
}
