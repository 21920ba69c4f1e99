package dev.redress.ruling;

import dev.redress.calendar.Days;
import dev.redress.complaint.Code;
import dev.redress.complaint.Complaint;
import dev.redress.complaint.Detail;
import dev.redress.complaint.Event;
import dev.redress.complaint.Party;
import dev.redress.complaint.Person;
import dev.redress.policy.Clause;
import dev.redress.policy.Complainant;
import dev.redress.policy.EventKind;
import dev.redress.policy.Fact;
import dev.redress.policy.Independence;
import dev.redress.policy.Placed;
import dev.redress.policy.Provision.Handler;
import dev.redress.policy.Provision.Independent;
import dev.redress.policy.Provision.Standing;
import dev.redress.policy.Role;
import dev.redress.ruling.Considered.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who acts: the role that a document names, nobody twice, and a representative only with authority. */
final class PersonRules {

    private static final String SAME_PERSON = "the same person considered stage 1";

    private PersonRules() {}

    /** Those who act by an event: who sits, who is assigned, who did it. Whoever asks a panel does not sit on it. */
    static List<String> acting(Event event) {
        if (Detail.PANEL.belongsTo(event.kind()) && !event.kind().isOwn()) {
            return event.find(Detail.PANEL).orElse(List.of()).stream()
                    .map(Code::word)
                    .toList();
        }
        if (event.kind().equals(EventKind.HANDLER_ASSIGNED)) {
            return event.find(Detail.TO).map(Code::word).map(List::of).orElse(List.of());
        }
        return event.by().map(List::of).orElse(List.of());
    }

    /** Whether a clause about a handler is about the event: one of its acts, or being assigned to its stage. */
    static boolean concerns(Handler handler, Event event) {
        return handler.acts().contains(event.kind())
                || event.kind().equals(EventKind.HANDLER_ASSIGNED)
                        && event.find(Detail.STAGE)
                                .map(Code::word)
                                .map(handler.stage()::equals)
                                .orElse(false);
    }

    static List<Considered> role(Asked asked) {
        List<Considered> considered = new ArrayList<>();
        for (Placed<Handler> placed : asked.policy().all(Handler.class)) {
            if (concerns(placed.provision(), asked.event())) {
                considered.add(handler(asked, placed.clause(), placed.provision()));
            }
        }
        return considered;
    }

    private static Considered handler(Asked asked, Clause clause, Handler handler) {
        List<Looked> looked = roles(asked.complaint(), asked.event());
        if (looked.isEmpty() || handler.roles().isEmpty()) {
            return Considered.of(clause, Outcome.SILENT, "the document says: " + handler.what());
        }
        List<String> roles =
                looked.stream().flatMap(role -> role.findValue().stream()).toList();
        Optional<Complainant> outside = outside(asked.complaint(), asked.event());
        if (outside.isPresent()) {
            return new Considered(
                    clause.id(),
                    Outcome.EXCLUDES,
                    looked,
                    "the document says: " + handler.what() + "; this is by "
                            + outside.get().noun());
        }
        if (roles.size() < looked.size()) {
            return new Considered(
                    clause.id(),
                    Outcome.UNKNOWN,
                    looked,
                    "the document says: " + handler.what() + "; who acts is not known");
        }
        boolean fits = fits(handler, roles);
        return new Considered(
                clause.id(),
                fits ? Outcome.PERMITS : Outcome.EXCLUDES,
                looked,
                "the document says: " + handler.what() + "; this is by " + inWords(roles));
    }

    /** What is the landlord's to do is not the resident's, and the other way round; where a role is stated, that judges it. */
    static List<Considered> side(Asked asked) {
        if (asked.event().by().isEmpty() && asked.event().details().isEmpty()) {
            return List.of(); // nobody is named
        }
        String other = otherSide(asked.complaint(), asked.event());
        boolean handled = asked.policy().all(Handler.class).stream()
                .map(Placed::provision)
                .anyMatch(handler -> !handler.roles().isEmpty() && concerns(handler, asked.event()));
        return other == null || handled
                ? List.of()
                : asked.clauses().stream()
                        .map(clause -> Considered.of(clause, Outcome.EXCLUDES, other))
                        .toList();
    }

    /** What is wrong with the side that did it: {@code it is the resident's to do, and this is by an officer}. */
    static @Nullable String otherSide(Complaint complaint, Event event) {
        Optional<Complainant> outside = outside(complaint, event);
        if (outside.isPresent()) {
            return "it is the landlord's to do, and this is by " + outside.get().noun();
        }
        Person by = event.by().flatMap(complaint::findPerson).orElse(null);
        String role = by == null || by.standing() != null ? null : by.findRole().orElse(null);
        return role != null && event.kind().actor() == EventKind.Actor.RESIDENT
                ? "it is the resident's to do, and this is by " + Role.inWords(role)
                : null;
    }

    /** The standing of one who complains, has no role with the landlord, and does what is the landlord's to do. */
    static Optional<Complainant> outside(Complaint complaint, Event event) {
        boolean landlords = event.kind().actor() == EventKind.Actor.LANDLORD;
        return !landlords || event.find(Detail.ROLE).isPresent()
                ? Optional.empty()
                : acting(event).stream()
                        .flatMap(id -> complaint.findPerson(id).stream())
                        .filter(person -> person.findRole().isEmpty())
                        .flatMap(person -> Optional.ofNullable(person.standing()).stream())
                        .findFirst();
    }

