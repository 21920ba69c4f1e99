/**
 * What is allowed?
 *
 * <p>{@link dev.redress.ruling.Admission} judges whether something may be a complaint and who may make it, {@link
 * dev.redress.ruling.Requests} whether an event may be recorded when it is asked beforehand, {@link
 * dev.redress.ruling.Actions} lists what may be done next and what may not, and {@link dev.redress.ruling.Findings} says
 * what was wrong with what happened. Each answer is a value with the clauses behind it; nothing here refuses a fact.
 */
@NullMarked
package dev.redress.ruling;

import org.jspecify.annotations.NullMarked;
