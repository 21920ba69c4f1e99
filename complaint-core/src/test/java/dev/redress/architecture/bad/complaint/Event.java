package dev.redress.architecture.bad.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Holds what somebody said, beside what it may hold. */
public record Event(LocalDate day, String said, List<String> remarks, Map<String, Object> more, Personal by) {}
