package dev.redress.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;

/** A published schema, applied by a validator that is not ours. */
public final class PublishedSchema {

    static final PublishedSchema DEADLINES = new PublishedSchema(Schemas.deadlines());
    static final PublishedSchema POLICY = new PublishedSchema(Schemas.policy());
    static final PublishedSchema ELIGIBLE = new PublishedSchema(Schemas.eligible());
    static final PublishedSchema CASE_SHOW = new PublishedSchema(Schemas.caseShow());
    static final PublishedSchema CASE_NEXT = new PublishedSchema(Schemas.caseNext());
    static final PublishedSchema CASE_CHECK = new PublishedSchema(Schemas.caseCheck());
    static final PublishedSchema CASE_MAY = new PublishedSchema(Schemas.caseMay());
    static final PublishedSchema SCENARIOS = new PublishedSchema(Schemas.scenariosFile());
    static final PublishedSchema VERIFY = new PublishedSchema(Schemas.verify());
    static final PublishedSchema CALENDAR_CHECK = new PublishedSchema(Schemas.calendarCheck());
    static final PublishedSchema REPORT_QUARTERLY = new PublishedSchema(Schemas.reportQuarterly());
    static final PublishedSchema REPORT_TIMELINESS = new PublishedSchema(Schemas.reportTimeliness());
    public static final PublishedSchema CASE = new PublishedSchema(Schemas.caseFile());
    public static final PublishedSchema INTAKE = new PublishedSchema(Schemas.intakeFile());

    public static final PublishedSchema LETTER = new PublishedSchema(Schemas.letterFile());
    static final PublishedSchema LETTER_CHECK = new PublishedSchema(Schemas.letterCheck());

    static final PublishedSchema CALENDAR = new PublishedSchema(Schemas.calendarFile());
    static final PublishedSchema POLICY_VALIDATE = new PublishedSchema(Schemas.policyValidate());
    public static final PublishedSchema POLICY_FILE = new PublishedSchema(Schemas.policyFile());

    private final Schema schema;

    private PublishedSchema(String text) {
        this.schema = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, registry -> registry.schemas(referredTo()))
                .getSchema(text, InputFormat.JSON);
    }

    /** The schemas that others refer to, by their ids, as a host would register them. */
    private static Map<String, String> referredTo() {
        return Map.of(
                "urn:redress:schema:deadlines:1", Schemas.deadlines(),
                "urn:redress:schema:eligible:1", Schemas.eligible(),
                "urn:redress:schema:case-check:1", Schemas.caseCheck(),
                "urn:redress:schema:report-quarterly:1", Schemas.reportQuarterly());
    }

    /** Where the document breaks the schema, and how. */
    public List<String> faults(String document) {
        return schema
                .validate(
                        document,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(error -> error.getInstanceLocation() + " " + error.getKeyword() + ": " + error.getMessage())
                .toList();
    }

    /** Where a YAML file breaks the schema, and how: every scalar a text, as its reader has it. */
    List<String> faultsOfFile(String yaml) {
        return faults(FileAsJson.of(yaml));
    }

    void accepts(Written written) {
        assertEquals(List.of(), faults(written.text()));
    }
}
