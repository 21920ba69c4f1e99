package dev.redress.graphql;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.policy.Policy;
import dev.redress.ruling.Considered;
import dev.redress.ruling.Looked;
import dev.redress.ruling.Ruling;
import dev.redress.ruling.Tell;
import graphql.schema.TypeResolver;
import java.util.List;

/** What is allowed, and why. */
final class RulingFields {

    /** A ruling, and what it was computed with. */
    record Decision(Policy policy, WorkingCalendar calendar, Ruling ruling) {}

    private RulingFields() {}

    static List<TypeFields<?>> all() {
        return List.of(
                TypeFields.of("Decision", Decision.class)
                        .field("policy", Decision::policy)
                        .field("calendar", Decision::calendar)
                        .field("ruling", Decision::ruling),
                ruling(TypeFields.of("Allowed", Ruling.Allowed.class)),
                ruling(TypeFields.of("Refused", Ruling.Refused.class)).field("tell", Ruling.Refused::tell),
                ruling(TypeFields.of("Undecided", Ruling.Undecided.class)).field("missing", Ruling.Undecided::missing),
                TypeFields.of("Considered", Considered.class)
                        .field("clause", Considered::clause)
                        .field("outcome", Considered::outcome)
                        .field("facts", Considered::looked)
                        .field("says", Considered::says),
                TypeFields.of("LookedAt", Looked.class)
                        .field("fact", Looked::fact)
                        .field("value", Looked::value)
                        .field("needed", Looked::needed),
                TypeFields.of("Tell", Tell.class).field("clause", Tell::clause).field("says", Tell::says));
    }

    private static <R extends Ruling> TypeFields<R> ruling(TypeFields<R> fields) {
        return fields.field("question", Ruling::question)
                .field("considered", Ruling::considered)
                .field("clauses", Ruling::clauses)
                .field("notes", Ruling::notes)
                .field("reason", ruling -> ruling.reason().toString())
                .field("reasonNodes", ruling -> ReasonNode.of(ruling.reason()));
    }

    /** Which of the three a ruling is. */
    static TypeResolver ruling() {
        return asked -> asked.getSchema()
                .getObjectType(
                        asked.getObject() instanceof Ruling.Allowed
                                ? "Allowed"
                                : asked.getObject() instanceof Ruling.Refused ? "Refused" : "Undecided");
    }
}
