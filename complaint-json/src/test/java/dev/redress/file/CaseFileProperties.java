package dev.redress.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.redress.complaint.Complaint;
import dev.redress.complaint.Detail;
import dev.redress.complaint.Person;
import dev.redress.complaint.Personal;
import dev.redress.document.Defect;
import dev.redress.document.Loaded;
import dev.redress.document.Severity;
import dev.redress.json.ActionsJson;
import dev.redress.json.CaseJson;
import dev.redress.json.FindingsJson;
import dev.redress.ruling.Actions;
import dev.redress.ruling.Findings;
import dev.redress.timetable.Timetable;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What holds of any history as a file. */
@Domain(GeneratedCases.class)
@Domain(DomainContext.Global.class)
class CaseFileProperties {

    @Property
    void what_is_written_reads_back_equal(@ForAll Complaint complaint) {
        assertReadsBack(complaint);
    }

    @Property(tries = 200)
    void the_answers_to_what_reads_back_are_the_same_to_the_byte(@ForAll Complaint complaint, @ForAll int days) {
        LocalDate day = LocalDate.of(2027, 3, 1).plusDays(days % 400);
        assertEquals(
                answers(complaint, day),
                answers(Cases.read(Cases.written(complaint)).get(), day));
    }

    private static String answers(Complaint complaint, LocalDate day) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Timetable timetable = Timetable.of(complaint).asOf(day);
        CaseJson.write(complaint, timetable, true, true, out);
        ActionsJson.write(timetable, Actions.of(timetable), out);
        FindingsJson.write(timetable, Findings.of(timetable), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Example
    void every_detail_there_is_reads_back_equal() {
        Complaint complaint = GeneratedCases.withEveryDetail();
        Set<Detail<?>> carried = new HashSet<>();
        complaint.events().forEach(event -> carried.addAll(event.details().keySet()));
        assertEquals(Set.copyOf(Detail.known()), carried);
        assertReadsBack(complaint);
    }

    private static void assertReadsBack(Complaint complaint) {
        String written = Cases.written(complaint);
        Loaded<Complaint> loaded = Cases.read(written);
        List<Defect> errors = loaded.defects().stream()
                .filter(defect -> defect.severity() == Severity.ERROR)
                .toList();
        assertEquals(List.of(), errors, written);
        assertEquals(complaint, loaded.get(), written);
        assertEquals(complaint.people(), loaded.get().people());
    }

    /** FTR-18. */
    @Property(tries = 25)
    void no_defect_shows_what_is_personal_wherever_a_file_is_cut_off(@ForAll Complaint complaint) {
        Complaint told = complaint;
        for (Person person : complaint.people()) {
            told = told.with(person.called("Canary Yellow"));
        }
        for (var text : complaint.texts().keySet()) {
            told = told.with(text, Personal.of("Canary Yellow said so"));
        }
        String written = Cases.written(told);
        for (int end = 0; end < written.length(); end += 13) {
            for (String rest : List.of("", "\"", "]", ": ", "\n- ", "\t{")) {
                for (Defect defect :
                        Cases.read(written.substring(0, end) + rest).defects()) {
                    assertFalse(defect.toString().contains("Canary"), defect::toString);
                    assertFalse(defect.path().contains("Canary"), defect::path);
                }
            }
        }
    }
}
