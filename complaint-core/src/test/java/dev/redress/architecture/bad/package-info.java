/** Bad examples: a layout like core's, in which every rule is broken once. */
@NullMarked
package dev.redress.architecture.bad;

import org.jspecify.annotations.NullMarked;
