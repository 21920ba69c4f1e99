package dev.redress.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.calendar.Counting;
import dev.redress.calendar.WorkingCalendar;
import dev.redress.policy.Channel;
import dev.redress.policy.Policy;
import dev.redress.published.PublishedPolicies;
import dev.redress.timetable.Status;
import dev.redress.timetable.Step;
import dev.redress.timetable.Window;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class DeadlinesSchemaTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final LocalDate FRIDAY = History.day("Fri 2026-12-18");

    static Stream<Policy> policies() {
        return PublishedPolicies.ids().stream().map(PublishedPolicies::get);
    }

    @ParameterizedTest
    @MethodSource("policies")
    void the_schema_accepts_every_answer_on_the_course_of_a_complaint(Policy policy) {
        Courses.walk(policy, FRIDAY, 4, (timetable, next) -> {
            PublishedSchema.DEADLINES.accepts(Written.explained(timetable));
            PublishedSchema.DEADLINES.accepts(Written.whatIf(timetable, next));
        });
    }

    @ParameterizedTest
    @MethodSource("policies")
    void the_schema_accepts_answers_where_the_calendar_ends(Policy policy) {
        Courses.walk(policy, History.day("Mon 2050-11-28"), 3, (timetable, next) -> {
            PublishedSchema.DEADLINES.accepts(Written.explained(timetable));
        });
    }

    @ParameterizedTest
    @MethodSource("policies")
    void the_schema_accepts_answers_on_other_calendars_and_by_other_counting(Policy policy) {
        Counting other = Counting.DEFAULT
                .withConvention(Counting.Convention.ROLL_THEN_AFTER)
                .withRoll(Counting.Roll.NEXT)
                .withCutOff(LocalTime.of(16, 0));
        Courses.walk(policy, FRIDAY, 12, (timetable, next) -> {
            PublishedSchema.DEADLINES.accepts(Written.explained(
                    timetable.on(WorkingCalendar.weekendsOnly()).countedBy(other)));
            PublishedSchema.DEADLINES.accepts(
                    Written.of(timetable.on(WorkingCalendar.get("scotland").asKnownOn(History.day("Fri 2022-09-09")))));
        });
    }

    @Test
    void those_courses_go_through_every_state_and_status_that_the_schema_names() {
        Set<String> seen = new TreeSet<>();
        policies().forEach(policy -> {
            Courses.walk(policy, FRIDAY, 4, (timetable, next) -> collect(Written.of(timetable), seen));
            Courses.walk(
                    policy,
                    History.day("Mon 2050-11-28"),
                    3,
                    (timetable, next) -> collect(Written.of(timetable), seen));
        });
        Set<String> named = new TreeSet<>();
        for (String field : List.of("state", "status", "assurance", "firmness")) {
            named.addAll(values("deadline", field)
                    .map(value -> "deadlines " + field + " " + value)
                    .toList());
        }
        named.addAll(
                values("right", "status").map(value -> "rights status " + value).toList());
        named.addAll(
                values("step", "state").map(value -> "steps state " + value).toList());
        assertEquals(named, seen);
    }

    private static void collect(Written written, Set<String> seen) {
        JsonNode answer = written.read();
        for (String rows : List.of("deadlines", "rights", "steps")) {
            for (JsonNode row : answer.get(rows)) {
                for (String field : List.of("state", "status", "assurance", "firmness")) {
                    if (row.has(field)) {
                        seen.add(rows + " " + field + " " + row.get(field).asString());
                    }
                }
            }
        }
    }

    @Test
    void the_schema_names_the_words_that_the_library_has() {
        assertEquals(
                Arrays.stream(Status.Kind.values()).map(Status.Kind::id).toList(),
                values("deadline", "status").toList());
        assertEquals(
                Arrays.stream(Window.Status.values())
                        .map(Window.Status::toString)
                        .toList(),
                values("right", "status").toList());
        assertEquals(
                Arrays.stream(Step.State.values()).map(Step.State::toString).toList(),
                values("step", "state").toList());
        JsonNode channels = MAPPER.readTree(Schemas.deadlines())
                .at("/$defs/deadline/properties/onlyIf/properties/channel/items/anyOf/0/enum");
        assertEquals(
                Channel.known().stream().map(Channel::toString).toList(),
                channels.valueStream().map(JsonNode::asString).toList());
    }

    private static Stream<String> values(String row, String field) {
        return MAPPER.readTree(Schemas.deadlines())
                .at("/$defs/" + row + "/properties/" + field + "/enum")
                .valueStream()
                .map(JsonNode::asString);
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void every_object_of_a_schema_is_closed_and_every_field_is_described(String schema) {
        Set<String> open = new TreeSet<>();
        inspect(MAPPER.readTree(schema), "", open);
        assertEquals(Set.of(), open);
    }

    static Stream<String> schemas() {
        return Stream.of(Schemas.deadlines(), Schemas.policy(), Schemas.calendarCheck(), Schemas.calendarFile());
    }

    private static void inspect(JsonNode node, String path, Set<String> open) {
        if ("object".equals(node.path("type").asString(""))) {
            if (!node.path("additionalProperties").isBoolean()
                    || node.get("additionalProperties").asBoolean()) {
                open.add(path + " takes other fields");
            }
            node.get("properties").properties().forEach(field -> {
                if (!field.getValue().has("description")
                        && !field.getValue().path("$ref").asString("").equals("#/$defs/reason")) {
                    open.add(path + "/" + field.getKey() + " is not described");
                }
            });
        }
        node.properties().forEach(field -> inspect(field.getValue(), path + "/" + field.getKey(), open));
    }

    // --- it can fail --------------------------------------------------------------------------------------------

    /** Each row breaks one thing in an answer that the schema accepts; {@code absent} takes a field away. */
    @ParameterizedTest(name = "{0}/{1} = {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # where         | field        | becomes
                            | policy       | absent
                            | counting     | absent
                            | notes        | 7
                            | surplus      | "x"
            calendar        | edition      | absent
            calendar        | surplus      | "x"
            /deadlines/0    | clause       | absent
            /deadlines/0    | what         | absent
            /deadlines/0    | reason       | absent
            /deadlines/0    | surplus      | "x"
            /deadlines/0    | state        | "late"
            /deadlines/0    | state        | "waiting"
            /deadlines/0    | due          | absent
            /deadlines/0    | due          | "2026-02-30"
            /deadlines/0    | due          | "29/12/2026"
            /deadlines/0    | assurance    | absent
            /deadlines/0    | assurance    | "certain"
            /deadlines/0    | firmness     | "may"
            /deadlines/0    | waitsFor     | "logged"
            /deadlines/0    | status       | "met late"
            /deadlines/0    | met          | absent
            /deadlines/0    | workingDays  | -1
            /deadlines/0    | workingDays  | 1.5
            /deadlines/0    | extensions   | []
            /deadlines/0    | onlyIf       | {"channel": ["pigeon"]}
            /deadlines/0/reason | text     | absent
            /deadlines/0/reason | because  | [{"says": "x"}]
            /deadlines/0/reason | skipped  | [{"date": "2026-12-25"}]
            /deadlines/3    | waitsFor     | absent
            /deadlines/3    | due          | "2027-01-01"
            /rights/0       | opens        | "soon"
            /rights/0       | status       | "closed"
            /rights/0       | throughout   | false
            /rights/1       | closes       | "2027-01-01"
            /rights/1       | waitsFor     | absent
            /steps/0        | state        | "done"
            /steps/0        | waitsFor     | absent
            """)
    void the_schema_rejects_a_wrong_document(String where, String field, String becomes) {
        Written answer = metLate();
        PublishedSchema.DEADLINES.accepts(answer);
        ObjectNode document = (ObjectNode) answer.read();
        String pointer = where == null ? "" : where.startsWith("/") ? where : "/" + where;
        ObjectNode broken = pointer.isEmpty() ? document : (ObjectNode) document.at(pointer);
        if (becomes.equals("absent")) {
            assertTrue(broken.has(field), field);
            broken.remove(field);
        } else {
            broken.set(field, MAPPER.readTree(becomes));
        }
        assertFalse(PublishedSchema.DEADLINES.faults(document.toString()).isEmpty());
    }

    @Test
    void the_schema_rejects_a_status_where_no_day_was_asked_about() {
        ObjectNode document = (ObjectNode) metLate().read();
        document.remove("asOf");
        assertTrue(
                PublishedSchema.DEADLINES.faults(document.toString()).stream()
                        .anyMatch(fault -> fault.startsWith("/deadlines/0 not")),
                () -> PublishedSchema.DEADLINES.faults(document.toString()).toString());
    }

    /** EMH-3 was due on Tuesday 29 December 2026 and met a day late. */
    private static Written metLate() {
        return Written.of(History.under("emh")
                .happened("first-contact", "Fri 2026-12-18")
                .happened("stage-1-acknowledged", "Wed 2026-12-30")
                .asOf("Mon 2027-01-04"));
    }

    @Test
    void a_fault_names_its_place() {
        ObjectNode document = (ObjectNode) metLate().read();
        ((ObjectNode) document.at("/deadlines/0")).put("surplus", "x");
        assertEquals(
                "/deadlines/0 additionalProperties",
                PublishedSchema.DEADLINES.faults(document.toString()).stream()
                        .map(fault -> fault.substring(0, fault.indexOf(':')))
                        .collect(Collectors.joining("; ")));
    }
}
