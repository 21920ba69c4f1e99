package dev.redress.bench;

/**
 * What one contender took for one piece of work.
 *
 * @param nanos the median nanoseconds of an operation, over every iteration of every round
 * @param bytes what an operation allocated
 */
record Figure(String work, String contender, double nanos, double bytes) {}
