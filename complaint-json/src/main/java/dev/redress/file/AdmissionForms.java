package dev.redress.file;

import dev.redress.policy.Complainant;
import dev.redress.policy.Exclusion;
import dev.redress.policy.Exclusion.AgeLimit;
import dev.redress.policy.Provision.Channels;
import dev.redress.policy.Provision.Classification;
import dev.redress.policy.Provision.Intake;
import dev.redress.policy.Provision.Standing;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What may be a complaint, whose, and how it comes in. */
final class AdmissionForms {

    private static final Map<String, Boolean> BOUNDARY = new TreeMap<>(Map.of("too-old", true, "in-time", false));

    private static final Map<String, String> AUTHORITY =
            new TreeMap<>(Map.of("needed", "needed", "beforehand", "beforehand"));

    static final List<Form<?>> ALL = List.of(
            Form.of(
                    "classification",
                    "what is a complaint: kinds, and examples",
                    Classification.class,
                    AdmissionForms::classification,
                    AdmissionForms::write),
            Form.of(
                    "exclusion",
                    "an exclusion: when, age or determined-by",
                    Exclusion.class,
                    AdmissionForms::exclusion,
                    AdmissionForms::write),
            Form.of(
                    "standing",
                    "who may complain: who, and authority where it is needed",
                    Standing.class,
                    AdmissionForms::standing,
                    AdmissionForms::write),
            Form.of(
                    "channels",
                    "channels: of (an event) and through",
                    Channels.class,
                    AdmissionForms::channels,
                    AdmissionForms::write),
            Form.of(
                    "intake",
                    "what is asked: at (an event) and questions",
                    Intake.class,
                    AdmissionForms::intake,
                    AdmissionForms::write));

    private AdmissionForms() {}

    private static Classification classification(String what, ProvisionFields fields) {
        return new Classification(what, fields.kindsOfContact("kinds"), fields.words("examples"));
    }

    private static void write(Classification classification, ProvisionKeys keys) {
        keys.words("kinds", classification.kinds());
        keys.words("examples", classification.examples());
    }

    private static Exclusion exclusion(String what, ProvisionFields fields) {
        return new Exclusion(
                what,
                fields.alternatives("when"),
                fields.below("age", "limit, boundary-day (too-old or in-time) and back-from", AdmissionForms::age),
                fields.event("determined-by"),
                fields.findText("becomes"),
                fields.anyOf("unless"),
                fields.findText("exception"));
    }

    private static AgeLimit age(ProvisionFields fields) {
        return new AgeLimit(
                fields.requiredLimit("limit"),
                fields.requiredOneOf("boundary-day", BOUNDARY, false),
                fields.someEvents("back-from"));
    }

    private static void write(Exclusion exclusion, ProvisionKeys keys) {
        keys.alternatives("when", exclusion.when());
        AgeLimit age = exclusion.age();
        if (age != null) {
            keys.below("age", below -> {
                below.limit("limit", age.limit());
                below.text("boundary-day", age.boundaryExcluded() ? "too-old" : "in-time");
                below.events("back-from", age.from());
            });
        }
        keys.event("determined-by", exclusion.determinedBy());
        keys.text("becomes", exclusion.becomes());
        keys.anyOf("unless", exclusion.unless());
        keys.text("exception", exclusion.exception());
    }

    private static Standing standing(String what, ProvisionFields fields) {
        List<Complainant> who = fields.complainants("who");
        String authority = fields.oneOf("authority", AUTHORITY, "");
        return new Standing(
                what,
                who,
                !authority.isEmpty(),
                authority.equals("beforehand"),
                fields.isSetOr("reaches-ombudsman", true));
    }

    private static void write(Standing standing, ProvisionKeys keys) {
        keys.words("who", standing.who().stream().map(Complainant::toString).toList());
        if (standing.needsAuthority()) {
            keys.text("authority", standing.beforehand() ? "beforehand" : "needed");
        }
        keys.yesNo("reaches-ombudsman", standing.reachesOmbudsman(), true);
    }

    private static Channels channels(String what, ProvisionFields fields) {
        return new Channels(
                what,
                fields.requiredEvent("of"),
                fields.channels("through"),
                fields.channels("by-appointment"),
                fields.isSet("needed"));
    }

    private static void write(Channels channels, ProvisionKeys keys) {
        keys.event("of", channels.of());
        keys.channels("through", channels.channels());
        keys.channels("by-appointment", channels.byAppointment());
        keys.flag("needed", channels.needed());
    }

    private static Intake intake(String what, ProvisionFields fields) {
        return new Intake(what, fields.requiredEvent("at"), fields.terms("questions"));
    }

    private static void write(Intake intake, ProvisionKeys keys) {
        keys.event("at", intake.at());
        keys.terms("questions", intake.questions());
    }
}
