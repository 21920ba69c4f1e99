package dev.redress.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.document.Document;
import dev.redress.document.Node;
import dev.redress.document.YamlWriter;
import dev.redress.policy.Provision;
import dev.redress.timetable.Timetable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The made-up example, which says everything that a policy file can say, and counts on a calendar of its own. */
class EveryKeyTest {

    private static final Path FILE = Told.EXAMPLES.resolve("glen-homes.yaml");
    private static final int ENOUGH = 400;

    @Test
    void it_uses_every_key_of_every_kind_of_provision() throws IOException {
        Map<String, Set<String>> used = new TreeMap<>();
        try (InputStream in = Files.newInputStream(FILE)) {
            for (Node clause : list(Document.read("glen-homes.yaml", in).root(), "clauses")) {
                List<Node> provisions =
                        keys(clause).containsKey("provides") ? list(clause, "provides") : List.of(clause);
                provisions.forEach(provision -> add(used, provision));
            }
        }
        Map<String, Set<String>> known = new TreeMap<>();
        for (Class<?> kind : Provision.class.getPermittedSubclasses()) {
            for (int seed = 0; seed < ENOUGH; seed++) {
                add(known, written(AnyProvision.of(kind, seed)));
            }
        }
        // counted from the due date is what is taken for granted, and is not written
        known.get("extension").add("counted-from");
        used.replaceAll((kind, keys) -> {
            keys.removeAll(Set.of("id", "heading", "stage", "words", "firmness", "readings", "beside"));
            return keys;
        });
        assertEquals(known, used);
    }

    private static Node written(Provision provision) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (YamlWriter yaml = YamlWriter.open(out)) {
            yaml.startMap();
            Forms.write(provision, new ProvisionKeys(yaml));
            yaml.endMap();
        }
        return Document.read("provision.yaml", new ByteArrayInputStream(out.toByteArray()))
                .root();
    }

    private static void add(Map<String, Set<String>> all, Node provision) {
        String kind = keys(provision).keySet().stream()
                .filter(Forms.KINDS::contains)
                .findFirst()
                .orElseThrow();
        all.computeIfAbsent(kind, none -> new TreeSet<>())
                .addAll(keys(provision).keySet());
    }

    private static Map<String, Node> keys(Node node) {
        return ((Node.Mapping) node).values();
    }

    private static List<Node> list(Node node, String key) {
        return new ArrayList<>(((Node.Sequence) keys(node).get(key)).items());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            history | clause | answer | why
            # the day of receipt is day 1; Scotland; an office that closes for Christmas
            first-contact Mon 14 Dec 2026 | GLE-8 | Wed 16 Dec 2026 | Monday, Tuesday, Wednesday
            first-contact Mon 14 Dec 2026 at 16:00 | GLE-8 | Thu 17 Dec 2026 | at the cut-off it counts as received on Tuesday
            first-contact Sat 12 Dec 2026 | GLE-8 | Wed 16 Dec 2026 | day 1 is Monday
            first-contact Tue 22 Dec 2026 | GLE-8 | Tue 5 Jan 2027 | 22, 23; closed from 24 to 31; 1 and 4 January are Scottish holidays
            logged Wed 23 Dec 2026 | GLE-11 | Fri 15 Jan 2027 | 23 December; 5 to 8, 11 to 15 January
            # five more from the last day, which was counted already
            logged Wed 23 Dec 2026; extended Mon 11 Jan 2027 of GLE-11 to Fri 22 Jan 2027 because | GLE-11 | Fri 22 Jan 2027 | 18 to 22 January
            logged Wed 23 Dec 2026; extended Mon 11 Jan 2027 of GLE-11 because | GLE-11 | Fri 15 Jan 2027 | the date is to be given
            logged Wed 23 Dec 2026; extended Mon 11 Jan 2027 of GLE-11 to Mon 25 Jan 2027 because | GLE-11 | Fri 15 Jan 2027 | longer takes asking
            logged Wed 23 Dec 2026; extended Mon 11 Jan 2027 of GLE-11 to Mon 25 Jan 2027 asking | GLE-11 | Mon 25 Jan 2027 | and was asked
            logged Wed 23 Dec 2026; date-agreed Mon 11 Jan 2027 of GLE-11 to Mon 8 Feb 2027 | GLE-11 | agreed for Mon 8 Feb 2027 | or as agreed
            extended Mon 8 Feb 2027 of GLE-11 to Mon 1 Mar 2027 asking | GLE-13 | Tue 16 Feb 2027 | 8, 9; a strike on 10 and 11; 12, 15, 16
            extended Mon 8 Feb 2027 of GLE-11 to Mon 1 Mar 2027 asking; resident-updated Tue 16 Feb 2027 | GLE-13 | Mon 22 Feb 2027 | that day the first of the next five
            # one month: where there is none, the first of the next; on a weekend, the next working day
            stage-1-responded Mon 1 Feb 2027 dated Sun 31 Jan 2027 | GLE-14 | from Mon 1 Feb 2027 to Mon 1 Mar 2027 | there is no 31 February
            stage-1-responded Wed 27 Jan 2027 | GLE-14 | from Wed 27 Jan 2027 to Mon 1 Mar 2027 | 27 February is a Saturday
            # from the last request; the last hearing; Good Friday, which Scotland has not and this landlord has
            escalation-requested Mon 1 Mar 2027; escalation-requested Tue 2 Mar 2027 | GLE-17 | Tue 30 Mar 2027 | 26 March is Good Friday
            escalation-requested Mon 1 Mar 2027; extended Wed 24 Mar 2027 of GLE-17 | GLE-17 | Mon 5 Apr 2027 | ten calendar days from the notice end on Saturday 3 April; it was due on Mon 29 Mar
            """)
    void its_dates(String history, String clause, String answer, String why) throws IOException {
        Timetable timetable = Timetable.of(Told.under(Told.policy(FILE), history), calendar());
        assertEquals(answer, LandlordDatesTest.answer(timetable, clause), why);
    }

    private static WorkingCalendar calendar() throws IOException {
        try (InputStream in = Files.newInputStream(Told.EXAMPLES.resolve("glen-homes-calendar.yaml"))) {
            return CalendarFile.read("glen-homes-calendar.yaml", in).get();
        }
    }
}
