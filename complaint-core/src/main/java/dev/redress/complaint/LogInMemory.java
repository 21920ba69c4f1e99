package dev.redress.complaint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;

/** The log in memory. One lock: an append is short, and whoever reads sees it whole or not at all. */
final class LogInMemory implements Complaints, Heard {

    private record Request(String reference, String actor, Addition addition) {}

    private record Answered(Request request, Appended.Done done) {}

    private final Object lock = new Object();
    private final Map<String, Recorded> complaints = new HashMap<>();
    private final List<Logged> log = new ArrayList<>();
    private final Map<String, Answered> keys = new HashMap<>();
    private final Set<Listener> listeners = new CopyOnWriteArraySet<>();

    /** Told apart by who they are: the same runnable may listen twice. */
    private static final class Listener {
        private final Runnable told;

        Listener(Runnable told) {
            this.told = told;
        }
    }

    @Override
    public Optional<Recorded> find(String reference) {
        synchronized (lock) {
            return Optional.ofNullable(complaints.get(reference));
        }
    }

    @Override
    public Map<String, Recorded> findAll(Collection<String> references) {
        Map<String, Recorded> found = new LinkedHashMap<>();
        synchronized (lock) {
            for (String reference : references) {
                Recorded one = complaints.get(reference);
                if (one != null) {
                    found.put(reference, one);
                }
            }
        }
        return found;
    }

    @Override
    public Appended append(String reference, int expectedVersion, String key, String actor, Addition addition) {
        present("reference", reference);
        present("key", key);
        present("actor", actor);
        if (expectedVersion < 0) {
            throw new IllegalArgumentException(
                    "versions count from 0, and " + expectedVersion + " was expected of " + reference);
        }
        Appended answer;
        synchronized (lock) {
            answer = answer(expectedVersion, key, new Request(reference, actor, addition));
        }
        if (answer instanceof Appended.Done) {
            tell();
        }
        return answer;
    }

    private static void present(String what, String word) {
        if (word.isBlank()) {
            throw new IllegalArgumentException("what is appended has a " + what + ", and this one is blank");
        }
    }

    private Appended answer(int expectedVersion, String key, Request request) {
        Answered before = keys.get(key);
        if (before != null) {
            return before.request().equals(request) ? new Appended.Repeated(before.done()) : new Appended.Taken(key);
        }
        Recorded known = complaints.get(request.reference());
        int actual = known == null ? 0 : known.version();
        if (actual != expectedVersion) {
            return new Appended.Conflict(expectedVersion, actual);
        }
        Recorded now = request.addition().to(request.reference(), known);
        int version = actual;
        for (Event event : request.addition().events()) {
            log.add(new Logged(log.size() + 1L, request.reference(), ++version, request.actor(), event));
        }
        complaints.put(request.reference(), now);
        Appended.Done done = new Appended.Done(version, log.size(), now);
        keys.put(key, new Answered(request, done));
        return done;
    }

    @Override
    public LogPage after(long position, int limit) {
        if (position < 0 || limit < 1) {
            throw new IllegalArgumentException(
                    "the log is read from a position of 0 or more, 1 event or more at a time, and " + limit + " after "
                            + position + " were asked for");
        }
        synchronized (lock) {
            int from = (int) Math.min(position, log.size());
            int to = (int) Math.min((long) from + limit, log.size());
            return new LogPage(log.subList(from, to), from == to ? position : to, to < log.size());
        }
    }

    @Override
    public Runnable listen(Runnable listener) {
        Listener one = new Listener(listener);
        listeners.add(one);
        return () -> listeners.remove(one);
    }

    private void tell() {
        for (Listener each : listeners) {
            try {
                each.told.run();
            } catch (RuntimeException broken) {
                listeners.remove(each); // what was appended is on record, whatever became of the listener
            }
        }
    }

    /** {@code a log of 12 events}. */
    @Override
    public String toString() {
        synchronized (lock) {
            return "a log of " + log.size() + (log.size() == 1 ? " event" : " events");
        }
    }
}
