@NullMarked
package dev.redress.graphql.architecture.bad.limits;

import org.jspecify.annotations.NullMarked;
