package dev.redress.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.redress.calendar.UnknownName;
import dev.redress.calendar.WorkingCalendar;
import dev.redress.policy.Policy;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarsTest {

    @TempDir
    Path folder;

    @Test
    void a_calendar_is_found_by_its_id_or_by_the_path_of_its_file() throws IOException {
        Files.createDirectory(folder.resolve("days"));
        Files.writeString(folder.resolve("days/ours.csv"), "date,name\n2026-12-24,Christmas Eve\n");
        Calendars calendars = Calendars.beside(folder);
        assertEquals(WorkingCalendar.get("scotland"), calendars.get("scotland").get());
        assertFalse(calendars.get("days/ours.csv").get().isWorkingDay(LocalDate.of(2026, 12, 24)));
        assertEquals(
                "no calendar 'scotlnd'; did you mean scotland? known: england-and-wales, scotland, northern-ireland, any,"
                        + " all, weekends-only",
                assertThrows(UnknownName.class, () -> calendars.get("scotlnd")).getMessage());
        assertEquals(
                "there is no file '" + folder.resolve("gone.yaml") + "'",
                assertThrows(FileNotFoundException.class, () -> calendars.get("gone.yaml"))
                        .getMessage());
    }

    @Test
    void a_calendar_with_defects_is_no_calendar() throws IOException {
        Files.writeString(folder.resolve("ours.csv"), "date,name\n2026-02-30,No day\n");
        assertFalse(Calendars.beside(folder).get("ours.csv").isSound());
    }

    @Test
    void the_path_of_a_policys_calendar_is_relative_to_its_file_wherever_that_is_named() throws IOException {
        Files.createDirectories(folder.resolve("policies/days"));
        Files.writeString(
                folder.resolve("policies/own.yaml"), Policies.EXAMPLE.replace("england-and-wales", "days/ours.csv"));
        Policy policy = Procedures.beside(folder).get("policies/own.yaml").get();
        assertEquals(Path.of("policies/days/ours.csv"), Path.of(policy.calendar()));
        assertEquals(
                "england-and-wales",
                PolicyFile.seenFrom("policies/own.yaml", Policies.read(Policies.EXAMPLE))
                        .calendar());
    }
}
