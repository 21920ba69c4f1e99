package dev.redress.json;

import dev.redress.document.DefectiveFile;
import dev.redress.document.Document;
import dev.redress.document.Loaded;
import java.io.IOException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a value as our own reader does, from wherever it stands in other JSON. */
final class FileDeserializer<T> extends StdDeserializer<T> {

    /** What reads a document. */
    interface Reader<T> {
        Loaded<T> read(Document document) throws IOException;
    }

    private final Reader<T> reader;

    FileDeserializer(Class<T> type, Reader<T> reader) {
        super(type);
        this.reader = reader;
    }

    @Override
    public T deserialize(JsonParser json, DeserializationContext context) {
        try {
            return reader.read(Document.read("json", json)).get();
        } catch (DefectiveFile e) {
            throw DatabindException.from(json, e.getMessage(), e);
        } catch (IOException e) {
            throw JacksonIOException.construct(e, json);
        }
    }
}
