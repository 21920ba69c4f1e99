/** Bad examples, which the rules must find. */
@NullMarked
package dev.redress.architecture.bad.policy;

import org.jspecify.annotations.NullMarked;
