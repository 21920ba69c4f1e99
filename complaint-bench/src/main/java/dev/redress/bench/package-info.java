/**
 * Redress measured beside what people would use instead, in one run on one machine.
 *
 * <p>Every {@link dev.redress.bench.Contender} is given the same bank holidays and does the same {@link
 * dev.redress.bench.Work}; a test holds them to equal answers. {@link dev.redress.bench.Main} runs the benchmarks and
 * prints ratios with their bounds. Nothing here is published.
 */
@NullMarked
package dev.redress.bench;

import org.jspecify.annotations.NullMarked;
