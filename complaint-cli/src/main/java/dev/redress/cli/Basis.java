package dev.redress.cli;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.policy.Policy;
import dev.redress.published.PublishedPolicies;

/** The closing lines of an answer: what it was computed with. */
final class Basis {

    private Basis() {}

    static void print(Policy policy, WorkingCalendar calendar, Output output) {
        CountText.printCalendar(calendar, output);
        print(policy, output);
    }

    /** The same of an answer in which nothing was counted. */
    static void print(Policy policy, Output output) {
        boolean isShipped =
                PublishedPolicies.find(policy.id()).filter(policy::equals).isPresent();
        output.paragraph("policy: " + policy.id() + ", edition " + policy.edition()
                + (isShipped ? "; 'redress policy show " + policy.id() + "' shows every clause" : ""));
    }
}
