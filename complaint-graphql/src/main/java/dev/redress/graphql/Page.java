package dev.redress.graphql;

import dev.redress.access.Sight;
import dev.redress.calendar.Unreadable;
import dev.redress.desk.Desk;
import dev.redress.desk.DeskRow;
import dev.redress.desk.Found;
import dev.redress.desk.Owed;
import dev.redress.desk.Query;
import dev.redress.graphql.limits.Limit;
import dev.redress.timetable.Deadline;
import dev.redress.timetable.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One page of complaints, as a connection shows it.
 *
 * @param edges those on it
 * @param more whether more follow
 * @param further whether it goes on after a cursor
 * @param desk to ask how many there are in all, where that is asked for
 * @param query of what it is a page
 */
record Page(List<Edge> edges, boolean more, boolean further, Desk desk, Query query) {

    /** A complaint on a page, and its row. */
    record Edge(DeskRow row, Seen complaint, Query query) {

        /** What is due of it, by the query. */
        List<Due> owed() {
            complaint.need(Sight.DATES);
            List<Due> owed = new ArrayList<>();
            for (Owed one : row.owed()) {
                if (query.matches(one)) {
                    owed.add(new Due(one, complaint));
                }
            }
            return owed;
        }
    }

    /** Something that is owed, and the complaint by which it is told how late it is. */
    record Due(Owed owed, Seen complaint) {

        /** As its timetable has it today: by how many working days it is late. */
        Optional<Integer> late() {
            for (Deadline deadline : complaint.timetableToday().deadlines()) {
                boolean same = deadline.clause().id().equals(owed.clause())
                        && deadline.what().equals(owed.what())
                        && deadline.date().equals(owed.date());
                if (same && owed.isOverdueOn(complaint.today())) {
                    return deadline.status().map(Status::days);
                }
            }
            return Optional.empty();
        }
    }

    Page {
        edges = List.copyOf(edges);
    }

    /** What the desk found, with the complaints that were read for it; one that may not be seen after all is left out. */
    static Page of(Found found, Map<String, Seen> complaints, boolean further, Desk desk, Query query) {
        List<Edge> edges = new ArrayList<>();
        for (DeskRow row : found.rows()) {
            Seen complaint = complaints.get(row.reference());
            if (complaint != null) {
                edges.add(new Edge(row, complaint, query));
            }
        }
        return new Page(edges, found.more(), further, desk, query);
    }

    /** Asks the desk for the page that was asked for. */
    static Found find(Desk desk, Query query, Given given, int largest) {
        int first = given.whole("first");
        if (first < 1 || first > largest) {
            throw new Unanswerable(
                    ErrorCode.LIMIT_PAGE,
                    "Over a limit: from 1 to " + largest + " " + Limit.PAGE.what() + ", and " + first
                            + " were asked for.",
                    given.at("first"));
        }
        try {
            return desk.find(query, given.findText("after").orElse(null), first);
        } catch (Unreadable e) {
            throw new Unanswerable(
                    ErrorCode.INVALID_CURSOR, "That is no cursor of this list: " + e.help() + ".", given.at("after"));
        }
    }

    private Optional<String> cursor(int place) {
        return edges.isEmpty()
                ? Optional.empty()
                : Optional.of(edges.get(place).row().cursor());
    }

    static List<TypeFields<?>> fields() {
        List<TypeFields<?>> fields = new ArrayList<>();
        for (String type : List.of("Complaint", "Due")) {
            fields.add(TypeFields.of(type + "Connection", Page.class)
                    .field("edges", Page::edges)
                    .field("pageInfo", page -> page)
                    .field("totalCount", page ->
                            (int) Math.min(Integer.MAX_VALUE, page.desk().count(page.query()))));
        }
        fields.add(TypeFields.of("ComplaintEdge", Edge.class)
                .field("cursor", edge -> edge.row().cursor())
                .field("node", Edge::complaint));
        fields.add(TypeFields.of("DueEdge", Edge.class)
                .field("cursor", edge -> edge.row().cursor())
                .field("node", edge -> edge));
        fields.add(TypeFields.of("DueComplaint", Edge.class)
                .field("complaint", Edge::complaint)
                .asked("owed", (edge, asked) -> edge.owed()));
        fields.add(TypeFields.of("PageInfo", Page.class)
                .field("hasNextPage", Page::more)
                .field("hasPreviousPage", Page::further)
                .field("startCursor", page -> page.cursor(0))
                .field("endCursor", page -> page.cursor(page.edges().size() - 1)));
        return fields;
    }
}
