package dev.redress.ruling;

import static dev.redress.ruling.History.considered;
import static dev.redress.ruling.History.event;
import static dev.redress.ruling.History.looked;
import static dev.redress.ruling.History.missing;
import static dev.redress.ruling.History.under;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.redress.calendar.Counting;
import dev.redress.complaint.Code;
import dev.redress.complaint.Detail;
import dev.redress.complaint.Event;
import dev.redress.policy.Clause;
import dev.redress.policy.EventKind;
import dev.redress.policy.Policy;
import dev.redress.policy.Provision;
import dev.redress.policy.Stage;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who must act: the role that a document names, a panel as it says, and nobody twice. */
class IndependenceTest {

    /** A complaint at stage 2 of which S1, an officer, wrote the stage 1 response. */
    private static History stageTwo(String policy) {
        return under(policy)
                .staff("S1", "officer")
                .staff("S2", "manager")
                .staff("S3", "senior-manager")
                .staff("S4", "head-of-service")
                .staff("S5", "director")
                .staff("S6", "independent-member")
                .staff("S7", "senior-manager")
                .happened("first-contact", "Mon 2027-02-01")
                .happened("logged", "Mon 2027-02-01")
                .happened("stage-1-opened", "Mon 2027-02-01")
                .happened("findings-discussed", "Fri 2027-02-12")
                .happened("stage-1-responded", "Mon 2027-02-15", "S1")
                .happened("escalation-requested", "Mon 2027-02-22")
                .happened("stage-2-acknowledged", "Tue 2027-02-23", "S1")
                .happened("findings-discussed", "Fri 2027-03-05");
    }

