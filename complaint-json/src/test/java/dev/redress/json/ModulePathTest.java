package dev.redress.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.siegmar.fastcsv.reader.CsvReader;
import dev.redress.complaint.Complaint;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JsonGenerator;

/**
 * The mapper's module is found through META-INF/services alone: were it provided in {@code module-info} too, whoever has no
 * databind could not start.
 */
class ModulePathTest {

    @Test
    void on_the_module_path_nothing_needs_databind() throws URISyntaxException {
        ModuleFinder finder = ModuleFinder.of(
                home(Schemas.class),
                home(Complaint.class),
                home(JsonGenerator.class),
                home(LoadSettings.class),
                home(CsvReader.class));
        Configuration resolved = Configuration.resolve(
                finder, List.of(ModuleLayer.boot().configuration()), ModuleFinder.of(), Set.of("dev.redress.json"));
        ModuleLayer layer = ModuleLayer.defineModulesWithOneLoader(
                        resolved, List.of(ModuleLayer.boot()), ClassLoader.getPlatformClassLoader())
                .layer();
        Set<String> names = new TreeSet<>();
        layer.modules().forEach(module -> names.add(module.getName()));
        assertEquals(
                Set.of(
                        "de.siegmar.fastcsv",
                        "dev.redress.core",
                        "dev.redress.json",
                        "org.snakeyaml.engine",
                        "tools.jackson.core"),
                names);
    }

    private static Path home(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
