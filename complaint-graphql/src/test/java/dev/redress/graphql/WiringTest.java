package dev.redress.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.redress.complaint.Detail;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WiringTest {

    private final TypeDefinitionRegistry asking =
            new SchemaParser().parse(ComplaintGraphql.asking().sdl());

    @Test
    void every_field_is_answered_by_name_and_none_by_reflection() {
        assertEquals(List.of(), unanswered(asking, new Wiring(Library.published()).types()));
    }

    static List<String> unanswered(TypeDefinitionRegistry schema, List<TypeFields<?>> types) {
        Map<String, Set<String>> answered = new HashMap<>();
        types.forEach(type -> answered.put(type.type(), type.names()));
        List<String> unanswered = new ArrayList<>();
        for (ObjectTypeDefinition type : schema.getTypes(ObjectTypeDefinition.class)) {
            for (FieldDefinition field : type.getFieldDefinitions()) {
                if (!answered.getOrDefault(type.getName(), Set.of()).contains(field.getName())) {
                    unanswered.add(type.getName() + "." + field.getName());
                }
            }
        }
        return unanswered;
    }

    @Test
    void nothing_is_answered_that_is_not_in_the_schema() {
        assertEquals(List.of(), strange(asking, new Wiring(Library.published()).types()));
    }

    static List<String> strange(TypeDefinitionRegistry schema, List<TypeFields<?>> types) {
        Map<String, List<String>> known = new HashMap<>();
        for (ObjectTypeDefinition type : schema.getTypes(ObjectTypeDefinition.class)) {
            known.put(
                    type.getName(),
                    type.getFieldDefinitions().stream()
                            .map(FieldDefinition::getName)
                            .toList());
        }
        List<String> strange = new ArrayList<>();
        for (TypeFields<?> type : types) {
            for (String name : type.names()) {
                if (!known.getOrDefault(type.type(), List.of()).contains(name)) {
                    strange.add(type.type() + "." + name);
                }
            }
        }
        return strange;
    }

    @Test
    void an_event_can_be_given_everything_that_an_event_carries() {
        List<String> fields = new ArrayList<>();
        for (InputObjectTypeDefinition input : asking.getTypes(InputObjectTypeDefinition.class)) {
            if (input.getName().equals("EventInput")) {
                input.getInputValueDefinitions().forEach(value -> fields.add(value.getName()));
            }
        }
        List<String> missing = new ArrayList<>();
        for (Detail<?> detail : Detail.known()) {
            boolean fact = detail.form() == Detail.Form.FACT;
            if (!fields.contains(fact ? "facts" : EventInputs.field(detail))) {
                missing.add(detail.name());
            }
        }
        assertEquals(List.of(), missing);
    }
}
