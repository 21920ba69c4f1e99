/**
 * What happened?
 *
 * <p>A {@link dev.redress.complaint.Complaint} is an immutable history of dated {@link dev.redress.complaint.Event}s under
 * one policy. Recording a fact never fails because it is late, early or odd.
 */
@NullMarked
package dev.redress.complaint;

import org.jspecify.annotations.NullMarked;
