/** The files of {@code dev.redress.core} in YAML and JSON, and its answers as JSON, written as a stream. */
module dev.redress.json {
    requires transitive dev.redress.core;
    requires transitive tools.jackson.core;
    requires static tools.jackson.databind;
    requires de.siegmar.fastcsv;
    requires org.snakeyaml.engine;
    requires static org.jspecify;

    exports dev.redress.document;
    exports dev.redress.file;
    exports dev.redress.json;
    exports dev.redress.scenario;
}
