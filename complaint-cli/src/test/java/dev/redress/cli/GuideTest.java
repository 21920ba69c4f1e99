package dev.redress.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.redress.policy.Provision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The guide leads everywhere: a chapter for each package, and links that arrive. */
class GuideTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Path GUIDE = ROOT.resolve("docs/guide");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)");

    @Test
    void the_index_names_every_chapter() throws IOException {
        String index = Files.readString(GUIDE.resolve("README.md"));
        assertEquals(
                List.of(),
                named(GUIDE).stream()
                        .filter(name -> !name.equals("README.md") && !index.contains("](" + name + ")"))
                        .toList());
    }

    @Test
    void every_package_of_core_json_and_letters_has_a_chapter_for_its_question() throws IOException {
        String index = Files.readString(GUIDE.resolve("README.md"));
        List<String> without = new ArrayList<>();
        for (String module : List.of("complaint-core", "complaint-json", "complaint-letters")) {
            Path packages = ROOT.resolve(module + "/src/main/java/dev/redress");
            for (String name : named(packages)) {
                String question = Files.readAllLines(packages.resolve(name + "/package-info.java"))
                        .get(1)
                        .substring(" * ".length());
                if (!index.contains("| `dev.redress." + name + "` | " + question + " | [")) {
                    without.add(name + ": " + question);
                }
            }
        }
        assertEquals(List.of(), without);
    }

    @Test
    void every_link_between_documents_arrives() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path document : documents()) {
            Matcher link = LINK.matcher(Files.readString(document).replaceAll("(?s)\n```.*?\n```", ""));
            while (link.find()) {
                boolean outside = link.group(1).contains(":");
                if (!outside && !Files.exists(document.resolveSibling(link.group(1)))) {
                    broken.add(ROOT.relativize(document) + " -> " + link.group(1));
                }
            }
        }
        assertEquals(List.of(), broken);
    }

    @Test
    void the_chapter_on_procedures_names_everything_that_a_clause_may_provide() throws IOException {
        String chapter = Files.readString(GUIDE.resolve("05-procedures-and-histories.md"));
        assertEquals(
                List.of(),
                Stream.of(Provision.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .filter(name -> !chapter.contains("`" + name + "`"))
                        .toList());
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(
                            Stream.of(ROOT.resolve("README.md"), ROOT.resolve("CHANGELOG.md")),
                            files.filter(file -> file.toString().endsWith(".md"))
                                    .sorted())
                    .toList();
        }
    }

    private static List<String> named(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
