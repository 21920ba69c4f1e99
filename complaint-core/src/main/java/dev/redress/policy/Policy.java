package dev.redress.policy;

import dev.redress.calendar.Counting;
import dev.redress.calendar.UnknownName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A landlord's complaint procedure as data, clause by clause in the order of its document.
 *
 * <p>A policy has an edition, which an answer quotes, so that a promise made under it can be reproduced. It names the
 * calendar and the counting that its working days are read by; no document says either, so they are readings too.
 */
public final class Policy {

    private final String id;
    private final String title;
    private final String edition;
    private final String calendar;
    private final Counting counting;
    private final List<Stage> stages;
    private final List<Clause> clauses;
    private final List<Reading> readings;
    private final List<EventKind> ownEvents;

    private final Map<Class<?>, List<Placed<?>>> byType;
    private final List<EventKind> events;
    private final Naming naming;
    private final List<EventKind> endings;
    private final List<Placed<Obligation>> obligations;
    private final List<Placed<Right>> rights;
    private final List<Placed<Extension>> extensions;
    private final List<Placed<RequiredStep>> steps;

    private Policy(
            String id,
            String title,
            String edition,
            String calendar,
            Counting counting,
            List<Stage> stages,
            List<Clause> clauses,
            List<Reading> readings,
            List<EventKind> ownEvents) {
        this.id = id;
        this.title = title;
        this.edition = edition;
        this.calendar = calendar;
        this.counting = counting;
        this.stages = List.copyOf(stages);
        this.clauses = List.copyOf(clauses);
        this.readings = List.copyOf(readings);
        this.ownEvents = List.copyOf(ownEvents);
        this.byType = byType(this.clauses);
        this.events = named();
        this.naming = new Naming(this.clauses);
        this.endings = all(Provision.Behaviour.class).isEmpty()
                ? List.of(EventKind.RESOLVED, EventKind.WITHDRAWN, EventKind.CLOSED)
                : List.of(EventKind.RESOLVED, EventKind.WITHDRAWN, EventKind.CLOSED, EventKind.BEHAVIOUR_REFUSED);
        this.obligations = all(Obligation.class);
        this.rights = all(Right.class);
        this.extensions = all(Extension.class);
        this.steps = all(RequiredStep.class);
        refuseDefects();
    }

    /**
     * A policy of these clauses, in this order.
     *
     * @throws IllegalArgumentException naming every defect: an id given twice, a stage that is not listed, an extension
     *     or an agreement for a clause that is no obligation; {@link PolicyDefects} finds more
     */
    public static Policy of(
            String id,
            String title,
            String edition,
            String calendar,
            Counting counting,
            List<Stage> stages,
            List<Clause> clauses,
            List<Reading> readings) {
        return new Policy(id, title, edition, calendar, counting, stages, clauses, readings, List.of());
    }

    /** The policy with events of the landlord's own, whose words its answers use; each starts with {@code x-}. */
    public Policy withOwnEvents(List<EventKind> own) {
        return new Policy(id, title, edition, calendar, counting, stages, clauses, readings, own);
    }

    /** The policy with its working days read by that calendar: an id, or the path of a calendar's file. */
    public Policy withCalendar(String other) {
        return new Policy(id, title, edition, other, counting, stages, clauses, readings, ownEvents);
    }

    private static Map<Class<?>, List<Placed<?>>> byType(List<Clause> clauses) {
        Map<Class<?>, List<Placed<?>>> byType = new HashMap<>();
        for (Clause clause : clauses) {
            for (Provision provision : clause.provisions()) {
                byType.computeIfAbsent(provision.getClass(), type -> new ArrayList<>())
                        .add(new Placed<>(clause, provision));
            }
        }
        byType.replaceAll((type, placed) -> List.copyOf(placed));
        return byType;
    }

    private void refuseDefects() {
        List<PolicyDefect> broken = References.broken(stages, clauses);
        if (!broken.isEmpty()) {
            throw new IllegalArgumentException("policy " + id + " has defects:\n- "
                    + String.join(
                            "\n- ", broken.stream().map(PolicyDefect::found).toList()));
        }
    }

    // --- questions ----------------------------------------------------------------------------------------------

    /** {@code emh}. */
    public String id() {
        return id;
    }

    /** The title of its document. */
    public String title() {
        return title;
    }

    /** What an answer quotes: the edition of the document as we hold it. */
    public String edition() {
        return edition;
    }

    /** The id of the calendar that its working days are read by, or the path of its file. */
    public String calendar() {
        return calendar;
    }

    /** The counting that its limits are read by. */
    public Counting counting() {
        return counting;
    }

    /** Its parts, in order. */
    public List<Stage> stages() {
        return stages;
    }

    /** Its clauses, in document order. */
    public List<Clause> clauses() {
        return clauses;
    }

    /** The events of the landlord's own that it names. */
    public List<EventKind> ownEvents() {
        return ownEvents;
    }

    /**
     * The kind of event of that name, with the landlord's own words for one of its own.
     *
     * @throws UnknownName naming the kinds that this policy knows
     */
    public EventKind getEvent(String name) {
        for (EventKind own : ownEvents) {
            if (own.name().equals(name)) {
                return own;
            }
        }
        return EventKind.find(name)
                .orElseThrow(() -> new UnknownName(
                        "event", name, events().stream().map(EventKind::name).toList()));
    }

    /** The readings that concern the whole document. */
    public List<Reading> readings() {
        return readings;
    }

    /** What the landlord owes, in document order. */
    public List<Placed<Obligation>> obligations() {
        return obligations;
    }

    /** What the resident may do, in document order. */
    public List<Placed<Right>> rights() {
        return rights;
    }

    /** How dates may be moved, in document order. */
    public List<Placed<Extension>> extensions() {
        return extensions;
    }

