package dev.redress.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The whole of access as a page: every role, every relation, and every act that is denied there, by its reason. */
final class AccessTable {

    private static final String HEAD = """
            # Who may do and see what

            One pure function answers it for every adapter: from the role of who asks, what they would do, and what they have to do with the
            complaint. What no rule allows is denied, with one of the codes below. Whether an act is *in order* is another question, which
            the procedure's clauses answer.

            This page is made from that function, and a test holds it to it: every role with every relation and every act.

            """;

    private AccessTable() {}

    static String page() {
        StringBuilder page = new StringBuilder(HEAD);
        page.append("## Why something is denied\n\n| code | why |\n|---|---|\n");
        for (Denial denial : Denial.values()) {
            page.append("| `")
                    .append(denial)
                    .append("` | ")
                    .append(denial.words())
                    .append(" |\n");
        }
        page.append(
                "\n## What somebody has to do with a complaint\n\nThe first that is true, on the day on which they ask.\n\n");
        page.append("| relation | that is |\n|---|---|\n");
        for (Relation relation : Relation.values()) {
            page.append("| `")
                    .append(relation)
                    .append("` | ")
                    .append(relation.words())
                    .append(" |\n");
        }
        page.append("\n## What is about no one complaint\n\n| to see | who may |\n|---|---|\n");
        for (Sight sight : Sight.values()) {
            if (!sight.isOfOne()) {
                page.append("| ")
                        .append(sight.words())
                        .append(" | ")
                        .append(who(Act.see(sight)))
                        .append(" |\n");
            }
        }
        page.append("| *to open a complaint* | ").append(who(Act.open())).append(" |\n");
        for (Role role : Role.values()) {
            role(page, role);
        }
        return page.toString();
    }

    private static String who(Act act) {
        List<String> roles = new ArrayList<>();
        for (Role role : Role.values()) {
            if (Access.review(role, act, Relation.STRANGER).isAllowed()) {
                roles.add(role.toString());
            }
        }
        return String.join(", ", roles);
    }

    private static void role(StringBuilder page, Role role) {
        page.append("\n## ").append(role).append("\n\n");
        Map<String, List<String>> alike = new LinkedHashMap<>();
        for (Relation relation : Relation.values()) {
            alike.computeIfAbsent(rules(role, relation), none -> new ArrayList<>())
                    .add("`" + relation + "`");
        }
        alike.forEach((rules, relations) -> page.append("Where they are ")
                .append(String.join(", ", relations))
                .append(":\n\n")
                .append(rules)
                .append('\n'));
    }

    private static String rules(Role role, Relation relation) {
        Map<String, List<String>> byAnswer = new LinkedHashMap<>();
        int all = 0;
        for (Act act : Act.all()) {
            boolean ofOne = !(act instanceof Act.Opening)
                    && !(act instanceof Act.See see && !see.what().isOfOne());
            if (ofOne) {
                all++;
                byAnswer.computeIfAbsent(Access.review(role, act, relation).toString(), none -> new ArrayList<>())
                        .add(act.toString());
            }
        }
        StringBuilder rules = new StringBuilder();
        int every = all;
        byAnswer.forEach((answer, acts) -> rules.append("* ")
                .append(answer)
                .append(": ")
                .append(acts.size() == every ? "everything" : grouped(acts))
                .append('\n'));
        return rules.toString();
    }

    /** {@code see its history, its findings; read closed, corrected}. */
    private static String grouped(List<String> acts) {
        Map<String, List<String>> byVerb = new LinkedHashMap<>();
        for (String act : acts) {
            int space = act.indexOf(' ');
            byVerb.computeIfAbsent(act.substring(0, space), none -> new ArrayList<>())
                    .add(act.substring(space + 1));
        }
        List<String> groups = new ArrayList<>();
        byVerb.forEach(
                (verb, what) -> groups.add(verb + " " + (whole(verb, what) ? "every event" : String.join(", ", what))));
        return String.join("; ", groups);
    }

    private static boolean whole(String verb, List<String> what) {
        return !verb.equals("see")
                && what.size()
                        == Act.all().stream()
                                .filter(act -> act.toString().startsWith(verb + " "))
                                .count();
    }
}
