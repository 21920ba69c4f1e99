package dev.redress.cli;

import dev.redress.policy.Channel;
import dev.redress.policy.Clause;
import dev.redress.policy.EventKind;
import dev.redress.policy.Exclusion;
import dev.redress.policy.Extension;
import dev.redress.policy.Firmness;
import dev.redress.policy.Obligation;
import dev.redress.policy.Provision;
import dev.redress.policy.Provision.Channels;
import dev.redress.policy.Provision.Classification;
import dev.redress.policy.Provision.Contact;
import dev.redress.policy.Provision.EscalationGrounds;
import dev.redress.policy.Provision.RequiredContents;
import dev.redress.policy.Reading;
import dev.redress.policy.RequiredStep;
import dev.redress.policy.Right;
import dev.redress.policy.Signpost;
import dev.redress.policy.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A clause as a person reads it: its rule, what it provides, how it was read. */
final class ClauseText {

    private ClauseText() {}

    static void print(Clause clause, Output output) {
        Table table = Table.of();
        String aim = clause.firmness() == Firmness.AIM ? " (an aim)" : "";
        table.row("  " + clause.id(), output.strong(clause.words()));
        table.row("", "under \"" + clause.heading() + "\"; " + clause.stage().title() + aim);
        for (Provision provision : clause.provisions()) {
            table.row("", provision.kind() + ": " + provision.what());
            for (String line : details(provision)) {
                table.row("", "  " + line);
            }
        }
        for (Reading reading : clause.readings()) {
            table.row("", "read as: " + reading.taken());
            table.row("", "  or: " + reading.other());
        }
        for (Signpost signpost : clause.signposts()) {
            table.row("", "beside the document: " + signpost.says());
            table.row("", "  " + signpost.source());
        }
        table.print(output);
    }

    private static List<String> details(Provision provision) {
        if (provision instanceof Obligation obligation) {
            return obligation(obligation);
        }
        if (provision instanceof Right right) {
            return List.of(right.terms());
        }
        if (provision instanceof RequiredStep step) {
            return List.of(step.when() + "; recorded as " + names(step.doneBy()));
        }
        if (provision instanceof Extension extension) {
            return extension(extension);
        }
        if (provision instanceof Exclusion exclusion) {
            return exclusion(exclusion);
        }
        if (provision instanceof RequiredContents contents) {
            return List.of(String.join(", ", contents.letters()) + ": " + String.join(", ", contents.contents()));
        }
        if (provision instanceof Contact contact) {
            return contact.lines().isEmpty() ? List.of("none is printed") : contact.lines();
        }
        if (provision instanceof Channels channels) {
            return List.of(
                    channels.channels().stream().sorted().map(Channel::toString).collect(Collectors.joining(", ")));
        }
        return listed(provision);
    }

    private static List<String> listed(Provision provision) {
        if (provision instanceof Classification classification) {
            return classification.examples();
        }
        if (provision instanceof EscalationGrounds grounds) {
            return words(grounds.grounds());
        }
        if (provision instanceof Provision.Behaviour behaviour) {
            return words(behaviour.grounds());
        }
        if (provision instanceof Provision.Intake intake) {
            return words(intake.questions());
        }
        if (provision instanceof Provision.Report report) {
            List<String> lines = new ArrayList<>(report.figures());
            if (report.every() != null) {
                lines.add(0, "every " + report.every());
            }
            report.to().forEach(place -> lines.add("to: " + place));
            return lines;
        }
        return provision instanceof Provision.Survey survey ? survey.ways() : List.of();
    }

    private static List<String> words(List<Term> terms) {
        return terms.stream().map(Term::words).toList();
    }

    private static List<String> obligation(Obligation obligation) {
        List<String> lines = new ArrayList<>();
        lines.add(obligation.terms() + "; met by " + names(obligation.metBy()));
        if (!obligation.channels().isEmpty()) {
            lines.add("only if by "
                    + obligation.channels().stream()
                            .sorted()
                            .map(Channel::toString)
                            .collect(Collectors.joining(", ")));
        }
        return lines;
    }

    private static List<String> extension(Extension extension) {
        List<String> needs = new ArrayList<>();
        needs.add("a new date");
        if (extension.needsReason()) {
            needs.add("a reason");
        }
        if (extension.asksResident()) {
            needs.add("the resident asked");
        }
        String cap = extension.limit() == null ? "no cap stated" : "at most " + extension.limit();
        return List.of(
                "extends " + String.join(", ", extension.of()) + "; needs " + String.join(", ", needs) + "; " + cap);
    }

    private static List<String> exclusion(Exclusion exclusion) {
        List<String> lines = new ArrayList<>();
        Exclusion.AgeLimit age = exclusion.age();
        if (age != null) {
            lines.add(age.limit() + " back from " + names(age.from())
                    + (age.boundaryExcluded() ? ", the boundary day excluded" : ", the boundary day still in"));
        }
        if (exclusion.becomes() != null) {
            lines.add("it becomes: " + exclusion.becomes().replace('-', ' '));
        }
        if (exclusion.exception() != null) {
            lines.add("unless " + exclusion.exception());
        }
        return lines;
    }

    private static String names(List<EventKind> kinds) {
        return kinds.stream().map(EventKind::name).collect(Collectors.joining(" or "));
    }
}
