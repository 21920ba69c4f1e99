package dev.redress.letters;

import dev.redress.calendar.Days;
import dev.redress.complaint.Personal;
import dev.redress.letter.Beside;
import dev.redress.letter.Draft;
import dev.redress.letter.Letter;
import dev.redress.policy.Firmness;
import dev.redress.timetable.Deadline;
import dev.redress.timetable.Window;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stands in the place of each placeholder. */
final class Values {

    private static final List<String> ELSEWHERE =
            List.of("designated-person", "ombudsman", "independent-help", "may-go-to-ombudsman", "ombudsman-advises");

    private final Map<String, Object> values = new HashMap<>();

    private Values() {}

    static Map<String, Object> of(Draft draft) {
        Values values = new Values();
        values.letter(draft.letter());
        draft.resident().ifPresent(name -> values.words("resident", name));
        draft.received().ifPresent(day -> values.day("received", day));
        draft.reply().ifPresent(values::reply);
        if (draft.letter().kind().equals("acknowledgement")) {
            draft.askedAgain().ifPresent(day -> values.day("asked-again", day));
        }
        draft.escalation().ifPresent(window -> values.values.put("may-escalate", true));
        draft.ombudsmanAdvises().ifPresent(window -> values.values.put("ombudsman-advises", true));
        draft.ombudsman()
                .ifPresent(window -> values.ombudsman(window, draft.letter().day()));
        values.values.put(
                "notes",
                draft.notes().stream()
                        .filter(Beside::toResident)
                        .map(Beside::told)
                        .toList());
        if (ELSEWHERE.stream().anyMatch(values.values::containsKey)) {
            values.values.put("help-elsewhere", true);
        }
        return values.values;
    }

    private void letter(Letter letter) {
        letter.contents().forEach(this::words);
        day("date", letter.day());
        values.put("procedure", letter.policy().title());
        values.put("codes", List.copyOf(letter.codes()));
    }

    private void reply(Deadline deadline) {
        boolean aim = deadline.firmness() == Firmness.AIM;
        deadline.date().ifPresent(day -> day(aim ? "aims-to-respond-by" : "respond-by", day));
    }

    private void ombudsman(Window window, LocalDate day) {
        values.put("may-go-to-ombudsman", true);
        window.opens().filter(opens -> opens.isAfter(day)).ifPresent(opens -> day("ombudsman-from", opens));
        window.closes().ifPresent(closes -> day("ombudsman-until", closes));
    }

    private void words(String name, Personal words) {
        if (!Words.clean(words.value()).isEmpty()) {
            values.put(name, words.value());
        }
    }

    private void day(String name, LocalDate day) {
        values.put(name, Days.spoken(day));
    }
}
