/**
 * What is published?
 *
 * <p>{@link dev.redress.report.Reporting} reads complaints one at a time and forgets each once it is counted. It makes the
 * figures that a procedure says are published, {@link dev.redress.report.Quarterly}, and how the landlord kept its times,
 * {@link dev.redress.report.Timeliness}. Whatever is counted is counted on the day of one event, so that two reports over
 * parts of a time never disagree with the one over the whole; the cases stand behind each figure; shares are exact. What people
 * are called or said is in none of it (FTR-18).
 */
@NullMarked
package dev.redress.report;

import org.jspecify.annotations.NullMarked;
