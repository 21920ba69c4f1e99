@NullMarked
package dev.redress.graphql.architecture.bad.http;

import org.jspecify.annotations.NullMarked;
