package dev.redress.ruling;

import static dev.redress.ruling.History.considered;
import static dev.redress.ruling.History.event;
import static dev.redress.ruling.History.under;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.redress.complaint.Detail;
import dev.redress.complaint.Event;
import dev.redress.policy.Channel;
import dev.redress.policy.Fact;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What follows an event and has no day of its own: open or done. */
class FollowUpTest {

    /** {@code FTR-2 pass on the thanks: open since 2027-01-04}. */
    private static List<String> followUps(History history) {
        return FollowUp.of(history.complaint()).stream()
                .map(one -> one + (one.isOpen() ? " since " + one.since() : " on " + one.done()))
                .toList();
    }

    private static Event feedback(String day, String kind) {
        return event("feedback-recorded", day).with(Fact.KIND, kind);
    }

    @Test
    void FTR_2_thanks_are_passed_on_and_comments_reviewed() {
        History history = under("first-time-resolution")
                .with(feedback("Mon 2027-01-04", "compliment"))
                .with(feedback("Tue 2027-01-05", "comment"));
        assertEquals(
                List.of(
                        "FTR-2 pass on the thanks: open since 2027-01-04",
                        "FTR-2 review the comment: open since 2027-01-05"),
                followUps(history));
        assertEquals(
                List.of(
                        "FTR-2 pass on the thanks: open since 2027-01-04",
                        "FTR-2 review the comment: done on 2027-01-06"),
                followUps(history.happened("feedback-reviewed", "Wed 2027-01-06")));
        assertEquals(
                List.of(
                        "FTR-2 pass on the thanks: done on 2027-01-06",
                        "FTR-2 review the comment: open since 2027-01-05"),
                followUps(history.happened("thanks-passed-on", "Wed 2027-01-06")));
    }

    @Test
    void FTR_2_each_answer_is_for_one_feedback_and_the_first_that_waits() {
        History two = under("first-time-resolution")
                .with(feedback("Mon 2027-01-04", "compliment"))
                .with(feedback("Tue 2027-01-05", "compliment"))
                .happened("thanks-passed-on", "Wed 2027-01-06");
        assertEquals(
                List.of(
                        "FTR-2 pass on the thanks: done on 2027-01-06",
                        "FTR-2 pass on the thanks: open since 2027-01-05"),
                followUps(two));
        assertEquals("allowed", two.may("thanks-passed-on", "Thu 2027-01-07"));
        assertEquals(
                "excludes: it was done on Wednesday 6 January 2027",
                considered(
                        two.happened("thanks-passed-on", "Wed 2027-01-06").asked("thanks-passed-on", "Thu 2027-01-07"),
                        "FTR-2"));
        assertEquals("refused", two.may("feedback-reviewed", "Thu 2027-01-07"), "there is no comment to review");
        History early = under("first-time-resolution")
                .happened("thanks-passed-on", "Mon 2027-01-04")
                .with(feedback("Mon 2027-01-04", "compliment"));
        assertEquals(
                List.of("FTR-2 pass on the thanks: open since 2027-01-04"),
                followUps(early),
                "thanks before the compliment answer nothing");
    }

    @Test
    void FTR_2_feedback_of_no_kind_takes_either_answer() {
        History history = under("first-time-resolution").happened("feedback-recorded", "Mon 2027-01-04");
        String what = "FTR-2 pass on the thanks, or review the comment: ";
        assertEquals(List.of(what + "open since 2027-01-04"), followUps(history));
        assertEquals(
                List.of(what + "done on 2027-01-05"),
                followUps(history.happened("thanks-passed-on", "Tue 2027-01-05")));
        assertEquals(
                List.of(what + "done on 2027-01-05"),
                followUps(history.happened("feedback-reviewed", "Tue 2027-01-05")));
    }

    @Test
    void FTR_2_without_feedback_there_is_nothing_to_pass_on() {
        assertEquals(
                "excludes: it waits for the record of feedback",
                considered(
                        under("first-time-resolution")
                                .happened("first-contact", "Mon 2027-01-04")
                                .asked("thanks-passed-on", "Tue 2027-01-05"),
                        "FTR-2"));
    }

