/** Which package of this module may know which, and what none may do. */
@NullMarked
package dev.redress.graphql.architecture;

import org.jspecify.annotations.NullMarked;
