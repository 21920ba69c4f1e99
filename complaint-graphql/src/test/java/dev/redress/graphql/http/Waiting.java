package dev.redress.graphql.http;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Waits for what another thread is about to do, and fails when it does not. */
final class Waiting {

    private static final Duration LONGEST = Duration.ofSeconds(20);

    private Waiting() {}

    static <T> T until(Supplier<Optional<T>> found, Supplier<String> what) {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (true) {
            Optional<T> now = found.get();
            if (now.isPresent()) {
                return now.get();
            }
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain for " + what.get());
            }
            try {
                Thread.sleep(2);
            } catch (InterruptedException interrupted) {
                throw new AssertionError(interrupted);
            }
        }
    }

    static void until(Supplier<Boolean> holds, String what) {
        until(() -> holds.get() ? Optional.of(true) : Optional.empty(), () -> what);
    }
}
