package dev.redress.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.redress.calendar.WorkingCalendar;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.spi.ToolProvider;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

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
}
