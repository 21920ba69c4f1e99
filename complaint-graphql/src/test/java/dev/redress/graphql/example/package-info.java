/** A small schema with one of everything, and what a host brings along. */
@NullMarked
package dev.redress.graphql.example;

import org.jspecify.annotations.NullMarked;
