package dev.redress.file;

import dev.redress.calendar.Counting;
import dev.redress.calendar.Days;
import dev.redress.calendar.UnknownName;
import dev.redress.calendar.Unreadable;
import dev.redress.calendar.WorkingCalendar;
import dev.redress.document.Defect;
import dev.redress.document.Defects;
import dev.redress.document.Fields;
import dev.redress.document.Node;
import dev.redress.document.Severity;
import dev.redress.policy.Clause;
import dev.redress.policy.Policy;
import dev.redress.policy.PolicyDefect;
import dev.redress.policy.PolicyDefects;
import dev.redress.policy.Reading;
import dev.redress.policy.Stage;
import dev.redress.published.PublishedPolicies;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A policy file while it is read: its head here, its clauses by {@link ClauseReading}, and then what core finds wrong. */
final class PolicyReading {

    static final String WHAT = "a policy: format, id, title, edition, calendar, stages and clauses";
    private static final String COUNTING = "how days are counted: convention, roll, month-end, cut-off";
    private static final String STAGE = "a stage: id and title, and opened-by if an event opens it";
    private static final String CLAUSE = "a clause: id, heading, stage, words and what it provides";

    private final Fields fields;
    private final Defects defects;

    PolicyReading(Fields fields, Defects defects) {
        this.fields = fields;
        this.defects = defects;
    }

    @Nullable
    Policy policy() {
        fields.require("id", "title", "edition", "calendar", "stages", "clauses");
        String id = fields.value("id", PolicyReading::id, "a word such as example-homes")
                .orElse("");
        String title = words("title");
        String edition = words("edition");
        String calendar =
                fields.value("calendar", PolicyReading::calendar, "a calendar").orElse("");
        Counting counting = counting();
        Named named = Named.of(fields);
        List<Reading> readings = ClauseReading.readings(fields, named);
        Map<Fields, Stage> stages = stages(named);
        List<Stage> listed = List.copyOf(stages.values());
        List<ClauseReading> read = new ArrayList<>();
        for (Fields clause : fields.each("clauses", CLAUSE)) {
            read.add(ClauseReading.of(clause, listed, named));
        }
        List<Clause> clauses = read.stream().map(ClauseReading::clause).toList();
        for (PolicyDefect defect : PolicyDefects.of(listed, clauses, counting, named.ownEvents())) {
            record(defect, List.copyOf(stages.keySet()), read);
        }
        if (defects.hasErrors()) {
            return null;
        }
        Policy policy = Policy.of(id, title, edition, calendar, counting, listed, clauses, readings)
                .withOwnEvents(named.ownEvents());
        if (PublishedPolicies.ids().contains(id) && !PublishedPolicies.get(id).equals(policy)) {
            fields.warning(
                    "id", "the id of a procedure that comes with redress, and this is another", "an id of its own");
        }
        return policy;
    }

    private String words(String key) {
        String words = fields.text(key).orElse("");
        if (fields.has(key) && words.isBlank()) {
            fields.error(key, key + " is blank", WHAT);
        }
        return words;
    }

    private static String id(String text) {
        if (!text.matches("[a-z0-9]+(-[a-z0-9]+)*") || text.length() > 64) {
            throw new Unreadable(
                    "policy's id", text, "it is a word of small letters, digits and hyphens: example-homes");
        }
        return text;
    }

    private static String calendar(String text) {
        if (!WorkingCalendar.ids().contains(text) && !Calendars.isPath(text)) {
            throw new UnknownName("calendar", text, WorkingCalendar.ids());
        }
        return text;
    }

    private Counting counting() {
        Counting counting = Counting.DEFAULT;
        Fields below = fields.child("counting", COUNTING).orElse(null);
        if (below != null) {
            counting = counting.withConvention(below.oneOf("convention", named(Counting.Convention.values()))
                    .orElse(counting.convention()));
            counting = counting.withRoll(
                    below.oneOf("roll", named(Counting.Roll.values())).orElse(counting.roll()));
            counting = counting.withMonthEnd(
                    below.oneOf("month-end", named(Counting.MonthEnd.values())).orElse(counting.monthEnd()));
            LocalTime cutOff = below.value("cut-off", Days::parseTime, "a time such as 16:00")
                    .orElse(null);
            counting = counting.withCutOff(cutOff);
        }
        return counting;
    }

    static <T> Map<String, T> named(T[] values) {
        Map<String, T> named = new LinkedHashMap<>();
        Arrays.stream(values).forEach(value -> named.put(value.toString(), value));
        return named;
    }

    private Map<Fields, Stage> stages(Named named) {
        Map<Fields, Stage> stages = new LinkedHashMap<>();
        for (Fields stage : fields.each("stages", STAGE)) {
            ProvisionFields keys = new ProvisionFields(stage, named);
            stages.put(stage, new Stage(keys.text("id"), keys.text("title"), keys.event("opened-by")));
        }
        return stages;
    }

    // --- what core finds ----------------------------------------------------------------------------------------

    private void record(PolicyDefect defect, List<Fields> stages, List<ClauseReading> clauses) {
        Fields at = switch (defect.part()) {
            case POLICY -> fields;
            case STAGE -> stages.get(defect.index());
            case CLAUSE -> clauses.get(defect.index()).fields(defect.provision());
        };
        if (hasError(at, defect.key())) {
            return;
        }
        if (defect.isError()) {
            at.error(defect.key(), defect.found(), defect.expected());
        } else {
            at.warning(defect.key(), defect.found(), defect.expected());
        }
    }

    // what could not be read was replaced by some value, and that value is not the file's
    private boolean hasError(Fields at, String key) {
        Node node = at.at(key);
        String path = node.path();
        return defects.all().stream()
                .filter(defect -> defect.severity() == Severity.ERROR)
                .map(Defect::path)
                .anyMatch(wrong -> wrong.equals(path) || node != at.node() && wrong.startsWith(path + "/"));
    }
}
