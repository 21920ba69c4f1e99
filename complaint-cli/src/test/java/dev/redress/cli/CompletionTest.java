package dev.redress.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a shell offers while a command is typed; each line is asked of a real bash. */
class CompletionTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    redress cal                                   | calendar
                    redress calendar a                            | add
                    redress help calendar sh                      | show
                    redress calendar add --cal                    | --calendar
                    redress calendar add --calendar s             | scotland
                    redress calendar add --calendar = nor         | northern-ireland
                    redress calendar add 2026-12-18 --counting ro | roll-then-after
                    redress calendar add --roll next --month-end u | up
                    redress completion z                          | zsh
                    redress calendar add 2                        | ''
                    redress --ver                                 | --version
                    redress eligible se                           | settle
                    redress eligible settle --fact ki             | kind=
                    redress case n                                | next
                    redress report q                              | quarterly
                    redress report quarterly as                   | association
                    redress report timeliness --format c          | csv
                    redress letter write fin                      | final-response
                    redress case may ex-1.yaml escalation-ref     | escalation-refused
                    redress case may ex-1.yaml closed --with unt  | until=
                    """)
    void bash_offers(String typed, String offered) throws IOException, InterruptedException {
        assertEquals(offered, asked(typed.split(" ")));
    }

    @Test
    void bash_offers_every_calendar() throws IOException, InterruptedException {
        assertEquals(
                "england-and-wales scotland northern-ireland any all weekends-only",
                asked("redress", "calendar", "show", "--calendar", ""));
    }

    @Test
    void bash_offers_files_where_a_file_is_wanted() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("cases.csv"), "start,limit\n");
        String start = folder.resolve("ca").toString();
        assertEquals(folder.resolve("cases.csv").toString(), asked("redress", "calendar", "batch", start));
        assertEquals(folder.resolve("cases.csv").toString(), asked("redress", "calendar", "check", start));
        assertEquals(folder.resolve("cases.csv").toString(), asked("redress", "case", "show", start));
        assertEquals(folder.resolve("cases.csv").toString(), asked("redress", "eligible", "--file", start));
        assertEquals(folder.resolve("cases.csv").toString(), asked("redress", "verify", start));
        assertEquals(folder.resolve("cases.csv").toString(), asked("redress", "verify", "other.csv", start));
    }

    @Test
    void both_shells_get_the_same_lists() {
        String bash = Typed.line("completion bash").out();
        String zsh = Typed.line("completion zsh").out();
        assertEquals(lists(bash), lists(zsh));
    }

    private static String lists(String script) {
        return script.substring(script.indexOf("_redress_list()"), script.indexOf("_redress() {"));
    }

    private String asked(String... words) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "there is no bash here");
        StringBuilder script = new StringBuilder(Typed.line("completion bash").out()).append("COMP_WORDS=(");
        for (String word : words) {
            script.append('\'').append(word).append("' ");
        }
        script.append(")\nCOMP_CWORD=").append(words.length - 1).append("\n_redress\necho \"${COMPREPLY[*]}\"\n");
        Path file = Files.writeString(folder.resolve("ask.sh"), script);
        Process bash = new ProcessBuilder("/bin/bash", file.toString())
                .redirectErrorStream(true)
                .start();
        String answer = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, bash.waitFor(), answer);
        return answer.strip();
    }
}
