package dev.redress.letters;

/** How a letter is written. */
public enum Form {
    /** Plain text: headings and paragraphs with an empty line between them. */
    TEXT,
    /** Markdown, as CommonMark reads it. */
    MARKDOWN,
    /** One page of HTML, whole: no script, no picture, nothing from elsewhere. */
    HTML
}
