package dev.redress.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.cli.serve.Plan;
import dev.redress.cli.serve.RedressServer;
import dev.redress.cli.serve.Serving;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ServedTest {

    @ParameterizedTest
    @EnumSource(Question.class)
    void trivialResolversSayByteForByteWhatTheRealOnesSay(Question question) throws Exception {
        assertEquals(answer(Served.REDRESS, question), answer(Served.TRIVIAL, question));
    }

    @Test
    void thePageHasAHundredComplaintsEachWithATimetable() throws Exception {
        String page = answer(Served.REDRESS, Question.PAGE);
        assertEquals(100, page.split("\"timetable\":\\{\"deadlines\":\\[\\{", -1).length - 1);
        assertTrue(page.contains("\"hasNextPage\":true"), page.substring(0, 200));
    }

    private static String answer(String contender, Question question) throws Exception {
        RedressServer server =
                RedressServer.start(Plan.asking().withServing(Serving.DEMO), Served.answering(contender), line -> {});
        try {
            byte[] answer = new Load().ask(server.address().resolve("/graphql"), question.body());
            return new String(answer, StandardCharsets.UTF_8);
        } finally {
            server.stop();
        }
    }
}
