package dev.redress.graphql;

import dev.redress.access.Actor;
import dev.redress.access.Sight;
import dev.redress.desk.Desk;
import dev.redress.desk.DeskRow;
import dev.redress.desk.Query;
import dev.redress.graphql.Positions.Place;
import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.function.Supplier;

/** What can be followed. Who may see what is asked again for every event, so that authority that ended ends what is told. */
final class Follow {

    private static final int LONGEST_AWAY = 92;

    private final Library library;
    private final News news;
    private final Desk desk;
    private final Supplier<LocalDate> today;

    Follow(Library library, News news, Desk desk, Supplier<LocalDate> today) {
        this.library = library;
        this.news = news;
        this.desk = desk;
        this.today = today;
    }

    List<TypeFields<?>> fields() {
        return List.of(
                TypeFields.root("Subscription")
                        .asked("complaintChanged", (none, asked) -> complaint(Given.of(asked), asked))
                        .asked("deskChanged", (none, asked) -> desk(Given.of(asked), asked))
                        .asked("deadlinesComingDue", (none, asked) -> due(Given.of(asked), asked)),
                TypeFields.of("ComplaintChange", ChangeEvents.Told.class)
                        .field("position", ChangeEvents.Told::position)
                        .field("event", ChangeEvents.Told::event)
                        .field("complaint", ChangeEvents.Told::complaint),
                TypeFields.of("ComingDue", DueEvents.Told.class)
                        .field("position", DueEvents.Told::position)
                        .field("on", DueEvents.Told::on)
                        .field("standing", DueEvents.Told::standing)
                        .field("owed", DueEvents.Told::owed)
                        .field("complaint", DueEvents.Told::complaint));
    }

    private Flow.Publisher<ChangeEvents.Told> complaint(Given given, DataFetchingEnvironment asked) {
        Actor actor = Cases.actor(asked);
        String reference = given.text("reference");
        boolean seen = Seen.of(news.complaints().find(reference).orElse(null), actor, today.get(), library)
                .filter(complaint -> complaint.shows(Sight.HISTORY))
                .isPresent();
        if (!seen) {
            throw new Unanswerable(ErrorCode.FORBIDDEN, "There is no such complaint that is yours to see.");
        }
        return new Source<>(
                new ChangeEvents(news, library, actor, today, reference::equals, every -> true, position(given)),
                news.executor());
    }

    private Flow.Publisher<ChangeEvents.Told> desk(Given given, DataFetchingEnvironment asked) {
        Actor actor = Cases.actor(asked, Sight.DESK);
        Query filter = Filters.query(given);
        return new Source<>(
                new ChangeEvents(
                        news,
                        library,
                        actor,
                        today,
                        every -> true,
                        complaint -> complaint.shows(Sight.HISTORY) && matches(complaint, filter),
                        position(given)),
                news.executor());
    }

    /** A complaint for whose procedure there is no calendar has no row, as on a desk, and ends no stream of the others. */
    private boolean matches(Seen complaint, Query filter) {
        Query seen = filter.seenBy(complaint.actor(), complaint.today());
        return library.findCalendar(complaint.complaint().policy())
                .filter(calendar -> seen.matches(DeskRow.of(complaint.recorded(), calendar)))
                .isPresent();
    }

    private Flow.Publisher<DueEvents.Told> due(Given given, DataFetchingEnvironment asked) {
        Actor actor = Cases.actor(asked, Sight.DESK);
        Place from = given.has("after") ? since(given) : new Place(today.get(), news.end(), "");
        return new Source<>(
                new DueEvents(news, library, desk, Filters.query(given), actor, today, from), news.executor());
    }

    /** A position is told of days, one after another, so that it goes back as far as somebody may have been away and no farther. */
    private Place since(Given given) {
        Place place = Positions.place(given, "after");
        LocalDate now = today.get();
        if (place.day().isAfter(now) || place.day().isBefore(now.minusDays(LONGEST_AWAY))) {
            throw new Unanswerable(
                    ErrorCode.INVALID_CURSOR,
                    "That position is not of the last " + LONGEST_AWAY
                            + " days; ask without one, and for what is due with due(by:).",
                    given.at("after"));
        }
        return place;
    }

    private long position(Given given) {
        return given.has("after") ? Positions.read(given, "after") : news.end();
    }
}
