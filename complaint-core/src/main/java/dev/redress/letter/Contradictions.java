package dev.redress.letter;

import dev.redress.calendar.Days;
import dev.redress.complaint.Event;
import dev.redress.policy.EventKind;
import dev.redress.timetable.Timetable;
import dev.redress.timetable.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What was written into a letter beside what the complaint and the timetable say. */
final class Contradictions {

    private static final String ESCALATE_BY = "escalate-by";
    private static final String NEW_DATE = "new-date";

    private final Letter letter;
    private final List<Contradiction> found = new ArrayList<>();

    private Contradictions(Letter letter) {
        this.letter = letter;
    }

    static List<Contradiction> of(Draft draft, Timetable sent) {
        Contradictions contradictions = new Contradictions(draft.letter());
        contradictions.reference(sent.complaint().reference());
        Draft.DAYS.forEach(contradictions::impossible);
        draft.escalation().ifPresent(contradictions::lastDay);
        draft.recorded().ifPresent(contradictions::newDate);
        return List.copyOf(contradictions.found);
    }

    private void reference(String ours) {
        boolean another = letter.find("reference")
                .filter(words -> words.meets(said -> !said.strip().equals(ours)))
                .isPresent();
        if (another) {
            found.add(new Contradiction("reference", "it is of another complaint; this one is " + ours));
        }
    }

    private void impossible(String content) {
        boolean none = letter.find(content)
                .filter(words -> words.meets(said -> DayWords.of(said).impossible()))
                .isPresent();
        if (none) {
            found.add(new Contradiction(content, "it is a day that there is not"));
        }
    }

    private void lastDay(Window window) {
        window.closes().ifPresent(closes -> {
            if (letter.kind().equals("stage-1-response") && isAnother(ESCALATE_BY, closes)) {
                found.add(new Contradiction(
                        ESCALATE_BY,
                        "it is not " + Days.spoken(closes) + ", the last day by "
                                + window.clause().id()));
            }
        });
    }

    private void newDate(Event recorded) {
        if (recorded.kind().equals(EventKind.EXTENDED)) {
            recorded.until()
                    .filter(day -> isAnother(NEW_DATE, day))
                    .ifPresent(day -> found.add(
                            new Contradiction(NEW_DATE, "it is not " + Days.spoken(day) + ", the new date on record")));
        }
    }

    /** Whether something else than that day is named; an impossible day is found already. */
    private boolean isAnother(String content, LocalDate day) {
        return letter.find(content)
                .filter(words -> words.meets(said -> {
                    DayWords named = DayWords.of(said);
                    return !named.impossible() && !day.equals(named.day());
                }))
                .isPresent();
    }
}