    private static Event response(String by) {
        return event("stage-2-responded", "Mon 2027-03-08").by(by);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # policy      , clause , senior manager, head of service, director, officer
            emh           , EMH-11 , allowed       , refused        , refused , refused
            de-escalation , DEE-11 , refused       , allowed        , refused , refused
            """)
    void EMH_11_DEE_11_who_handles_stage_2(
            String policy, String clause, String senior, String head, String director, String officer) {
        assertEquals(senior, stageTwo(policy).may(response("S3")));
        assertEquals(head, stageTwo(policy).may(response("S4")));
        assertEquals(director, stageTwo(policy).may(response("S5")));
        assertEquals(officer, stageTwo(policy).may(response("S1")));
        assertEquals("allowed", stageTwo(policy).may("stage-2-responded", "Mon 2027-03-08"), "nobody is named");
        assertEquals(clause, stageTwo(policy).asked(response("S5")).clauses().get(0));
    }

    @Test
    void EMH_11_says_who_it_is_for_and_by_whom_it_would_be() {
        assertEquals("""
                the stage 2 response on Monday 8 March 2027: refused
                  EMH-11  the document says: a senior manager considers it again; this is by a director""", stageTwo("emh").asked(response("S5")).toString());
        assertEquals(List.of("role of S5: director"), looked(stageTwo("emh").asked(response("S5")), "EMH-11"));
        assertEquals(
                "permits: the document says: a senior manager considers it again; this is by a senior manager",
                considered(stageTwo("emh").asked(response("S3")), "EMH-11"));
        Ruling unknown = stageTwo("emh").asked(response("S9"));
        assertEquals(
                "unknown: the document says: a senior manager considers it again; who acts is not known",
                considered(unknown, "EMH-11"));
        assertEquals(List.of("role of S9"), missing(unknown));
        assertEquals(
                List.of(
                        "EMH-11 wrong-role: the stage 2 response of Monday 8 March 2027 was by a director; the document says: a"
                                + " senior manager considers it again"),
                stageTwo("emh").with(response("S5")).findings());
        assertEquals(List.of(), stageTwo("emh").with(response("S9")).findings(), "what is not known is not found");
    }

    @Test
    void EMH_11_whoever_is_assigned_to_stage_2_is_judged_as_well_by_the_role_that_is_stated() {
        Event assigned = event("handler-assigned", "Wed 2027-02-24").with(Detail.STAGE, "stage-2");
        assertEquals("allowed", stageTwo("emh").may(assigned));
        assertEquals("allowed", stageTwo("emh").may(assigned.with(Detail.TO, "S3")));
        assertEquals("refused", stageTwo("emh").may(assigned.with(Detail.TO, "S4")));
        assertEquals("refused", stageTwo("emh").may(assigned.with(Detail.ROLE, "officer")));
        assertEquals(
                List.of("role of S9: senior-manager"),
                looked(
                        stageTwo("emh").asked(assigned.with(Detail.TO, "S9").with(Detail.ROLE, "senior-manager")),
                        "EMH-11"));
        assertEquals(
                "",
                considered(
                        stageTwo("emh")
                                .asked(event("handler-assigned", "Wed 2027-02-24")
                                        .with(Detail.STAGE, "stage-1")
                                        .with(Detail.ROLE, "officer")),
                        "EMH-11"),
                "stage 1 is another stage");
        assertEquals(
                List.of(
                        "EMH-11 wrong-role: assigning a handler of Wednesday 24 February 2027 was by an officer; the document"
                                + " says: a senior manager considers it again"),
                stageTwo("emh").with(assigned.with(Detail.ROLE, "officer")).findings());
    }

    @Test
    void SET_3_the_full_response_is_the_managers() {
        History passed = under("settle")
                .staff("S1", "officer")
                .staff("S2", "manager")
                .happened("first-contact", "Mon 2027-02-01")
                .happened("passed-to-manager", "Tue 2027-02-02", "S1");
        Event response = event("stage-1-responded", "Mon 2027-02-15");
        assertEquals("allowed", passed.may(response.by("S2")));
        assertEquals(
                "excludes: the document says: the manager of the service; this is by an officer",
                considered(passed.asked(response.by("S1")), "SET-3"));
    }

    @Test
    void ASC_31_SET_14_a_team_that_the_document_names_is_said_and_no_role_is_asked_for() {
        assertEquals(
                "silent: the document says: the Customer and Business Support Team",
                considered(
                        under("association")
                                .staff("S1", "officer")
                                .happened("first-contact", "Mon 2027-02-01")
                                .asked(event("stage-1-responded", "Mon 2027-02-08")
                                        .by("S1")),
                        "ASC-31"));
        assertEquals(
                "permits: the landlord is to complete the review by the date agreed | silent: the document says: the Customer"
                        + " Experience team",
                considered(stageTwo("settle").asked(response("S2")), "SET-14"));
    }

    @Test
    void ASC_20_others_may_sit_at_the_review_meeting_of_an_external_stakeholder() {
        assertEquals(
                "allowed",
                stageTwo("association")
                        .may(event("review-meeting-held", "Mon 2027-03-01").by("S2")));
    }

    // --- the director and the panel -----------------------------------------------------------------------------

    private static Event panel(String kind, String... who) {
        return event(kind, "Tue 2027-03-09")
                .by("S1")
                .with(Detail.PANEL, Arrays.stream(who).map(Code::new).toList());
    }

    private static History reviewed() {
        return stageTwo("first-time-resolution").happened("director-reviewed", "Mon 2027-03-08", "S5");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # who sits    | FTR-13
            S3,S6         | permits: the document says: a panel of one senior manager and one independent member; this is by a senior manager and an independent member
            S6,S3         | permits: the document says: a panel of one senior manager and one independent member; this is by an independent member and a senior manager
            S3,S7         | excludes: the document says: a panel of one senior manager and one independent member; this is by a senior manager and a senior manager
            S3            | excludes: the document says: a panel of one senior manager and one independent member; this is by a senior manager
            S3,S6,S7      | excludes: the document says: a panel of one senior manager and one independent member; this is by a senior manager and an independent member and a senior manager
            S4,S6         | excludes: the document says: a panel of one senior manager and one independent member; this is by a head of service and an independent member
            S3,S9         | unknown: the document says: a panel of one senior manager and one independent member; who acts is not known
            """)
    void FTR_13_a_panel_is_one_senior_manager_and_one_independent_member(String who, String says) {
        Ruling ruling = reviewed().asked(panel("panel-asked", who.split(",")));
        assertEquals(says, considered(ruling, "FTR-13"));
        String found = says.startsWith("excludes") ? "[FTR-13 wrong-role" : "[";
        List<String> findings = reviewed().with(panel("panel-asked", who.split(","))).findings().stream()
                .filter(line -> line.startsWith("FTR-13"))
                .toList();
        assertEquals(true, findings.toString().startsWith(found), findings.toString());
    }

