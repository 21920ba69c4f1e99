/** The answers of {@code dev.redress.core} as JSON, written as a stream. */
module dev.redress.json {
    requires transitive dev.redress.core;
    requires tools.jackson.core;
    requires static org.jspecify;

    exports dev.redress.json;
}
