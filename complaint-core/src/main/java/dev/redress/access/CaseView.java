package dev.redress.access;

import dev.redress.complaint.Authority;
import dev.redress.complaint.Code;
import dev.redress.complaint.Complaint;
import dev.redress.complaint.Detail;
import dev.redress.complaint.Event;
import dev.redress.complaint.Party;
import dev.redress.complaint.Person;
import dev.redress.complaint.Recorded;
import dev.redress.policy.Complainant;
import dev.redress.policy.EventKind;
import dev.redress.policy.Independence;
import dev.redress.policy.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who has to do with a complaint, by ids: what is asked about access is answered from this alone. A pure function of what is on
 * record; no day is in it, and {@link #relation} takes one.
 *
 * <p>An officer who answered stage 1 on Wednesday 13 January 2027 {@linkplain Relation#TOOK_PART took part} once stage 2 is asked for on
 * Monday 1 February. Handlers count as having considered it, across re-assignment.
 *
 * @param reference the complaint's
 * @param landlord the landlord's id
 * @param residents those whose complaint it is
 * @param representatives those who speak, or spoke, for them
 * @param authorities when which of these had authority
 * @param handler to whom it was assigned last; null where to nobody
 * @param tookPart who considered it at stage 1 or was assigned to it before the review
 * @param sittings who sits on a panel, and when
 * @param touched those named to a panel who had to do with the complaint before
 * @param reviews the ids of the parts of the procedure that review stage 1
 * @param escalated whether the next stage was asked for
 */
public record CaseView(
        String reference,
        String landlord,
        Set<String> residents,
        Set<String> representatives,
        List<Authority> authorities,
        @Nullable String handler,
        Set<String> tookPart,
        List<Sitting> sittings,
        Set<String> touched,
        Set<String> reviews,
        boolean escalated) {

    /**
     * A place on a panel.
     *
     * @param person who sits
     * @param from the day they were named
     * @param through the last day: on which it answered, or the complaint ended; null until then
     */
    public record Sitting(
            String person, LocalDate from, @Nullable LocalDate through) {

        boolean isOn(LocalDate day) {
            return !day.isBefore(from) && (through == null || !day.isAfter(through));
        }
    }

    private static final List<EventKind> END_OF_SITTING =
            List.of(EventKind.STAGE_2_RESPONDED, EventKind.ESCALATION_REFUSED, EventKind.WITHDRAWN, EventKind.CLOSED);

    public CaseView {
        residents = Set.copyOf(residents);
        representatives = Set.copyOf(representatives);
        authorities = List.copyOf(authorities);
        tookPart = Set.copyOf(tookPart);
        sittings = List.copyOf(sittings);
        touched = Set.copyOf(touched);
        reviews = Set.copyOf(reviews);
    }

    /** Who has to do with a complaint, by everything on record. */
    public static CaseView of(Recorded recorded) {
        Complaint complaint = recorded.complaint();
        Party party = Party.of(complaint);
        Set<String> residents = new HashSet<>();
        party.residents().forEach(person -> residents.add(person.id().word()));
        Set<String> representatives = new HashSet<>();
        List<Authority> authorities = new ArrayList<>();
        for (Person person : complaint.people()) {
            if (person.standing() == Complainant.REPRESENTATIVE) {
                representatives.add(person.id().word());
                authorities.addAll(Authority.of(complaint, person.id()));
            }
        }
        Set<String> reviews = new HashSet<>();
        for (Stage stage : complaint.policy().stages()) {
            if (stage.opener() != null && stage.opener().followsEscalation()) {
                reviews.add(stage.id());
            }
        }
        return new CaseView(
                complaint.reference(),
                recorded.landlord(),
                residents,
                representatives,
                authorities,
                complaint
                        .findLast(EventKind.HANDLER_ASSIGNED)
                        .flatMap(event -> event.find(Detail.TO))
                        .map(Code::word)
                        .orElse(null),
                tookPart(complaint, reviews),
                sittings(complaint),
                touched(complaint),
                reviews,
                complaint.has(EventKind.ESCALATION_REQUESTED));
    }

    private static Set<String> tookPart(Complaint complaint, Set<String> reviews) {
        Set<String> people = new LinkedHashSet<>();
        boolean requested = false;
        for (Event event : everything(complaint)) {
            requested |= event.kind().equals(EventKind.ESCALATION_REQUESTED);
            if (Independence.CONSIDERED.contains(event.kind())) {
                event.by().ifPresent(people::add);
            } else if (event.kind().equals(EventKind.HANDLER_ASSIGNED) && !isOfReview(event, reviews, requested)) {
                event.find(Detail.TO).map(Code::word).ifPresent(people::add);
            }
        }
        return people;
    }

    /** What was corrected since, too: nobody undoes that they took part by correcting what they did. */
    private static List<Event> everything(Complaint complaint) {
        List<Event> everything = new ArrayList<>(complaint.events());
        everything.sort(Comparator.comparing(Event::day));
        return everything;
    }

    /** Where no stage is stated, that which runs. */
    private static boolean isOfReview(Event assigned, Set<String> reviews, boolean requested) {
        Optional<String> stage = assigned.find(Detail.STAGE).map(Code::word);
        return stage.isPresent() ? reviews.contains(stage.get()) : requested;
    }

    private static List<String> named(Event event) {
        List<String> named = new ArrayList<>();
        if (event.kind().equals(EventKind.PANEL_ASKED) || event.kind().equals(EventKind.HEARING_HELD)) {
            event.find(Detail.PANEL).orElse(List.of()).forEach(id -> named.add(id.word()));
        }
        return named;
    }

    private static List<Sitting> sittings(Complaint complaint) {
        List<Sitting> sittings = new ArrayList<>();
        for (Event event : complaint.history()) {
            for (String person : named(event)) {
                if (sittings.stream().noneMatch(one -> one.person().equals(person) && one.through() == null)) {
                    sittings.add(new Sitting(person, event.day(), null));
                }
            }
            if (END_OF_SITTING.contains(event.kind())) {
                sittings.replaceAll(
                        one -> one.through() == null ? new Sitting(one.person(), one.from(), event.day()) : one);
            }
        }
        return sittings;
    }

    private static Set<String> touched(Complaint complaint) {
        Set<String> acted = new HashSet<>();
        Set<String> sitting = new HashSet<>();
        Set<String> touched = new HashSet<>();
        for (Event event : everything(complaint)) {
            for (String person : named(event)) {
                if (sitting.add(person) && acted.contains(person)) {
                    touched.add(person);
                }
            }
            event.by().ifPresent(acted::add);
            if (event.kind().equals(EventKind.HANDLER_ASSIGNED)) {
                event.find(Detail.TO).map(Code::word).ifPresent(acted::add);
            }
        }
        return touched;
    }

    // --- questions ----------------------------------------------------------------------------------------------

    /** What someone has to do with it on a day. */
    public Relation relation(Actor actor, LocalDate day) {
        String id = actor.id();
        if (residents.contains(id)) {
            return Relation.OWN;
        }
        if (representatives.contains(id)) {
            return authorities.stream().anyMatch(one -> one.person().equals(id) && one.holdsOn(day))
                    ? Relation.AUTHORISED
                    : Relation.UNAUTHORISED;
        }
        if (actor.landlord() != null && !actor.landlord().equals(landlord)) {
            return Relation.STRANGER;
        }
        if (touched.contains(id)) {
            return Relation.TOUCHED;
        }
        if (sittings.stream().anyMatch(one -> one.person().equals(id) && one.isOn(day))) {
            return Relation.SITS;
        }
        if (escalated && tookPart.contains(id)) {
            return Relation.TOOK_PART;
        }
        if (id.equals(handler)) {
            return Relation.HANDLES;
        }
        if (sittings.stream()
                .anyMatch(one -> one.person().equals(id) && one.from().isBefore(day))) {
            return Relation.SAT;
        }
        if (actor.landlord() == null) {
            return Relation.STRANGER;
        }
        return handler == null ? Relation.WAITS : Relation.COLLEAGUES;
    }

    /** {@code who has to do with C-1042}. */
    @Override
    public String toString() {
        return "who has to do with " + reference;
    }
}
