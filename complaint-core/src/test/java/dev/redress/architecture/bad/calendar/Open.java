package dev.redress.architecture.bad.calendar;

/** Can be implemented by anybody. */
public interface Open {}
