/** How does the schema stand beside a host's own in Netflix DGS? */
@NullMarked
package dev.redress.example.dgs;

import org.jspecify.annotations.NullMarked;
