package dev.redress.document;

/** How much of a wrong value a defect may show. */
enum Discretion {

    /** All of it: a file that holds no words about people. */
    NONE,

    /** What is near a known name, a date or a short number: such a value stands beside people's words. */
    GUARDED,

    /** Nothing: what people are called or said. */
    FULL
}
