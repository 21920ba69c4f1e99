package dev.redress.graphql;

import dev.redress.access.Access;
import dev.redress.access.Act;
import dev.redress.access.Actor;
import dev.redress.access.CaseView;
import dev.redress.access.Sight;
import dev.redress.complaint.Complaint;
import dev.redress.complaint.Finder;
import dev.redress.complaint.Recorded;
import dev.redress.desk.Desk;
import dev.redress.desk.DeskRow;
import dev.redress.desk.Found;
import dev.redress.desk.Query;
import dev.redress.graphql.http.Asked;
import dev.redress.graphql.http.Viewer;
import dev.redress.policy.Policy;
import dev.redress.report.Period;
import dev.redress.report.Quarterly;
import dev.redress.report.Reporting;
import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** What can be asked about complaints on record. Every complaint and every list goes through {@link Seen} and {@link Access}. */
final class Cases {

    /** As many rows as are read from the desk at once where all are wanted. */
    private static final int ROWS = 500;

    /** Who asks, on a day. */
    private record Me(Viewer viewer, Actor actor, LocalDate today) {}

    private final Library library;
    private final Finder finder;
    private final Desk desk;
    private final Loaded loaded;
    private final int largestPage;

    Cases(Library library, Finder finder, Desk desk, int largestPage) {
        this.library = library;
        this.finder = finder;
        this.desk = desk;
        this.loaded = new Loaded(finder);
        this.largestPage = largestPage;
    }

    Loaded loaded() {
        return loaded;
    }

    /** Adds its fields to those of {@code Query}. */
    TypeFields<Object> addTo(TypeFields<Object> query) {
        return query.asked(
                        "complaint", (none, asked) -> complaint(Given.of(asked).text("reference"), asked))
                .asked("complaints", (none, asked) -> page(Filters.query(Given.of(asked)), asked))
                .asked(
                        "due",
                        (none, asked) -> page(
                                Filters.query(Given.of(asked))
                                        .dueBy(Given.of(asked).day("by")),
                                asked))
                .asked("report", (none, asked) -> report(Given.of(asked), asked))
                .asked("viewer", (none, asked) -> me(asked))
                .asked("node", (none, asked) -> node(Given.of(asked).text("id"), asked));
    }

    // --- who asks -----------------------------------------------------------------------------------------------

    /** Who asks. */
    static Actor actor(DataFetchingEnvironment asked) {
        return Asked.in(asked.getGraphQlContext())
                .viewer()
                .who()
                .orElseThrow(() -> new Unanswerable(
                        ErrorCode.UNAUTHENTICATED, "That is for somebody who has signed in, and nobody has."));
    }

    static LocalDate today(DataFetchingEnvironment asked) {
        return Asked.in(asked.getGraphQlContext()).today();
    }

    /** Who asks, refused where they may not see any such list. */
    static Actor actor(DataFetchingEnvironment asked, Sight list) {
        Actor actor = actor(asked);
        if (Access.review(actor, Act.see(list)) instanceof Access.Denied denied) {
            throw Unanswerable.forbidden(Act.see(list), denied.code());
        }
        return actor;
    }

    private static @Nullable Me me(DataFetchingEnvironment asked) {
        Viewer viewer = Asked.in(asked.getGraphQlContext()).viewer();
        return viewer.who().map(actor -> new Me(viewer, actor, today(asked))).orElse(null);
    }

    static TypeFields<?> viewer() {
        return TypeFields.of("Viewer", Me.class)
                .field("code", me -> me.actor().id())
                .field("role", me -> me.actor().role())
                .field("landlord", me -> me.actor().landlord())
                .field(
                        "until",
                        me -> Optional.ofNullable(me.viewer().until()).map(until -> until.atOffset(ZoneOffset.UTC)))
                .field("today", Me::today);
    }

    // --- complaints ---------------------------------------------------------------------------------------------

    CompletableFuture<Optional<Seen>> complaint(String reference, DataFetchingEnvironment asked) {
        Actor actor = actor(asked);
        LocalDate today = today(asked);
        return loaded.one(reference, asked).thenApply(found -> seen(found.orElse(null), actor, today));
    }

    /** Those of the complaints that they may see, in the order of the references. */
    CompletableFuture<List<Seen>> complaints(List<String> references, DataFetchingEnvironment asked) {
        Actor actor = actor(asked);
        LocalDate today = today(asked);
        return loaded.all(references, asked)
                .thenApply(read -> List.copyOf(seen(read, actor, today).values()));
    }

    private Optional<Seen> seen(@Nullable Recorded recorded, Actor actor, LocalDate today) {
        return Seen.of(recorded, actor, today, library);
    }

    private Object node(String id, DataFetchingEnvironment asked) {
        actor(asked);
        Optional<String> reference = GlobalId.reference(id);
        return reference.isPresent() ? complaint(reference.get(), asked) : Optional.empty();
    }

    private CompletableFuture<Page> page(Query filtered, DataFetchingEnvironment asked) {
        Given given = Given.of(asked);
        Actor actor = actor(asked, Sight.DESK);
        LocalDate today = today(asked);
        Query query = filtered.seenBy(actor, today);
        Found found = Page.find(desk, query, given, largestPage);
        List<String> references = found.rows().stream().map(DeskRow::reference).toList();
        return loaded.all(references, asked)
                .thenApply(read -> Page.of(found, seen(found, read, actor, today), given.has("after"), desk, query));
    }

    /** Those that were read for rows, each by what its row says of who has to do with it, unless more happened since. */
    private Map<String, Seen> seen(Found found, Map<String, Recorded> read, Actor actor, LocalDate today) {
        Map<String, Seen> complaints = new HashMap<>();
        for (DeskRow row : found.rows()) {
            Recorded recorded = read.get(row.reference());
            if (recorded != null) {
                CaseView view = row.version() == recorded.version() ? row.view() : CaseView.of(recorded);
                Seen.of(recorded, view, actor, today, library).ifPresent(seen -> complaints.put(row.reference(), seen));
            }
        }
        return complaints;
    }

    private Map<String, Seen> seen(Map<String, Recorded> read, Actor actor, LocalDate today) {
        Map<String, Seen> complaints = new LinkedHashMap<>();
        read.forEach((reference, recorded) ->
                seen(recorded, actor, today).ifPresent(seen -> complaints.put(reference, seen)));
        return complaints;
    }

    // --- figures ------------------------------------------------------------------------------------------------

    private Quarterly report(Given given, DataFetchingEnvironment asked) {
        Actor actor = actor(asked, Sight.REPORT);
        LocalDate today = today(asked);
        Policy policy = library.policy(given, "policy");
        Period quarter = given.read("quarter", () -> Period.quarter(given.text("quarter")));
        Query query = Query.all().policy(policy.id()).seenBy(actor, today);
        List<Complaint> complaints = new ArrayList<>();
        String after = null;
        boolean more = true;
        while (more) {
            Found found = desk.find(query, after, ROWS);
            List<String> references =
                    found.rows().stream().map(DeskRow::reference).toList();
            seen(finder.findAll(references), actor, today).values().forEach(seen -> complaints.add(seen.complaint()));
            more = found.more();
            after = references.isEmpty()
                    ? null
                    : found.rows().get(found.rows().size() - 1).cursor();
        }
        return Reporting.over(quarter).on(library::calendar).quarterly(policy, complaints);
    }
}
