/**
 * How does a letter read?
 *
 * <p>A {@link dev.redress.letters.LetterTemplate} turns what a {@link dev.redress.letter.Draft} knows into a letter as plain
 * text, Markdown or HTML. A template is text with headings, paragraphs and lists, in which {@link
 * dev.redress.letters.Placeholder}s stand for contents and days; there is no expression in it. What a letter must contain is
 * for the core to say.
 */
@NullMarked
package dev.redress.letters;

import org.jspecify.annotations.NullMarked;
