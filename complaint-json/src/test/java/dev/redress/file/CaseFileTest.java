package dev.redress.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CaseFileTest {

    @Test
    void the_example_reads_and_is_written_as_it_was() {
        assertEquals(List.of(), Cases.defects(Cases.EXAMPLE));
        assertEquals(Cases.EXAMPLE, Cases.written(Cases.read(Cases.EXAMPLE).get()));
    }
}
