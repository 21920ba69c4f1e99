package dev.redress.json;

import dev.redress.document.Document;
import dev.redress.document.Fields;
import dev.redress.document.Loaded;
import dev.redress.ruling.Considered;
import dev.redress.ruling.Considered.Outcome;
import dev.redress.ruling.Looked;
import dev.redress.ruling.Ruling;
import dev.redress.ruling.Tell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A ruling read back from the answer that it was written into: what the rules came to decides, not the word. */
final class RulingReading {

    private static final String WHAT = "a ruling: ruling, considered and reason";
    private static final String RULE = "a rule that was considered: clause, outcome, facts and says";
    private static final String FACT = "a fact that was looked at: fact, value and needed";
    private static final String TOLD = "what the resident is told: clause and says";

    /** What an answer says besides the ruling itself. */
    private static final List<String> AROUND =
            List.of("reference", "policy", "edition", "calendar", "event", "on", "by", "missing");

    private RulingReading() {}

    static Loaded<Ruling> read(Document document) {
        Fields answer = Fields.of(document.root(), document.defects(), WHAT);
        AROUND.forEach(answer::has);
        String word = answer.requiredText("ruling");
        String asked = answer.child("reason", "a reason: text")
                .map(reason -> {
                    reason.has("because");
                    reason.has("clause");
                    reason.has("skipped");
                    return reason.requiredText("text");
                })
                .orElse("");
        String question = asked.endsWith(": " + word) ? asked.substring(0, asked.length() - word.length() - 2) : asked;
        List<Considered> considered = new ArrayList<>();
        for (Fields rule : answer.each("considered", RULE)) {
            considered.add(rule(rule));
        }
        List<Tell> tell = new ArrayList<>();
        for (Fields told : answer.each("tell", TOLD)) {
            tell.add(new Tell(told.requiredText("clause"), told.requiredText("says")));
        }
        Ruling ruling = Ruling.of(question, considered, tell, answer.words("notes"));
        if (!document.defects().hasErrors() && !ruling.word().equals(word)) {
            answer.error("ruling", "'" + word + "', where its rules come to " + ruling.word(), ruling.word());
        }
        answer.close();
        return Loaded.of(ruling, document.defects());
    }

    private static Considered rule(Fields rule) {
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        for (Outcome outcome : Outcome.values()) {
            outcomes.put(outcome.toString(), outcome);
        }
        List<Looked> looked = new ArrayList<>();
        for (Fields fact : rule.each("facts", FACT)) {
            looked.add(new Looked(
                    fact.requiredText("fact"),
                    fact.text("value").orElse(null),
                    fact.yesNo("needed").orElse(true)));
        }
        rule.require("outcome");
        return new Considered(
                rule.requiredText("clause"),
                rule.oneOf("outcome", outcomes).orElse(Outcome.SILENT),
                looked,
                rule.requiredText("says"));
    }
}