    /** The roles of those who act by an event, each as it was looked at; the one that the event states goes before. */
    static List<Looked> roles(Complaint complaint, Event event) {
        List<String> acting = acting(event);
        Optional<String> stated = event.find(Detail.ROLE).map(Code::word);
        if (stated.isPresent()) {
            return List.of(Looked.needed(acting.isEmpty() ? "role" : "role of " + acting.get(0), stated.get()));
        }
        return acting.stream()
                .map(id -> Looked.needed(
                        "role of " + id,
                        complaint.findPerson(id).flatMap(Person::findRole).orElse(null)))
                .toList();
    }

    /** Whether these roles are those that the document names: one of each for a panel, else all of them among them. */
    static boolean fits(Handler handler, List<String> roles) {
        return handler.together()
                ? roles.size() == handler.roles().size() && Set.copyOf(roles).equals(Set.copyOf(handler.roles()))
                : handler.roles().containsAll(roles);
    }

    static String inWords(List<String> roles) {
        return roles.stream().map(Role::inWords).collect(Collectors.joining(" and "));
    }

    // --- nobody twice -------------------------------------------------------------------------------------------

    /** Those who considered the complaint at stage 1. */
    static Set<String> consideredStageOne(Complaint complaint) {
        Set<String> people = new LinkedHashSet<>();
        for (Event event : complaint.history()) {
            if (Independence.CONSIDERED.contains(event.kind())) {
                event.by().ifPresent(people::add);
            }
        }
        return people;
    }

    /** Whether the event decides stage 2, or assigns whoever will. */
    static boolean decides(Asked asked) {
        if (Independence.DECIDED.contains(asked.kind())) {
            return true;
        }
        return asked.is(EventKind.HANDLER_ASSIGNED)
                && asked.policy().stages().stream()
                        .anyMatch(stage -> EventKind.ESCALATION_REQUESTED.equals(stage.opener())
                                && asked.event()
                                        .find(Detail.STAGE)
                                        .map(Code::word)
                                        .map(stage.id()::equals)
                                        .orElse(false));
    }

    static List<Considered> independence(Asked asked) {
        List<String> acting = acting(asked.event());
        if (!decides(asked) || acting.isEmpty()) {
            return List.of();
        }
        Independence rule = Independence.CODE_6_13;
        Set<String> before = consideredStageOne(asked.complaint());
        List<Looked> looked = acting.stream()
                .map(id -> Looked.needed(id + " considered stage 1", before.contains(id) ? "yes" : "no"))
                .toList();
        boolean twice = acting.stream().anyMatch(before::contains);
        List<Considered> considered = new ArrayList<>();
        for (Placed<Independent> placed : asked.policy().all(Independent.class)) {
            considered.add(new Considered(
                    placed.clause().id(),
                    twice ? Outcome.EXCLUDES : Outcome.SILENT,
                    looked,
                    twice ? SAME_PERSON : "nobody decides twice"));
        }
        considered.add(
                twice
                        ? byTheCode(asked, rule, looked)
                        : new Considered(rule.rule(), Outcome.SILENT, looked, "nobody decides twice"));
        return considered;
    }

    private static Considered byTheCode(Asked asked, Independence rule, List<Looked> looked) {
        LocalDate received = asked.complaint()
                .findFirst(EventKind.FIRST_CONTACT)
                .map(Event::day)
                .orElse(null);
        if (received == null) {
            return new Considered(
                    rule.rule(),
                    Outcome.UNKNOWN,
                    List.of(Looked.needed(Fact.RECEIVED.name(), null)),
                    SAME_PERSON + ", and it is not stated when the complaint was received");
        }
        boolean held = rule.holdsFor(received);
        return new Considered(
                rule.rule(),
                held ? Outcome.EXCLUDES : Outcome.SILENT,
                looked,
                held
                        ? SAME_PERSON
                        : "flagged: " + SAME_PERSON + "; the rule holds for complaints received from "
                                + Days.spoken(rule.from()) + " on");
    }

    // --- on whose behalf ----------------------------------------------------------------------------------------

    /** What a representative asks for, they ask with the resident's authority (ASC-19, FTR-4). */
    static List<Considered> authority(Asked asked) {
        List<Considered> considered = new ArrayList<>();
        Person by = asked.event().by().flatMap(asked.complaint()::findPerson).orElse(null);
        boolean represents = by != null
                && by.standing() == Complainant.REPRESENTATIVE
                && asked.kind().actor() == EventKind.Actor.RESIDENT
                && !asked.is(EventKind.AUTHORITY_GIVEN, EventKind.AUTHORITY_ENDED);
        for (Placed<Standing> placed : asked.policy().all(Standing.class)) {
            if (by == null || !represents || !placed.provision().needsAuthority()) {
                continue;
            }
            Optional<LocalDate> from = Party.authority(asked.complaint(), by.id());
            Looked looked = Looked.besides(
                    Fact.AUTHORITY_FROM.name(), from.map(LocalDate::toString).orElse(null));
            considered.add(
                    from.isPresent()
                            ? Considered.of(
                                    placed.clause(), Outcome.PERMITS, "the resident's authority is on record", looked)
                            : Considered.of(
                                    placed.clause(),
                                    Outcome.EXCLUDES,
                                    "no authority from the resident is on record",
                                    looked));
        }
        return considered;
    }
}
