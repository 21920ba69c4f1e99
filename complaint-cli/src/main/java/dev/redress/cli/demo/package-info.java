/**
 * What does the demonstration show?
 *
 * <p>{@link dev.redress.cli.demo.Demo}: sixty made-up complaints around a day, the same every time.
 */
@NullMarked
package dev.redress.cli.demo;

import org.jspecify.annotations.NullMarked;
