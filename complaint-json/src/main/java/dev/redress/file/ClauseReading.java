package dev.redress.file;

import dev.redress.calendar.Counting;
import dev.redress.calendar.UnknownName;
import dev.redress.calendar.Unreadable;
import dev.redress.document.Fields;
import dev.redress.document.Node;
import dev.redress.policy.Clause;
import dev.redress.policy.Firmness;
import dev.redress.policy.Provision;
import dev.redress.policy.Provision.Rule;
import dev.redress.policy.Reading;
import dev.redress.policy.Signpost;
import dev.redress.policy.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** One clause of a policy file, and where each thing that it provides was read. */
final class ClauseReading {

    private static final String PROVISION = "what the clause provides, such as obligation: respond in full";
    private static final String READING = "a reading: taken and other, in words";
    private static final String SIGNPOST = "a fact from outside the document: from (a date), says and source";
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/()-]{0,63}");
    private static final List<String> CLAUSE_KEYS =
            List.of("id", "heading", "stage", "words", "firmness", "readings", "beside", "provides");
    private static final Map<String, Firmness> FIRMNESS =
            new TreeMap<>(Map.of("will", Firmness.WILL, "aim", Firmness.AIM));

    private static final Map<String, Counting.Convention> CONVENTION =
            PolicyReading.named(Counting.Convention.values());

    private final Fields fields;
    private final Named named;
    private final List<Fields> places = new ArrayList<>();
    private final Clause clause;

    private ClauseReading(Fields fields, List<Stage> stages, Named named) {
        this.fields = fields;
        this.named = named;
        fields.require("id");
        String id = fields.value("id", ClauseReading::id, "an id such as EX-5 or 4.1")
                .orElse("");
        String heading = fields.requiredText("heading");
        fields.require("stage");
        Stage stage = stage(stages);
        String words = fields.requiredText("words");
        Firmness firmness = fields.oneOf("firmness", FIRMNESS).orElse(Firmness.WILL);
        List<Provision> provisions = provisions();
        List<Reading> readings = readings(fields, named);
        this.clause = new Clause(id, heading, stage, words, firmness, provisions, readings, signposts());
    }

    static ClauseReading of(Fields fields, List<Stage> stages, Named named) {
        return new ClauseReading(fields, stages, named);
    }

    Clause clause() {
        return clause;
    }

    /** Where the keys of a provision stand; those of the clause itself for a number below 0. */
    Fields fields(int provision) {
        return provision < 0 || provision >= places.size() ? fields : places.get(provision);
    }

    private static String id(String text) {
        if (!ID.matcher(text).matches()) {
            throw new Unreadable(
                    "clause's id", text, "it is of letters, digits and . - _ / ( ), at most 64 of them: EX-5, 4.1(a)");
        }
        return text;
    }

    private Stage stage(List<Stage> stages) {
        List<String> ids = stages.stream().map(Stage::id).toList();
        String[] meant = {""};
        fields.value(
                "stage",
                text -> {
                    meant[0] = ids.contains(text)
                            ? text
                            : UnknownName.nearest(text, ids).orElse("");
                    if (!ids.contains(text)) {
                        throw new UnknownName("stage", text, ids);
                    }
                    return text;
                },
                "the id of a stage");
        return stages.stream()
                .filter(stage -> stage.id().equals(meant[0]))
                .findFirst()
                .orElse(Stage.open("", ""));
    }

    // --- what it provides ---------------------------------------------------------------------------------------

    private List<Provision> provisions() {
        List<Provision> provisions = new ArrayList<>();
        List<String> kinds = kinds(fields);
        if (fields.has("provides")) {
            fields.each("provides", PROVISION).forEach(each -> provisions.add(provision(each)));
            if (fields.items("provides").isEmpty()) {
                fields.error("provides", "an empty list", PROVISION);
            }
            for (String kind : kinds) {
                fields.refuse(kind, kind + " beside provides", "all that the clause provides in that list");
            }
        } else {
            provisions.add(provision(fields));
        }
        return provisions.isEmpty() ? List.of(new Rule("")) : provisions;
    }

    private Provision provision(Fields in) {
        places.add(in);
        List<String> kinds = kinds(in);
        if (kinds.isEmpty()) {
            return unknown(in);
        }
        for (String other : kinds.subList(1, kinds.size())) {
            in.refuse(
                    other,
                    other + " beside " + kinds.get(0),
                    "a list under provides:, an item for each thing that the clause provides");
        }
        return read(kinds.get(0), in);
    }

    private Provision read(String kind, Fields in) {
        String what = in.requiredText(kind);
        return Forms.find(kind).orElseThrow().read(what, in, named);
    }

    private static List<String> kinds(Fields in) {
        return in.names().stream().filter(key -> Forms.find(key).isPresent()).toList();
    }

    // a kind that was misspelt is read as the one that was meant, so that its other keys are not unknown too
    private Provision unknown(Fields in) {
        for (String key : in.names()) {
            Optional<Form<?>> meant = CLAUSE_KEYS.contains(key) ? Optional.empty() : Forms.meant(key);
            if (meant.isPresent()) {
                in.has(meant.get().kind());
                String what =
                        in.node() instanceof Node.Mapping it && it.values().get(key) instanceof Node.Text text
                                ? text.value()
                                : "";
                return meant.get().read(what, in, named);
            }
        }
        in.error(
                "provides",
                "nothing that the clause provides",
                "one of " + String.join(", ", Forms.KINDS) + "; several in a list under provides:");
        // of which kind they are keys is unknown
        in.names().forEach(in::has);
        return new Rule("");
    }

    // --- beside it ----------------------------------------------------------------------------------------------

    static List<Reading> readings(Fields fields, Named named) {
        List<Reading> readings = new ArrayList<>();
        for (Fields reading : fields.each("readings", READING)) {
            readings.add(new Reading(
                    reading.requiredText("taken"),
                    reading.requiredText("other"),
                    Starts.read(reading, "other-from", named).orElse(null),
                    new ProvisionFields(reading, named).limit("other-within"),
                    reading.oneOf("other-convention", CONVENTION).orElse(null),
                    reading.whole("days-off").orElse(0)));
        }
        return readings;
    }

    private List<Signpost> signposts() {
        List<Signpost> signposts = new ArrayList<>();
        for (Fields signpost : fields.each("beside", SIGNPOST)) {
            signpost.require("from");
            signposts.add(new Signpost(
                    signpost.date("from").orElse(LocalDate.EPOCH),
                    signpost.requiredText("says"),
                    signpost.requiredText("source")));
        }
        return signposts;
    }

    @Override
    public String toString() {
        return "clause " + clause.id();
    }
}
