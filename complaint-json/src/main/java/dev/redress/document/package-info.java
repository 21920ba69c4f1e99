/**
 * What does a file hold, and where exactly?
 *
 * <p>{@link dev.redress.document.Document} reads YAML or JSON into a tree of {@link dev.redress.document.Node}s that know
 * their places; {@link dev.redress.document.Fields} reads a mapping of it and notices what nobody asked for; {@link
 * dev.redress.document.Defects} collects everything that is wrong, so that a person mends a file once. Every value is the text
 * that was written: what it means is for the reader to say. What a file may cost is bounded. {@link
 * dev.redress.document.YamlWriter} writes YAML as a person would.
 */
@NullMarked
package dev.redress.document;

import org.jspecify.annotations.NullMarked;
