/** How does the schema stand beside a host's own in Spring for GraphQL? */
@NullMarked
package dev.redress.example.spring;

import org.jspecify.annotations.NullMarked;
