package dev.redress.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.complaint.Event;
import dev.redress.document.DefectiveFile;
import dev.redress.policy.Fact;
import dev.redress.policy.Policy;
import dev.redress.published.PublishedPolicies;
import dev.redress.ruling.Action;
import dev.redress.ruling.Actions;
import dev.redress.ruling.Admission;
import dev.redress.ruling.Facts;
import dev.redress.ruling.Requests;
import dev.redress.ruling.Ruling;
import dev.redress.timetable.Timetable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** A ruling that was written reads back equal, whatever it was, with the mapper of a host. */
class RulingReadingTest {

    private static final ObjectMapper MAPPER =
            JsonMapper.builder().addModule(new RedressModule()).build();

    @Test
    void every_ruling_on_what_came_in_reads_back_equal() {
        Facts some = Facts.none().with(Fact.KIND, "complaint").with(Fact.RECEIVED, "2026-12-18");
        for (String id : PublishedPolicies.ids()) {
            Admission admission = Admission.of(PublishedPolicies.get(id));
            for (Facts facts : List.of(
                    Facts.none(),
                    some,
                    some.with(Fact.OCCURRED, "2026-06-18"),
                    some.with(Fact.COMPLAINANT, "representative"),
                    some.with(Fact.GOOD_REASON, "in hospital until now"),
                    Facts.none().with(Fact.KIND, "compliment"))) {
                same(admission.review(facts));
            }
        }
    }

    @Test
    void every_ruling_on_a_request_reads_back_equal() {
        List<String> words = new ArrayList<>();
        for (String id : PublishedPolicies.ids()) {
            Policy policy = PublishedPolicies.get(id);
            Timetable timetable = History.under(policy.id())
                    .happened("first-contact", "Fri 2026-12-18")
                    .happened("stage-1-responded", "Wed 2027-01-13")
                    .asOf("Mon 2027-03-01");
            for (Action action : Actions.of(timetable)) {
                same(action.ruling());
                words.add(action.ruling().word());
            }
            same(Requests.to(timetable)
                    .review(Event.escalationRequested(LocalDate.of(2027, 3, 1)).by("S9")));
        }
        assertTrue(words.containsAll(List.of("allowed", "refused", "undecided")), "all three are among them");
    }

    @Test
    void a_word_that_the_rules_do_not_come_to_is_refused() {
        String json = MAPPER.writeValueAsString(Admission.of(PublishedPolicies.get("settle"))
                        .review(Facts.none().with(Fact.KIND, "compliment")))
                .replace("\"ruling\" : \"refused\"", "\"ruling\" : \"allowed\"")
                .replace("\"ruling\":\"refused\"", "\"ruling\":\"allowed\"");
        DatabindException refused = assertThrows(DatabindException.class, () -> MAPPER.readValue(json, Ruling.class));
        DefectiveFile defective = (DefectiveFile) refused.getCause();
        assertEquals(
                List.of("'allowed', where its rules come to refused"),
                defective.defects().stream().map(defect -> defect.found()).toList());
    }

    private static void same(Ruling ruling) {
        String json = MAPPER.writeValueAsString(ruling);
        assertEquals(ruling, MAPPER.readValue(json, Ruling.class), json);
    }
}
