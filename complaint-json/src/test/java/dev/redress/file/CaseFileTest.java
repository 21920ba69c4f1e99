package dev.redress.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.complaint.Code;
import dev.redress.complaint.Complaint;
import dev.redress.complaint.Detail;
import dev.redress.complaint.Event;
import dev.redress.complaint.Person;
import dev.redress.complaint.Personal;
import dev.redress.document.Defect;
import dev.redress.document.DefectiveFile;
import dev.redress.document.Loaded;
import dev.redress.document.Place;
import dev.redress.document.Severity;
import dev.redress.policy.Channel;
import dev.redress.policy.Complainant;
import dev.redress.policy.EventKind;
import dev.redress.policy.Fact;
import dev.redress.policy.Policy;
import dev.redress.published.PublishedPolicies;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseFileTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 18);

    @Test
    void the_example_reads_and_is_written_as_it_was() {
        assertEquals(List.of(), Cases.defects(Cases.EXAMPLE));
        assertEquals(Cases.EXAMPLE, Cases.written(Cases.read(Cases.EXAMPLE).get()));
    }

    @Test
    void every_value_of_the_example_is_where_the_model_has_it() {
        Complaint complaint = Cases.read(Cases.EXAMPLE).get();
        assertEquals("EX-1", complaint.reference());
        assertEquals(PublishedPolicies.get("emh"), complaint.policy());
        assertEquals(
                List.of(
                        Person.resident("P1", Complainant.TENANT).called("A Resident"),
                        Person.staff("S1", "officer").called("B Officer")),
                complaint.people());
        assertEquals(Map.of(new Code("T1"), Personal.of("Repair not finished")), complaint.texts());
        assertEquals(6, complaint.events().size());
        assertEquals(
                Event.firstContact(FRIDAY)
                        .through(Set.of(Channel.ONLINE))
                        .by("P1")
                        .with(Detail.TEXT, "T1"),
                complaint.events().get(0));
        assertEquals(
                Event.of(EventKind.STAGE_1_RESPONDED, LocalDate.of(2027, 1, 13))
                        .dated(LocalDate.of(2027, 1, 12))
                        .by("S1")
                        .with(Detail.LETTER, "r1.yaml"),
                complaint.events().get(2));
    }

    @Test
    void a_history_in_JSON_says_the_same() {
        Loaded<Complaint> loaded = Cases.read("case.json", """
                {"format": "redress/case/1", "reference": "EX-1", "policy": "association",
                 "people": {"P1": {"name": "A Resident", "standing": "tenant"}}, "texts": {"T1": null},
                 "events": [
                   {"event": "first-contact", "on": "2026-12-18", "by": "P1", "solicitor": false, "for": ["P1"]},
                   {"event": "remedy-offered", "on": "2026-12-21", "remedy": "compensation", "amount": 250.50},
                   {"event": "corrected", "on": "2026-12-22", "corrects": 2, "reason": "T1"}]}
                """, Procedures.shipped());
        assertEquals(List.of(), loaded.defects());
        assertEquals("""
                format: redress/case/1
                reference: EX-1
                policy: association
                people:
                  P1: {name: A Resident, standing: tenant}
                texts:
                  T1:
                events:
                - {event: first-contact, on: 2026-12-18, by: P1, for: P1, solicitor: no}
                - {event: remedy-offered, on: 2026-12-21, remedy: compensation, amount: 250.50}
                - {event: corrected, on: 2026-12-22, reason: T1, corrects: 2}
                """, Cases.written(loaded.get()));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            on                     | time     | written as
            2026-12-18             |          | 2026-12-18
            2026-12-18T00:00       | 00:00    | '''2026-12-18T00:00'''
            2026-12-18T16:30       | 16:30    | '''2026-12-18T16:30'''
            '2026-12-18 16:30'     | 16:30    | '''2026-12-18T16:30'''
            2026-12-18T16:30:05    | 16:30:05 | '''2026-12-18T16:30:05'''
            2026-12-18T16:30:05.25 | 16:30:05 | '''2026-12-18T16:30:05'''
            """)
    void a_day_alone_has_no_time_and_a_time_is_kept_to_the_second(String on, LocalTime time, String written) {
        Complaint complaint =
                Cases.read(Cases.of("- {event: first-contact, on: " + on + "}")).get();
        assertEquals(Optional.ofNullable(time), complaint.events().get(0).time());
        assertTrue(Cases.written(complaint).contains("on: " + written + "}"));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            channel                | channels            | written as
            online                 | online              | online
            [online]               | online              | online
            in-writing             | email,letter        | in-writing
            [letter, email]        | email,letter        | in-writing
            [portal, online]       | online,portal       | [online, portal]
            [in-writing, x-text]   | email,letter,x-text | [email, letter, x-text]
            """)
    void a_channel_is_one_or_in_writing_or_several(String channel, String channels, String written) {
        Complaint complaint = Cases.read(Cases.of("- {event: first-contact, on: 2026-12-18, channel: " + channel + "}"))
                .get();
        assertEquals(
                List.of(channels.split(",")),
                complaint.events().get(0).channels().stream()
                        .sorted()
                        .map(Channel::toString)
                        .toList());
        assertTrue(Cases.written(complaint).contains("channel: " + written + "}"), () -> Cases.written(complaint));
    }

    // --- what sits apart, and erasure ---------------------------------------------------------------------------

    @Test
    void FTR_18_a_history_reads_though_a_name_a_person_and_a_text_were_erased() {
        String erased = """
                format: redress/case/1
                reference: EX-1
                policy: emh
                people:
                  S1: {role: officer}
                  P1:
                texts:
                  T1:
                events:
                - {event: first-contact, on: 2026-12-18, by: P1, text: T1}
                - {event: stage-1-acknowledged, on: 2026-12-30, by: S1}
                """;
        Loaded<Complaint> loaded = Cases.read(erased);
        assertEquals(List.of(), loaded.defects());
        Complaint complaint = loaded.get();
        assertEquals(List.of(Person.staff("S1", "officer")), complaint.people());
        assertEquals(Optional.empty(), complaint.findPerson("P1"));
        assertEquals(Optional.empty(), complaint.findText("T1"));
        assertEquals(Optional.of("P1"), complaint.events().get(0).by());
        assertEquals(erased, Cases.written(complaint));
    }

    @ParameterizedTest
    @CsvSource({"''", "~", "'null'", "'{name: ~, standing: tenant}'", "'{standing: tenant, name: }'"})
    void however_nothing_is_written_it_is_nothing(String person) {
        Loaded<Complaint> loaded = Cases.read("""
                format: redress/case/1
                reference: EX-1
                policy: emh
                people:
                  P1: %s
                events:
                - {event: first-contact, on: 2026-12-18, by: P1}
                """.formatted(person));
        assertEquals(List.of(), loaded.defects());
        assertTrue(loaded.get()
                .findPerson("P1")
                .flatMap(it -> Optional.ofNullable(it.name()))
                .isEmpty());
    }

    @Test
    void what_events_refer_to_and_nobody_put_on_record_is_written_so_that_it_reads() {
        Complaint complaint = Complaint.open("EX-1", PublishedPolicies.get("settle"))
                .with(Event.firstContact(FRIDAY)
                        .by("P1")
                        .with(Detail.FOR, List.of(new Code("P2"), new Code("P3")))
                        .with(Detail.WANTED, "T2"))
                .with(Event.extended(FRIDAY, "SET-11", FRIDAY.plusDays(30)).because("T1"));
        assertEquals("""
                format: redress/case/1
                reference: EX-1
                policy: settle
                people:
                  P1:
                  P2:
                  P3:
                texts:
                  T2:
                  T1:
                events:
                - {event: first-contact, on: 2026-12-18, by: P1, for: [P2, P3], wanted: T2}
                - {event: extended, on: 2026-12-18, obligation: SET-11, until: 2027-01-17, reason: T1}
                """, Cases.written(complaint));
        assertEquals(complaint, Cases.read(Cases.written(complaint)).get());
    }

    @Test
    void a_text_of_several_paragraphs_comes_back_as_it_was() {
        String said = "The roof leaks.\n\nIt leaked: last year too, \"a lot\" # more than once\n";
        Complaint complaint =
                Complaint.open("EX-1", PublishedPolicies.get("emh")).with(new Code("T1"), Personal.of(said));
        assertTrue(Cases.written(complaint).contains("  T1: |"));
        assertEquals(complaint, Cases.read(Cases.written(complaint)).get());
    }

    // --- the policy ---------------------------------------------------------------------------------------------

    private static final Policy WITH_ITS_OWN = PublishedPolicies.get("emh")
            .withOwnEvents(List.of(EventKind.own("x-surveyor-sent", "sending the surveyor")));

    @Test
    void an_event_of_the_landlords_own_takes_the_words_that_its_policy_declares() {
        Loaded<Complaint> loaded = Cases.read(
                "case.yaml",
                Cases.of("- {event: x-surveyor-sent, on: 2026-12-18, remedy: works, to: S1}"),
                word -> new Loaded<>(word, WITH_ITS_OWN, List.of()));
        assertEquals(List.of(), loaded.defects());
        assertEquals("sending the surveyor", loaded.get().events().get(0).kind().noun());
    }

    @Test
    void an_event_of_the_landlords_own_that_its_policy_does_not_declare_is_kept_with_a_warning() {
        Loaded<Complaint> loaded = Cases.read(
                "case.yaml",
                Cases.of("- {event: x-surveyer-sent, on: 2026-12-18}"),
                word -> new Loaded<>(word, WITH_ITS_OWN, List.of()));
        assertEquals(
                List.of("case.yaml:7:11: warning: x-surveyer-sent is no event that emh declares; did you mean"
                        + " x-surveyor-sent?"),
                Cases.texts(loaded.defects()));
        assertEquals("surveyer sent", loaded.get().events().get(0).kind().noun());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zebedee Quill", "Zebedee", "'Zebedee: Quill'", "{Zebedee: Quill}", "[Zebedee, Quill]"})
    void a_name_in_any_place_of_a_file_is_in_no_defect(String name) {
        Matcher words = Pattern.compile("[A-Za-z0-9][A-Za-z0-9/-]*").matcher(Cases.EXAMPLE);
        int places = 0;
        while (words.find()) {
            String text = Cases.EXAMPLE.substring(0, words.start()) + name + Cases.EXAMPLE.substring(words.end());
            for (Defect defect : Cases.read(text).defects()) {
                assertFalse(defect.toString().contains("Zebedee"), defect::toString);
                assertFalse(defect.path().contains("Zebedee"), defect::path);
            }
            places++;
        }
        assertTrue(places > 60, "too few places were tried: " + places);
    }

    @Test
    void the_defects_of_the_policys_own_file_are_among_those_of_the_history() {
        Defect its = new Defect("own.yaml", new Place(3, 1), "/id", Severity.ERROR, "id is missing", "an id");
        Loaded<Complaint> loaded = Cases.read(
                "case.yaml",
                Cases.of("- {event: first-contact, on: soon}").replace("policy: emh", "policy: own.yaml"),
                word -> new Loaded<>(word, null, List.of(its)));
        assertFalse(loaded.isSound());
        assertEquals(
                List.of(
                        "case.yaml:3:9: a policy that has a defect of its own; a policy that reads",
                        "case.yaml:7:30: what is there is not a date; a date reads 2026-12-18",
                        "own.yaml:3:1: id is missing; an id"),
                Cases.texts(loaded.defects()));
    }

    @Test
    void a_policy_whose_file_cannot_be_opened_stops_the_reading() {
        byte[] history = Cases.EXAMPLE.getBytes(StandardCharsets.UTF_8);
        IOException failed = assertThrows(
                NoSuchFileException.class,
                () -> CaseFile.read("case.yaml", new ByteArrayInputStream(history), word -> {
                    throw new NoSuchFileException(word + ".yaml");
                }));
        assertEquals("emh.yaml", failed.getMessage());
    }

    @Test
    void a_policy_is_found_by_its_id_or_by_the_path_of_its_file(@TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve("policies"));
        try (OutputStream out = Files.newOutputStream(folder.resolve("policies/own.yaml"))) {
            PolicyFile.write(WITH_ITS_OWN, out);
        }
        Files.writeString(folder.resolve("wrong.yml"), "format: redress/policy/2\n");
        Procedures procedures = Procedures.beside(folder);
        String event = Cases.of("- {event: x-surveyor-sent, on: 2026-12-18}");
        Loaded<Complaint> own =
                Cases.read("case.yaml", event.replace("policy: emh", "policy: policies/own.yaml"), procedures);
        assertEquals(List.of(), own.defects());
        assertEquals(WITH_ITS_OWN, own.get().policy());
        assertEquals(
                PublishedPolicies.get("settle"),
                Cases.read("case.yaml", event.replace("policy: emh", "policy: settle"), procedures)
                        .get()
                        .policy());
        assertEquals(
                List.of(
                        "case.yaml:3:9: a policy that has a defect of its own; a policy that reads",
                        "wrong.yml:1:9: format 'redress/policy/2'; this reads redress/policy/1"),
                Cases.texts(Cases.read("case.yaml", event.replace("policy: emh", "policy: wrong.yml"), procedures)
                        .defects()));
        UncheckedIOException gone = assertThrows(
                UncheckedIOException.class,
                () -> Cases.read("case.yaml", event.replace("policy: emh", "policy: gone.json"), procedures));
        assertEquals(
                "there is no file '" + folder.resolve("gone.json") + "'",
                gone.getCause().getMessage());
    }

    @Test
    void a_history_names_the_file_of_its_policy_where_that_is_asked() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CaseFile.write(Cases.read(Cases.EXAMPLE).get(), "../policies/own.yaml", out);
        assertEquals(
                Cases.EXAMPLE.replace("policy: emh", "policy: ../policies/own.yaml"),
                out.toString(StandardCharsets.UTF_8));
    }

    // --- refusals -----------------------------------------------------------------------------------------------

    @Test
    void a_history_with_an_error_is_no_complaint_and_says_all_that_is_wrong() {
        DefectiveFile refused = assertThrows(
                DefectiveFile.class,
                () -> Cases.read(Cases.of("- {event: first-contact, on: 2026-12-18, by: Somebody, texts: so}"))
                        .get());
        assertEquals("""
                case.yaml has 2 defects:
                - case.yaml:7:46: an id that is not under people; one of those there; one who or what was erased stays\
                 there without a value
                - case.yaml:7:56: unknown key 'texts'; did you mean text? known: event, on, channel, by, dated,\
                 service-area, for, appointment, text, wanted, letter, kind, about, earlier-report, first-request,\
                 about-our-handling, solicitor, disrepair-claim, exhausted, within-control, anonymous""", refused.getMessage());
    }

    @Test
    void facts_of_first_contact_are_kept_as_their_facts_read() {
        Event contact = Cases.read(Cases.of(
                        "- {event: first-contact, on: 2026-12-18, kind: complaint, anonymous: true, exhausted: no}"))
                .get()
                .events()
                .get(0);
        assertEquals(
                Event.firstContact(FRIDAY)
                        .with(Fact.KIND, "complaint")
                        .with(Fact.ANONYMOUS, "yes")
                        .with(Fact.EXHAUSTED, "no"),
                contact);
    }
}
