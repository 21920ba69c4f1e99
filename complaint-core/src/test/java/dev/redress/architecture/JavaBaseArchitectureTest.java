package dev.redress.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.redress.calendar.WorkingCalendar;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.spi.ToolProvider;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaBaseArchitectureTest {

    @Test
    void at_run_time_core_needs_the_module_java_base_and_no_other() throws URISyntaxException {
        ToolProvider jdeps = ToolProvider.findFirst("jdeps").orElseThrow();
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        // org.jspecify is there to compile only (requires static): jdeps is shown it, and does not count it
        int exit = jdeps.run(
                new PrintWriter(out),
                new PrintWriter(err),
                "--module-path",
                home(NullMarked.class).toString(),
                "--add-modules",
                "org.jspecify",
                "--multi-release",
                "17",
                "--print-module-deps",
                home(WorkingCalendar.class).toString());
        assertEquals("", err.toString());
        assertEquals(0, exit, out::toString);
        assertEquals("java.base", out.toString().strip());
    }

    private static Path home(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    @Test
    void an_embedder_on_the_module_path_compiles_against_core_alone(@TempDir Path folder)
            throws IOException, URISyntaxException {
        Path module =
                Files.writeString(folder.resolve("module-info.java"), "module embedder { requires dev.redress.core; }");
        Path program = Files.writeString(
                folder.resolve("Embedder.java"),
                "class Embedder { String id = dev.redress.published.PublishedPolicies.get(\"emh\").id(); }");
        StringWriter said = new StringWriter();
        int exit = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        new PrintWriter(said),
                        new PrintWriter(said),
                        "--module-path",
                        home(WorkingCalendar.class).toString(),
                        "-d",
                        folder.resolve("out").toString(),
                        module.toString(),
                        program.toString());
        assertEquals(0, exit, said.toString());
    }
}
