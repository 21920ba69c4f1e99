/**
 * The same answers, for people and scripts.
 *
 * <p>Start at {@link dev.redress.cli.Main}. A command is a line in {@link dev.redress.cli.Commands}; it reads its
 * arguments, asks complaint-core, and prints. Nothing is computed here.
 */
@NullMarked
package dev.redress.cli;

import org.jspecify.annotations.NullMarked;
