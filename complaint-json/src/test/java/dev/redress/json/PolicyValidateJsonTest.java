package dev.redress.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.redress.document.Defect;
import dev.redress.document.Place;
import dev.redress.document.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class PolicyValidateJsonTest {

    private static final List<Defect> DEFECTS = List.of(
            new Defect("ours.yaml", new Place(1, 1), "", Severity.ERROR, "id is missing", "an id"),
            new Defect(
                    "ours.yaml",
                    new Place(12, 7),
                    "/clauses/3/within",
                    Severity.WARNING,
                    "20 days",
                    "a reading that says which"));

    private static final PublishedSchema SCHEMA = PublishedSchema.POLICY_VALIDATE;

    @Test
    void what_is_wrong_is_said_with_its_place() {
        Written written = Written.by(out -> DefectJson.write(DEFECTS, out));
        SCHEMA.accepts(written);
        assertEquals("""
                {
                  "defects" : [ {
                    "file" : "ours.yaml",
                    "line" : 1,
                    "column" : 1,
                    "path" : "",
                    "severity" : "error",
                    "found" : "id is missing",
                    "expected" : "an id"
                  }, {
                    "file" : "ours.yaml",
                    "line" : 12,
                    "column" : 7,
                    "path" : "/clauses/3/within",
                    "severity" : "warning",
                    "found" : "20 days",
                    "expected" : "a reading that says which"
                  } ]
                }""", written.text());
    }

    @Test
    void a_sound_file_has_no_defects() {
        Written written = Written.by(out -> DefectJson.write(List.of(), out));
        SCHEMA.accepts(written);
        assertEquals("{\n  \"defects\" : [ ]\n}", written.text());
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # field    | becomes
            file       | absent
            line       | 0
            column     | "7"
            path       | absent
            severity   | "fatal"
            found      | ""
            expected   | absent
            surplus    | "x"
            """)
    void the_schema_rejects_a_wrong_answer(String field, String becomes) {
        ObjectNode answer =
                (ObjectNode) Written.by(out -> DefectJson.write(DEFECTS, out)).read();
        ObjectNode defect = (ObjectNode) answer.at("/defects/0");
        if (becomes.equals("absent")) {
            defect.remove(field);
        } else {
            defect.set(field, JsonMapper.shared().readTree(becomes));
        }
        assertFalse(SCHEMA.faults(answer.toString()).isEmpty());
    }
}
