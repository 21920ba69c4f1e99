/** How is the schema served without a framework? */
@NullMarked
package dev.redress.example.servers;

import org.jspecify.annotations.NullMarked;
