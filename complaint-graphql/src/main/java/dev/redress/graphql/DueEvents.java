package dev.redress.graphql;

import dev.redress.access.Actor;
import dev.redress.complaint.LogPage;
import dev.redress.complaint.Recorded;
import dev.redress.desk.Desk;
import dev.redress.desk.DeskRow;
import dev.redress.desk.Found;
import dev.redress.desk.Owed;
import dev.redress.desk.Query;
import dev.redress.graphql.Page.Due;
import dev.redress.graphql.Positions.Place;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What comes due, day by day: told on the day from which a reminder is worth giving, on the last day, and on the day after. What was
 * recorded during a day is looked at once more, so that something that became due today is told today.
 */
final class DueEvents implements Source.Events<DueEvents.Told> {

    private static final int ROWS = 100;
    private static final int PAGE = 500;
    private static final String NOTHING = "";

    /** How it stands on the day on which it is told. */
    enum Standing {
        DUE_SOON,
        DUE_TODAY,
        OVERDUE
    }

    /** Something that comes due. */
    record Told(String position, LocalDate on, Standing standing, Due owed, Seen complaint) {}

    /** The same before it is told, with the word by which those of one day are in order. */
    private record Item(String word, Standing standing, Due owed, Seen complaint) {}

    private final News news;
    private final Library library;
    private final Desk desk;
    private final Query filter;
    private final Actor actor;
    private final Supplier<LocalDate> today;
    private final Queue<Told> read = new ArrayDeque<>();
    private final Set<String> told = new HashSet<>();
    private LocalDate day;
    private long log;
    private String last;
    private boolean whole;

    DueEvents(News news, Library library, Desk desk, Query filter, Actor actor, Supplier<LocalDate> today, Place from) {
        this.news = news;
        this.library = library;
        this.desk = desk;
        this.filter = filter;
        this.actor = actor;
        this.today = today;
        this.day = from.day();
        this.log = from.read();
        this.last = from.told();
    }

    @Override
    public @Nullable Told next() {
        LocalDate now = today.get();
        while (read.isEmpty()) {
            if (!whole) {
                readDay();
            } else if (day.isBefore(now)) {
                day = day.plusDays(1);
                last = NOTHING;
                told.clear();
                whole = false;
            } else if (!readNews()) {
                return null;
            }
        }
        return read.poll();
    }

    @Override
    public Runnable listen(Runnable perhaps) {
        return news.listen(perhaps);
    }

    /** All of a day after what was told last. */
    private void readDay() {
        for (Item item : items(filter)) {
            if (item.word().compareTo(last) > 0) {
                tell(item, log, item.word());
            }
        }
        whole = true;
    }

    /** What the complaints that were changed meanwhile have to tell of today; whether there was anything new at all. */
    private boolean readNews() {
        LogPage page = news.complaints().after(log, PAGE);
        if (page.events().isEmpty()) {
            return false;
        }
        Set<String> changed = new HashSet<>();
        page.events().forEach(event -> changed.add(event.reference()));
        // one is looked for by itself, and several among all of the day: they are no more reads than one
        boolean one = changed.size() == 1 && filter.parts().reference() == null;
        List<Item> items =
                new ArrayList<>(items(one ? filter.reference(changed.iterator().next()) : filter));
        items.removeIf(item -> told.contains(item.word())
                || !changed.contains(item.complaint().recorded().reference()));
        for (int i = 0; i < items.size(); i++) {
            // only with the last of them the log was read so far
            tell(items.get(i), i == items.size() - 1 ? page.last() : log, last);
        }
        log = page.last();
        return true;
    }

    private void tell(Item item, long position, String word) {
        told.add(item.word());
        last = word;
        String place = Positions.of(new Place(day, position, word));
        read.add(new Told(place, day, item.standing(), item.owed(), item.complaint()));
    }

    // --- of a day -----------------------------------------------------------------------------------------------

    private List<Item> items(Query query) {
        List<Item> items = new ArrayList<>();
        collect(query.dueSoonOn(day), items);
        collect(query.dueBetween(day.minusDays(1), day.minusDays(1)), items);
        items.sort(Comparator.comparing(Item::word));
        return items;
    }

    private void collect(Query query, List<Item> items) {
        Query seen = query.seenBy(actor, today.get());
        String after = null;
        boolean more = true;
        while (more) {
            Found found = desk.find(seen, after, ROWS);
            collect(found, seen, items);
            more = found.more();
            after = found.rows().isEmpty()
                    ? null
                    : found.rows().get(found.rows().size() - 1).cursor();
        }
    }

    private void collect(Found found, Query query, List<Item> items) {
        List<String> references = found.rows().stream().map(DeskRow::reference).toList();
        Map<String, Recorded> complaints =
                references.isEmpty() ? Map.of() : news.complaints().findAll(references);
        for (DeskRow row : found.rows()) {
            Seen.of(complaints.get(row.reference()), actor, today.get(), library)
                    .ifPresent(complaint -> collect(row, complaint, query, items));
        }
    }

    private void collect(DeskRow row, Seen complaint, Query query, List<Item> items) {
        for (Owed owed : row.owed()) {
            Standing standing = standing(owed);
            if (standing != null && query.matches(owed)) {
                items.add(new Item(
                        row.reference() + "/" + owed.clause() + "/" + Fingerprint.of(owed.what()) + "/" + standing,
                        standing,
                        new Due(owed, complaint),
                        complaint));
            }
        }
    }

    private @Nullable Standing standing(Owed owed) {
        if (day.equals(owed.due())) {
            return Standing.DUE_TODAY;
        }
        if (day.equals(owed.warn())) {
            return Standing.DUE_SOON;
        }
        return owed.due() != null && day.minusDays(1).equals(owed.due()) ? Standing.OVERDUE : null;
    }
}
