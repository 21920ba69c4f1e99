package dev.redress.file;

import dev.redress.policy.EventKind;
import dev.redress.policy.Provision.Behaviour;
import dev.redress.policy.Provision.End;
import dev.redress.policy.Provision.EscalationBar;
import dev.redress.policy.Provision.EscalationGrounds;
import dev.redress.policy.Provision.Handler;
import dev.redress.policy.Provision.Independent;
import dev.redress.policy.Provision.Phase;
import dev.redress.policy.Provision.Referral;
import java.util.List;

/** How a complaint goes from stage to stage, who handles it, and where it ends. */
final class StageForms {

    static final List<Form<?>> ALL = List.of(
            Form.of("phase", "a part of the procedure in words", Phase.class, StageForms::phase, StageForms::write),
            Form.of(
                    "role",
                    "who handles a stage: handles, roles and acts",
                    Handler.class,
                    StageForms::role,
                    StageForms::write),
            Form.of(
                    "grounds",
                    "grounds for the next stage: any-of",
                    EscalationGrounds.class,
                    StageForms::grounds,
                    StageForms::write),
            Form.of("bar", "what bars the next stage: when", EscalationBar.class, StageForms::bar, StageForms::write),
            Form.of(
                    "referral",
                    "a referral: by, to and recorded-as",
                    Referral.class,
                    StageForms::referral,
                    StageForms::write),
            Form.of(
                    "behaviour",
                    "unreasonable behaviour: any-of",
                    Behaviour.class,
                    StageForms::behaviour,
                    StageForms::write),
            Form.of(
                    "independence",
                    "that nobody decides twice, in words",
                    Independent.class,
                    (what, fields) -> new Independent(what),
                    (it, keys) -> {}),
            Form.of(
                    "end",
                    "where the procedure ends: after (an event)",
                    End.class,
                    StageForms::end,
                    StageForms::write));

    private StageForms() {}

    private static Phase phase(String what, ProvisionFields fields) {
        return new Phase(what, fields.isSet("logged"));
    }

    private static void write(Phase phase, ProvisionKeys keys) {
        keys.flag("logged", phase.logged());
    }

    private static Handler role(String what, ProvisionFields fields) {
        String stage = fields.text("handles");
        List<String> roles = fields.roles("roles");
        boolean together = fields.isSet("together");
        List<EventKind> acts = fields.events("acts");
        return new Handler(what, stage, roles, acts, together);
    }

    private static void write(Handler handler, ProvisionKeys keys) {
        keys.text("handles", handler.stage());
        keys.words("roles", handler.roles());
        keys.flag("together", handler.together());
        keys.events("acts", handler.acts());
    }

    private static EscalationGrounds grounds(String what, ProvisionFields fields) {
        return new EscalationGrounds(what, fields.terms("any-of"), fields.isSet("needed"), fields.anyOf("shown-by"));
    }

    private static void write(EscalationGrounds grounds, ProvisionKeys keys) {
        keys.terms("any-of", grounds.grounds());
        keys.flag("needed", grounds.needed());
        keys.anyOf("shown-by", grounds.shownBy());
    }

    private static EscalationBar bar(String what, ProvisionFields fields) {
        return new EscalationBar(what, fields.allOf("when"));
    }

    private static void write(EscalationBar bar, ProvisionKeys keys) {
        keys.allOf("when", bar.when());
    }

    private static Referral referral(String what, ProvisionFields fields) {
        return new Referral(what, fields.someWords("by"), fields.text("to"), fields.requiredEvent("recorded-as"));
    }

    private static void write(Referral referral, ProvisionKeys keys) {
        keys.words("by", referral.by());
        keys.text("to", referral.to());
        keys.event("recorded-as", referral.event());
    }

    private static Behaviour behaviour(String what, ProvisionFields fields) {
        return new Behaviour(what, fields.terms("any-of"));
    }

    private static void write(Behaviour behaviour, ProvisionKeys keys) {
        keys.terms("any-of", behaviour.grounds());
    }

    private static End end(String what, ProvisionFields fields) {
        return new End(what, fields.requiredEvent("after"));
    }

    private static void write(End end, ProvisionKeys keys) {
        keys.event("after", end.after());
    }
}
