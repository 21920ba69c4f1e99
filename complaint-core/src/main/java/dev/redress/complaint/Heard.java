package dev.redress.complaint;

/**
 * A log that tells when something was appended, so that nobody needs to ask again and again. A store may leave it out: whoever
 * follows it then asks from time to time.
 */
public interface Heard {

    /**
     * Tells the listener after each append, on the thread of whoever appended, which it should not keep: it reads what is
     * new with {@link Complaints#after}. Several appends may be told as one. A listener that throws is told no more; the append
     * stays done.
     *
     * @return ends it
     */
    Runnable listen(Runnable listener);
}
