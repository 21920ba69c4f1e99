package dev.redress.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.redress.calendar.UnknownName;
import dev.redress.complaint.KnownCodes.NotInComplaint;
import dev.redress.policy.Complainant;
import dev.redress.published.PublishedPolicies;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownCodesTest {

    private final KnownCodes known = KnownCodes.of(Complaint.open("C-1042", PublishedPolicies.get("emh"))
            .with(Person.resident("P1", Complainant.TENANT))
            .with(new Code("T1"), Personal.of("Repair not finished")));

    @Test
    void what_is_there_is_read() {
        assertEquals(new Code("P1"), known.read(Detail.TO, "P1"));
        assertEquals(new Code("T1"), known.read(Detail.TEXT, "T1"));
        assertEquals(new Code("EMH-5"), known.read(Detail.OBLIGATION, "EMH-5"));
        assertEquals(new Code("stage-1"), known.read(Detail.STAGE, "stage-1"));
        assertEquals(new Code("advice"), known.read(Detail.PURPOSE, "advice"));
        assertEquals(new Code("officer"), known.read(Detail.ROLE, "officer"));
        assertEquals(new Code("compensation"), known.read(Detail.REMEDY, "compensation"));
    }

    @Test
    void an_id_that_nobody_goes_by_is_not_repeated() {
        NotInComplaint refused = assertThrows(NotInComplaint.class, () -> known.person("by", "MrsMiller"));
        assertEquals("by names nobody in this complaint; known: P1", refused.getMessage());
        assertEquals("by", refused.place());
        assertEquals(
                "reason names no text in this complaint; did you mean T1? known: T1",
                assertThrows(NotInComplaint.class, () -> known.read(Detail.REASON, "T2"))
                        .getMessage());
    }

    @Test
    void a_clause_that_there_is_not_is_refused() {
        for (Detail<?> detail : List.of(Detail.OBLIGATION, Detail.CLAUSE)) {
            UnknownName refused = assertThrows(UnknownName.class, () -> known.read(detail, "EMH-55"));
            assertEquals("EMH-5", refused.nearest().orElseThrow());
        }
        assertThrows(UnknownName.class, () -> known.read(Detail.STAGE, "stage-3"));
        assertThrows(UnknownName.class, () -> known.read(Detail.PURPOSE, "fun"));
        assertThrows(UnknownName.class, () -> known.read(Detail.ROLE, "boss"));
    }
}
