package dev.redress.ruling;

import static dev.redress.ruling.History.under;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.redress.published.PublishedPolicies;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which clauses each act is about, on the day after first contact, whether it is open or not. */
class NamedClausesTest {

    private static final String CLAUSES = """
            # policy              | act                     | clauses
            association           | first-contact           | ASC-12 ASC-14 ASC-15 ASC-23
            association           | resolved                | ASC-10
            association           | stage-1-acknowledged    | ASC-12
            association           | preference-agreed       | ASC-13
            association           | resident-updated        | ASC-14
            association           | stage-1-responded       | ASC-31 ASC-15
            association           | escalation-requested    | ASC-16
            association           | escalation-refused      | ASC-16
            association           | review-meeting-held     | ASC-17
            association           | stage-2-decided         | ASC-17
            association           | stage-2-responded       | ASC-17
            association           | ombudsman-asked         | ASC-24
            association           | authority-given         | ASC-19
            association           | authority-ended         | ASC-19
            association           | behaviour-warned        | ASC-26
            association           | behaviour-refused       | ASC-26
            association           | remedy-done             | ASC-12 ASC-14 ASC-15 ASC-23
            association           | survey-sent             | ASC-21
            association           | survey-answered         | ASC-21
            de-escalation         | first-contact           | DEE-1 DEE-15
            de-escalation         | resolved                | DEE-2
            de-escalation         | logged                  | DEE-1
            de-escalation         | stage-1-acknowledged    | DEE-4
            de-escalation         | resident-contacted      | DEE-6
            de-escalation         | resident-updated        | DEE-5 DEE-12
            de-escalation         | findings-discussed      | DEE-6 DEE-12
            de-escalation         | stage-1-decided         | DEE-7 DEE-6
            de-escalation         | stage-1-responded       | DEE-7 DEE-6
            de-escalation         | escalation-requested    | DEE-8
            de-escalation         | escalation-refused      | DEE-8
            de-escalation         | stage-2-acknowledged    | DEE-10
            de-escalation         | stage-2-decided         | DEE-11 DEE-13 DEE-12
            de-escalation         | stage-2-responded       | DEE-11 DEE-13 DEE-12
            de-escalation         | ombudsman-asked         | DEE-14
            de-escalation         | discretion-used         | DEE-3
            de-escalation         | remedy-done             | DEE-1 DEE-15
            emh                   | first-contact           | EMH-2 EMH-3 EMH-4 EMH-5
            emh                   | resolved                | EMH-1
            emh                   | formal-request          | EMH-2
            emh                   | stage-1-acknowledged    | EMH-3
            emh                   | resident-updated        | EMH-4
            emh                   | stage-1-responded       | EMH-5
            emh                   | escalation-requested    | EMH-9
            emh                   | escalation-refused      | EMH-9
            emh                   | stage-2-acknowledged    | EMH-10
            emh                   | stage-2-decided         | EMH-11 EMH-12
            emh                   | stage-2-responded       | EMH-11 EMH-12
            emh                   | ombudsman-asked         | EMH-14 EMH-15
            emh                   | extended                | EMH-6
            emh                   | remedy-offered          | EMH-8
            emh                   | remedy-done             | EMH-8
            emh                   | survey-sent             | EMH-17
            emh                   | survey-answered         | EMH-17
            first-time-resolution | first-contact           | FTR-5 FTR-6 FTR-16
            first-time-resolution | first-answered          | FTR-5
            first-time-resolution | stage-1-opened          | FTR-6
            first-time-resolution | resident-contacted      | FTR-9
            first-time-resolution | resident-updated        | FTR-7
            first-time-resolution | stage-1-decided         | FTR-8
            first-time-resolution | stage-1-responded       | FTR-8 FTR-9
            first-time-resolution | escalation-requested    | FTR-10 FTR-11
            first-time-resolution | escalation-refused      | FTR-10 FTR-11
            first-time-resolution | director-reviewed       | FTR-12
            first-time-resolution | panel-asked             | FTR-13 FTR-12
            first-time-resolution | hearing-held            | FTR-13
            first-time-resolution | stage-2-decided         | FTR-14
            first-time-resolution | stage-2-responded       | FTR-14
            first-time-resolution | designated-person-asked | FTR-16
            first-time-resolution | ofsted-asked            | FTR-17
            first-time-resolution | date-agreed             | FTR-7
            first-time-resolution | authority-given         | FTR-4
            first-time-resolution | authority-ended         | FTR-4
            first-time-resolution | remedy-done             | FTR-5 FTR-6 FTR-16
            first-time-resolution | thanks-passed-on        | FTR-2
            first-time-resolution | feedback-reviewed       | FTR-2
            settle                | first-contact           | SET-3 SET-8 SET-9
            settle                | first-answered          | SET-8 SET-9
            settle                | resolved                | SET-2
            settle                | passed-to-manager       | SET-3
            settle                | manager-contacted       | SET-3 SET-10
            settle                | stage-1-decided         | SET-11
            settle                | stage-1-responded       | SET-3 SET-11
            settle                | escalation-requested    | SET-13
            settle                | escalation-refused      | SET-13
            settle                | stage-2-acknowledged    | SET-14
            settle                | stage-2-decided         | SET-14
            settle                | stage-2-responded       | SET-14
            settle                | designated-person-asked | SET-15
            settle                | ombudsman-asked         | SET-16 SET-17
            settle                | date-agreed             | SET-14
            settle                | extended                | SET-12
            settle                | discretion-used         | SET-7
            settle                | remedy-done             | SET-3 SET-8 SET-9
            """;

    @Test
    void each_act_names_the_clauses_that_it_is_about_and_what_no_clause_is_about_names_none() {
        List<String> acts = new ArrayList<>(List.of("# policy              | act                     | clauses"));
        for (String policy : PublishedPolicies.ids()) {
            History contact = under(policy).happened("first-contact", "Mon 2027-02-01");
            for (Action action : Actions.of(contact.asOf("Tue 2027-02-02"))) {
                if (!action.clauses().isEmpty()) {
                    acts.add(padded(policy, 21) + " | " + padded(action.event().name(), 23) + " | "
                            + String.join(" ", action.clauses()));
                }
            }
        }
        assertEquals(CLAUSES.strip(), String.join("\n", acts));
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
