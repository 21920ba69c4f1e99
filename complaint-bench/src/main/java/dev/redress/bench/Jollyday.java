package dev.redress.bench;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;

/**
 * Jollyday, which knows holidays but no arithmetic, with the plain loop around it. Its own rules for England lack the days
 * of 1999 and 2002, so it is given the same days as the others, as a calendar file of its own format; it keeps the days of a
 * year once it has them.
 */
final class Jollyday implements Contender {

    private final HolidayManager manager;

    Jollyday(Set<LocalDate> holidays) {
        try {
            Path file = Files.createTempFile("holidays", ".xml");
            try {
                Files.writeString(file, asConfiguration(holidays));
                manager = HolidayManager.getInstance(
                        ManagerParameters.create(file.toUri().toURL()));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String asConfiguration(Set<LocalDate> holidays) {
        StringBuilder xml = new StringBuilder("<Configuration hierarchy=\"bench\" description=\"bench\""
                + " xmlns=\"https://focus_shift.de/jollyday/schema/holiday\"><Holidays>");
        for (LocalDate day : holidays) {
            xml.append("<Fixed month=\"").append(day.getMonth());
            xml.append("\" day=\"").append(day.getDayOfMonth());
            xml.append("\" validFrom=\"").append(day.getYear());
            xml.append("\" validTo=\"").append(day.getYear()).append("\"/>");
        }
        return xml.append("</Holidays></Configuration>").toString();
    }

    @Override
    public LocalDate add(LocalDate start, int workingDays) {
        LocalDate day = start;
        int step = Integer.signum(workingDays);
        for (int left = Math.abs(workingDays); left > 0; ) {
            day = day.plusDays(step);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return !Holidays.isWeekend(day) && !manager.isHoliday(day);
    }

    @Override
    public int count(LocalDate start, LocalDate end) {
        int count = 0;
        for (LocalDate day = start.plusDays(1); !day.isAfter(end); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                count++;
            }
        }
        return count;
    }
}
