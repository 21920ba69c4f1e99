package dev.redress.graphql;

import dev.redress.calendar.Counting;
import dev.redress.policy.Clause;
import dev.redress.policy.EventKind;
import dev.redress.policy.Obligation;
import dev.redress.policy.Placed;
import dev.redress.policy.Policy;
import dev.redress.policy.Provision.Contact;
import dev.redress.policy.Reading;
import dev.redress.policy.Right;
import dev.redress.policy.Signpost;
import dev.redress.policy.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a procedure says. */
final class PolicyFields {

    private PolicyFields() {}

    static List<TypeFields<?>> all() {
        return List.of(
                TypeFields.of("Policy", Policy.class)
                        .field("id", Policy::id)
                        .field("title", Policy::title)
                        .field("edition", Policy::edition)
                        .field("calendar", Policy::calendar)
                        .field("counting", Policy::counting)
                        .field("stages", Policy::stages)
                        .asked("clauses", (policy, asked) -> clauses(policy, Given.of(asked)))
                        .field("obligations", Policy::obligations)
                        .field("rights", Policy::rights)
                        .field("events", Policy::events)
                        .field("readings", Policy::readings)
                        .field("contacts", policy -> policy.all(Contact.class)),
                TypeFields.of("Stage", Stage.class)
                        .field("id", Stage::id)
                        .field("title", Stage::title)
                        .field("opener", Stage::opener),
                TypeFields.of("Clause", Clause.class)
                        .field("id", Clause::id)
                        .field("heading", Clause::heading)
                        .field("stage", Clause::stage)
                        .field("kind", Clause::kind)
                        .field("what", Clause::what)
                        .field("words", Clause::words)
                        .field("firmness", Clause::firmness)
                        .field("readings", Clause::readings)
                        .field("beside", Clause::signposts),
                TypeFields.of("Reading", Reading.class)
                        .field("taken", Reading::taken)
                        .field("other", Reading::other),
                TypeFields.of("Signpost", Signpost.class)
                        .field("from", Signpost::from)
                        .field("says", Signpost::says)
                        .field("source", Signpost::source),
                TypeFields.of("Obligation", Placed.class)
                        .field("clause", placed -> placed.clause().id())
                        .field("what", placed -> placed.provision().what())
                        .field("terms", placed -> obligation(placed).terms())
                        .field(
                                "limit",
                                placed -> Optional.ofNullable(obligation(placed).limit())
                                        .map(Object::toString))
                        .field("metBy", placed -> obligation(placed).metBy()),
                TypeFields.of("StatedRight", Placed.class)
                        .field("clause", placed -> placed.clause().id())
                        .field("what", placed -> placed.provision().what())
                        .field("terms", placed -> ((Right) placed.provision()).terms())
                        .field("usedBy", placed -> ((Right) placed.provision()).usedBy()),
                TypeFields.of("EventKind", EventKind.class)
                        .field("name", EventKind::name)
                        .field("noun", EventKind::noun)
                        .field("actor", EventKind::actor),
                TypeFields.of("Contact", Placed.class)
                        .field("clause", placed -> placed.clause().id())
                        .field("who", placed -> ((Contact) placed.provision()).who())
                        .field("lines", placed -> ((Contact) placed.provision()).lines())
                        .field("beside", placed -> placed.clause().signposts()),
                TypeFields.of("Counting", Counting.class)
                        .field("convention", Counting::convention)
                        .field("roll", Counting::roll)
                        .field("monthEnd", Counting::monthEnd)
                        .field("cutOff", Counting::cutOff));
    }

    private static Obligation obligation(Placed<?> placed) {
        return (Obligation) placed.provision();
    }

    private static List<Clause> clauses(Policy policy, Given given) {
        Optional<String> id = given.findText("id");
        Optional<String> stage = given.findText("stage");
        Optional<String> kind = given.findText("kind");
        List<Clause> clauses = new ArrayList<>();
        for (Clause clause : policy.clauses()) {
            boolean asked = id.map(clause.id()::equals).orElse(true)
                    && stage.map(clause.stage().id()::equals).orElse(true)
                    && kind.map(clause.kind()::equals).orElse(true);
            if (asked) {
                clauses.add(clause);
            }
        }
        return clauses;
    }
}
