package dev.redress.complaint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Which events of a log still count once others have corrected them. */
final class Corrections {

    private Corrections() {}

    /** What counts, by day and then in the order of recording. */
    static Event[] standing(List<Event> events) {
        Event[] all = events.toArray(new Event[0]);
        boolean corrected = false;
        boolean inOrder = true;
        for (int i = 0; i < all.length; i++) {
            corrected |= all[i].corrects() > 0;
            inOrder &= i == 0 || !all[i].day().isBefore(all[i - 1].day());
        }
        if (corrected) {
            boolean[] struck = struck(events, LocalDate.MAX);
            List<Event> standing = new ArrayList<>();
            for (int i = 0; i < all.length; i++) {
                if (!struck[i]) {
                    standing.add(all[i]);
                }
            }
            all = standing.toArray(new Event[0]);
        }
        if (!inOrder) {
            Arrays.sort(all, Comparator.comparing(Event::day));
        }
        return all;
    }

    /** Which places were corrected by then; a correction that was itself corrected later strikes nothing. */
    private static boolean[] struck(List<Event> events, LocalDate day) {
        boolean[] struck = new boolean[events.size()];
        for (int i = events.size() - 1; i >= 0; i--) {
            Event event = events.get(i);
            int place = event.corrects() - 1;
            if (place >= 0
                    && place < struck.length
                    && place != i
                    && !struck[i]
                    && !event.day().isAfter(day)) {
                struck[place] = true;
            }
        }
        return struck;
    }

    /** What was known at the end of a day, in the order of recording, without what was corrected by then. */
    static List<Event> standing(List<Event> events, LocalDate day) {
        List<Event> known = new ArrayList<>();
        boolean[] struck = struck(events, day);
        for (int i = 0; i < struck.length; i++) {
            Event event = events.get(i);
            if (!event.day().isAfter(day) && !struck[i] && event.corrects() == 0) {
                known.add(event);
            }
        }
        return known;
    }
}
