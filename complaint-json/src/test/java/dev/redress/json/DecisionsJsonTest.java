package dev.redress.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.complaint.Code;
import dev.redress.complaint.Complaint;
import dev.redress.complaint.Detail;
import dev.redress.complaint.Event;
import dev.redress.complaint.Person;
import dev.redress.complaint.Personal;
import dev.redress.file.CaseFile;
import dev.redress.file.Procedures;
import dev.redress.policy.Complainant;
import dev.redress.policy.EventKind;
import dev.redress.policy.Fact;
import dev.redress.policy.Policy;
import dev.redress.published.PublishedPolicies;
import dev.redress.ruling.Actions;
import dev.redress.ruling.Admission;
import dev.redress.ruling.Facts;
import dev.redress.ruling.Finding;
import dev.redress.ruling.Findings;
import dev.redress.ruling.Requests;
import dev.redress.ruling.Ruling;
import dev.redress.timetable.Timetable;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Rulings, actions, findings and whole complaints as JSON: their shapes, and what is never in them. */
class DecisionsJsonTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final LocalDate FRIDAY = History.day("Fri 2026-12-18");
    private static final String CANARY = "Zebedee";

    static Stream<Policy> policies() {
        return PublishedPolicies.ids().stream().map(PublishedPolicies::get);
    }

    // --- whole answers that a person has read -------------------------------------------------------------------

    private static Timetable ex1() throws IOException {
        try (InputStream in = Files.newInputStream(Path.of("../docs/examples/ex-1.yaml"))) {
            return Timetable.of(
                    CaseFile.read("ex-1.yaml", in, Procedures.shipped()).get());
        }
    }

    @Test
    void the_example_history_is_shown_as_approved() throws IOException {
        Timetable timetable = ex1();
        Written written = shown(timetable, timetable.complaint(), false);
        PublishedSchema.CASE_SHOW.accepts(written);
        Approved.check("ex-1-show", written);
    }

    @Test
    void what_may_be_done_next_in_it_is_as_approved() throws IOException {
        Written written = next(ex1().asOf(History.day("Mon 2027-02-15")));
        PublishedSchema.CASE_NEXT.accepts(written);
        Approved.check("ex-1-next", written);
    }

    @Test
    void its_findings_are_as_approved() throws IOException {
        Written written = check(ex1());
        PublishedSchema.CASE_CHECK.accepts(written);
        Approved.check("ex-1-check", written);
    }

    @Test
    void EMH_11_an_officer_asking_to_send_the_stage_2_response_is_refused_as_approved() throws IOException {
        Event asked = Event.of(EventKind.STAGE_2_RESPONDED, History.day("Thu 2027-03-04"))
                .by("S1");
        Written written = may(ex1(), asked);
        PublishedSchema.CASE_MAY.accepts(written);
        Approved.check("ex-1-may", written);
    }

    @Test
    void SET_7_an_issue_of_six_months_ago_is_refused_as_approved() {
        Written written = eligible(
                "settle",
                Facts.none()
                        .with(Fact.KIND, "complaint")
                        .with(Fact.ABOUT, "service")
                        .with(Fact.RECEIVED, "2026-12-18")
                        .with(Fact.OCCURRED, "2026-06-18"));
        PublishedSchema.ELIGIBLE.accepts(written);
        Approved.check("eligible-settle", written);
    }

    // --- shapes -------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @MethodSource("policies")
    void the_schemas_accept_every_answer_on_the_course_of_a_complaint(Policy policy) {
        Courses.walk(policy, FRIDAY, 9, (timetable, ahead) -> {
            PublishedSchema.CASE_SHOW.accepts(shown(timetable, timetable.complaint(), false));
            PublishedSchema.CASE_CHECK.accepts(check(timetable));
            if (timetable.day().isPresent()) {
                PublishedSchema.CASE_NEXT.accepts(next(timetable));
            }
            PublishedSchema.CASE_MAY.accepts(may(timetable, ahead));
        });
    }

    @ParameterizedTest
    @MethodSource("policies")
    void the_schema_accepts_rulings_on_nothing_known_and_on_one_fact(Policy policy) {
        PublishedSchema.ELIGIBLE.accepts(eligible(policy.id(), Facts.none()));
        for (Fact fact : Fact.ofIntake()) {
            List<String> values = fact.form() == Fact.Form.DATE ? List.of("2026-12-18") : fact.choices();
            for (String value : values) {
                PublishedSchema.ELIGIBLE.accepts(
                        eligible(policy.id(), Facts.none().with(fact, value)));
            }
        }
    }

    @Test
    void the_schemas_name_the_words_that_the_library_has() {
        JsonNode finding = MAPPER.readTree(Schemas.caseCheck()).at("/$defs/finding/properties/kind/enum");
        assertEquals(
                Arrays.stream(Finding.Kind.values()).map(Finding.Kind::toString).toList(),
                finding.valueStream().map(JsonNode::asString).toList());
        JsonNode event = MAPPER.readTree(Schemas.caseShow()).at("/properties/history/items/properties");
        for (Detail<?> detail : Detail.known()) {
            assertTrue(event.has(detail.name()), detail.name());
        }
    }

    @Test
    void the_schemas_refuse_what_does_not_hang_together() {
        String allowed = eligible("emh", Facts.none()).text();
        assertEquals(List.of(), PublishedSchema.ELIGIBLE.faults(allowed));
        assertFalse(PublishedSchema.ELIGIBLE
                .faults(allowed.replace("\"allowed\"", "\"undecided\""))
                .isEmpty());
        String undecided = eligible("settle", Facts.none()).text();
        assertFalse(PublishedSchema.ELIGIBLE
                .faults(undecided.replace("\"undecided\"", "\"allowed\""))
                .isEmpty());
        assertFalse(PublishedSchema.ELIGIBLE
                .faults(undecided.replace("\"missing\"", "\"lacking\""))
                .isEmpty());
    }

    // --- fields -------------------------------------------------------------------------------------------------

    @Test
    void a_fact_that_is_not_stated_has_no_value() {
        JsonNode considered =
                eligible("settle", Facts.none()).read().get("considered").get(0);
        assertEquals("kind", considered.at("/facts/0/fact").asString());
        assertNull(considered.get("facts").get(0).get("value"));
    }

    @Test
    void the_words_of_a_good_reason_are_stated_and_not_repeated() {
        String text = eligible(
                        "settle",
                        Facts.none()
                                .with(Fact.KIND, "complaint")
                                .with(Fact.RECEIVED, "2026-12-18")
                                .with(Fact.OCCURRED, "2026-06-18")
                                .with(Fact.GOOD_REASON, CANARY))
                .text();
        assertFalse(text.contains(CANARY));
        assertTrue(text.contains("\"stated\""));
    }

    @Test
    void what_people_are_called_and_said_is_shown_only_where_it_is_asked_for() {
        Timetable timetable = personal();
        String discreet = shown(timetable, timetable.complaint(), false).text();
        assertFalse(discreet.contains(CANARY), discreet);
        Written open = shown(timetable, timetable.complaint(), true);
        PublishedSchema.CASE_SHOW.accepts(open);
        JsonNode answer = open.read();
        assertEquals(CANARY + " Resident", answer.at("/people/0/name").asString());
        assertEquals(CANARY + " said so", answer.at("/texts/T1").asString());
        assertEquals(
                CANARY + " said so",
                open.row("deadlines", "EMH-5").at("/extensions/0/reason").asString());
        for (Written written : List.of(
                next(timetable), check(timetable), may(timetable, Event.of(EventKind.CLOSED, day("Tue 2027-02-02"))))) {
            assertFalse(written.text().contains(CANARY), written.text());
        }
    }

    @Test
    void the_dates_of_a_case_do_not_depend_on_whether_personal_words_are_shown() {
        Timetable timetable = personal();
        assertEquals(
                timetable.deadline("EMH-5").date(),
                timetable.withoutPersonal().deadline("EMH-5").date());
        assertEquals(
                day("Wed 2027-01-27"),
                timetable.withoutPersonal().deadline("EMH-5").date().orElseThrow());
    }

    private static Timetable personal() {
        Complaint complaint = Complaint.open("EX-2", PublishedPolicies.get("emh"))
                .with(Person.resident("P1", Complainant.TENANT).called(CANARY + " Resident"))
                .with(new Code("T1"), Personal.of(CANARY + " said so"))
                .with(Event.firstContact(FRIDAY).by("P1").with(Detail.TEXT, "T1"))
                .with(Event.extended(day("Mon 2027-01-04"), "EMH-5", day("Wed 2027-01-27"))
                        .askingTheResident()
                        .because("T1"));
        return Timetable.of(complaint).asOf(day("Mon 2027-02-01"));
    }

    @Test
    void a_corrected_event_stays_in_the_history_and_is_marked() {
        Complaint complaint = History.under("emh")
                .happened("first-contact", "Thu 2026-12-17")
                .with(Event.corrected(FRIDAY, 1))
                .happened("first-contact", "Fri 2026-12-18")
                .complaint();
        JsonNode history =
                shown(Timetable.of(complaint), complaint, false).read().get("history");
        assertEquals("""
                [{"place":1,"event":"first-contact","on":"2026-12-17","corrected":true},\
                {"place":2,"event":"corrected","on":"2026-12-18","corrects":1},\
                {"place":3,"event":"first-contact","on":"2026-12-18"}]""", MAPPER.writeValueAsString(history));
    }

    @Test
    void what_is_later_than_the_day_is_left_out_of_the_history_and_places_stay() {
        Complaint complaint = History.under("emh")
                .happened("stage-1-responded", "Wed 2027-01-13")
                .happened("first-contact", "Fri 2026-12-18")
                .complaint();
        JsonNode history = shown(Timetable.of(complaint).asOf(day("Mon 2026-12-21")), complaint, false)
                .read()
                .get("history");
        assertEquals(
                "[{\"place\":2,\"event\":\"first-contact\",\"on\":\"2026-12-18\"}]",
                MAPPER.writeValueAsString(history));
    }

    @Test
    void an_event_shows_what_it_carries_by_the_names_of_files() {
        Event offered = Event.of(EventKind.REMEDY_OFFERED, day("Wed 2027-01-13"))
                .at(java.time.LocalTime.of(16, 30))
                .with(Detail.REMEDY, "compensation")
                .with(Detail.AMOUNT, new BigDecimal("50.00"))
                .with(Detail.PROMISED, day("Fri 2027-01-29"));
        Complaint complaint = History.under("emh")
                .happened("first-contact", "Fri 2026-12-18")
                .with(offered)
                .complaint();
        JsonNode answer = shown(Timetable.of(complaint).asOf(day("Mon 2027-02-01")), complaint, false)
                .read();
        assertEquals(
                "{\"place\":2,\"event\":\"remedy-offered\",\"on\":\"2027-01-13\",\"time\":\"16:30\","
                        + "\"remedy\":\"compensation\",\"amount\":\"50.00\",\"promised\":\"2027-01-29\"}",
                MAPPER.writeValueAsString(answer.at("/history/1")));
        assertEquals(
                "[{\"clause\":\"EMH-8\",\"remedy\":\"compensation\",\"amount\":\"50.00\",\"offered\":\"2027-01-13\","
                        + "\"promised\":\"2027-01-29\",\"status\":\"overdue\"}]",
                MAPPER.writeValueAsString(answer.get("remedies")));
    }

    @Test
    void ASC_5_an_admission_that_is_refused_stands_beside_the_complaint() {
        Complaint complaint = History.under("association")
                .with(Event.firstContact(FRIDAY).with(Fact.KIND, "complaint").with(Fact.ANONYMOUS, "yes"))
                .complaint();
        Written written = shown(Timetable.of(complaint), complaint, false);
        PublishedSchema.CASE_SHOW.accepts(written);
        assertEquals("refused", written.read().at("/admission/ruling").asString());
        Complaint plain =
                History.under("emh").happened("first-contact", "Fri 2026-12-18").complaint();
        assertNull(shown(Timetable.of(plain), plain, false).read().get("admission"));
    }

    private static LocalDate day(String text) {
        return History.day(text);
    }

    private static Written shown(Timetable timetable, Complaint recorded, boolean personal) {
        return Written.by(out -> CaseJson.write(recorded, timetable, personal, false, out));
    }

    private static Written next(Timetable timetable) {
        return Written.by(out -> ActionsJson.write(timetable, Actions.of(timetable), out));
    }

    private static Written check(Timetable timetable) {
        return Written.by(out -> FindingsJson.write(timetable, Findings.of(timetable), out));
    }

    private static Written may(Timetable timetable, Event asked) {
        Ruling ruling = Requests.to(timetable).review(asked);
        return Written.by(out -> RulingJson.write(timetable, asked, ruling, out));
    }

    private static Written eligible(String id, Facts facts) {
        Policy policy = PublishedPolicies.get(id);
        WorkingCalendar calendar = WorkingCalendar.get(policy.calendar());
        return Written.by(out -> RulingJson.write(
                policy, calendar, Admission.of(policy, calendar).review(facts), out));
    }
}
