package dev.redress.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.redress.calendar.Closure;
import dev.redress.calendar.OwnDays;
import dev.redress.calendar.WorkingCalendar;
import dev.redress.document.Loaded;
import dev.redress.document.Severity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CalendarFileProperties {

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void whatever_is_written_reads_back_equal_with_its_edition(@ForAll("calendars") WorkingCalendar calendar)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CalendarFile.write(calendar, out);
        Loaded<WorkingCalendar> back = CalendarFile.read("file.yaml", new ByteArrayInputStream(out.toByteArray()));
        String written = out.toString(StandardCharsets.UTF_8);
        assertEquals(
                List.of(),
                back.defects().stream()
                        .filter(defect -> defect.severity() == Severity.ERROR)
                        .toList(),
                written);
        assertEquals(calendar, back.get(), written);
        assertEquals(calendar.edition(), back.get().edition(), written);
    }

    @Provide
    Arbitrary<WorkingCalendar> calendars() {
        Arbitrary<LocalDate> days =
                Arbitraries.integers().between(0, 26_662).map(WorkingCalendar.COVERED_FROM::plusDays);
        Arbitrary<String> names = Arbitraries.strings()
                .withChars("ab '\"\\:#,-{}[]é\n\u2028")
                .ofMinLength(1)
                .ofMaxLength(20)
                .filter(name -> !name.isBlank());
        Arbitrary<Closure> closures = Combinators.combine(
                        days, Arbitraries.integers().between(0, 20), names, Arbitraries.of(Closure.Effect.class))
                .as((first, length, name, effect) -> new Closure(first, last(first, length), name, effect));
        Arbitrary<OwnDays> own = Combinators.combine(
                        Arbitraries.of(DayOfWeek.class).set().ofMaxSize(6),
                        Arbitraries.maps(days, names).ofMaxSize(4),
                        days.set().ofMaxSize(4),
                        closures.list().ofMaxSize(4),
                        days.set().ofMaxSize(4))
                .as(OwnDays::new);
        return Combinators.combine(Arbitraries.of(WorkingCalendar.ids()), own, names)
                .as((base, days1, title) -> WorkingCalendar.get(base)
                        .with(days1)
                        .named("our-office")
                        .titled(title));
    }

    private static LocalDate last(LocalDate first, int length) {
        LocalDate last = first.plusDays(length);
        return last.isAfter(WorkingCalendar.COVERED_THROUGH) ? WorkingCalendar.COVERED_THROUGH : last;
    }
}
