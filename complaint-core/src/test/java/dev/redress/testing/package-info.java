/** What tests share: dates written as people write them, and the generators of the properties. */
@NullMarked
package dev.redress.testing;

import org.jspecify.annotations.NullMarked;
