/** Bad examples, which the rules must find. */
@NullMarked
package dev.redress.architecture.bad.complaint;

import org.jspecify.annotations.NullMarked;
