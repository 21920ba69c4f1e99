package dev.redress.file;

import dev.redress.policy.Provision.Advice;
import dev.redress.policy.Provision.Contact;
import dev.redress.policy.Provision.Follows;
import dev.redress.policy.Provision.Remedy;
import dev.redress.policy.Provision.Report;
import dev.redress.policy.Provision.RequiredContents;
import dev.redress.policy.Provision.Rule;
import dev.redress.policy.Provision.Survey;
import java.util.List;

/** What is said, offered, asked and published, and what is a rule alone. */
final class WordForms {

    static final List<Form<?>> ALL = List.of(
            Form.of(
                    "contents",
                    "what a letter contains: letter and includes",
                    RequiredContents.class,
                    WordForms::contents,
                    WordForms::write),
            Form.of(
                    "contact",
                    "contact details: who, lines, and content where they are one of a letter",
                    Contact.class,
                    WordForms::contact,
                    WordForms::write),
            Form.of(
                    "advice",
                    "advice in words",
                    Advice.class,
                    (what, fields) -> new Advice(what),
                    (advice, keys) -> {}),
            Form.of("survey", "a survey: ways", Survey.class, WordForms::survey, WordForms::write),
            Form.of(
                    "report",
                    "what is published: every, figures, and to",
                    Report.class,
                    WordForms::report,
                    WordForms::write),
            Form.of("remedy", "what may be offered: offers", Remedy.class, WordForms::remedy, WordForms::write),
            Form.of(
                    "follows",
                    "a code of practice, by its name",
                    Follows.class,
                    (what, fields) -> new Follows(what),
                    (follows, keys) -> {}),
            Form.of("rule", "a rule in words", Rule.class, (what, fields) -> new Rule(what), (rule, keys) -> {}));

    private WordForms() {}

    private static RequiredContents contents(String what, ProvisionFields fields) {
        return new RequiredContents(what, fields.letters("letter"), fields.contents("includes"));
    }

    private static void write(RequiredContents contents, ProvisionKeys keys) {
        keys.words("letter", contents.letters());
        keys.words("includes", contents.contents());
    }

    private static Contact contact(String what, ProvisionFields fields) {
        return new Contact(what, fields.text("who"), fields.words("lines"), fields.findContent("content"));
    }

    private static void write(Contact contact, ProvisionKeys keys) {
        keys.text("who", contact.who());
        keys.words("lines", contact.lines());
        keys.text("content", contact.content());
    }

    private static Survey survey(String what, ProvisionFields fields) {
        return new Survey(what, fields.words("ways"));
    }

    private static void write(Survey survey, ProvisionKeys keys) {
        keys.words("ways", survey.ways());
    }

    private static Report report(String what, ProvisionFields fields) {
        return new Report(what, fields.findText("every"), fields.words("figures"), fields.words("to"));
    }

    private static void write(Report report, ProvisionKeys keys) {
        keys.text("every", report.every());
        keys.words("figures", report.figures());
        keys.words("to", report.to());
    }

    private static Remedy remedy(String what, ProvisionFields fields) {
        return new Remedy(what, fields.words("offers"));
    }

    private static void write(Remedy remedy, ProvisionKeys keys) {
        keys.words("offers", remedy.remedies());
    }
}
