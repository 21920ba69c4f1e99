package dev.redress.graphql;

import static dev.redress.graphql.OnRecord.AUDITOR;
import static dev.redress.graphql.OnRecord.MANAGER;
import static dev.redress.graphql.OnRecord.OFFICER;
import static dev.redress.graphql.OnRecord.RESIDENT;
import static dev.redress.graphql.OnRecord.STRANGER;
import static dev.redress.graphql.OnRecord.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.access.Actor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is recorded through the schema, what is refused as data, and what is an error. */
class ChangesTest {

    private static final String ASK = " { complaint { version } follows { clause from to } repeated clientMutationId"
            + " userErrors { code clause message path } } }";

    private final OnRecord record = OnRecord.one();

    private Object change(Actor actor, String mutation, String input) {
        Map<String, Object> answer = record.ask(actor, "mutation { " + mutation + "(input: { " + input + " })" + ASK);
        Object data = at(answer, "data", mutation);
        return data.equals("null") || data.toString().startsWith("nothing") ? answer : data;
    }

    private static String seen(int version, String key) {
        return "reference: \"EX-1\", expectedVersion: " + version + ", clientMutationId: \"" + key + "\", ";
    }

    private int version() {
        return record.complaints.find("EX-1").orElseThrow().version();
    }

    @Test
    void EMH_5_a_response_is_recorded_and_says_what_follows() {
        Object done = change(OFFICER, "sendResponse", seen(4, "k1") + "on: \"2027-01-13\"");
        assertEquals(5, at(done, "complaint", "version"));
        assertEquals("[]", at(done, "userErrors").toString());
        assertEquals("k1", at(done, "clientMutationId"));
        assertTrue(at(done, "follows").toString().contains("EMH-9"), done.toString());
        assertEquals(
                "S1",
                record.complaints
                        .find("EX-1")
                        .orElseThrow()
                        .complaint()
                        .events()
                        .get(4)
                        .by()
                        .orElseThrow());
    }

    @Test
    void delivered_twice_it_is_done_once() {
        String input = seen(4, "k1") + "on: \"2027-01-13\", text: \"Our answer\"";
        assertEquals(false, at(change(OFFICER, "sendResponse", input), "repeated"));
        for (int i = 0; i < 3; i++) {
            Object again = change(OFFICER, "sendResponse", input);
            assertEquals(true, at(again, "repeated"), again.toString());
            assertEquals(5, at(again, "complaint", "version"));
        }
        assertEquals(5, version());
        Object other = change(OFFICER, "recordUpdate", seen(5, "k1") + "on: \"2027-01-14\"");
        assertEquals("CONFLICT", at(other, "userErrors", 0, "code"));
        assertEquals(List.of("input", "clientMutationId"), at(other, "userErrors", 0, "path"));
        assertEquals(5, version());
    }

    @Test
    void delivered_again_once_its_sender_is_in_the_complaint_it_is_still_done_once() {
        String input = seen(4, "k1") + "on: \"2027-01-05\"";
        assertEquals(false, at(change(MANAGER, "recordUpdate", input), "repeated"));
        String sender = "people: [{ code: \"" + MANAGER.id() + "\", role: \"manager\" }]";
        assertEquals(
                6,
                at(
                        change(OFFICER, "recordUpdate", seen(5, "k2") + "on: \"2027-01-06\", " + sender),
                        "complaint",
                        "version"));
        assertEquals(true, at(change(MANAGER, "recordUpdate", input), "repeated"));
        assertEquals(6, version());
    }

    @Test
    void EMH_9_a_request_that_is_refused_records_nothing_unless_it_is_told_to() {
        String input = "on: \"2027-01-11\"";
        Object refused = change(RESIDENT, "requestEscalation", seen(4, "k1") + input);
        assertEquals("REFUSED", at(refused, "userErrors", 0, "code"));
        assertEquals("EMH-9", at(refused, "userErrors", 0, "clause"));
        assertEquals(4, version());
        Object fact = change(RESIDENT, "requestEscalation", seen(4, "k2") + "ifAllowed: false, " + input);
        assertEquals(5, at(fact, "complaint", "version"), "it happened");
    }

    @Test
    void whoever_saw_an_older_version_is_told() {
        Object conflict = change(OFFICER, "sendResponse", seen(3, "k1") + "on: \"2027-01-13\"");
        assertEquals("CONFLICT", at(conflict, "userErrors", 0, "code"));
        assertEquals(List.of("input", "expectedVersion"), at(conflict, "userErrors", 0, "path"));
        assertEquals(4, at(conflict, "complaint", "version"));
        assertEquals(4, version());
    }

    @Test
    void what_is_missing_or_anothers_is_not_found_alike() {
        Object anothers = change(STRANGER, "requestEscalation", seen(4, "k1") + "on: \"2027-01-14\"");
        Object missing = change(
                STRANGER,
                "requestEscalation",
                "reference: \"EX-7\", expectedVersion: 4, clientMutationId: \"k1\", on: \"2027-01-14\"");
        assertEquals(anothers.toString(), missing.toString());
        assertEquals("NOT_FOUND", at(anothers, "userErrors", 0, "code"));
    }

    @Test
    void what_cannot_be_read_is_data_with_its_place() {
        Object unknown = change(
                OFFICER, "recordEvent", seen(4, "k1") + "event: { event: \"stage-1-respond\", on: \"2027-01-13\" }");
        assertEquals("UNKNOWN_EVENT", at(unknown, "userErrors", 0, "code"));
        assertTrue(
                at(unknown, "userErrors", 0, "message").toString().contains("stage-1-responded"), unknown.toString());
        Object policy = change(
                MANAGER,
                "openComplaint",
                "reference: \"NEW\", clientMutationId: \"k1\", on: \"2027-03-15\", policy: \"ehm\"");
        assertEquals("UNKNOWN_POLICY", at(policy, "userErrors", 0, "code"));
        Object blank = change(OFFICER, "recordUpdate", seen(4, " ") + "on: \"2027-01-13\"");
        assertEquals("INVALID_VALUE", at(blank, "userErrors", 0, "code"));
        assertEquals(4, version());
    }

    @Test
    void what_is_not_theirs_to_do_is_an_error() {
        for (Actor actor : List.of(AUDITOR, RESIDENT)) {
            Object denied = change(actor, "sendResponse", seen(4, "k1") + "on: \"2027-01-13\"");
            assertEquals("FORBIDDEN", at(denied, "errors", 0, "extensions", "code"), actor.toString());
        }
        assertEquals(4, version());
    }

    @Test
    void a_landlords_own_event_and_a_complaint_are_recorded_too() {
        Object own = change(
                OFFICER,
                "recordEvent",
                seen(4, "k1") + "ifAllowed: false, event: { event: \"x-visited\", on: \"2027-01-05\" }");
        assertEquals(5, at(own, "complaint", "version"), own.toString());
        Object opened = change(
                MANAGER,
                "openComplaint",
                "reference: \"NEW\", clientMutationId: \"k2\", on: \"2027-03-15\", policy: \"settle\", by: \"P5\","
                        + " people: [{ code: \"P5\", name: \"D Tenant\", standing: TENANT }], text: \"No heating\"");
        assertEquals(1, at(opened, "complaint", "version"), opened.toString());
        assertEquals("our-homes", record.complaints.find("NEW").orElseThrow().landlord());
        Object taken = change(
                MANAGER,
                "openComplaint",
                "reference: \"NEW\", clientMutationId: \"k3\", on: \"2027-03-15\", policy: \"settle\"");
        assertEquals("CONFLICT", at(taken, "userErrors", 0, "code"));
    }
}
