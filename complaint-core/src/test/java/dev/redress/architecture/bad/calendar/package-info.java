/** Bad examples, which the rules must find. */
@NullMarked
package dev.redress.architecture.bad.calendar;

import org.jspecify.annotations.NullMarked;