    @Test
    void ASC_11_the_customer_is_asked_why_and_how_it_should_be_resolved() {
        Event contact = event("first-contact", "Mon 2027-02-01");
        assertEquals(
                List.of(
                        "ASC-11 ask why they are dissatisfied: open since 2027-02-01",
                        "ASC-11 ask how it should be resolved: open since 2027-02-01"),
                followUps(under("association").with(contact)));
        assertEquals(
                List.of(
                        "ASC-11 ask why they are dissatisfied: done on 2027-02-01",
                        "ASC-11 ask how it should be resolved: open since 2027-02-01"),
                followUps(under("association").with(contact.with(Detail.TEXT, "T1"))));
        assertEquals(
                List.of(
                        "ASC-11 ask why they are dissatisfied: open since 2027-02-01",
                        "ASC-11 ask how it should be resolved: done on 2027-02-01"),
                followUps(under("association").with(contact.with(Detail.WANTED, "T2"))));
    }

    @Test
    void DEE_9_the_resident_is_asked_why_the_ideal_resolution_and_for_evidence() {
        Event request = event("escalation-requested", "Mon 2027-02-01");
        assertEquals(
                List.of(
                        "DEE-9 ask why they are unhappy with the stage 1 outcome: open since 2027-02-01",
                        "DEE-9 ask what the ideal resolution would be: open since 2027-02-01",
                        "DEE-9 ask for any further evidence: open since 2027-02-01"),
                followUps(under("de-escalation").with(request)));
        assertEquals(
                List.of(
                        "DEE-9 ask why they are unhappy with the stage 1 outcome: done on 2027-02-01",
                        "DEE-9 ask what the ideal resolution would be: done on 2027-02-01",
                        "DEE-9 ask for any further evidence: done on 2027-02-01"),
                followUps(under("de-escalation")
                        .with(request.with(Detail.TEXT, "T1")
                                .with(Detail.WANTED, "T2")
                                .with(Detail.FURTHER_EVIDENCE, false))),
                "that there is none is an answer too");
        assertEquals(List.of(), followUps(under("de-escalation").happened("first-contact", "Mon 2027-02-01")));
    }

    @Test
    void ASC_27_a_visit_in_person_takes_an_appointment() {
        Event visit = event("first-contact", "Mon 2027-02-01")
                .with(Detail.TEXT, "T1")
                .with(Detail.WANTED, "T2")
                .through(Set.of(Channel.IN_PERSON));
        assertEquals(
                "ASC-27 make an appointment for a visit in person: open since 2027-02-01",
                followUps(under("association").with(visit)).get(2));
        assertEquals(
                "ASC-27 make an appointment for a visit in person: done on 2027-02-01",
                followUps(under("association").with(visit.with(Detail.APPOINTMENT, true)))
                        .get(2));
        assertEquals(
                "ASC-27 make an appointment for a visit in person: open since 2027-02-01",
                followUps(under("association").with(visit.with(Detail.APPOINTMENT, false)))
                        .get(2));
        for (Set<Channel> other :
                List.of(Set.<Channel>of(), Set.of(Channel.EMAIL), Set.of(Channel.IN_PERSON, Channel.TELEPHONE))) {
            assertEquals(
                    2,
                    followUps(under("association").with(visit.through(other))).size());
        }
    }

    @Test
    void ASC_10_what_was_settled_at_contact_is_logged_for_learning() {
        History settled =
                under("association").happened("first-contact", "Mon 2027-02-01").happened("resolved", "Mon 2027-02-01");
        assertEquals(
                "ASC-10 log it for learning: open since 2027-02-01",
                followUps(settled).get(2));
        assertEquals(
                "ASC-10 log it for learning: done on 2027-02-03",
                followUps(settled.happened("lesson-recorded", "Wed 2027-02-03")).get(2));
        assertEquals(
                List.of(),
                followUps(under("emh")
                        .happened("first-contact", "Mon 2027-02-01")
                        .happened("resolved", "Mon 2027-02-01")),
                "emh asks for no lesson");
    }
}
