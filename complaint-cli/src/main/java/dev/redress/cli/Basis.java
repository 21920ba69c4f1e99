package dev.redress.cli;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.policy.Policy;

/** The closing lines of an answer: what it was computed with. */
final class Basis {

    private Basis() {}

    static void print(Policy policy, WorkingCalendar calendar, Output output) {
        CountText.printCalendar(calendar, output);
        output.paragraph("policy: " + policy.id() + ", edition " + policy.edition() + "; 'redress policy show "
                + policy.id() + "' shows every clause");
    }
}
