package dev.redress.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.redress.document.Document;
import dev.redress.document.Fields;
import dev.redress.document.YamlWriter;
import dev.redress.policy.Provision;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ProvisionProperties {

    @Test
    void there_is_a_form_for_every_kind_of_provision_by_the_word_that_core_has_for_it() {
        for (Class<?> kind : kinds()) {
            Provision provision = AnyProvision.of(kind, 1);
            assertEquals(
                    List.of(provision.kind()),
                    Forms.ALL.stream()
                            .filter(form -> form.isOf(provision))
                            .map(Form::kind)
                            .toList());
        }
        assertEquals(kinds().size(), Forms.ALL.size());
    }

    @Property(tries = 1000)
    void whatever_core_can_say_a_file_says(@ForAll("anyKind") Class<?> kind, @ForAll long seed) throws IOException {
        Provision provision = AnyProvision.of(kind, seed);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (YamlWriter yaml = YamlWriter.open(out)) {
            yaml.startMap();
            Forms.write(provision, new ProvisionKeys(yaml));
            yaml.endMap();
        }
        Document document = Document.read("policy.yaml", new ByteArrayInputStream(out.toByteArray()));
        Fields fields = Fields.of(document.root(), document.defects(), "a provision");
        String key = fields.keys().get(0);
        Provision read = Forms.find(key).orElseThrow().read(fields.requiredText(key), fields, Named.of(fields));
        fields.close();
        assertEquals(List.of(), document.defects().all(), out::toString);
        assertEquals(provision, read, out::toString);
    }

    @Provide
    Arbitrary<Class<?>> anyKind() {
        return Arbitraries.of(kinds());
    }

    private static List<Class<?>> kinds() {
        return Stream.<Class<?>>of(Provision.class.getPermittedSubclasses()).toList();
    }
}
