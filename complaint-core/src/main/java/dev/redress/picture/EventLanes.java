package dev.redress.picture;

import dev.redress.calendar.Days;
import dev.redress.complaint.Event;
import dev.redress.policy.EventKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What happened, each with its name beside it, in as many lanes as it takes for no name to meet another. */
final class EventLanes {

    static final int HIGH = 19;

    private static final int MARK = 7;
    private static final int GAP = 10;

    private record Label(Symbol symbol, int x, int left, int right, boolean before, String text, int lane) {}

    /** Where no more days are shown, a day and a month are one day. */
    private static final int A_YEAR = 365;

    private final List<Label> labels;
    private final int lanes;

    private EventLanes(List<Label> labels, int lanes) {
        this.labels = labels;
        this.lanes = lanes;
    }

    /** The lanes of some events on a scale. */
    static EventLanes of(List<Event> events, DayScale scale) {
        List<Label> labels = new ArrayList<>();
        List<Integer> free = new ArrayList<>();
        List<Label> placed = new ArrayList<>();
        for (Event event : events) {
            placed.add(label(event, scale));
        }
        placed.sort((one, other) -> Integer.compare(one.left(), other.left()));
        for (Label label : placed) {
            int lane = 0;
            while (lane < free.size() && free.get(lane) > label.left()) {
                lane++;
            }
            if (lane == free.size()) {
                free.add(0);
            }
            free.set(lane, label.right() + GAP);
            labels.add(new Label(
                    label.symbol(), label.x(), label.left(), label.right(), label.before(), label.text(), lane));
        }
        return new EventLanes(labels, free.size());
    }

    /** Its name after the mark, or before it where there is more room. */
    private static Label label(Event event, DayScale scale) {
        int x = scale.middle(event.day());
        String words = words(event, scale);
        int after = scale.right() - x - MARK;
        int room = x - MARK - scale.left();
        boolean before = Sheet.Type.SMALL.width(words) > after && room > after;
        String text = Sheet.Type.SMALL.fitted(words, before ? room : after);
        int wide = Sheet.Type.SMALL.width(text);
        int left = before ? x - MARK - wide : x - MARK;
        return new Label(symbol(event.kind()), x, left, before ? x + MARK : x + MARK + wide, before, text, 0);
    }

    private static String words(Event event, DayScale scale) {
        String noun = event.kind().noun();
        LocalDate day = event.day();
        String brief = Days.brief(day);
        boolean once = scale.shows(day) && scale.days() <= A_YEAR;
        String date = once ? brief.substring(0, brief.lastIndexOf(' ')) : brief;
        return (noun.startsWith("the ") ? noun.substring(4) : noun) + ", " + date;
    }

    static Symbol symbol(EventKind kind) {
        return switch (kind.actor()) {
            case RESIDENT -> Symbol.BY_RESIDENT;
            case LANDLORD -> Symbol.BY_LANDLORD;
            case OTHER -> Symbol.BY_OTHERS;
        };
    }

    int height() {
        return lanes * HIGH;
    }

    void draw(int top, Sheet sheet) {
        for (Label label : labels) {
            int y = top + label.lane() * HIGH + HIGH / 2;
            label.symbol().draw(label.x(), y, sheet);
            int text = label.before() ? label.left() : label.left() + 2 * MARK;
            sheet.textOver(text, y + 4, Sheet.Type.SMALL, label.text());
        }
    }
}
