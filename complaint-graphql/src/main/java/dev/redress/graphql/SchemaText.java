package dev.redress.graphql;

import graphql.language.AstPrinter;
import graphql.language.Definition;
import graphql.language.DirectiveDefinition;
import graphql.language.Document;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.OperationTypeDefinition;
import graphql.language.ScalarTypeDefinition;
import graphql.language.SchemaDefinition;
import graphql.language.Type;
import graphql.language.TypeDefinition;
import graphql.language.TypeName;
import graphql.language.UnionTypeDefinition;
import graphql.parser.Parser;
import graphql.schema.idl.TypeUtil;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The schema as text: the whole of it, or as much as a host can answer. What it cannot answer is not in its schema, and neither is a
 * type that nothing else in it leads to.
 */
final class SchemaText {

    private static final String RESOURCE = "complaint.graphqls";

    private final String text;

    private SchemaText(String text) {
        this.text = text;
    }

    /** The whole, as it was written. */
    static SchemaText whole() {
        try (InputStream in = Objects.requireNonNull(SchemaText.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return new SchemaText(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is left with these operations alone ({@code query}), and these of the fields of {@code Query}. */
    SchemaText only(Set<String> operations, Predicate<String> queries) {
        Map<String, TypeDefinition<?>> types = new LinkedHashMap<>();
        List<Definition<?>> kept = new ArrayList<>();
        List<String> roots = new ArrayList<>();
        for (Definition<?> definition : new Parser().parseDocument(text).getDefinitions()) {
            if (definition instanceof DirectiveDefinition) {
                kept.add(definition);
            } else if (definition instanceof SchemaDefinition schema) {
                kept.add(operations(schema, operations, roots));
            } else if (definition instanceof ObjectTypeDefinition object
                    && object.getName().equals("Query")) {
                types.put("Query", queries(object, queries));
            } else if (definition instanceof TypeDefinition<?> type) {
                types.put(type.getName(), type);
            }
        }
        Set<String> reached = reached(types, roots);
        types.values().stream().filter(type -> reached.contains(type.getName())).forEach(kept::add);
        return new SchemaText(AstPrinter.printAst(new Document(new ArrayList<>(kept))));
    }

    private static SchemaDefinition operations(SchemaDefinition schema, Set<String> operations, List<String> roots) {
        List<OperationTypeDefinition> kept = new ArrayList<>();
        for (OperationTypeDefinition operation : schema.getOperationTypeDefinitions()) {
            if (operations.contains(operation.getName())) {
                kept.add(operation);
                roots.add(operation.getTypeName().getName());
            }
        }
        return schema.transform(builder -> builder.operationTypeDefinitions(kept));
    }

    private static ObjectTypeDefinition queries(ObjectTypeDefinition query, Predicate<String> queries) {
        List<FieldDefinition> kept = new ArrayList<>();
        for (FieldDefinition field : query.getFieldDefinitions()) {
            if (queries.test(field.getName())) {
                kept.add(field);
            }
        }
        return query.transform(builder -> builder.fieldDefinitions(kept));
    }

    // --- what leads where ---------------------------------------------------------------------------------------

    private static Set<String> reached(Map<String, TypeDefinition<?>> types, List<String> roots) {
        Set<String> reached = new HashSet<>();
        List<String> open = new ArrayList<>(roots);
        while (!open.isEmpty()) {
            String name = open.remove(open.size() - 1);
            TypeDefinition<?> type = types.get(name);
            if (type != null && reached.add(name)) {
                open.addAll(namedBy(type));
                if (type instanceof InterfaceTypeDefinition) {
                    types.values().stream()
                            .filter(other -> other instanceof ObjectTypeDefinition object
                                    && names(object.getImplements()).contains(name))
                            .forEach(other -> open.add(other.getName()));
                }
            }
        }
        return reached;
    }

    private static List<String> namedBy(TypeDefinition<?> type) {
        List<String> named = new ArrayList<>();
        if (type instanceof ObjectTypeDefinition object) {
            named.addAll(names(object.getImplements()));
            object.getFieldDefinitions().forEach(field -> add(field, named));
        } else if (type instanceof InterfaceTypeDefinition shared) {
            shared.getFieldDefinitions().forEach(field -> add(field, named));
        } else if (type instanceof UnionTypeDefinition union) {
            named.addAll(names(union.getMemberTypes()));
        } else if (type instanceof InputObjectTypeDefinition input) {
            named.addAll(inputs(input.getInputValueDefinitions()));
        } else if (!(type instanceof EnumTypeDefinition) && !(type instanceof ScalarTypeDefinition)) {
            throw new IllegalStateException(
                    "the schema has a definition of a kind that nobody thought of: " + type.getName());
        }
        return named;
    }

    private static void add(FieldDefinition field, List<String> named) {
        named.add(TypeUtil.unwrapAll(field.getType()).getName());
        named.addAll(inputs(field.getInputValueDefinitions()));
    }

    private static List<String> inputs(List<InputValueDefinition> values) {
        return values.stream()
                .map(value -> TypeUtil.unwrapAll(value.getType()).getName())
                .toList();
    }

    @SuppressWarnings("rawtypes") // as the parser declares them
    private static List<String> names(List<Type> types) {
        return types.stream().map(type -> ((TypeName) type).getName()).toList();
    }

    /** The text. */
    @Override
    public String toString() {
        return text;
    }
}
