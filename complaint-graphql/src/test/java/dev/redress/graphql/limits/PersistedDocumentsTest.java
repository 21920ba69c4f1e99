package dev.redress.graphql.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.graphql.example.Example;
import dev.redress.graphql.http.Viewer;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.parser.Parser;
import graphql.schema.idl.SchemaGenerator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PersistedDocumentsTest {

    private static final String DOCUMENT = "{greeting}";

    private static ExecutionResult ask(GraphQL engine, @Nullable String text, @Nullable String hash) {
        ExecutionInput.Builder input =
                ExecutionInput.newExecutionInput().query(text == null ? ExecutionInput.PERSISTED_QUERY_MARKER : text);
        if (hash != null) {
            input.extensions(Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash)));
        }
        return engine.execute(input.build());
    }

    private static String code(ExecutionResult result) {
        return result.getErrors().isEmpty()
                ? "answered"
                : String.valueOf(result.getErrors().get(0).getExtensions().get("code"));
    }

    @Test
    void a_document_that_was_sent_with_its_hash_is_found_by_it() {
        GraphQL engine = new Example().graphQl(Viewer.nobody());
        String hash = PersistedDocuments.hash(DOCUMENT);
        ExecutionResult unknown = ask(engine, null, hash);
        assertEquals("PERSISTED_QUERY_NOT_FOUND", code(unknown));
        assertEquals("PersistedQueryNotFound", unknown.getErrors().get(0).getMessage());
        assertEquals("answered", code(ask(engine, DOCUMENT, hash)));
        assertEquals("answered", code(ask(engine, null, hash.toUpperCase(Locale.ROOT))));
    }

    @Test
    void one_that_is_not_valid_or_not_its_own_is_not_remembered() {
        GraphQL engine = new Example().graphQl(Viewer.nobody());
        String invalid = PersistedDocuments.hash("{nothing}");
        assertEquals("GRAPHQL_VALIDATION_FAILED", code(ask(engine, "{nothing}", invalid)));
        assertEquals("PERSISTED_QUERY_NOT_FOUND", code(ask(engine, null, invalid)));
        String another = PersistedDocuments.hash("{day}");
        assertEquals("PERSISTED_QUERY_MISMATCH", code(ask(engine, DOCUMENT, another)));
        assertEquals("PERSISTED_QUERY_NOT_FOUND", code(ask(engine, null, another)));
    }

    @Test
    void a_list_lets_its_documents_pass_and_nothing_else() {
        Guard guard = Guard.of(Limits.standard()).with(PersistedDocuments.only(List.of(DOCUMENT)));
        GraphQL engine = new Example(guard).graphQl(Viewer.nobody());
        assertEquals("answered", code(ask(engine, DOCUMENT, null)));
        assertEquals("answered", code(ask(engine, null, PersistedDocuments.hash(DOCUMENT))));
        assertEquals("answered", code(ask(engine, DOCUMENT, PersistedDocuments.hash(DOCUMENT))));
        assertEquals("PERSISTED_QUERY_ONLY", code(ask(engine, "{ greeting }", null)));
        assertEquals("PERSISTED_QUERY_ONLY", code(ask(engine, "{day}", PersistedDocuments.hash("{day}"))));
        assertEquals("PERSISTED_QUERY_ONLY", code(ask(engine, null, PersistedDocuments.hash("{day}"))));
        assertEquals("PERSISTED_QUERY_ONLY", code(ask(engine, null, null)));
        assertEquals("PERSISTED_QUERY_ONLY", code(ask(engine, "{__schema {types {name}}}", null)));
    }

    @Test
    void roles_share_texts_and_no_finding() {
        Guard guard = Guard.of(Limits.standard());
        GraphQL wide = guard.graphQl(new Example().schema());
        GraphQL narrow = guard.graphQl(SchemaGenerator.createdMockedSchema("type Query {other: Int}"));
        String hash = PersistedDocuments.hash(DOCUMENT);
        assertEquals("answered", code(ask(wide, DOCUMENT, hash)));
        assertEquals("GRAPHQL_VALIDATION_FAILED", code(ask(narrow, null, hash)));
        assertEquals("GRAPHQL_VALIDATION_FAILED", code(ask(narrow, DOCUMENT, null)));
    }

    @Test
    void what_is_kept_is_bounded_and_the_one_longest_unused_goes_first() {
        Recent<String> recent = new Recent<>(3, 100);
        recent.keep("a", "A", 1);
        recent.keep("b", "B", 1);
        recent.keep("c", "C", 1);
        assertEquals("A", recent.find("a"));
        recent.keep("d", "D", 1);
        assertNull(recent.find("b"));
        recent.keep("e", "E", 50);
        recent.keep("f", "F", 50);
        assertEquals(2, recent.size(), "101 of 100 with anything else");
        assertNotNull(recent.find("f"));
        recent.keep("g", "G", 51);
        assertNull(recent.find("g"), "one must leave room for another");
        recent.keep("f", "F", 1);
        recent.keep("e", "E", 1);
        recent.keep("h", "H", 50);
        assertEquals(3, recent.size(), "the weight of what is replaced is given back");
    }

    @Test
    void a_document_is_parsed_once() {
        GraphQL engine = new Example().graphQl(Viewer.nobody());
        var documents = engine.getPreparsedDocumentProvider();
        int[] parsed = new int[1];
        for (int time = 0; time < 3; time++) {
            var entry = documents
                    .getDocumentAsync(ExecutionInput.newExecutionInput(DOCUMENT).build(), asked -> {
                        parsed[0]++;
                        return new PreparsedDocumentEntry(Parser.parse(asked.getQuery()));
                    })
                    .join();
            assertTrue(!entry.hasErrors());
        }
        assertEquals(1, parsed[0]);
    }
}
