package dev.redress.desk;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.complaint.Complaints;
import dev.redress.complaint.LogPage;
import dev.redress.complaint.Logged;
import dev.redress.complaint.Recorded;
import dev.redress.policy.Policy;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;

/** The rows of a log, caught up with it each time they are asked for. */
final class Following implements Supplier<Collection<DeskRow>> {

    private static final int PAGE = 500;

    private final Complaints complaints;
    private final Function<Policy, WorkingCalendar> calendars;
    private final Map<String, DeskRow> rows = new HashMap<>();
    private final Set<String> without = new LinkedHashSet<>();
    private final AtomicLong read = new AtomicLong();
    private final AtomicReference<Collection<DeskRow>> now = new AtomicReference<>(List.of());

    Following(Complaints complaints, Function<Policy, WorkingCalendar> calendars) {
        this.complaints = complaints;
        this.calendars = calendars;
    }

    @Override
    public synchronized Collection<DeskRow> get() {
        boolean changed = make(Set.copyOf(without));
        boolean more = true;
        while (more) {
            LogPage page = complaints.after(read.get(), PAGE);
            Set<String> references = new LinkedHashSet<>();
            for (Logged event : page.events()) {
                references.add(event.reference());
            }
            changed |= make(references);
            read.set(page.last());
            more = page.more();
        }
        if (changed) {
            now.set(List.copyOf(rows.values()));
        }
        return Objects.requireNonNull(now.get());
    }

    /** Makes the rows of these complaints again; whether there is any other row than before. */
    private boolean make(Set<String> references) {
        if (references.isEmpty()) {
            return false;
        }
        boolean changed = false;
        for (Recorded one : complaints.findAll(references).values()) {
            try {
                rows.put(
                        one.reference(),
                        DeskRow.of(one, calendars.apply(one.complaint().policy())));
                without.remove(one.reference());
                changed = true;
            } catch (RuntimeException none) {
                // a calendar that is not there holds up no other complaint, and is asked for again
                without.add(one.reference());
                changed |= rows.remove(one.reference()) != null;
            }
        }
        return changed;
    }
}
