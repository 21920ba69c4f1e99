package dev.redress.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.redress.complaint.Complaints;
import dev.redress.complaint.Detail;
import dev.redress.desk.Desk;
import dev.redress.graphql.limits.Limits;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WiringTest {

    private static final Complaints COMPLAINTS = Complaints.inMemory();
    private static final Desk DESK = Desk.following(COMPLAINTS);

    private static Parts parts(Extent extent) {
        boolean cases = extent != Extent.ASKING;
        return new Parts(
                extent,
                Library.published(),
                cases ? COMPLAINTS : null,
                cases ? DESK : null,
                extent == Extent.ALL ? COMPLAINTS : null,
                () -> LocalDate.of(2027, 3, 15),
                Limits.standard());
    }

    private static TypeDefinitionRegistry schema(Extent extent) {
        return new SchemaParser().parse(extent.text().toString());
    }

    @ParameterizedTest
    @EnumSource(Extent.class)
    void every_field_is_answered_by_name_and_none_by_reflection(Extent extent) {
        assertEquals(List.of(), unanswered(schema(extent), new Wiring(parts(extent)).types()));
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

    @ParameterizedTest
    @EnumSource(Extent.class)
    void nothing_is_answered_that_is_not_in_the_schema(Extent extent) {
        assertEquals(List.of(), strange(schema(extent), new Wiring(parts(extent)).types()));
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
        for (InputObjectTypeDefinition input : schema(Extent.ALL).getTypes(InputObjectTypeDefinition.class)) {
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
