package dev.redress.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.samskivert.mustache.Mustache;
import dev.redress.policy.Policy;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class LettersModulePathTest {

    @Test
    void on_the_module_path_letters_need_core_and_the_template_engine_alone() throws URISyntaxException {
        ModuleFinder finder = ModuleFinder.of(home(LetterTemplate.class), home(Policy.class), home(Mustache.class));
        Configuration resolved = Configuration.resolve(
                finder, List.of(ModuleLayer.boot().configuration()), ModuleFinder.of(), Set.of("dev.redress.letters"));
        ModuleLayer layer = ModuleLayer.defineModulesWithOneLoader(
                        resolved, List.of(ModuleLayer.boot()), ClassLoader.getPlatformClassLoader())
                .layer();
        Set<String> names = new TreeSet<>();
        layer.modules().forEach(module -> names.add(module.getName()));
        assertEquals(Set.of("com.samskivert.jmustache", "dev.redress.core", "dev.redress.letters"), names);
    }

    private static Path home(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
