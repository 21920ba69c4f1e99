package dev.redress.complaint;

/**
 * The log: every complaint, and every event of all of them in the order in which they were recorded. It records facts and
 * judges nothing; a request is judged before it is appended.
 *
 * <pre>{@code
 * Complaints complaints = Complaints.inMemory();
 * complaints.append("C-1042", 0, "k-1", "S1", Addition.of(firstContact).opening(policy, "our-homes"));
 * complaints.append("C-1042", 1, "k-2", "S1", Addition.of(acknowledged));
 * }</pre>
 *
 * <p>First contact of Friday 18 December 2026 is version 1 of C-1042, the acknowledgement of Wednesday 30 December version 2.
 * Appended is all or nothing. Of several who append to one version one is done and the others are told of the conflict. A
 * position is never used twice and none is left out: whoever has read to one, and goes on after it, misses nothing. May be used
 * by several threads. {@code ComplaintsContract}, in the jar of core's tests, is what every store is held to.
 */
public interface Complaints extends Finder {

    /**
     * Records what happened to a complaint.
     *
     * <p>The key is looked at first, then the version. A key is one for the whole log: used again for the same reference and
     * the same addition by the same actor it gives the first answer, whatever version is expected now, and is {@link
     * Appended.Taken} otherwise. Only what was done keeps its key: after a conflict the same key may be used again. Whoever
     * takes keys from clients puts the actor's id before them.
     *
     * @param reference the complaint's
     * @param expectedVersion how many of its events whoever appends has seen; 0 for a complaint that is opened now
     * @param key what makes this request the same when it is sent again
     * @param actor the id of whoever records it, who need not be who did it
     * @throws IllegalArgumentException for an addition that cannot be made to any complaint of that version: see {@link
     *     Addition#to}; for a version below 0, and for a reference, a key or an actor that is blank
     */
    Appended append(String reference, int expectedVersion, String key, String actor, Addition addition);

    /**
     * The events after a position, in the order of recording; 0 is before the first.
     *
     * @param limit how many at most, from 1
     * @throws IllegalArgumentException for a position below 0 or a limit below 1
     */
    LogPage after(long position, int limit);

    /** A log that is kept in memory and is gone with it; it is {@link Heard}. */
    static Complaints inMemory() {
        return new LogInMemory();
    }
}