    @Test
    void FTR_13_whoever_asks_the_panel_does_not_sit_on_it() {
        Event asked = event("panel-asked", "Tue 2027-03-09").by("S1");
        assertEquals("allowed", reviewed().may(asked));
        assertEquals(List.of(), findingsOf(reviewed().with(asked)));
        assertEquals(
                "refused", reviewed().may(panel("panel-asked", "S1", "S6")), "one who considered stage 1 does not sit");
    }

    @Test
    void FTR_13_who_sat_is_judged_as_who_was_asked() {
        History asked = reviewed().with(panel("panel-asked", "S3", "S6"));
        assertEquals("refused", asked.may(panel("hearing-held", "S3", "S7")));
        assertEquals("allowed", asked.may(panel("hearing-held", "S3", "S6")));
        assertEquals(
                List.of(
                        "FTR-13 wrong-role: the hearing of Tuesday 9 March 2027 was by a senior manager and a senior manager; the"
                                + " document says: a panel of one senior manager and one independent member"),
                findingsOf(asked.with(panel("hearing-held", "S3", "S7"))));
    }

    @Test
    void FTR_12_the_director_reviews_before_a_panel_is_asked() {
        History history = stageTwo("first-time-resolution");
        assertEquals(
                "allowed",
                history.may(event("director-reviewed", "Mon 2027-03-08").by("S5")));
        assertEquals(
                "permits: the landlord is to review the case and contact the complainant | excludes: the document says: the"
                        + " director of the area; this is by a head of service",
                considered(
                        history.asked(
                                event("director-reviewed", "Mon 2027-03-08").by("S4")),
                        "FTR-12"));
        assertEquals(
                "excludes: first the landlord is to review the case and contact the complainant",
                considered(history.asked(panel("panel-asked", "S3", "S6")), "FTR-12"));
        assertEquals(
                "permits: it came first, on Monday 8 March 2027",
                considered(reviewed().asked(panel("panel-asked", "S3", "S6")), "FTR-12"));
    }

    private static List<String> findingsOf(History history) {
        return history.findings().stream()
                .filter(line -> !line.startsWith("FTR-9"))
                .toList();
    }

    // --- nobody twice -------------------------------------------------------------------------------------------

    /** One senior manager considered stage 1 of a complaint received on that day. */
    private static History considered1(String received) {
        return under("emh")
                .staff("S3", "senior-manager")
                .staff("S7", "senior-manager")
                .happened("first-contact", received)
                .happened("stage-1-responded", "Mon 2027-02-15", "S3")
                .happened("escalation-requested", "Mon 2027-02-22")
                .happened("stage-2-acknowledged", "Tue 2027-02-23", "S3");
    }

    @Test
    void Code_6_13_whoever_considered_stage_1_is_refused_at_stage_2_and_found_there() {
        History history = considered1("Mon 2027-02-01");
        assertEquals("""
                the stage 2 response on Monday 8 March 2027: refused
                  Code 6.13  the same person considered stage 1""", history.asked(response("S3")).toString());
        assertEquals(List.of("S3 considered stage 1: yes"), looked(history.asked(response("S3")), "Code 6.13"));
        assertEquals("silent: nobody decides twice", considered(history.asked(response("S7")), "Code 6.13"));
        assertEquals(List.of("S7 considered stage 1: no"), looked(history.asked(response("S7")), "Code 6.13"));
        assertEquals(
                List.of(
                        "Code 6.13 same-person: the stage 2 response of Monday 8 March 2027: the same person considered stage 1"),
                history.with(response("S3")).findings());
        assertEquals(List.of(), history.with(response("S7")).findings());
    }

