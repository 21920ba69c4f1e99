package dev.redress.architecture.bad.policy;

import dev.redress.architecture.bad.calendar.EarlyBird;

/** Knows the calendar, as it may. */
public record Promise(Class<EarlyBird> bird) {}
