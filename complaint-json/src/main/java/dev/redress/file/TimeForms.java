package dev.redress.file;

import dev.redress.calendar.TimeLimit;
import dev.redress.policy.EventKind;
import dev.redress.policy.Extension;
import dev.redress.policy.Extension.CountedFrom;
import dev.redress.policy.Obligation;
import dev.redress.policy.Provision.Agreement;
import dev.redress.policy.RequiredStep;
import dev.redress.policy.Right;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is owed, what may be done and how dates move. */
final class TimeForms {

    private static final Map<String, CountedFrom> COUNTED_FROM =
            new TreeMap<>(Map.of("due-date", CountedFrom.DUE_DATE, "notice", CountedFrom.NOTICE));

    static final List<Form<?>> ALL = List.of(
            Form.of(
                    "obligation",
                    "an obligation: from, met-by, and within where a time is stated",
                    Obligation.class,
                    TimeForms::obligation,
                    TimeForms::write),
            Form.of(
                    "right",
                    "a right: from (or throughout: yes), used-by, and within where it ends",
                    Right.class,
                    TimeForms::right,
                    TimeForms::write),
            Form.of(
                    "extension",
                    "an extension: extends, the clauses that it moves",
                    Extension.class,
                    TimeForms::extension,
                    TimeForms::write),
            Form.of(
                    "agreement",
                    "an agreement: sets-date-of, the clause whose date is agreed",
                    Agreement.class,
                    TimeForms::agreement,
                    TimeForms::write),
            Form.of(
                    "step",
                    "a step: when (in words), from and done-by",
                    RequiredStep.class,
                    TimeForms::step,
                    TimeForms::write));

    private TimeForms() {}

    private static Obligation obligation(String what, ProvisionFields fields) {
        String length = fields.onlyOne("within", "every", "after-silence-of");
        TimeLimit limit = fields.limit("within");
        TimeLimit interval = fields.limit("every");
        List<EventKind> until = fields.events("until");
        TimeLimit silence = fields.limit("after-silence-of");
        if (length.equals("every") && !fields.has("until")) {
            fields.error("every", "every without until", "until: the event after which it is owed no more");
        } else if (fields.has("until")
                && (length.equals("within") || length.isEmpty() && !fields.isSet("or-by-agreement"))) {
            fields.error(
                    "until",
                    "until without every",
                    "every: how often it is owed until then; or-by-agreement: yes where each time is agreed");
        }
        return new Obligation(
                what,
                interval != null ? interval : silence != null ? silence : limit,
                fields.start("from"),
                fields.events("met-by"),
                fields.channels("only-through"),
                fields.isSet("or-by-agreement"),
                silence != null,
                fields.isSet("lasting"),
                until);
    }

    private static void write(Obligation obligation, ProvisionKeys keys) {
        String length = obligation.afterSilence() ? "after-silence-of" : obligation.recurs() ? "every" : "within";
        keys.limit(length, obligation.limit());
        keys.flag("or-by-agreement", obligation.byAgreement());
        keys.start("from", obligation.start());
        keys.events("until", obligation.until());
        keys.events("met-by", obligation.metBy());
        keys.channels("only-through", obligation.channels());
        keys.flag("lasting", obligation.lasting());
    }

    private static Right right(String what, ProvisionFields fields) {
        boolean throughout = fields.isSet("throughout");
        return new Right(
                what,
                throughout ? fields.startOrFirstContact("from") : fields.start("from"),
                fields.limit("after-waiting"),
                fields.limit("within"),
                throughout,
                fields.events("used-by"));
    }

    private static void write(Right right, ProvisionKeys keys) {
        keys.flag("throughout", right.throughout());
        keys.limit("within", right.window());
        keys.limit("after-waiting", right.waiting());
        if (!right.equals(Right.throughout(right.what()).usedBy(right.usedBy().toArray(EventKind[]::new)))) {
            keys.start("from", right.start());
        }
        keys.events("used-by", right.usedBy());
    }

    private static Extension extension(String what, ProvisionFields fields) {
        List<String> extended = fields.someWords("extends");
        boolean needsReason = fields.isSet("needs-reason");
        boolean asksResident = fields.isSet("asks-resident");
        boolean needsDate = fields.isSet("needs-date");
        @Nullable TimeLimit most = fields.limit("at-most");
        CountedFrom from = fields.oneOf("counted-from", COUNTED_FROM, CountedFrom.DUE_DATE);
        return new Extension(what, extended, needsReason, asksResident, needsDate, most, from);
    }

    private static void write(Extension extension, ProvisionKeys keys) {
        keys.words("extends", extension.of());
        keys.flag("needs-reason", extension.needsReason());
        keys.flag("asks-resident", extension.asksResident());
        keys.flag("needs-date", extension.needsDate());
        keys.limit("at-most", extension.limit());
        if (extension.countedFrom() == CountedFrom.NOTICE) {
            keys.text("counted-from", "notice");
        }
    }

    private static Agreement agreement(String what, ProvisionFields fields) {
        return new Agreement(what, fields.text("sets-date-of"));
    }

    private static void write(Agreement agreement, ProvisionKeys keys) {
        keys.text("sets-date-of", agreement.dates());
    }

    private static RequiredStep step(String what, ProvisionFields fields) {
        String when = fields.text("when");
        String order = fields.onlyOne("before", "expected-before");
        EventKind before = fields.event("before");
        EventKind expectedBefore = fields.event("expected-before");
        return new RequiredStep(
                what,
                when,
                fields.start("from"),
                fields.events("done-by"),
                before != null ? before : expectedBefore,
                order.equals("before") && before != null,
                fields.event("given"),
                fields.isSet("lasting"));
    }

    private static void write(RequiredStep step, ProvisionKeys keys) {
        keys.text("when", step.when());
        keys.start("from", step.start());
        keys.event("given", step.given());
        keys.events("done-by", step.doneBy());
        keys.event(step.bars() ? "before" : "expected-before", step.before());
        keys.flag("lasting", step.lasting());
    }
}
