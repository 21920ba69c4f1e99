package dev.redress.cli.serve;

import java.util.Locale;

/** What is served: answers without a case, made-up cases that can be changed, or a folder of cases to read. */
public enum Serving {
    ASKING("asking", ""),
    DEMO(
            "asking cases changes",
            "<aside class=\"banner\" aria-label=\"About the data\">Synthetic data: every person, landlord and complaint here is made"
                    + " up.</aside>"),
    CASES("asking cases", "");

    private final String examples;
    private final String banner;

    Serving(String examples, String banner) {
        this.examples = examples;
        this.banner = banner;
    }

    /** {@code demo}, as the pages' script reads it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What kinds of question have an answer, for the example tabs of GraphiQL. */
    String examples() {
        return examples;
    }

    /** What stands on top of every page. */
    String banner() {
        return banner;
    }
}
