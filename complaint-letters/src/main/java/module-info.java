/** Letters to residents from templates, as plain text, Markdown and HTML. */
module dev.redress.letters {
    requires transitive dev.redress.core;
    requires com.samskivert.jmustache;
    requires static org.jspecify;

    exports dev.redress.letters;
}
