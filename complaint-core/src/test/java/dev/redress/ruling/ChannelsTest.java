package dev.redress.ruling;

import static dev.redress.ruling.History.considered;
import static dev.redress.ruling.History.event;
import static dev.redress.ruling.History.under;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.redress.complaint.Event;
import dev.redress.policy.Channel;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By which channel a complaint comes and an answer goes. */
class ChannelsTest {

    private static Event through(String event, String day, Channel... channels) {
        return event(event, day).through(Set.of(channels));
    }

    @Test
    void ASC_15_the_formal_response_goes_by_letter() {
        History one = under("association")
                .happened("first-contact", "Mon 2027-02-01")
                .happened("stage-1-acknowledged", "Tue 2027-02-02")
                .happened("preference-agreed", "Tue 2027-02-02");
        Event email = through("stage-1-responded", "Mon 2027-02-08", Channel.EMAIL);
        assertEquals("""
                the stage 1 response on Monday 8 February 2027: refused
                  ASC-15  it is to go by: letter""", one.asked(email).toString());
        assertEquals(
                List.of(
                        "ASC-15 wrong-channel: the stage 1 response of Monday 8 February 2027 went by email, and was to go by"
                                + " letter"),
                one.with(email).findings());
        for (Event sound : List.of(
                through("stage-1-responded", "Mon 2027-02-08", Channel.LETTER),
                through("stage-1-responded", "Mon 2027-02-08", Channel.EMAIL, Channel.LETTER),
                event("stage-1-responded", "Mon 2027-02-08"))) {
            assertEquals("allowed", one.may(sound));
            assertEquals(List.of(), one.with(sound).findings());
        }
    }

    @Test
    void DEE_4_DEE_10_acknowledgements_go_by_letter() {
        History logged = under("de-escalation")
                .happened("first-contact", "Mon 2027-02-01")
                .happened("logged", "Mon 2027-02-01");
        Event telephone = through("stage-1-acknowledged", "Tue 2027-02-02", Channel.TELEPHONE);
        assertEquals("refused", logged.may(telephone));
        assertEquals(
                List.of(
                        "DEE-4 wrong-channel: the stage 1 acknowledgement of Tuesday 2 February 2027 went by telephone, and was to"
                                + " go by letter"),
                logged.with(telephone).findings());
        History two = logged.happened("escalation-requested", "Mon 2027-03-01");
        assertEquals(
                "excludes: it is to go by: letter",
                considered(two.asked(through("stage-2-acknowledged", "Tue 2027-03-02", Channel.EMAIL)), "DEE-10")
                        .split(" \\| ")[1]);
        assertEquals("allowed", two.may(through("stage-2-acknowledged", "Tue 2027-03-02", Channel.LETTER)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # policy    | channel      | clause | says
            settle      | online       | SET-1  | permits: it names: online, portal, email, letter, telephone, in-person
            settle      | social-media | SET-1  | silent: it names: online, portal, email, letter, telephone, in-person; what follows is not stated
            association | social-media | ASC-27 | permits: it names: online, portal, email, letter, telephone, social-media, in-person, advocate
            """)
    void SET_1_ASC_27_a_complaint_that_came_another_way_is_no_less_one(
            String policy, String channel, String clause, String says) {
        Ruling ruling = under(policy).asked(through("first-contact", "Mon 2027-02-01", Channel.get(channel)));
        assertEquals(says, considered(ruling, clause));
        assertEquals("allowed", ruling.word());
        assertEquals(
                List.of(),
                under(policy)
                        .with(through("first-contact", "Mon 2027-02-01", Channel.get(channel)))
                        .findings());
    }
}
