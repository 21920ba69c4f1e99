/**
 * What does a file say?
 *
 * <p>Each class reads one format into a value of {@code dev.redress.core} and writes it so that it reads back equal: {@link
 * dev.redress.file.CaseFile} a complaint's history. Reading gives a {@link dev.redress.document.Loaded}: the value, or
 * everything that is wrong with the file, each with its place. What a person is called or said is in no defect.
 */
@NullMarked
package dev.redress.file;

import org.jspecify.annotations.NullMarked;
