package dev.redress.architecture.bad.calendar;

/** Helps. */
public record DayHelper(int day) {}
