package dev.redress.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every example in README and the guide is real. A {@code console} block is a session: each line that starts with {@code $
 * ./redress} is run, and what follows it must be what it prints. A {@code java} block is compiled and run, and a {@code
 * text} block after it must be what it prints. A block of any language whose first line is a comment with the name of an example is a
 * part of that file. A {@code java} block that begins with its package is a class of this module's
 * tests, whole. With {@code -Dapprove=true} the documents take over what is printed, and such classes.
 */
class DocumentationTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final boolean APPROVE = Boolean.getBoolean("approve");
    private static final String CLASS_PATH =
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

    /** The comment of YAML and GraphQL, of Java, or of XML. */
    private static final Pattern EXAMPLE =
            Pattern.compile("(?:# |// |<!-- )(?<file>(?:docs|complaint-examples)/\\S+)(?: -->)?");

    @TempDir
    Path scratch;

    static List<Path> documents() throws IOException {
        List<Path> documents = new ArrayList<>(List.of(ROOT.resolve("README.md"), ROOT.resolve("docs/json.md")));
        try (Stream<Path> guide = Files.list(ROOT.resolve("docs/guide"))) {
            guide.filter(file -> file.toString().endsWith(".md")).sorted().forEach(documents::add);
        }
        documents.removeIf(file -> !Files.exists(file));
        return documents;
    }

    @TestFactory
    Stream<DynamicTest> every_example_prints_what_the_document_says() throws IOException {
        return documents().stream()
                .map(file -> DynamicTest.dynamicTest(ROOT.relativize(file).toString(), () -> check(file)));
    }

    @Test
    void there_are_examples_to_check() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        assertTrue(readme.contains("$ ./redress deadlines emh --received 2026-12-18\n"));
        assertTrue(readme.contains("```java\n"));
        assertTrue(readme.indexOf("mvn verify") < readme.indexOf("```java\n"), "the two commands come first");
    }

    private void check(Path file) throws Exception {
        List<String> lines = Files.readAllLines(file);
        List<String> real = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            String line = lines.get(at);
            int end = closing(lines, at);
            if (line.equals("```console")) {
                real.add(line);
                session(lines.subList(at + 1, end), real);
                real.add("```");
                at = end + 1;
            } else if (line.startsWith("```")
                    && EXAMPLE.matcher(lines.get(at + 1)).matches()) {
                real.addAll(lines.subList(at, end + 1));
                excerpt(lines.subList(at + 1, end));
                at = end + 1;
            } else if (line.equals("```java") && lines.get(at + 1).startsWith("package ")) {
                real.add(line);
                real.addAll(shown(lines.subList(at + 1, end)));
                real.add("```");
                at = end + 1;
            } else if (line.equals("```java")) {
                real.addAll(lines.subList(at, end + 1));
                String printed = run(lines.subList(at + 1, end));
                at = end + 1;
                while (lines.get(at).isBlank()) {
                    real.add(lines.get(at++));
                }
                assertEquals("```text", lines.get(at), "a java block is followed by what it prints");
                real.add("```text");
                real.addAll(printed.lines().toList());
                real.add("```");
                at = closing(lines, at) + 1;
            } else {
                real.add(line);
                at++;
            }
        }
        if (APPROVE) {
            Files.write(file, real);
        }
        assertEquals(String.join("\n", real), String.join("\n", Files.readAllLines(file)));
    }

    /** A block that begins with the name of an example is in that file as it stands, at the start of a line. */
    private static void excerpt(List<String> block) throws IOException {
        Matcher example = EXAMPLE.matcher(block.get(0));
        assertTrue(example.matches() && block.size() > 1, block.get(0));
        String file = "\n" + Files.readString(ROOT.resolve(example.group("file")));
        String shown = "\n" + String.join("\n", block.subList(1, block.size())) + "\n";
        assertTrue(file.contains(shown), "not in " + example.group("file") + ":" + shown);
    }

    /** The class that a block shows, as it is compiled with these tests. */
    private static List<String> shown(List<String> block) throws IOException {
        String folder = block.get(0).replace("package ", "").replace(";", "").replace('.', '/');
        String name = block.stream()
                .filter(line -> line.startsWith("public final class "))
                .map(line -> line.split(" ")[3])
                .findFirst()
                .orElseThrow();
        return Files.readAllLines(Path.of("src/test/java", folder, name + ".java"));
    }

    private static int closing(List<String> lines, int opening) {
        for (int i = opening + 1; i < lines.size(); i++) {
            if (lines.get(i).equals("```")) {
                return i;
            }
        }
        return lines.size();
    }

    private void session(List<String> block, List<String> real) {
        int exit = 0;
        for (String line : block) {
            if (line.equals("$ echo $?")) {
                real.add(line);
                real.add(String.valueOf(exit));
            } else if (line.startsWith("$ ")) {
                assertTrue(line.startsWith("$ ./redress "), "a session runs ./redress, and this is: " + line);
                real.add(line);
                // a document names files from the root of the repository, one folder up from here
                Typed typed = Typed.line(line.substring("$ ./redress ".length())
                        .replace(" docs/", " ../docs/")
                        .replace(" --output ", " --output " + scratch + "/"));
                exit = typed.exit();
                Stream.concat(typed.out().lines(), typed.err().lines())
                        .map(said -> said.replace("../docs/", "docs/"))
                        .forEach(real::add);
            }
        }
    }

    private String run(List<String> block) throws Exception {
        Path source = scratch.resolve("Example.java");
        List<String> program = new ArrayList<>();
        block.stream().filter(line -> line.startsWith("import ")).forEach(program::add);
        program.add("public class Example { public static void main(String[] none) throws Exception {");
        block.stream()
                .filter(line -> !line.startsWith("import "))
                .map(line -> line.replace("\"docs/", "\"../docs/"))
                .forEach(program::add);
        program.add("}}");
        Files.write(source, program);
        int result = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-cp", CLASS_PATH, "-d", scratch.toString(), source.toString());
        assertEquals(0, result, "the example compiles");
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {scratch.toUri().toURL()})) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            loader.loadClass("Example").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        String text = printed.toString(StandardCharsets.UTF_8);
        assertFalse(text.isEmpty(), "the example prints something");
        return text;
    }
}
