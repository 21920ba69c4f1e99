package dev.redress.file;

import dev.redress.calendar.Counting;
import dev.redress.document.YamlWriter;
import dev.redress.policy.Clause;
import dev.redress.policy.EventKind;
import dev.redress.policy.Firmness;
import dev.redress.policy.Policy;
import dev.redress.policy.Provision;
import dev.redress.policy.Reading;
import dev.redress.policy.Signpost;
import dev.redress.policy.Stage;
import java.io.OutputStream;
import java.util.List;

/** Writes a policy as a person would type it: its head, then one clause after another. */
final class PolicyWriting {

    private final YamlWriter yaml;
    private final ProvisionKeys keys;

    private PolicyWriting(YamlWriter yaml) {
        this.yaml = yaml;
        this.keys = new ProvisionKeys(yaml);
    }

    static void write(Policy policy, OutputStream out) {
        try (YamlWriter yaml = YamlWriter.open(out)) {
            new PolicyWriting(yaml).policy(policy);
        }
    }

    private void policy(Policy policy) {
        yaml.startMap();
        keys.text("format", PolicyFile.FORMAT);
        keys.text("id", policy.id());
        keys.text("title", policy.title());
        keys.text("edition", policy.edition());
        keys.text("calendar", policy.calendar());
        counting(policy.counting());
        ownEvents(policy.ownEvents());
        readings(policy.readings());
        stages(policy.stages());
        yaml.blankLine();
        yaml.key("clauses");
        yaml.startList();
        boolean first = true;
        for (Clause clause : policy.clauses()) {
            if (!first) {
                yaml.blankLine();
            }
            first = false;
            clause(clause);
        }
        yaml.endList();
        yaml.endMap();
    }

    private void counting(Counting counting) {
        keys.shortBelow("counting", below -> {
            below.text("convention", counting.convention().toString());
            below.text("roll", counting.roll().toString());
            below.text("month-end", counting.monthEnd().toString());
            below.text("cut-off", counting.findCutOff().map(Object::toString).orElse(null));
        });
    }

    private void ownEvents(List<EventKind> own) {
        if (!own.isEmpty()) {
            keys.below("events", below -> own.forEach(kind -> ownEvent(kind, below)));
        }
    }

    private static void ownEvent(EventKind kind, ProvisionKeys keys) {
        if (kind.actor() == EventKind.Actor.LANDLORD) {
            keys.text(kind.name(), kind.noun());
        } else {
            keys.shortBelow(kind.name(), below -> {
                below.text("words", kind.noun());
                below.text("by", kind.actor().toString());
            });
        }
    }

    private void stages(List<Stage> stages) {
        yaml.key("stages");
        yaml.startList();
        for (Stage stage : stages) {
            yaml.startFlowMap();
            keys.text("id", stage.id());
            keys.text("title", stage.title());
            keys.event("opened-by", stage.opener());
            yaml.endMap();
        }
        yaml.endList();
    }

    private void clause(Clause clause) {
        yaml.startMap();
        keys.text("id", clause.id());
        keys.text("heading", clause.heading());
        keys.text("stage", clause.stage().id());
        keys.text("words", clause.words());
        if (clause.firmness() != Firmness.WILL) {
            keys.text("firmness", clause.firmness().toString());
        }
        List<Provision> provisions = clause.provisions();
        if (provisions.size() == 1) {
            Forms.write(provisions.get(0), keys);
        } else {
            keys.each("provides", provisions, provision -> Forms.write(provision, keys));
        }
        readings(clause.readings());
        keys.each("beside", clause.signposts(), this::signpost);
        yaml.endMap();
    }

    private void readings(List<Reading> readings) {
        keys.each("readings", readings, reading -> {
            keys.text("taken", reading.taken());
            keys.text("other", reading.other());
            keys.start("other-from", reading.otherStart());
            keys.limit("other-within", reading.otherLimit());
            keys.text(
                    "other-convention",
                    reading.otherConvention() == null
                            ? null
                            : reading.otherConvention().toString());
            keys.whole("days-off", reading.daysOff());
        });
    }

    private void signpost(Signpost signpost) {
        keys.text("from", signpost.from().toString());
        keys.text("says", signpost.says());
        keys.text("source", signpost.source());
    }
}
