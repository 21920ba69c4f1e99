package dev.redress.graphql;

import dev.redress.graphql.Shown.State;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What is shown of each field to whom, as a page. */
final class FieldsByRole {

    private static final String HEAD = """
            # Which field shows what to whom

            Every field of every type that a complaint leads to, a list of complaints, a figure, or whoever asks; by every way that leads
            there, to everybody who may ask. The documents are made from the schema and the complaints from the kinds of events that there
            are, and a test holds this page to what is answered. The rules behind it are in [Who may do and see what](../access.md).

            | sign | what is shown |
            |---|---|
            | ● | a value |
            | – | null, or an empty list |
            | ✗ | null and an error, `FORBIDDEN` or `UNAUTHENTICATED` |
            | | nothing that has such a field |

            Where a field has a value in one place and none in another, the sign is that of the value. What needs no complaint (`policies`,
            `policy`, `calendar`, `deadlines`, `eligibility`, `escalation`, `comparison`, `letterCheck`) is answered alike for everybody, to the byte.

            To H and those after them a complaint is as if there were none: every query, `node`, every filter, every mutation and every subscription
            answers as it does for a reference that nobody has, to the byte but for the reference. The one exception is
            `openComplaint`, which has to say that a reference is taken.

            """;

    private static final List<String> WHO = List.of(
            "the resident, of their own complaint",
            "a representative whose authority holds",
            "the officer to whom it is assigned",
            "a manager of the landlord",
            "a panel member who sits on it",
            "an auditor of the landlord",
            "the system",
            "the resident of another complaint",
            "a representative whose authority ended",
            "an officer, where it is assigned to a colleague",
            "a manager of another landlord",
            "a panel member who does not sit on it",
            "an administrator",
            "nobody who signed in");

    private final GraphQLSchema schema;
    private final StringBuilder page = new StringBuilder(HEAD);

    private FieldsByRole(GraphQLSchema schema) {
        this.schema = schema;
    }

    /** The page of what is shown of complaints, and of what else there is, by the names of {@link Cast#people}. */
    static String page(GraphQLSchema schema, Map<String, Shown> ofComplaints, Map<String, Shown> ofMore) {
        FieldsByRole table = new FieldsByRole(schema);
        table.page.append("| column | who |\n|---|---|\n");
        for (int i = 0; i < WHO.size(); i++) {
            table.page
                    .append("| ")
                    .append((char) ('A' + i))
                    .append(" | ")
                    .append(WHO.get(i))
                    .append(" |\n");
        }
        table.rows("Of a complaint, and of lists of complaints", ofComplaints);
        table.rows("Of figures, and of whoever asks", ofMore);
        table.page.append(
                "\n## Without a value here\n\nWhat even a manager is shown no value of, since no example has one.\n\n");
        table.without(ofComplaints, ofMore);
        return table.page.toString();
    }

    /** Each field of each type of the schema, in the order of their names. */
    static List<String> fields(GraphQLSchema schema) {
        List<String> fields = new ArrayList<>();
        for (GraphQLNamedType type : schema.getAllTypesAsList()) {
            if (type instanceof GraphQLObjectType object && !object.getName().startsWith("__")) {
                for (GraphQLFieldDefinition field : object.getFieldDefinitions()) {
                    fields.add(object.getName() + "." + field.getName());
                }
            }
        }
        return fields;
    }

    private void rows(String heading, Map<String, Shown> shown) {
        page.append("\n## ").append(heading).append("\n\n| type | fields |");
        for (int i = 0; i < WHO.size(); i++) {
            page.append(' ').append((char) ('A' + i)).append(" |");
        }
        page.append("\n|---|---|").append("---|".repeat(WHO.size())).append('\n');
        Map<String, List<String>> alike = new LinkedHashMap<>();
        for (String field : fields(schema)) {
            StringBuilder signs = new StringBuilder();
            boolean any = false;
            for (Shown each : shown.values()) {
                any |= each.of(field) != State.ABSENT;
                signs.append(' ').append(each.of(field).sign).append(" |");
            }
            if (any) {
                String type = field.substring(0, field.indexOf('.'));
                alike.computeIfAbsent("| `" + type + "` | %s |" + signs, first -> new ArrayList<>())
                        .add("`" + field.substring(type.length() + 1) + "`");
            }
        }
        alike.forEach((row, fields) ->
                page.append(row.replace("%s", String.join(", ", fields))).append('\n'));
    }

    private void without(Map<String, Shown> ofComplaints, Map<String, Shown> ofMore) {
        TreeSet<String> without = new TreeSet<>();
        for (Map<String, Shown> shown : List.of(ofComplaints, ofMore)) {
            fields(schema).stream()
                    .filter(field -> shown.values().stream().anyMatch(each -> each.of(field) != State.ABSENT))
                    .forEach(without::add);
        }
        without.removeIf(field -> List.of(ofComplaints, ofMore).stream()
                .anyMatch(shown -> shown.get("manager").of(field) == State.VALUE));
        without.forEach(field -> page.append("* `").append(field).append("`\n"));
    }
}
