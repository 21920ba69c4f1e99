package dev.redress.cli.serve;

import java.io.EOFException;
import java.nio.channels.ClosedChannelException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Promise;

/**
 * A request's body as a whole, unpacked and bounded in size and in time. The idle time-out sees a body that stopped; only a
 * limit on the whole of it sees one that comes a byte a second.
 */
final class Body {

    private Body() {}

    static CompletableFuture<byte[]> of(Request request, Bounds bounds) {
        if (request.getLength() > bounds.bodyBytes()) {
            return CompletableFuture.failedFuture(new HttpException.RuntimeException(413));
        }
        CompletableFuture<byte[]> whole = new CompletableFuture<>();
        Content.Source.asByteArrayAsync(request, bounds.bodyBytes(), Promise.Invocable.toPromise(whole));
        return whole.orTimeout(bounds.body().toMillis(), TimeUnit.MILLISECONDS);
    }

    /** The status that says why a body did not arrive; 0 when there is nobody left to say it to. */
    static int status(Throwable why) {
        Throwable cause = why instanceof CompletionException && why.getCause() != null ? why.getCause() : why;
        if (cause instanceof TimeoutException) {
            return 408;
        }
        if (cause instanceof HttpException known) {
            return known.getCode();
        }
        if (cause instanceof EOFException || cause instanceof ClosedChannelException) {
            return 0;
        }
        // what has no size left says so as a wrong state; all else is what could not be unpacked
        return cause instanceof IllegalStateException ? 413 : 400;
    }
}
