package dev.redress.json;

import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.JsonGeneratorDelegate;

/**
 * Opens the stream that an answer is written to: UTF-8, indented, one line feed to a line on every machine, and the stream left
 * open. A character that UTF-8 cannot carry (half of a surrogate pair) is written as U+FFFD.
 */
final class Generators {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    private Generators() {}

    static JsonGenerator open(OutputStream out) {
        JsonGenerator plain = FACTORY.createGenerator(
                new ObjectWriteContext.Base() {
                    @Override
                    public PrettyPrinter getPrettyPrinter() {
                        return new DefaultPrettyPrinter().withObjectIndenter(INDENTER);
                    }
                },
                out);
        return new JsonGeneratorDelegate(plain, false) {
            @Override
            public JsonGenerator writeString(String text) {
                return super.writeString(wellFormed(text));
            }
        };
    }

    private static String wellFormed(String text) {
        int i = 0;
        while (i < text.length()) {
            int point = text.codePointAt(i);
            if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                return repaired(text);
            }
            i += Character.charCount(point);
        }
        return text;
    }

    private static String repaired(String text) {
        StringBuilder repaired = new StringBuilder(text.length());
        text.codePoints()
                .map(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE ? 0xFFFD : point)
                .forEach(repaired::appendCodePoint);
        return repaired.toString();
    }
}
