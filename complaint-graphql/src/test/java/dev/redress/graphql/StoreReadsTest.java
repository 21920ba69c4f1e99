package dev.redress.graphql;

import static dev.redress.graphql.OnRecord.MANAGER;
import static dev.redress.graphql.OnRecord.TODAY;
import static dev.redress.graphql.OnRecord.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.redress.complaint.Addition;
import dev.redress.complaint.Appended;
import dev.redress.complaint.Complaints;
import dev.redress.complaint.LogPage;
import dev.redress.complaint.Recorded;
import dev.redress.desk.Desk;
import dev.redress.desk.Found;
import dev.redress.desk.Query;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often a store is read for a list, whatever is asked of what is on it: as often for a hundred complaints as for three. */
class StoreReadsTest {

    /** A log and a desk that count what is asked of them. */
    private static final class Counted implements Complaints, Desk {

        private final Complaints complaints = OnRecord.one().and(130).complaints;
        private final Desk desk = Desk.following(complaints);
        private final Map<String, Integer> reads = new TreeMap<>();

        private void read(String what) {
            reads.merge(what, 1, Integer::sum);
        }

        @Override
        public Optional<Recorded> find(String reference) {
            read("one");
            return complaints.find(reference);
        }

        @Override
        public Map<String, Recorded> findAll(Collection<String> references) {
            read("all");
            return complaints.findAll(references);
        }

        @Override
        public LogPage after(long position, int limit) {
            read("log");
            return complaints.after(position, limit);
        }

        @Override
        public Appended append(String reference, int expected, String key, String actor, Addition addition) {
            read("append");
            return complaints.append(reference, expected, key, actor, addition);
        }

        @Override
        public Found find(Query query, @Nullable String after, int first) {
            read("rows");
            return desk.find(query, after, first);
        }

        @Override
        public long count(Query query) {
            read("count");
            return desk.count(query);
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            asked of each                                                             | reads
            reference                                                                 | {all=1, rows=1}
            timetable { deadlines { clause due } rights { clause } steps { clause } } | {all=1, rows=1}
            next { open { action { name } } closed { why } }                          | {all=1, rows=1}
            findings { clause says }                                                  | {all=1, rows=1}
            followUps { what } remedies { what } admission { question }               | {all=1, rows=1}
            history { on by { name } text } party { residents { name } }              | {all=1, rows=1}
            picture { title } handler { name } people { name }                        | {all=1, rows=1}
            deadlines { reasonNodes { text } } course { kind } policy { id }          | {all=1, rows=1}
            """)
    void a_list_of_complaints_is_two_reads(String asked, String reads) {
        same(reads, "complaints(first: %d) { edges { node { " + asked + " } } }", "complaints");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            list                                                                                  | name       | reads
            complaints(first: %d) { totalCount edges { cursor } }                                 | complaints | {all=1, count=1, rows=1}
            complaints(first: %d, filter: { policy: "emh" }) { totalCount edges { cursor } }      | complaints | {all=1, count=1, rows=1}
            due(by: "2027-12-31", first: %d) { edges { node { owed { what workingDaysLate } } } } | due        | {all=1, rows=1}
            due(by: "2027-12-31", first: %d) { totalCount edges { node { complaint { findings { says } } } } } | due | {all=1, count=1, rows=1}
            """)
    void what_is_due_and_how_many_there_are_are_a_read_more_each(String list, String name, String reads) {
        same(reads, list, name);
    }

    private static void same(String reads, String list, String name) {
        for (int size : new int[] {3, 100}) {
            Counted store = new Counted();
            Map<String, Object> answer = ask(store, "{ " + list.formatted(size) + " }");
            assertEquals(size, ((List<?>) at(answer, "data", name, "edges")).size());
            assertEquals(reads, store.reads.toString(), size + " of " + list);
        }
    }

    /** The rows come five hundred at a time, and with each such page one read of its complaints. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            document                                                                                          | reads
            { report(policy: "emh", quarter: "2027-Q1") { cases figures { lines { count references } } } }   | {all=1, rows=1}
            { complaint(reference: "EX-1") { timetable { notes } next { open { until } } findings { says } } } | {all=1}
            { a: complaint(reference: "EX-1") { id } b: complaint(reference: "N-1000") { id } c: complaint(reference: "N-1001") { id } } | {all=1}
            """)
    void figures_are_two_reads_and_complaints_by_reference_one_together(String document, String reads) {
        Counted store = new Counted();
        ask(store, document);
        assertEquals(reads, store.reads.toString());
    }

    /** What follows a log by itself has read it once more for each question, and no complaint again. */
    @ParameterizedTest
    @CsvSource({"3", "100"})
    void a_desk_that_follows_a_log_reads_what_is_new_alone(int size) {
        Counted store = new Counted();
        Desk desk = Desk.following(store);
        desk.count(Query.all());
        store.reads.clear();
        ComplaintGraphql graphql = ComplaintGraphql.over(store, desk).today(() -> TODAY);
        Map<String, Object> answer = OnRecord.ask(
                graphql,
                MANAGER,
                "{ complaints(first: " + size + ") { totalCount edges { node { deadlines { due } } } } }",
                Map.of());
        assertNull(answer.get("errors"));
        assertEquals("{all=1, log=2}", store.reads.toString());
    }

    private static Map<String, Object> ask(Counted store, String document) {
        ComplaintGraphql graphql = ComplaintGraphql.over(store, store).today(() -> TODAY);
        Map<String, Object> answer = OnRecord.ask(graphql, MANAGER, document, Map.of());
        assertNull(answer.get("errors"), String.valueOf(answer.get("errors")));
        return answer;
    }
}