    /** What must happen though no day is named, in document order. */
    public List<Placed<RequiredStep>> steps() {
        return steps;
    }

    /** Everything of one type that it provides, in document order. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // a provision is kept under its class
    public <P extends Provision> List<Placed<P>> all(Class<P> type) {
        return (List) byType.getOrDefault(type, List.of());
    }

    /** The clause of that id, if there is one. */
    public Optional<Clause> findClause(String clause) {
        for (Clause one : clauses) {
            if (one.id().equals(clause)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /**
     * The clause of that id.
     *
     * @throws UnknownName naming the clauses there are
     */
    public Clause getClause(String clause) {
        return findClause(clause)
                .orElseThrow(() -> new UnknownName(
                        "clause of " + id,
                        clause,
                        clauses.stream().map(Clause::id).toList()));
    }

    /** The first extension clause that moves the obligation of that clause, if the document has one. */
    public Optional<Placed<Extension>> findExtension(String clause) {
        return extensionsOf(clause).stream().findFirst();
    }

    /** Every extension clause that moves the obligation of that clause; an extension keeps to one of them. */
    public List<Placed<Extension>> extensionsOf(String clause) {
        return extensions.stream()
                .filter(placed -> placed.provision().of().contains(clause))
                .toList();
    }

    /**
     * The clause whose obligation a date agreed under that clause becomes: FTR-8 for FTR-7 and for FTR-8, SET-14 for
     * itself; absent where the document lets no date be agreed.
     */
    public Optional<String> findDatedByAgreement(String clause) {
        for (Placed<Provision.Agreement> agreement : all(Provision.Agreement.class)) {
            String dates = agreement.provision().dates();
            if (dates.equals(clause) || agreement.clause().id().equals(clause)) {
                return Optional.of(dates);
            }
        }
        return Optional.empty();
    }

    /** The clause under which a date is agreed for the obligation of that clause: FTR-7 for FTR-8. */
    public Optional<Clause> findAgreement(String dated) {
        return all(Provision.Agreement.class).stream()
                .filter(agreement -> agreement.provision().dates().equals(dated))
                .map(Placed::clause)
                .findFirst();
    }

    /** The clauses that an event is about, in document order: what it meets, uses, does, or is the way to. */
    public List<Clause> clausesAbout(EventKind kind) {
        return naming.about(kind);
    }

    /** The clauses whose clock an event starts, in document order. */
    public List<Clause> clausesStartedBy(EventKind kind) {
        return naming.startedBy(kind);
    }

    /** What ends a complaint: settled informally, withdrawn, closed, or not progressed over behaviour (ASC-26). */
    public List<EventKind> endings() {
        return endings;
    }

    /** The kinds of event that its clauses name and those of every procedure, in the order in which they tend to happen, then its own. */
    public List<EventKind> events() {
        return events;
    }

    private List<EventKind> named() {
        Set<EventKind> named = new LinkedHashSet<>();
        for (Clause clause : clauses) {
            for (Provision provision : clause.provisions()) {
                if (provision instanceof Obligation obligation) {
                    named.addAll(obligation.start().kinds());
                    named.addAll(obligation.metBy());
                    named.addAll(obligation.until());
                    if (obligation.afterSilence()) {
                        named.add(EventKind.CONTACT_RECEIVED);
                    }
                } else if (provision instanceof Right right) {
                    named.addAll(right.start().kinds());
                    named.addAll(right.usedBy());
                    if (right.start().orReceipt()) {
                        named.add(EventKind.RESPONSE_RECEIVED);
                    }
                } else if (provision instanceof RequiredStep step) {
                    named.addAll(step.start().kinds());
                    named.addAll(step.doneBy());
                    if (step.before() != null) {
                        named.add(step.before());
                    }
                    if (step.given() != null) {
                        named.add(step.given());
                    }
                } else if (provision instanceof Extension) {
                    named.add(EventKind.EXTENDED);
                } else if (provision instanceof Provision.Agreement) {
                    named.add(EventKind.DATE_AGREED);
                } else if (provision instanceof Provision.Survey) {
                    named.add(EventKind.SURVEY_SENT);
                    named.add(EventKind.SURVEY_ANSWERED);
                } else if (provision instanceof Provision.Behaviour) {
                    named.add(EventKind.BEHAVIOUR_WARNED);
                    named.add(EventKind.BEHAVIOUR_REFUSED);
                } else if (provision instanceof Exclusion exclusion && exclusion.age() != null) {
                    named.add(EventKind.ISSUE_HAPPENED);
                    named.add(EventKind.ISSUE_REPORTED);
                    named.addAll(exclusion.age().from());
                } else if (provision instanceof Provision.Handler handler) {
                    named.addAll(handler.acts());
                }
            }
            if (clause.stage().opener() != null) {
                named.add(clause.stage().opener());
            }
        }
        named.addAll(EventKind.everywhere());
        named.addAll(ownEvents);
        List<EventKind> ordered = new ArrayList<>();
        for (EventKind kind : EventKind.known()) {
            if (named.remove(kind)) {
                ordered.add(kind);
            }
        }
        ordered.addAll(named);
        return List.copyOf(ordered);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Policy that
                        && id.equals(that.id)
                        && title.equals(that.title)
                        && edition.equals(that.edition)
                        && calendar.equals(that.calendar)
                        && counting.equals(that.counting)
                        && stages.equals(that.stages)
                        && clauses.equals(that.clauses)
                        && readings.equals(that.readings)
                        && ownEvents.equals(that.ownEvents);
    }

    @Override
    public int hashCode() {
        return id.hashCode() * 31 + edition.hashCode();
    }

    /** {@code emh 2026-11}. */
    @Override
    public String toString() {
        return id + " " + edition;
    }
}
