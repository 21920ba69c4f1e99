package dev.redress.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.calendar.Days;
import dev.redress.calendar.TimeLimit;
import dev.redress.calendar.WorkingCalendar;
import dev.redress.complaint.Event;
import dev.redress.policy.EventKind;
import dev.redress.policy.Policy;
import dev.redress.published.PublishedPolicies;
import dev.redress.timetable.Deadline;
import dev.redress.timetable.Timetable;
import dev.redress.timetable.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class TimetableJsonTest {

    private static final LocalDate FRIDAY = History.day("Fri 2026-12-18");

    /** The fields of an answer in the order in which they stand. */
    private static final Map<String, List<String>> ORDER = Map.of(
            "",
            List.of(
                    "policy",
                    "edition",
                    "calendar",
                    "counting",
                    "roll",
                    "monthEnd",
                    "cutOff",
                    "asOf",
                    "deadlines",
                    "rights",
                    "steps",
                    "notes",
                    "whatIf"),
            "calendar",
            List.of("id", "edition", "publishedThrough", "knownOn"),
            "deadlines",
            List.of(
                    "clause",
                    "stage",
                    "what",
                    "firmness",
                    "state",
                    "start",
                    "due",
                    "warn",
                    "waitsFor",
                    "onlyIf",
                    "assurance",
                    "status",
                    "workingDays",
                    "met",
                    "missing",
                    "extensions",
                    "alternatives",
                    "reason"),
            "rights",
            List.of(
                    "clause",
                    "stage",
                    "what",
                    "throughout",
                    "opens",
                    "closes",
                    "waitsFor",
                    "status",
                    "alternatives",
                    "reason"),
            "steps",
            List.of("clause", "stage", "what", "when", "state", "done", "waitsFor"),
            "extensions",
            List.of("clause", "from", "to", "reason"),
            "reason",
            List.of("text", "clause", "because", "skipped"),
            "because",
            List.of("text", "clause", "because", "skipped"),
            "skipped",
            List.of("date", "why"),
            "whatIf",
            List.of("events", "deadlines", "rights", "steps", "notes", "changed"));

    static Stream<Policy> policies() {
        return PublishedPolicies.ids().stream().map(PublishedPolicies::get);
    }

    private static History emh() {
        return History.under("emh")
                .happened("first-contact", "Fri 2026-12-18")
                .happened("stage-1-acknowledged", "Wed 2026-12-30");
    }

    // --- what it says is what the timetable says ------------------------------------------------------------------

    @ParameterizedTest
    @MethodSource("policies")
    void every_row_says_what_the_timetable_says(Policy policy) {
        Courses.walk(policy, FRIDAY, 6, (timetable, next) -> {
            JsonNode answer = Written.of(timetable).read();
            assertEquals(policy.id(), answer.get("policy").asString());
            assertEquals(timetable.day(), day(answer, "asOf"));
            assertEquals(
                    timetable.notes(),
                    answer.get("notes").valueStream().map(JsonNode::asString).toList());
            assertEquals(timetable.deadlines().size(), answer.get("deadlines").size());
            for (int i = 0; i < timetable.deadlines().size(); i++) {
                same(timetable.deadlines().get(i), answer.get("deadlines").get(i));
            }
            assertEquals(timetable.windows().size(), answer.get("rights").size());
            for (int i = 0; i < timetable.windows().size(); i++) {
                same(timetable.windows().get(i), answer.get("rights").get(i));
            }
            assertEquals(
                    timetable.steps().stream().map(Object::toString).toList(),
                    answer.get("steps")
                            .valueStream()
                            .map(row -> row.get("clause").asString() + " "
                                    + row.get("what").asString() + ": "
                                    + row.get("state").asString())
                            .toList());
        });
    }

    private static void same(Deadline row, JsonNode json) {
        String where = row.toString();
        assertEquals(row.clause().id(), json.get("clause").asString());
        assertEquals(row.what(), json.get("what").asString());
        assertEquals(row.due().state(), json.get("state").asString(), where);
        assertEquals(row.start(), day(json, "start"), where);
        assertEquals(row.date(), day(json, "due"), where);
        assertEquals(row.warn(), day(json, "warn"), where);
        assertEquals(row.met(), day(json, "met"), where);
        assertEquals(row.waitsFor().map(EventKind::name), text(json, "waitsFor"), where);
        assertEquals(row.missing().map(EventKind::name), text(json, "missing"), where);
        assertEquals(row.status().map(status -> status.kind().id()), text(json, "status"), where);
        assertEquals(
                row.status()
                        .filter(status -> status.workingDays().isPresent())
                        .map(status -> status.workingDays().getAsInt()),
                Optional.ofNullable(json.get("workingDays")).map(JsonNode::asInt),
                where);
        assertEquals(row.isProjected().map(on -> on ? "projected" : "published"), text(json, "assurance"), where);
        assertEquals(row.reason().text(), json.at("/reason/text").asString(), where);
        assertEquals(row.reason().because().size(), json.at("/reason/because").size(), where);
        assertEquals(row.reason().skipped().size(), json.at("/reason/skipped").size(), where);
        assertEquals(row.moves().size(), json.at("/extensions").size(), where);
    }

    private static void same(Window row, JsonNode json) {
        String where = row.toString();
        assertEquals(row.clause().id(), json.get("clause").asString());
        assertEquals(row.opens(), day(json, "opens"), where);
        assertEquals(row.closes(), day(json, "closes"), where);
        assertEquals(row.waitsFor().map(EventKind::name), text(json, "waitsFor"), where);
        assertEquals(row.status().map(Window.Status::toString), text(json, "status"), where);
        assertEquals(row.right().throughout(), json.has("throughout"), where);
        assertEquals(row.reason().text(), json.at("/reason/text").asString(), where);
    }

    private static Optional<LocalDate> day(JsonNode node, String field) {
        return text(node, field).map(Days::parse);
    }

    private static Optional<String> text(JsonNode node, String field) {
        return Optional.ofNullable(node.get(field)).map(JsonNode::asString);
    }

    @ParameterizedTest
    @MethodSource("policies")
    void fields_stand_in_one_order(Policy policy) {
        Courses.walk(policy, FRIDAY, 12, (timetable, next) -> {
            inOrder("", Written.explained(timetable).read());
            inOrder("", Written.whatIf(timetable, next).read());
        });
    }

    private static void inOrder(String place, JsonNode node) {
        if (node.isArray()) {
            node.forEach(item -> inOrder(place, item));
            return;
        }
        if (ORDER.containsKey(place) && node.isObject()) {
            List<String> sorted = new ArrayList<>(ORDER.get(place));
            sorted.retainAll(node.propertyNames());
            assertEquals(sorted, List.copyOf(node.propertyNames()), place);
        }
        node.properties().forEach(field -> inOrder(field.getKey(), field.getValue()));
    }

    @Test
    void rows_stand_in_the_order_of_the_document_and_what_tells_apart_two_of_one_clause() {
        JsonNode answer = Written.of(History.under("settle")
                        .through("telephone", "Fri 2026-12-18")
                        .timetable())
                .read();
        assertEquals(
                List.of(
                        "SET-8 resolve it there and then",
                        "SET-11 respond in full",
                        "SET-14 contact the customer for the reasons and confirm the timescale",
                        "SET-14 complete the review by the date agreed"),
                answer.get("deadlines")
                        .valueStream()
                        .map(row -> row.get("clause").asString() + " "
                                + row.get("what").asString())
                        .toList());
    }

    // --- fields that apply only sometimes -------------------------------------------------------------------------

    @Test
    void SET_8_and_SET_9_say_by_which_channels_they_are_owed_until_the_channel_is_known() {
        Written unknown = Written.of(History.under("settle")
                .happened("first-contact", "Fri 2026-12-18")
                .timetable());
        assertEquals(
                "{\"channel\":[\"telephone\",\"in-person\"]}",
                unknown.row("deadlines", "SET-8").get("onlyIf").toString());
        assertEquals(
                "{\"channel\":[\"online\",\"portal\",\"email\",\"letter\"]}",
                unknown.row("deadlines", "SET-9").get("onlyIf").toString());
        assertFalse(unknown.row("deadlines", "SET-11").has("onlyIf"));
        Written inWriting = Written.of(
                History.under("settle").through("in-writing", "Fri 2026-12-18").timetable());
        assertFalse(inWriting.row("deadlines", "SET-9").has("onlyIf"));
        Written social = Written.of(History.under("settle")
                .through("social-media", "Fri 2026-12-18")
                .timetable());
        assertTrue(social.row("deadlines", "SET-8").has("onlyIf"));
        assertTrue(social.row("deadlines", "SET-9").has("onlyIf"));
    }

    @Test
    void without_a_day_no_status_is_given_and_no_day_is_named() {
        JsonNode answer = Written.of(emh().timetable()).read();
        assertFalse(answer.has("asOf"));
        for (String rows : List.of("deadlines", "rights")) {
            for (JsonNode row : answer.get(rows)) {
                assertFalse(row.has("status") || row.has("workingDays"), row::toString);
            }
        }
    }

    @Test
    void a_warning_is_as_long_before_as_was_asked() {
        Timetable timetable = emh().timetable();
        assertEquals(
                "2027-01-11",
                Written.of(timetable).row("deadlines", "EMH-5").get("warn").asString());
        assertEquals(
                "2027-01-06",
                Written.of(timetable.warningBefore(TimeLimit.parse("5 working days")))
                        .row("deadlines", "EMH-5")
                        .get("warn")
                        .asString());
    }

    @Test
    void a_date_beyond_the_published_holidays_is_projected() {
        Timetable timetable =
                History.under("emh").happened("first-contact", "Mon 2028-12-18").timetable();
        assertEquals(
                "published",
                Written.of(timetable).row("deadlines", "EMH-3").get("assurance").asString());
        assertEquals(
                "projected",
                Written.of(timetable).row("deadlines", "EMH-5").get("assurance").asString());
        assertEquals(
                "published",
                Written.of(timetable.on(WorkingCalendar.weekendsOnly()))
                        .row("deadlines", "EMH-5")
                        .get("assurance")
                        .asString());
    }

    @Test
    void the_calendar_says_what_it_knows_and_as_known_when() {
        JsonNode now = Written.of(emh().timetable()).read().get("calendar");
        assertEquals(List.of("id", "edition", "publishedThrough"), List.copyOf(now.propertyNames()));
        JsonNode then = Written.of(
                        emh().timetable().on(WorkingCalendar.get("scotland").asKnownOn(History.day("Fri 2022-09-09"))))
                .read()
                .get("calendar");
        assertEquals("2022-09-09", then.get("knownOn").asString());
        assertEquals("scotland", then.get("id").asString());
        JsonNode plain = Written.of(emh().timetable().on(WorkingCalendar.weekendsOnly()))
                .read()
                .get("calendar");
        assertEquals(List.of("id", "edition"), List.copyOf(plain.propertyNames()));
    }

    @Test
    void other_days_are_told_only_when_asked_to_explain() {
        Timetable timetable = emh().happened("formal-request", "Mon 2026-12-21").timetable();
        assertFalse(Written.of(timetable).row("deadlines", "EMH-3").has("alternatives"));
        assertEquals(
                timetable.deadline("EMH-3").alternatives().stream()
                        .map(other -> other.day().toString())
                        .toList(),
                Written.explained(timetable)
                        .row("deadlines", "EMH-3")
                        .get("alternatives")
                        .valueStream()
                        .map(other -> other.get("day").asString())
                        .toList());
    }

    @Test
    void a_what_if_marks_the_rows_that_would_be_otherwise() {
        Timetable timetable = emh().timetable();
        Event request = Event.escalationRequested(History.day("Mon 2027-02-01"));
        JsonNode answer = Written.whatIf(timetable, request).read();
        assertEquals(
                "[{\"event\":\"escalation-requested\",\"on\":\"2027-02-01\"}]",
                answer.at("/whatIf/events").toString());
        assertEquals(
                "{\"clause\":\"EMH-10\",\"what\":\"acknowledge the further complaint\","
                        + "\"from\":\"waits for escalation-requested\",\"to\":\"due by 2027-02-08\"}",
                answer.at("/whatIf/changed/0").toString());
        assertEquals(1, answer.at("/whatIf/changed").size());
        assertEquals(
                answer.get("deadlines").size(), answer.at("/whatIf/deadlines").size());
        assertFalse(Written.of(timetable).read().has("whatIf"));
    }

    @Test
    void a_date_stated_in_an_assumed_response_is_told() {
        Event response = Event.of(EventKind.STAGE_1_RESPONDED, History.day("Wed 2027-01-13"))
                .dated(History.day("Tue 2027-01-12"));
        assertEquals(
                "{\"event\":\"stage-1-responded\",\"on\":\"2027-01-13\",\"dated\":\"2027-01-12\"}",
                Written.whatIf(emh().timetable(), response)
                        .read()
                        .at("/whatIf/events/0")
                        .toString());
    }
}