    @Test
    void Code_6_13_before_april_2024_it_is_only_flagged() {
        History history = considered1("Fri 2024-03-29");
        Ruling ruling = history.asked(response("S3"));
        assertEquals("allowed", ruling.word());
        assertEquals(
                "silent: flagged: the same person considered stage 1; the rule holds for complaints received from Monday 1 April"
                        + " 2024 on",
                considered(ruling, "Code 6.13"));
        assertEquals(
                List.of(
                        "Code 6.13 same-person: the stage 2 response of Monday 8 March 2027: flagged: the same person considered"
                                + " stage 1; the rule holds for complaints received from Monday 1 April 2024 on"),
                history.with(response("S3")).findings().stream()
                        .filter(line -> line.startsWith("Code"))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # what S3 did at stage 1 , refused at stage 2
            stage-1-responded        , true
            stage-1-decided          , true
            manager-contacted        , true
            # neither taking the call nor the post is considering it
            first-answered           , false
            stage-1-acknowledged     , false
            resident-updated         , false
            """)
    void Code_6_13_who_considers_at_stage_1(String did, boolean refused) {
        History history = under("emh")
                .staff("S3", "senior-manager")
                .happened("first-contact", "Mon 2027-02-01")
                .happened(did, "Tue 2027-02-09", "S3")
                .happened("stage-1-responded", "Mon 2027-02-15")
                .happened("escalation-requested", "Mon 2027-02-22")
                .happened("stage-2-acknowledged", "Tue 2027-02-23");
        assertEquals(refused ? "refused" : "allowed", history.may(response("S3")));
        assertEquals(
                refused ? "refused" : "allowed",
                history.may(event("stage-2-decided", "Fri 2027-03-05").by("S3")),
                "deciding is as answering");
        assertEquals(
                refused ? "refused" : "allowed",
                history.may(event("handler-assigned", "Fri 2027-03-05")
                        .with(Detail.STAGE, "stage-2")
                        .with(Detail.TO, "S3")),
                "and so is being assigned to it");
    }

    @Test
    void Code_6_13_says_nothing_of_whoever_is_assigned_to_another_stage() {
        assertEquals(
                "",
                considered(
                        considered1("Mon 2027-02-01")
                                .asked(event("handler-assigned", "Wed 2027-02-24")
                                        .with(Detail.STAGE, "stage-1")
                                        .with(Detail.TO, "S3")),
                        "Code 6.13"));
    }

    @Test
    void Code_6_13_is_not_known_without_the_day_of_the_contact() {
        History history = under("emh")
                .staff("S3", "senior-manager")
                .happened("stage-1-responded", "Mon 2027-02-15", "S3")
                .happened("escalation-requested", "Mon 2027-02-22")
                .happened("stage-2-acknowledged", "Tue 2027-02-23");
        Ruling ruling = history.asked(response("S3"));
        assertEquals(
                "unknown: the same person considered stage 1, and it is not stated when the complaint was received",
                considered(ruling, "Code 6.13"));
        assertEquals(List.of("received"), missing(ruling));
    }

    @Test
    void Code_6_13_a_response_that_was_corrected_leaves_nobody_who_considered_it() {
        History history = considered1("Mon 2027-02-01")
                .with(Event.corrected(History.day("Wed 2027-02-24"), 2))
                .happened("stage-1-responded", "Mon 2027-02-15", "S7");
        assertEquals("allowed", history.may(response("S3")));
        assertEquals("refused", history.may(response("S7")));
        assertEquals(
                List.of(),
                history.with(response("S3")).findings(),
                "nor is anything found when it happened after the correction");
    }

    @Test
    void a_document_may_say_itself_that_nobody_decides_twice() {
        Stage one = Stage.open("stage-1", "Stage 1");
        Stage two = Stage.openedBy("stage-2", "Stage 2", EventKind.ESCALATION_REQUESTED);
        Policy policy = Policy.of(
                "example",
                "Example",
                "2026-11-01",
                "england-and-wales",
                Counting.DEFAULT,
                List.of(one, two),
                List.of(Clause.of(
                        "EX-1",
                        "Stage 2",
                        two,
                        "Someone else considers the complaint at stage 2.",
                        new Provision.Independent("someone else considers stage 2"))),
                List.of());
        History history = under(policy)
                .happened("first-contact", "Fri 2024-03-29")
                .happened("stage-1-responded", "Mon 2027-02-15", "S3")
                .happened("escalation-requested", "Mon 2027-02-22");
        assertEquals(List.of("EX-1"), history.asked(response("S3")).clauses(), "whenever it was received");
        assertEquals("allowed", history.may(response("S7")));
        assertEquals("silent: nobody decides twice", considered(history.asked(response("S7")), "EX-1"));
    }
}
