package dev.redress.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Documents from text. */
final class Read {

    private Read() {}

    static Document yaml(String text) {
        return of("file.yaml", text);
    }

    static Document json(String text) {
        return of("file.json", text);
    }

    static Document of(String name, String text) {
        try {
            return Document.read(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> defects(Document document) {
        return document.defects().all().stream().map(Defect::toString).toList();
    }
}
