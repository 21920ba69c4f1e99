package dev.redress.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.complaint.Complaint;
import dev.redress.policy.Policy;
import dev.redress.published.PublishedPolicies;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cases read from a folder one at a time: what cannot be read stops nothing and is listed. */
class CaseFolderTest {

    @TempDir
    Path folder;

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String history(String reference) {
        return "format: redress/case/1\nreference: " + reference
                + "\npolicy: emh\nevents:\n- {event: first-contact, on: 2026-12-18}\n";
    }

    private static List<String> references(CaseFolder cases) {
        List<String> references = new ArrayList<>();
        cases.forEach(one -> references.add(one.reference()));
        return references;
    }

    private List<String> inFolder(List<String> files) {
        return files.stream()
                .map(file -> folder.relativize(Path.of(file)).toString())
                .toList();
    }

    @Test
    void what_is_hidden_or_only_linked_to_is_named_and_not_looked_into() throws IOException {
        write("a.yaml", history("A"));
        write(".hidden.yaml", history("H"));
        write(".notes", "nothing for us");
        write(".git/config.json", "{}");
        Path elsewhere = Files.createTempDirectory("elsewhere");
        Files.writeString(elsewhere.resolve("e.yaml"), history("E"));
        Files.createSymbolicLink(folder.resolve("linked"), elsewhere);
        CaseFolder cases = CaseFolder.in(folder);
        assertEquals(List.of("A"), references(cases));
        assertEquals(List.of(".git", ".hidden.yaml", "linked"), inFolder(cases.leftAlone()));
        assertEquals(cases.leftAlone(), cases.telling(read -> {}).leftAlone());
    }

    @Test
    void a_pipe_is_listed_and_not_waited_for() throws Exception {
        write("a.yaml", history("A"));
        Path pipe = folder.resolve("p.yaml");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        CaseFolder cases = CaseFolder.in(folder);
        assertEquals(List.of("A"), assertTimeoutPreemptively(Duration.ofSeconds(20), () -> references(cases)));
        assertEquals(
                List.of(new CaseFolder.Unread(pipe.toString(), "it is no file but a pipe or a device")),
                cases.unread());
    }

    @Test
    void cases_come_by_the_name_of_their_files_from_all_folders_in_yaml_and_json() throws IOException {
        write("b.yaml", history("B"));
        write("a/2.yml", history("A2"));
        write(
                "a/1.json",
                "{\"format\": \"redress/case/1\", \"reference\": \"A1\", \"policy\": \"emh\", \"events\": []}");
        write("notes.txt", "not for us");
        write(".hidden.yaml", "neither");
        write(".git/c.yaml", "neither");
        CaseFolder cases = CaseFolder.in(folder);
        assertEquals(3, cases.size());
        assertEquals(List.of("A1", "A2", "B"), references(cases));
        assertEquals(List.of(), cases.unread());
        assertEquals(List.of(), cases.others());
        assertEquals(List.of("A1", "A2", "B"), references(cases), "it may be gone through again");
    }

    @Test
    void what_cannot_be_read_is_listed_with_its_first_defect_and_without_anybody_s_words() throws IOException {
        write("1.yaml", history("C-1"));
        write("2.yaml", history("C-2").replace("first-contact, on: 2026-12-18", "frist-contact, on: 2026-12-38"));
        write("3.yaml", "my landlord never answers\n");
        write("4.yaml", history("C-4").replace("emh", "none.yaml"));
        Files.write(folder.resolve("5.yaml"), new byte[] {(byte) 0xff, 'x'});
        write("6.yaml", history("C-6"));
        write("7.yaml", history("C-7").replace("case/1", "case/2"));
        write("8.yaml", history("C-8").replace("emh", "ehm"));
        CaseFolder cases = CaseFolder.in(folder);
        assertEquals(List.of("C-1", "C-6"), references(cases));
        assertEquals(
                List.of("2.yaml", "3.yaml", "4.yaml", "5.yaml", "7.yaml", "8.yaml"),
                inFolder(cases.unread().stream().map(CaseFolder.Unread::file).toList()));
        String second = cases.unread().get(0).why();
        assertTrue(second.startsWith("5:11: unknown event 'frist-contact'; did you mean first-contact?"), second);
        assertTrue(second.endsWith(" (and 1 more)"), second);
        assertEquals(
                "there is no file '" + folder.resolve("none.yaml") + "'",
                cases.unread().get(2).why());
        assertTrue(
                cases.unread().get(5).why().contains("did you mean emh?"),
                cases.unread().get(5)::why);
        assertFalse(cases.unread().toString().contains("landlord"), cases.unread()::toString);
        assertEquals(List.of("C-1", "C-6"), references(cases));
        assertEquals(6, cases.unread().size(), "they are listed once however often it is gone through");
    }

    @Test
    void letters_procedures_and_calendars_beside_the_cases_are_no_cases_and_no_defects() throws IOException {
        write("1.yaml", history("C-1"));
        write("2-letter.yaml", "format: redress/letter/1\nkind: acknowledgement\n");
        write("3-policy.yaml", "format: redress/policy/1\nid: ours\n");
        CaseFolder cases = CaseFolder.in(folder);
        assertEquals(List.of("C-1"), references(cases));
        assertEquals(List.of(), cases.unread());
        assertEquals(List.of("2-letter.yaml", "3-policy.yaml"), inFolder(cases.others()));
    }

    @Test
    void a_procedure_s_own_file_is_read_once_and_its_calendar_is_seen_from_here() throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve("own.yaml"))) {
            PolicyFile.write(PublishedPolicies.get("emh").withCalendar("ours.yaml"), out);
        }
        write("cases/1.yaml", history("C-1").replace("policy: emh", "policy: ../own.yaml"));
        write("cases/2.yaml", history("C-2").replace("policy: emh", "policy: ../own.yaml"));
        List<Policy> policies = new ArrayList<>();
        CaseFolder cases = CaseFolder.in(folder.resolve("cases"));
        for (Complaint one : cases) {
            policies.add(one.policy());
        }
        assertEquals(List.of(), cases.unread());
        assertSame(policies.get(0), policies.get(1));
        assertEquals(
                folder.resolve("ours.yaml"), Path.of(policies.get(0).calendar()).normalize());
    }

    @Test
    void how_many_were_read_is_told_after_each_whether_it_is_a_case_or_not() throws IOException {
        write("1.yaml", history("C-1"));
        write("2.yaml", "nothing\n");
        write("3.yaml", history("C-3"));
        List<Integer> told = new ArrayList<>();
        references(CaseFolder.in(folder).telling(told::add));
        assertEquals(List.of(1, 2, 3), told);
    }

    @Test
    void an_empty_folder_has_no_cases_and_a_missing_one_is_said_to_be_so() throws IOException {
        Iterator<Complaint> none = CaseFolder.in(folder).iterator();
        assertFalse(none.hasNext());
        assertThrows(NoSuchElementException.class, none::next);
        assertThrows(IOException.class, () -> CaseFolder.in(folder.resolve("nowhere")));
    }
}
