package dev.redress.architecture.bad.calendar;

/** The usual one. */
public record DefaultDay(int day) {}
