package dev.redress.bench;

import java.nio.charset.StandardCharsets;

/** What a front end asks a server, over and over. */
enum Question {
    DEADLINES("deadlines for a procedure", """
            {
              deadlines(policy: "emh", events: [{event: "first-contact", on: "2026-12-18"}], asOf: "2027-01-11") {
                deadlines { clause what firmness due start warn status workingDays reason stage { id } }
                rights { clause what opens closes status }
                steps { clause what when state }
              }
            }
            """),
    PAGE("a page of 100 complaints with timetables", """
            {
              complaints(first: 100) {
                totalCount
                pageInfo { hasNextPage endCursor }
                edges {
                  cursor
                  node {
                    reference
                    version
                    policy { id }
                    timetable { deadlines { clause what due status workingDays } rights { clause what closes status } }
                  }
                }
              }
            }
            """);

    private final String what;
    private final String document;

    Question(String what, String document) {
        this.what = what;
        this.document = document;
    }

    /** The GraphQL document. */
    String document() {
        return document;
    }

    /** The body of a request that asks it. */
    byte[] body() {
        String escaped = document.replace("\"", "\\\"").replace("\n", "\\n");
        return ("{\"query\": \"" + escaped + "\"}").getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return what;
    }
}
