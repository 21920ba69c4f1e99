package dev.redress.ruling;

import static dev.redress.ruling.History.considered;
import static dev.redress.ruling.History.day;
import static dev.redress.ruling.History.event;
import static dev.redress.ruling.History.under;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.redress.policy.EventKind;
import dev.redress.policy.Fact;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far a complaint has come, and what it counts as. */
class CourseTest {

    private static String course(String policy, String events) {
        return Course.of(told(policy, events).complaint()).toString();
    }

    /** {@code first-contact Mon 2027-02-01, resolved Tue 2027-02-02}. */
    private static History told(String policy, String events) {
        History history = under(policy);
        for (String event : events.split(", ")) {
            int space = event.indexOf(' ');
            history = history.happened(event.substring(0, space), event.substring(space + 1));
        }
        return history;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # policy              | clauses
            emh                   | EMH-1
            settle                | SET-2
            association           | ASC-10
            de-escalation         | DEE-2
            first-time-resolution |
            """)
    void EMH_1_SET_2_ASC_10_DEE_2_what_was_settled_at_contact_is_informal_and_stays_on_record(
            String policy, String clauses) {
        History settled = told(policy, "first-contact Mon 2027-02-01, resolved Mon 2027-02-01");
        Course course = Course.of(settled.complaint());
        assertEquals("informal, resolved on 2027-02-01", course.toString());
        assertEquals(Course.Kind.INFORMAL, course.kind());
        assertEquals(Optional.of(day("Mon 2027-02-01")), course.findEnded());
        assertEquals(clauses == null ? List.of() : List.of(clauses), course.clauses());
        assertEquals(2, settled.complaint().history().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # policy              | clause | says
            emh                   | EMH-1  | the landlord may try to put it right before there is a formal complaint
            settle                | SET-2  | the landlord may resolve at the point of contact
            association           | ASC-10 | the landlord may resolve at initial contact, and log it for learning
            de-escalation         | DEE-2  | the landlord may record it, also where it is resolved straight away
            """)
    void EMH_1_SET_2_ASC_10_DEE_2_settling_informally_belongs_before_a_response(
            String policy, String clause, String says) {
        History contact = told(policy, "first-contact Mon 2027-02-01");
        assertEquals("permits: " + says, considered(contact.asked("resolved", "Tue 2027-02-02"), clause));
        Ruling late = contact.happened("stage-1-responded", "Mon 2027-02-15").asked("resolved", "Tue 2027-02-16");
        assertEquals("excludes: stage 1 was answered on Monday 15 February 2027", considered(late, clause));
        assertEquals(List.of(clause), late.clauses());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # policy              | events                                                                  | course
            emh                   | first-contact Mon 2027-02-01                                            | informal
            emh                   | first-contact Mon 2027-02-01, formal-request Tue 2027-02-02             | formal, Stage 1
            emh                   | first-contact Mon 2027-02-01, stage-1-acknowledged Tue 2027-02-02       | formal, Stage 1
            emh                   | first-contact Mon 2027-02-01, escalation-requested Mon 2027-02-15       | formal, Stage 2
            # the final response opens the way to the Ombudsman, and the complaint is where it was answered
            emh                   | first-contact Mon 2027-02-01, escalation-requested Mon 2027-02-15, stage-2-responded Mon 2027-03-15 | formal, Stage 2
            settle                | first-contact Mon 2027-02-01                                            | informal
            settle                | first-contact Mon 2027-02-01, first-answered Tue 2027-02-02             | informal
            settle                | first-contact Mon 2027-02-01, passed-to-manager Tue 2027-02-02          | formal, The manager's response
            settle                | first-contact Mon 2027-02-01, passed-to-manager Tue 2027-02-02, stage-1-responded Mon 2027-02-15 | formal, The manager's response
            settle                | first-contact Mon 2027-02-01, stage-1-responded Mon 2027-02-15, escalation-requested Mon 2027-03-01 | formal, Review
            association           | first-contact Mon 2027-02-01                                            | informal
            association           | first-contact Mon 2027-02-01, stage-1-responded Mon 2027-02-15          | formal, Stage 1
            de-escalation         | first-contact Mon 2027-02-01, logged Mon 2027-02-01                     | formal, Stage 1
            first-time-resolution | first-contact Mon 2027-02-01, first-answered Mon 2027-02-01             | informal
            first-time-resolution | first-contact Mon 2027-02-01, stage-1-opened Mon 2027-02-08             | formal, Stage 1
            first-time-resolution | first-contact Mon 2027-02-01, escalation-requested Mon 2027-02-15, panel-asked Mon 2027-03-01 | formal, Independent panel
            first-time-resolution | feedback-recorded Mon 2027-02-01                                        | feedback
            first-time-resolution | feedback-recorded Mon 2027-02-01, first-contact Tue 2027-02-02          | informal
            # an event that belongs to another procedure opens nothing here
            emh                   | first-contact Mon 2027-02-01, logged Mon 2027-02-01                     | informal
            """)
    void it_is_in_the_last_part_that_was_opened_and_in_which_the_landlord_acts(
            String policy, String events, String course) {
        assertEquals(course, course(policy, events));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # policy              | events                                                                          | course
            emh                   | first-contact Mon 2027-02-01, withdrawn Tue 2027-02-02                          | informal, withdrawn on 2027-02-02
            emh                   | first-contact Mon 2027-02-01, stage-1-responded Mon 2027-02-15, closed Mon 2027-02-15 | formal, Stage 1, closed on 2027-02-15
            # it goes on
            emh                   | first-contact Mon 2027-02-01, stage-1-responded Mon 2027-02-15, closed Mon 2027-02-15, escalation-requested Mon 2027-03-01 | formal, Stage 2
            emh                   | first-contact Mon 2027-02-01, resolved Tue 2027-02-02, formal-request Wed 2027-02-03 | formal, Stage 1
            association           | first-contact Mon 2027-02-01, resolved Tue 2027-02-02, stage-1-acknowledged Wed 2027-02-03 | formal, Stage 1
            de-escalation         | first-contact Mon 2027-02-01, resolved Mon 2027-02-01, logged Wed 2027-02-03   | formal, Stage 1
            first-time-resolution | first-contact Mon 2027-02-01, resolved Mon 2027-02-01, stage-1-opened Wed 2027-02-03 | formal, Stage 1
            settle                | first-contact Mon 2027-02-01, resolved Mon 2027-02-01, passed-to-manager Wed 2027-02-03 | formal, The manager's response
            # a refused request leaves it ended, and one that was never ended goes on
            emh                   | first-contact Mon 2027-02-01, closed Mon 2027-02-15, escalation-requested Mon 2027-03-01, escalation-refused Tue 2027-03-02 | formal, Stage 2, closed on 2027-02-15
            emh                   | first-contact Mon 2027-02-01, escalation-requested Mon 2027-03-01, escalation-refused Tue 2027-03-02 | formal, Stage 2
            # closed once more
            emh                   | first-contact Mon 2027-02-01, closed Mon 2027-02-15, escalation-requested Mon 2027-03-01, closed Mon 2027-04-05 | formal, Stage 2, closed on 2027-04-05
            """)
    void it_ends_and_goes_on(String policy, String events, String course) {
        assertEquals(course, course(policy, events));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # what came in  , counted as
            compliment      , feedback
            comment         , feedback
            complaint       , informal
            service-request , informal
            """)
    void FTR_1_a_compliment_and_a_comment_are_feedback(String kind, String counted) {
        assertEquals(
                counted,
                Course.of(under("first-time-resolution")
                                .with(event("first-contact", "Mon 2027-02-01").with(Fact.KIND, kind))
                                .complaint())
                        .toString());
    }

    @Test
    void nothing_on_record_is_informal_and_goes_on() {
        Course course = Course.of(under("emh").complaint());
        assertEquals("informal", course.toString());
        assertEquals(null, course.endedBy());
        assertEquals(
                EventKind.WITHDRAWN,
                Course.of(told("emh", "first-contact Mon 2027-02-01, withdrawn Tue 2027-02-02")
                                .complaint())
                        .endedBy());
    }
}
