package dev.redress.architecture;

import java.util.List;

/** Where core breaks a rule for a good reason. Each stands until a test finds that it is no longer needed. */
final class Exceptions {

    /** {@code type} may break {@code rule}, because of {@code reason}. */
    record Allowed(CoreRule rule, String type, String reason) {}

    static final List<Allowed> ALL = List.of(
            new Allowed(CoreRule.FINAL_TYPES, "dev.redress.complaint.Finder", "a host's own store is one"),
            new Allowed(CoreRule.FINAL_TYPES, "dev.redress.complaint.Complaints", "a database is one"),
            new Allowed(CoreRule.FINAL_TYPES, "dev.redress.complaint.Heard", "a database may tell of news too"),
            new Allowed(CoreRule.FINAL_TYPES, "dev.redress.desk.Desk", "a database asks in its own way"));

    private Exceptions() {}

    static boolean allow(CoreRule rule, String violation) {
        return ALL.stream().anyMatch(each -> each.rule() == rule && names(violation, each.type()));
    }

    /** Whether a line of a report is about the type: its name, not followed by more of a name. */
    static boolean names(String violation, String type) {
        int at = violation.indexOf(type);
        if (at < 0) {
            return false;
        }
        int next = at + type.length();
        return next == violation.length() || !Character.isJavaIdentifierPart(violation.charAt(next));
    }
}
