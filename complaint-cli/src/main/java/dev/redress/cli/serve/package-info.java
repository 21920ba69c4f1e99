/**
 * How do front-end teams work against the answers?
 *
 * <p>Start at {@link dev.redress.cli.serve.RedressServer}: HTTP on this machine alone, with everything that real clients do
 * to a server bounded by {@link dev.redress.cli.serve.Bounds}. It decides nothing about complaints.
 */
@NullMarked
package dev.redress.cli.serve;

import org.jspecify.annotations.NullMarked;
