package dev.redress.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.complaint.Complaint;
import dev.redress.complaint.Event;
import dev.redress.file.Procedures;
import dev.redress.policy.EventKind;
import dev.redress.policy.Policy;
import dev.redress.published.PublishedPolicies;
import dev.redress.timetable.Timetable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every suite. */
class SuitePropertiesTest {

    static Stream<Policy> policies() {
        return PublishedPolicies.ids().stream().map(PublishedPolicies::get);
    }

    @ParameterizedTest
    @MethodSource("policies")
    void every_answer_can_be_expected(Policy policy) {
        Set<String> answers = new TreeSet<>();
        LocalDate day = LocalDate.of(2026, 12, 18);
        Complaint complaint = Complaint.open("C-1", policy);
        for (EventKind kind : policy.events()) {
            if (kind.equals(EventKind.WITHDRAWN) || kind.equals(EventKind.CLOSED) || kind.equals(EventKind.CORRECTED)) {
                continue;
            }
            complaint = complaint.with(Event.of(kind, day));
            for (int days : new int[] {0, 5, 60}) {
                expectEveryRow(Timetable.of(complaint).asOf(day.plusDays(days)), answers);
            }
            day = day.plusDays(3);
        }
        expectEveryRow(
                Timetable.of(complaint.with(Event.of(EventKind.WITHDRAWN, day))).asOf(day.plusDays(9)), answers);
        assertTrue(answers.size() > 10, answers::toString);
    }

    private static void expectEveryRow(Timetable timetable, Set<String> answers) {
        timetable.deadlines().forEach(row -> {
            expect(timetable, Ask.DUE, row.clause().id() + " " + row.what(), answers);
            expect(timetable, Ask.STATUS, row.clause().id() + " " + row.what(), answers);
        });
        timetable.windows().forEach(row -> {
            for (Ask ask : List.of(Ask.OPENS, Ask.CLOSES, Ask.STATUS)) {
                expect(timetable, ask, row.clause().id() + " " + row.what(), answers);
            }
        });
        timetable
                .steps()
                .forEach(row -> expect(timetable, Ask.STATUS, row.clause().id() + " " + row.what(), answers));
    }

    private static void expect(Timetable timetable, Ask ask, String row, Set<String> answers) {
        String says = Answer.of(timetable, ask, row).says();
        assertEquals(says, Expected.read(ask, says));
        answers.add(ask + ": " + says);
    }

    @Test
    void a_long_suite_is_read_row_by_row_and_each_procedure_once() throws IOException {
        int rows = 10_000;
        AtomicInteger lookedUp = new AtomicInteger();
        AtomicInteger ahead = new AtomicInteger();
        Procedures counted = word -> {
            lookedUp.incrementAndGet();
            return Procedures.shipped().get(word);
        };
        AtomicInteger asked = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Suite.in(Path.of(""), counted).run("long.csv", generated(rows, ahead), result -> {
            assertTrue(result.isAsExpected(), result::toString);
            most.accumulateAndGet(ahead.get() - asked.incrementAndGet(), Math::max);
        });
        assertEquals(rows, asked.get());
        assertEquals(2, lookedUp.get());
        assertTrue(most.get() < 2_000, "it read " + most + " rows ahead of the one it asked");
    }

    private static InputStream generated(int rows, AtomicInteger ahead) {
        Stream<String> header = Stream.of("name,policy,events,as-of,ask,of,expect\n");
        Stream<String> lines = IntStream.range(0, rows).mapToObj(i -> {
            ahead.incrementAndGet();
            return i % 2 == 0
                    ? "row " + i + ",emh,first-contact=2026-12-18,,due,EMH-3,2026-12-29\n"
                    : "row " + i + ",settle,kind=complaint;about=service,,eligible,,undecided\n";
        });
        var bytes = Stream.concat(header, lines)
                .map(line -> (InputStream) new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)))
                .iterator();
        return new SequenceInputStream(Collections.enumeration(new AbstractList<InputStream>() {
            @Override
            public InputStream get(int index) {
                return bytes.next();
            }

            @Override
            public int size() {
                return rows + 1;
            }
        }));
    }
}
