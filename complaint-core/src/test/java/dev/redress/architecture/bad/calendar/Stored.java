package dev.redress.architecture.bad.calendar;

/** Needs a library. */
public record Stored(net.jqwik.api.Arbitrary<String> name) {}
