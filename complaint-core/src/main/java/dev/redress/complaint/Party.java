package dev.redress.complaint;

import dev.redress.policy.Complainant;
import dev.redress.policy.EventKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who complains, for whom, and with what authority since when (ASC-18 to ASC-20, FTR-4).
 *
 * <p>A daughter who gets in touch on Friday 18 December 2026 for her mother, who authorised it on Thursday 17 December:
 * the mother is the resident, the daughter the representative, the authority holds from 17 December.
 *
 * @param residents those whose complaint it is; more than one are a group (ASC-1)
 * @param representative who speaks for them; null where nobody does
 * @param authorityFrom the day from which the representative has their authority; null where none is on record, or it ended
 */
public record Party(
        List<Person> residents,
        @Nullable Person representative,
        @Nullable LocalDate authorityFrom) {

    public Party {
        residents = List.copyOf(residents);
    }

    /** Who complains, by everything on record. */
    public static Party of(Complaint complaint) {
        Event contact = complaint.findFirst(EventKind.FIRST_CONTACT).orElse(null);
        if (contact == null) {
            return new Party(List.of(), null, null);
        }
        List<Person> residents = new ArrayList<>();
        contact.find(Detail.FOR)
                .ifPresent(
                        ids -> ids.forEach(id -> complaint.findPerson(id.word()).ifPresent(residents::add)));
        Person first = contact.by().flatMap(complaint::findPerson).orElse(null);
        if (first == null) {
            return new Party(residents, null, null);
        }
        if (first.standing() != Complainant.REPRESENTATIVE) {
            if (first.standing() != null && !residents.contains(first)) {
                residents.add(0, first);
            }
            return new Party(residents, null, null);
        }
        return new Party(residents, first, authority(complaint, first.id()).orElse(null));
    }

    /** The day from which someone has authority to act, by what is on record; absent where it ended since. */
    public static Optional<LocalDate> authority(Complaint complaint, Code person) {
        LocalDate from = null;
        for (Event event : complaint.history()) {
            from = authority(complaint, person, event, from);
        }
        return Optional.ofNullable(from);
    }

    /**
     * The day from which the representative had authority for the first contact: what held then, else what was given first
     * afterwards. That it ended later does not undo the contact.
     */
    public Optional<LocalDate> authorityAtContact(Complaint complaint) {
        if (representative == null) {
            return Optional.empty();
        }
        LocalDate from = null;
        boolean contacted = false;
        for (Event event : complaint.history()) {
            from = authority(complaint, representative.id(), event, from);
            contacted |= event.kind().equals(EventKind.FIRST_CONTACT);
            if (contacted && from != null) {
                return Optional.of(from);
            }
        }
        return Optional.empty();
    }

    private static @Nullable LocalDate authority(
            Complaint complaint, Code person, Event event, @Nullable LocalDate from) {
        boolean given = event.kind().equals(EventKind.AUTHORITY_GIVEN);
        return !concerns(complaint, person, event) ? from : !given ? null : from == null ? event.day() : from;
    }

    /** Whether an event gives that person authority, or ends it. */
    static boolean concerns(Complaint complaint, Code person, Event event) {
        return (event.kind().equals(EventKind.AUTHORITY_GIVEN) || event.kind().equals(EventKind.AUTHORITY_ENDED))
                && holder(complaint, event).map(person::equals).orElse(true);
    }

    /** Whose authority an event is about: the person it was given to, else a representative who recorded it. */
    private static Optional<Code> holder(Complaint complaint, Event event) {
        Optional<Code> to = event.find(Detail.TO);
        return to.isPresent()
                ? to
                : event.by()
                        .flatMap(complaint::findPerson)
                        .filter(person -> person.standing() == Complainant.REPRESENTATIVE)
                        .map(Person::id);
    }

    /** What whoever got in touch is to the landlord. */
    public Optional<Complainant> complainant() {
        if (representative != null) {
            return Optional.of(Complainant.REPRESENTATIVE);
        }
        return residents.isEmpty() ? Optional.empty() : residents.get(0).findStanding();
    }

    /** The day from which the representative has authority. */
    public Optional<LocalDate> authority() {
        return Optional.ofNullable(authorityFrom);
    }

    /** Whether more than one resident complains. */
    public boolean isGroup() {
        return residents.size() > 1;
    }

    /** {@code a tenant}, {@code a group of 3}, {@code a representative of a tenant}. */
    @Override
    public String toString() {
        String who = residents.isEmpty()
                ? "someone"
                : isGroup()
                        ? "a group of " + residents.size()
                        : residents.get(0).findStanding().map(Complainant::noun).orElse("someone");
        return representative == null ? who : "a representative of " + who;
    }
}
