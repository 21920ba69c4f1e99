package dev.redress.architecture.bad.calendar;

/** Knows where it is. */
public record Zoned(java.time.ZoneId zone) {}
