package dev.redress.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.calendar.Closure;
import dev.redress.calendar.Counting;
import dev.redress.calendar.TimeLimit;
import dev.redress.calendar.WorkingCalendar;
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
import dev.redress.file.CaseFile;
import dev.redress.file.PolicyFile;
import dev.redress.letter.Letter;
import dev.redress.policy.Channel;
import dev.redress.policy.Complainant;
import dev.redress.policy.EventKind;
import dev.redress.policy.Fact;
import dev.redress.policy.Policy;
import dev.redress.published.PublishedPolicies;
import dev.redress.timetable.Timetable;
import java.math.BigDecimal;
import java.nio.file.NoSuchFileException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RedressModuleTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new RedressModule()).build();
    private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 18);

    private static final Complaint COMPLAINT = Complaint.open("EX-1", PublishedPolicies.get("emh"))
            .with(Person.resident("P1", Complainant.TENANT).called("A Resident"))
            .with(new Code("T1"), Personal.of("yes"))
            .with(Event.firstContact(FRIDAY)
                    .at(LocalTime.of(16, 30))
                    .by("P1")
                    .through(Set.of(Channel.ONLINE))
                    .with(Detail.TEXT, "T1")
                    .with(Fact.SOLICITOR, "no"))
            .with(Event.of(EventKind.REMEDY_OFFERED, FRIDAY).with(Detail.AMOUNT, new BigDecimal("250.50")));

    @Test
    void a_letter_is_the_file_that_it_would_be_in_JSON_with_what_it_says() {
        Letter letter = Letter.of("acknowledgement", PublishedPolicies.get("de-escalation"), FRIDAY)
                .with("reference", "EX-1")
                .with("officer", "B Officer");
        String json = MAPPER.writeValueAsString(letter);
        assertEquals("""
                {"format":"redress/letter/1","kind":"acknowledgement","policy":"de-escalation","on":"2026-12-18",\
                "contents":{"reference":"EX-1","officer":"B Officer"}}""", json);
        assertEquals(letter, MAPPER.readValue(json, Letter.class));
        assertEquals(List.of(), PublishedSchema.LETTER.faults(json));
    }

    @Test
    void a_complaint_is_the_file_that_it_would_be_in_JSON() {
        String json = MAPPER.writeValueAsString(COMPLAINT);
        assertEquals("""
                {"format":"redress/case/1","reference":"EX-1","policy":"emh",\
                "people":{"P1":{"name":"A Resident","standing":"tenant"}},"texts":{"T1":"yes"},\
                "events":[{"event":"first-contact","on":"2026-12-18T16:30","channel":"online","by":"P1","text":"T1",\
                "solicitor":false},{"event":"remedy-offered","on":"2026-12-18","amount":250.50}]}""", json);
        assertEquals(COMPLAINT, MAPPER.readValue(json, Complaint.class));
        assertEquals(
                Written.by(out -> FileJson.write(yaml -> CaseFile.write(COMPLAINT, yaml), out))
                        .read(),
                MAPPER.readTree(json));
        assertEquals(List.of(), PublishedSchema.CASE.faults(json));
    }

    @ParameterizedTest
    @MethodSource("dev.redress.published.PublishedPolicies#ids")
    void a_policy_is_the_file_that_it_would_be_in_JSON(String id) {
        Policy policy = PublishedPolicies.get(id);
        String json = MAPPER.writeValueAsString(policy);
        assertTrue(json.startsWith("{\"format\":\"redress/policy/1\",\"id\":\"" + id + "\","), json);
        assertEquals(policy, MAPPER.readValue(json, Policy.class));
        assertEquals(
                Written.by(out -> FileJson.write(yaml -> PolicyFile.write(policy, yaml), out))
                        .read(),
                MAPPER.readTree(json));
    }

    @ParameterizedTest
    @MethodSource("calendars")
    void a_calendar_is_the_file_that_it_would_be_in_JSON(WorkingCalendar calendar) {
        String json = MAPPER.writeValueAsString(calendar);
        assertTrue(json.startsWith("{\"format\":\"redress/calendar/1\",\"id\":\"" + calendar.id() + "\","), json);
        assertEquals(calendar, MAPPER.readValue(json, WorkingCalendar.class));
        assertEquals(List.of(), PublishedSchema.CALENDAR.faults(json));
    }

    static List<WorkingCalendar> calendars() {
        WorkingCalendar scotland = WorkingCalendar.get("scotland").named("our-office");
        return List.of(
                WorkingCalendar.get("england-and-wales"),
                WorkingCalendar.get("any").asKnownOn(FRIDAY.minusYears(5)),
                scotland.withHoliday(FRIDAY, "a day off"),
                scotland.withWorkingDay(FRIDAY.plusDays(1))
                        .withClosure(new Closure(FRIDAY, FRIDAY, "yes", Closure.Effect.DEFERS_RECEIPT)));
    }

    @Test
    void what_is_written_and_not_read_is_the_answer_that_our_own_writers_give() {
        Timetable timetable = Timetable.of(COMPLAINT).asOf(FRIDAY);
        assertEquals(Written.of(timetable).read(), MAPPER.valueToTree(timetable));
        var count = WorkingCalendar.get("scotland").count(FRIDAY, TimeLimit.workingDays(5));
        assertEquals(Written.by(out -> CalendarJson.write(count, out)).read(), MAPPER.valueToTree(count));
        var tally = WorkingCalendar.get("scotland").tally(FRIDAY.atStartOfDay(), FRIDAY.plusDays(9), Counting.DEFAULT);
        assertEquals(Written.by(out -> CalendarJson.write(tally, out)).read(), MAPPER.valueToTree(tally));
    }

    /** A host's own shape, in which ours stand. */
    record Row(Complaint complaint, TimeLimit limit, Map<EventKind, LocalDate> days, List<Channel> channels) {}

    @Test
    void our_types_stand_inside_those_of_a_host() {
        Row row = new Row(
                COMPLAINT,
                TimeLimit.workingDays(20),
                Map.of(EventKind.LOGGED, FRIDAY),
                List.of(Channel.EMAIL, Channel.get("x-text-message")));
        JsonNode tree = MAPPER.valueToTree(row);
        assertEquals("\"20 working days\"", tree.get("limit").toString());
        assertEquals("{\"logged\":\"2026-12-18\"}", tree.get("days").toString());
        assertEquals("[\"email\",\"x-text-message\"]", tree.get("channels").toString());
        assertEquals(row, MAPPER.readValue(MAPPER.writeValueAsString(row), Row.class));
        assertEquals(row, MAPPER.treeToValue(tree, Row.class));
        assertEquals(row, MAPPER.readValue(MAPPER.writeValueAsBytes(row), Row.class));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            type                                 | word
            dev.redress.calendar.TimeLimit       | 4 months
            dev.redress.policy.EventKind         | escalation-requested
            dev.redress.policy.EventKind         | x-lift-checked
            dev.redress.policy.Channel           | social-media
            dev.redress.policy.Fact              | about-our-handling
            dev.redress.policy.Complainant       | shared-owner
            """)
    void a_word_is_the_one_that_files_use(Class<?> type, String word) {
        Object value = MAPPER.readValue('"' + word + '"', type);
        assertEquals(word, value.toString());
        assertEquals('"' + word + '"', MAPPER.writeValueAsString(value));
        Map<?, Integer> keyed = MAPPER.readValue(
                "{\"" + word + "\":1}", MAPPER.getTypeFactory().constructMapType(Map.class, type, Integer.class));
        assertEquals(Map.of(value, 1), keyed);
        assertEquals("{\"" + word + "\":1}", MAPPER.writeValueAsString(keyed));
    }

    @Test
    void the_settings_of_a_count_are_those_of_an_answer() {
        Counting counting = Counting.DEFAULT
                .withConvention(Counting.Convention.START_IS_DAY_ONE)
                .withRoll(Counting.Roll.NEXT)
                .withMonthEnd(Counting.MonthEnd.UP)
                .withCutOff(LocalTime.of(16, 0));
        String json = MAPPER.writeValueAsString(counting);
        assertEquals(
                "{\"convention\":\"start-is-day-one\",\"roll\":\"next\",\"monthEnd\":\"up\",\"cutOff\":\"16:00\"}",
                json);
        assertEquals(counting, MAPPER.readValue(json, Counting.class));
        assertEquals(Counting.DEFAULT, MAPPER.readValue("{}", Counting.class));
    }

    @Test
    void a_defect_has_its_place_in_two_numbers() {
        assertEquals(
                "{\"file\":\"p.yaml\",\"line\":12,\"column\":7,\"path\":\"/id\",\"severity\":\"warning\","
                        + "\"found\":\"an id\",\"expected\":\"another\"}",
                MAPPER.writeValueAsString(
                        new Defect("p.yaml", new Place(12, 7), "/id", Severity.WARNING, "an id", "another")));
    }

    // --- what cannot be read ------------------------------------------------------------------------------------

    @Test
    void what_cannot_be_read_is_an_exception_of_Jacksons_with_every_defect_where_it_stands() {
        DatabindException refused = assertThrows(DatabindException.class, () -> MAPPER.readValue("""
                        {
                          "complaint": {"format": "redress/case/1", "reference": "EX-1", "policy": "ehm",
                            "events": [
                              {"event": "first-contact", "on": "2026-02-30"},
                              {"event": "first-contact", "on": "2026-12-18", "by": "P1", "by": "P2"}
                            ]}
                        }
                        """, Row.class));
        assertEquals("""
                json has 4 defects:
                - json:2:76: unknown published policy 'ehm'; did you mean emh? known: association, de-escalation, emh,\
                 first-time-resolution, settle
                - json:4:40: '2026-02-30' is not a date; February 2026 has 28 days
                - json:5:60: an id that is not under people; one of those there; one who or what was erased stays there\
                 without a value
                - json:5:66: 'by' is given twice; one value; the first is at 5:54""", refused.getOriginalMessage());
        assertEquals(
                4,
                assertInstanceOf(DefectiveFile.class, refused.getCause())
                        .defects()
                        .size());
        assertEquals("complaint", refused.getPath().get(0).getPropertyName());
    }

    @Test
    void FTR_18_no_exception_over_a_history_shows_what_a_person_is_called_or_said() {
        for (String people : List.of(
                "{\"P1\":\"Canary Yellow\"}",
                "{\"P1\":{\"name\":[\"Canary Yellow\"]}}",
                "{\"Canary Yellow\":{}}",
                "{\"P1\":{\"Canary Yellow\":1}}")) {
            JacksonException refused = assertThrows(
                    JacksonException.class,
                    () -> MAPPER.readValue(
                            "{\"format\":\"redress/case/1\",\"reference\":\"EX-1\",\"policy\":\"emh\",\"events\":[],"
                                    + "\"people\":" + people + "}",
                            Complaint.class));
            assertEquals(-1, refused.toString().indexOf("Canary"), people);
        }
    }

    @Test
    void a_word_that_is_none_names_the_near_one() {
        JacksonException refused =
                assertThrows(JacksonException.class, () -> MAPPER.readValue("\"emial\"", Channel.class));
        assertEquals(
                "Cannot deserialize value of type `dev.redress.policy.Channel` from String \"emial\": no channel 'emial';"
                        + " did you mean email? known: online, portal, email, letter, telephone, social-media, in-person,"
                        + " advocate, in-writing",
                refused.getOriginalMessage());
        assertThrows(JacksonException.class, () -> MAPPER.readValue("{}", Channel.class));
        assertThrows(
                JacksonException.class,
                () -> MAPPER.readValue(
                        "{\"emial\":1}",
                        MAPPER.getTypeFactory().constructMapType(Map.class, Channel.class, Integer.class)));
    }

    @Test
    void a_bad_setting_of_a_count_is_named() {
        JacksonException refused = assertThrows(
                JacksonException.class,
                () -> MAPPER.readValue("{\"rol\":\"next\",\"monthEnd\":\"upp\"}", Counting.class));
        assertEquals("""
                json has 2 defects:
                - json:1:2: unknown key 'rol'; did you mean roll? known: convention, roll, monthEnd, cutOff
                - json:1:26: unknown monthEnd 'upp'; did you mean up? known: down, up""", refused.getOriginalMessage());
    }

    // --- registration -------------------------------------------------------------------------------------------

    @Test
    void the_module_is_found_by_itself() {
        JsonMapper found = JsonMapper.builder().findAndAddModules().build();
        assertEquals(TimeLimit.weeks(8), found.readValue("\"8 weeks\"", TimeLimit.class));
    }

    @Test
    void a_host_says_where_a_procedure_is_found() {
        Policy own = PublishedPolicies.get("settle");
        JsonMapper mapper = JsonMapper.builder()
                .addModule(RedressModule.finding(word -> {
                    if (word.equals("gone")) {
                        throw new NoSuchFileException("gone.yaml");
                    }
                    return new Loaded<>(word, own, List.of());
                }))
                .build();
        String json = "{\"format\":\"redress/case/1\",\"reference\":\"EX-1\",\"policy\":\"ours\",\"events\":[]}";
        assertEquals(own, mapper.readValue(json, Complaint.class).policy());
        JacksonException refused = assertThrows(
                JacksonException.class, () -> mapper.readValue(json.replace("ours", "gone"), Complaint.class));
        assertEquals("gone.yaml", refused.getOriginalMessage());
        assertInstanceOf(NoSuchFileException.class, refused.getCause());
    }
}
