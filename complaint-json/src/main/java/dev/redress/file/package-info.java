/**
 * What does a file say?
 *
 * <p>Each reader here turns one kind of file into the value of core that it states, and most write it so that it reads back
 * equal. Reading gives a {@link dev.redress.document.Loaded}: the value, or everything that is wrong with the file, each
 * defect with its place. What a person is called or said is in no defect.
 */
@NullMarked
package dev.redress.file;

import org.jspecify.annotations.NullMarked;
