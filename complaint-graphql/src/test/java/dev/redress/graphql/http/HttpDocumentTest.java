package dev.redress.graphql.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.redress.complaint.Complaints;
import dev.redress.desk.Desk;
import dev.redress.graphql.ComplaintGraphql;
import dev.redress.graphql.limits.Code;
import dev.redress.graphql.limits.Limit;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * docs/graphql/http.md says what is so: each {@code http} block is a request, the next is its answer, and the tables of
 * codes, limits and closings are made from them. With {@code -Dapprove=true} the document takes both over.
 */
class HttpDocumentTest {

    private static final Path DOCUMENT =
            Path.of("").toAbsolutePath().getParent().resolve("docs/graphql/http.md");

    private final List<String> real = new ArrayList<>();

    @Test
    void each_table_and_each_answer_is_the_real_one() throws IOException {
        List<String> lines = Files.readAllLines(DOCUMENT);
        int at = 0;
        int exchanges = 0;
        while (at < lines.size()) {
            List<String> table = table(lines.get(at));
            if (lines.get(at).equals("```http")) {
                int end = closing(lines, at);
                real.addAll(lines.subList(at, end + 1));
                real.add("");
                real.add("```http");
                real.addAll(answer(lines.subList(at + 1, end)));
                real.add("```");
                assertEquals("```http", lines.get(end + 2), "a request is followed by its answer");
                at = closing(lines, end + 2) + 1;
                exchanges++;
            } else if (!table.isEmpty()) {
                real.add(lines.get(at));
                real.add(lines.get(at + 1));
                real.addAll(table);
                at += 2;
                while (lines.get(at).startsWith("|")) {
                    at++;
                }
            } else {
                real.add(lines.get(at++));
            }
        }
        if (Boolean.getBoolean("approve")) {
            Files.write(DOCUMENT, real);
        }
        assertEquals(String.join("\n", real), String.join("\n", Files.readAllLines(DOCUMENT)));
        assertFalse(exchanges < 4, "there are examples to check");
    }

    private static void weighed(GraphQLObjectType type, List<String> rows) {
        for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
            GraphQLAppliedDirective cost = field.getAppliedDirective("cost");
            if (cost != null) {
                rows.add("| `" + type.getName() + "." + field.getName() + "` | "
                        + cost.getArgument("weight").getValue() + " |");
            }
        }
    }

    private static List<String> table(String heading) {
        List<String> rows = new ArrayList<>();
        if (heading.equals("| code | when |")) {
            for (Code code : Code.values()) {
                rows.add("| `" + code + "` | " + code.meaning() + " |");
            }
        } else if (heading.equals("| code | standard | of what |")) {
            for (Limit limit : Limit.values()) {
                rows.add("| `" + limit.code() + "` | " + String.format(Locale.ROOT, "%,d", limit.standard()) + " | "
                        + limit.what() + " |");
            }
        } else if (heading.equals("| field | points |")) {
            GraphQLSchema schema = ComplaintGraphql.over(Complaints.inMemory(), Desk.over(List::of))
                    .schema();
            for (GraphQLNamedType type : schema.getAllTypesAsList()) {
                if (type instanceof GraphQLObjectType object) {
                    weighed(object, rows);
                }
            }
        } else if (heading.equals("| closed with | when |")) {
            Map<Integer, String> reasons = new LinkedHashMap<>();
            for (Close close : Close.values()) {
                reasons.merge(close.code, close.when, (one, other) -> one + "; " + other);
            }
            reasons.forEach((code, when) -> rows.add("| " + code + " | " + when + " |"));
        }
        return rows;
    }

    private static List<String> answer(List<String> block) {
        String[] first = block.get(0).split(" ");
        Map<String, List<String>> headers = new HashMap<>();
        int line = 1;
        while (line < block.size() && !block.get(line).isBlank()) {
            String[] header = block.get(line++).split(": ", 2);
            headers.put(header[0], List.of(header[1]));
        }
        String body = line < block.size() ? String.join("\n", block.subList(line + 1, block.size())) : "";
        try (Asking asking = new Asking()) {
            HttpResponse response = asking.answer(new HttpRequest(
                    first[0],
                    headers,
                    first.length > 1 ? first[1].substring(1) : null,
                    body.getBytes(StandardCharsets.UTF_8),
                    Viewer.nobody()));
            List<String> shown = new ArrayList<>(List.of(String.valueOf(response.status())));
            for (String header : List.of("content-type", "allow", "retry-after")) {
                if (response.headers().containsKey(header)) {
                    shown.add(header + ": " + response.headers().get(header));
                }
            }
            shown.add("");
            shown.add(Asking.text(response));
            return shown;
        }
    }

    private static int closing(List<String> lines, int opening) {
        int at = opening + 1;
        while (!lines.get(at).equals("```")) {
            at++;
        }
        return at;
    }
}
