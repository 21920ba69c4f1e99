package dev.redress.graphql;

import dev.redress.access.Actor;
import dev.redress.complaint.LogPage;
import dev.redress.complaint.Logged;
import dev.redress.complaint.Recorded;
import dev.redress.graphql.Seen.Happened;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What was recorded, in the order of recording, as far as somebody may see it when they are told. */
final class ChangeEvents implements Source.Events<ChangeEvents.Told> {

    private static final int PAGE = 100;

    /**
     * Something that was recorded.
     *
     * @param position its place in the log, as a word
     * @param event the event
     * @param complaint the complaint as it now is
     */
    record Told(String position, Happened event, Seen complaint) {}

    private final News news;
    private final Library library;
    private final Actor actor;
    private final Supplier<LocalDate> today;
    private final Predicate<String> references;
    private final Predicate<Seen> wanted;
    private final Queue<Told> read = new ArrayDeque<>();
    private long position;

    /**
     * @param references of which complaints, by reference alone
     * @param wanted of which complaints, as they now are
     * @param position the one to go on after
     */
    ChangeEvents(
            News news,
            Library library,
            Actor actor,
            Supplier<LocalDate> today,
            Predicate<String> references,
            Predicate<Seen> wanted,
            long position) {
        this.news = news;
        this.library = library;
        this.actor = actor;
        this.today = today;
        this.references = references;
        this.wanted = wanted;
        this.position = position;
    }

    @Override
    public @Nullable Told next() {
        boolean more = true;
        while (read.isEmpty() && more) {
            LogPage page = news.complaints().after(position, PAGE);
            read(page);
            position = page.last();
            more = page.more();
        }
        return read.poll();
    }

    private void read(LogPage page) {
        Set<String> named = new LinkedHashSet<>();
        for (Logged logged : page.events()) {
            if (references.test(logged.reference())) {
                named.add(logged.reference());
            }
        }
        Map<String, Recorded> found =
                named.isEmpty() ? Map.of() : news.complaints().findAll(named);
        LocalDate day = today.get();
        for (Logged logged : page.events()) {
            Seen complaint =
                    Seen.of(found.get(logged.reference()), actor, day, library).orElse(null);
            if (complaint != null && complaint.reads(logged.event()) && wanted.test(complaint)) {
                read.add(new Told(Positions.of(logged.position()), complaint.happened(logged.version()), complaint));
            }
        }
    }

    @Override
    public Runnable listen(Runnable perhaps) {
        return news.listen(perhaps);
    }
}
