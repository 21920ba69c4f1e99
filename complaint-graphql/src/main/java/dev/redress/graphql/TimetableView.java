package dev.redress.graphql;

import dev.redress.complaint.Event;
import dev.redress.timetable.Deadline;
import dev.redress.timetable.Difference;
import dev.redress.timetable.Moved;
import dev.redress.timetable.Timetable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A timetable as it is shown: beside the one that would be had something else happened too, with or without the words of the
 * reasons in it, and with notes on the events that whoever asks is told of.
 *
 * @param timetable what follows from what happened
 * @param assumed what is only supposed
 * @param supposed what would follow then
 * @param words whether the reasons that people gave are shown
 * @param told of which events it is told that they happened
 */
record TimetableView(
        Timetable timetable, List<Event> assumed, Timetable supposed, boolean words, Predicate<Event> told) {

    /** A deadline that knows whether the reasons in it are shown. */
    record Row(Deadline deadline, boolean words) {

        List<Move> moves() {
            List<Move> moves = new ArrayList<>();
            for (Moved moved : deadline.moves()) {
                moves.add(new Move(moved, words));
            }
            return moves;
        }
    }

    /** An extension that knows whether its reason is shown. */
    record Move(Moved moved, boolean words) {}

    TimetableView {
        assumed = List.copyOf(assumed);
    }

    static TimetableView of(Timetable timetable, List<Event> assumed, boolean words, Predicate<Event> told) {
        Timetable supposed = timetable;
        for (Event event : assumed) {
            supposed = supposed.whatIf(event);
        }
        return new TimetableView(timetable, assumed, supposed, words, told);
    }

    /** Its deadlines, or those that would be. */
    List<Row> rows(Timetable of) {
        List<Row> rows = new ArrayList<>();
        for (Deadline deadline : of.deadlines()) {
            rows.add(new Row(deadline, words));
        }
        return rows;
    }

    List<String> notes() {
        return timetable.notes(told);
    }

    List<Difference> changed() {
        return Difference.between(timetable, supposed);
    }
}
