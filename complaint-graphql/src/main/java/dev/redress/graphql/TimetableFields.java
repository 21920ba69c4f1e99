package dev.redress.graphql;

import dev.redress.complaint.Event;
import dev.redress.complaint.Personal;
import dev.redress.graphql.TimetableView.Move;
import dev.redress.graphql.TimetableView.Row;
import dev.redress.policy.Channel;
import dev.redress.timetable.Age;
import dev.redress.timetable.Alternative;
import dev.redress.timetable.Difference;
import dev.redress.timetable.Due;
import dev.redress.timetable.Status;
import dev.redress.timetable.Step;
import dev.redress.timetable.Window;
import graphql.schema.TypeResolver;
import java.util.List;
import java.util.Optional;

/** What follows in time. */
final class TimetableFields {

    /** A deadline without a stated time, for which it is asked what it waits for. */
    private record NotStated(Row row) {}

    private TimetableFields() {}

    static List<TypeFields<?>> all() {
        return List.of(
                TypeFields.of("Timetable", TimetableView.class)
                        .field("policy", view -> view.timetable().policy())
                        .field("calendar", view -> view.timetable().calendar())
                        .field("counting", view -> view.timetable().counting())
                        .field("asOf", view -> view.timetable().day())
                        .field("deadlines", view -> view.rows(view.timetable()))
                        .field("rights", view -> view.timetable().windows())
                        .field("steps", view -> view.timetable().steps())
                        .field("ages", view -> view.timetable().ages())
                        .field("notes", TimetableView::notes)
                        .field("whatIf", view -> view.assumed().isEmpty() ? null : view),
                TypeFields.of("WhatIf", TimetableView.class)
                        .field("events", TimetableView::assumed)
                        .field("deadlines", view -> view.rows(view.supposed()))
                        .field("rights", view -> view.supposed().windows())
                        .field("steps", view -> view.supposed().steps())
                        .field("changed", TimetableView::changed),
                TypeFields.of("AssumedEvent", Event.class)
                        .field("event", Event::kind)
                        .field("on", Event::day),
                TypeFields.of("Difference", Difference.class)
                        .field("clause", Difference::clause)
                        .field("what", Difference::what)
                        .field("from", Difference::from)
                        .field("to", Difference::to),
                deadline(),
                TypeFields.of("DueBy", Due.By.class).field("day", Due.By::day),
                TypeFields.of("AgreedFor", Due.Agreed.class).field("day", Due.Agreed::day),
                TypeFields.of("WaitingFor", Due.Waiting.class).field("event", Due.Waiting::event),
                TypeFields.of("NoTimeStated", NotStated.class)
                        .field("waitsFor", stated -> stated.row().deadline().waitsFor()),
                TypeFields.of("BeyondCalendar", Due.BeyondCalendar.class).field("why", Due.BeyondCalendar::why),
                TypeFields.of("Extension", Move.class)
                        .field("clause", move -> move.moved().clause())
                        .field("from", move -> move.moved().from())
                        .field("to", move -> move.moved().to())
                        .field(
                                "reason",
                                move -> Optional.ofNullable(move.moved().reason())
                                        .filter(reason -> move.words())
                                        .map(Personal::value)),
                TypeFields.of("Alternative", Alternative.class)
                        .field("day", Alternative::day)
                        .field("because", Alternative::because),
                right(),
                TypeFields.of("Step", Step.class)
                        .field("clause", step -> step.clause().id())
                        .field("rule", Step::clause)
                        .field("what", Step::what)
                        .field("when", Step::when)
                        .field("state", Step::state)
                        .field("done", Step::done)
                        .field("waitsFor", Step::waitsFor)
                        .field("reason", step -> step.reason().toString())
                        .field("reasonNodes", step -> ReasonNode.of(step.reason())),
                TypeFields.of("Age", Age.class)
                        .field("clause", age -> age.clause().id())
                        .field("issue", Age::issue)
                        .field("measured", Age::measured)
                        .field("boundary", Age::boundary)
                        .field("tooOld", Age::tooOld)
                        .field("says", Age::toString));
    }

    private static TypeFields<Row> deadline() {
        return TypeFields.of("Deadline", Row.class)
                .field("clause", row -> row.deadline().clause().id())
                .field("rule", row -> row.deadline().clause())
                .field("stage", row -> row.deadline().stage())
                .field("what", row -> row.deadline().what())
                .field("firmness", row -> row.deadline().firmness())
                .field("due", row -> row.deadline().date())
                .field("outcome", TimetableFields::outcome)
                .field("start", row -> row.deadline().start())
                .field("warn", row -> row.deadline().warn())
                .field("waitsFor", row -> row.deadline().waitsFor())
                .field("missing", row -> row.deadline().missing())
                .field(
                        "onlyIf",
                        row -> row.deadline().onlyIf().stream()
                                .sorted()
                                .map(Channel::toString)
                                .toList())
                .field("assurance", row -> row.deadline().isProjected().map(CalendarFields::assurance))
                .field("status", row -> row.deadline().status().map(Status::kind))
                .field("workingDays", row -> row.deadline().status().map(Status::days))
                .field("met", row -> row.deadline().met())
                .field("ended", row -> row.deadline().ended())
                .field("extensions", Row::moves)
                .field("alternatives", row -> row.deadline().alternatives())
                .field("reason", row -> row.deadline().reason().toString())
                .field("reasonNodes", row -> ReasonNode.of(row.deadline().reason()));
    }

    private static Object outcome(Row row) {
        Due due = row.deadline().due();
        return due instanceof Due.NotStated ? new NotStated(row) : due;
    }

    private static TypeFields<Window> right() {
        return TypeFields.of("Right", Window.class)
                .field("clause", window -> window.clause().id())
                .field("rule", Window::clause)
                .field("stage", Window::stage)
                .field("what", Window::what)
                .field("throughout", window -> window.right().throughout())
                .field("opens", Window::opens)
                .field("closes", Window::closes)
                .field("waitsFor", Window::waitsFor)
                .field("used", Window::used)
                .field("status", Window::status)
                .field("problem", Window::problem)
                .field("alternatives", Window::alternatives)
                .field("reason", window -> window.reason().toString())
                .field("reasonNodes", window -> ReasonNode.of(window.reason()));
    }

    /** Which of the union a due is. */
    static TypeResolver due() {
        return asked -> {
            Object due = asked.getObject();
            String type = due instanceof Due.By
                    ? "DueBy"
                    : due instanceof Due.Agreed
                            ? "AgreedFor"
                            : due instanceof Due.Waiting
                                    ? "WaitingFor"
                                    : due instanceof NotStated ? "NoTimeStated" : "BeyondCalendar";
            return asked.getSchema().getObjectType(type);
        };
    }
}
