/** What does a host have before it takes in the schema? */
@NullMarked
package dev.redress.example.landlord;

import org.jspecify.annotations.NullMarked;
