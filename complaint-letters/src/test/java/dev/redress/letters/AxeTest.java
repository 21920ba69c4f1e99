package dev.redress.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.redress.policy.Letters;
import dev.redress.published.PublishedPolicies;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages as axe sees them in Chromium, in the width of a telephone. Without a Chromium it is skipped, and says so. */
class AxeTest {

    private static final String AXE = "META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");

    // what axe found, and whether the page is wider than the window
    private static final String ASK = """
            <script src="axe.js"></script>
            <script>
              axe.run(document).then(function (found) {
                var ids = found.violations.map(function (each) { return each.id; });
                var wide = document.documentElement.scrollWidth > window.innerWidth;
                document.documentElement.setAttribute('data-found', [
                  'BEGIN', found.passes.length, wide ? 'wide' : 'fits', ids.join(' '), 'END'].join('|'));
              });
            </script>
            </body>
            """;

    @TempDir
    Path folder;

    static List<Arguments> letters() {
        List<Arguments> letters = new ArrayList<>();
        for (String policy : PublishedPolicies.ids()) {
            Letters.kinds().forEach(kind -> letters.add(Arguments.of(policy, kind)));
        }
        return letters;
    }

    @ParameterizedTest
    @MethodSource("letters")
    void axe_finds_nothing_wrong_with_a_letter(String policy, String kind) throws IOException, InterruptedException {
        String[] found = found(LetterTemplate.shipped(kind).write(Drafts.whole(policy, kind), Form.HTML));
        assertEquals("", found[2]);
        assertEquals("fits", found[1]);
        assertTrue(Integer.parseInt(found[0]) >= 10, "axe looked at " + found[0] + " rules");
    }

    @Test
    void axe_finds_what_is_wrong_with_a_page_that_is_not_ours() throws IOException, InterruptedException {
        String page = LetterTemplate.shipped("refusal")
                .write(Drafts.whole("settle", "refusal"), Form.HTML)
                .replace(" lang=\"en-GB\"", "")
                .replace("color: #1a1a1a", "color: #bbbbbb")
                .replace("</main>", "<p style=\"width: 900px\">wide</p></main>");
        String[] found = found(page);
        assertEquals("color-contrast html-has-lang", found[2]);
        assertEquals("wide", found[1]);
    }

    private String[] found(String page) throws IOException, InterruptedException {
        Optional<Path> chromium = chromium();
        assumeTrue(chromium.isPresent(), "there is no Chromium here, so axe was not asked");
        try (InputStream axe = AxeTest.class.getClassLoader().getResourceAsStream(AXE)) {
            Files.write(folder.resolve("axe.js"), axe.readAllBytes());
        }
        Path file = Files.writeString(folder.resolve("letter.html"), page.replace("</body>\n", ASK));
        Path printed = folder.resolve("dom.html");
        Process process = new ProcessBuilder(
                        chromium.get().toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--window-size=500,900",
                        "--virtual-time-budget=20000",
                        "--dump-dom",
                        file.toUri().toString())
                .redirectOutput(printed.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.getOutputStream().close();
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("Chromium did not end");
        }
        String dom = Files.readString(printed, StandardCharsets.UTF_8);
        int from = dom.indexOf("\"BEGIN|");
        assertTrue(from >= 0, "axe gave no answer");
        return dom.substring(from + "\"BEGIN|".length(), dom.indexOf("|END\"", from))
                .split("\\|", -1);
    }

    private static Optional<Path> chromium() {
        return NAMES.stream()
                .flatMap(name -> Stream.of(String.valueOf(System.getenv("PATH")).split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
