package dev.redress.architecture;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which package of core may know which: one direction, no cycles, ever. A new package or a new arrow is a decision, and
 * this file is where it is seen.
 *
 * <pre>calendar  &lt;-  policy  &lt;-  complaint  &lt;-  timetable  &lt;-  ruling  &lt;-  letter  &lt;-  conformance  &lt;-  report</pre>
 */
final class Layout {

    private static final Map<String, Set<String>> KNOWS = Map.ofEntries(
            // the line: each knows what stands before it
            Map.entry("calendar", Set.of()),
            Map.entry("policy", Set.of("calendar")),
            Map.entry("complaint", Set.of("calendar", "policy")),
            Map.entry("timetable", Set.of("calendar", "policy", "complaint", "reason")),
            Map.entry("ruling", Set.of("calendar", "policy", "complaint", "reason", "timetable")),
            Map.entry("letter", Set.of("calendar", "policy", "complaint", "reason", "timetable", "ruling")),
            Map.entry(
                    "conformance",
                    Set.of("calendar", "policy", "complaint", "reason", "timetable", "ruling", "letter")),
            Map.entry(
                    "report",
                    Set.of(
                            "calendar",
                            "policy",
                            "complaint",
                            "reason",
                            "timetable",
                            "ruling",
                            "letter",
                            "conformance",
                            "picture")),
            // beside the line
            Map.entry("published", Set.of("calendar", "policy")),
            Map.entry("reason", Set.of("calendar", "policy")),
            Map.entry("picture", Set.of("calendar", "policy", "complaint", "reason", "timetable")),
            Map.entry("access", Set.of("calendar", "policy", "complaint", "reason", "timetable", "ruling")),
            Map.entry("desk", Set.of("calendar", "policy", "complaint", "reason", "timetable", "ruling", "access")));

    private Layout() {}

    /** Every package there may be. */
    static Set<String> packages() {
        return KNOWS.keySet();
    }

    /** The packages that one may know, itself included. */
    static Set<String> knownTo(String name) {
        return Stream.concat(Stream.of(name), KNOWS.getOrDefault(name, Set.of()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
