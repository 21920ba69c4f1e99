package dev.redress.architecture.bad.calendar;

import dev.redress.architecture.bad.policy.Promise;

/** A calendar that knows a policy: an arrow the wrong way, and a cycle. */
public record EarlyBird(Promise promise) {}
