package dev.redress.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import graphql.language.AbstractDescribedNode;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeDefinition;
import graphql.parser.Parser;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SchemaTextTest {

    private final String whole = SchemaText.whole().toString();

    @Test
    void everything_is_described_in_sentences() {
        List<String> silent = new ArrayList<>();
        for (TypeDefinition<?> type : types()) {
            check(type.getName(), (AbstractDescribedNode<?>) type, silent);
            for (FieldDefinition field : fields(type)) {
                check(type.getName() + "." + field.getName(), field, silent);
                for (InputValueDefinition argument : field.getInputValueDefinitions()) {
                    check(type.getName() + "." + field.getName() + "." + argument.getName(), argument, silent);
                }
            }
            if (type instanceof InputObjectTypeDefinition input) {
                input.getInputValueDefinitions()
                        .forEach(value -> check(type.getName() + "." + value.getName(), value, silent));
            }
            if (type instanceof EnumTypeDefinition choice) {
                choice.getEnumValueDefinitions()
                        .forEach(value -> check(type.getName() + "." + value.getName(), value, silent));
            }
        }
        assertEquals(List.of(), silent);
    }

    private static void check(String place, AbstractDescribedNode<?> node, List<String> silent) {
        String said = node.getDescription() == null
                ? ""
                : node.getDescription().getContent().strip();
        if (said.length() < 8 || !said.endsWith(".") && !said.endsWith("`") && !said.endsWith("?")) {
            silent.add(place + ": " + said);
        }
    }

    /** A tool that shows descriptions as they stand shows no line of a word or two in the middle of a sentence. */
    @Test
    void descriptions_break_where_they_read_well() {
        List<String> ragged = new ArrayList<>();
        Matcher block = Pattern.compile("\"\"\"(.*?)\"\"\"", Pattern.DOTALL).matcher(whole);
        int blocks = 0;
        while (block.find()) {
            blocks++;
            for (String paragraph : block.group(1).strip().split("\n\\s*\n")) {
                List<String> lines = paragraph.lines().map(String::strip).toList();
                int longest = lines.stream().mapToInt(String::length).max().orElseThrow();
                if (longest > 118 || lines.stream().anyMatch(line -> line.length() < longest / 2)) {
                    ragged.add(paragraph);
                }
            }
        }
        assertEquals(List.of(), ragged);
        assertTrue(blocks > 500, blocks + " descriptions");
    }

    @Test
    void what_may_be_absent_says_when() {
        List<String> silent = new ArrayList<>();
        for (TypeDefinition<?> type : types()) {
            for (FieldDefinition field : fields(type)) {
                String said = field.getDescription().getContent().replaceAll("\\s+", " ");
                boolean saysWhen = said.contains("Null ") || said.contains("is null");
                if (!(field.getType() instanceof NonNullType) && !saysWhen) {
                    silent.add(type.getName() + "." + field.getName());
                }
            }
        }
        assertEquals(List.of(), silent);
    }

    @Test
    void no_list_holds_nulls() {
        List<String> holes = new ArrayList<>();
        for (TypeDefinition<?> type : types()) {
            for (FieldDefinition field : fields(type)) {
                Type<?> of = field.getType() instanceof NonNullType some ? some.getType() : field.getType();
                if (of instanceof ListType list && !(list.getType() instanceof NonNullType)) {
                    holes.add(type.getName() + "." + field.getName());
                }
            }
        }
        assertEquals(List.of(), holes);
    }

    @Test
    void asking_has_no_cases_in_it() {
        String asking = ComplaintGraphql.asking().sdl();
        for (String absent : List.of("interface Node", "type PageInfo")) {
            assertTrue(whole.contains(absent), absent);
            assertFalse(asking.contains(absent), absent);
        }
        assertTrue(asking.contains("deadlines("));
        assertTrue(asking.contains("What the landlord owes"), "descriptions are kept");
    }

    private List<TypeDefinition<?>> types() {
        List<TypeDefinition<?>> types = new ArrayList<>();
        new Parser().parseDocument(whole).getDefinitions().forEach(definition -> {
            if (definition instanceof TypeDefinition<?> type) {
                types.add(type);
            }
        });
        return types;
    }

    private static List<FieldDefinition> fields(TypeDefinition<?> type) {
        return type instanceof ObjectTypeDefinition object
                ? object.getFieldDefinitions()
                : type instanceof InterfaceTypeDefinition shared ? shared.getFieldDefinitions() : List.of();
    }
}
