package dev.redress.architecture.bad;

/** A type in the root package. */
public record Rootless(String name) {}
