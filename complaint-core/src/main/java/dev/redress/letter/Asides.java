package dev.redress.letter;

import dev.redress.complaint.Party;
import dev.redress.policy.Clause;
import dev.redress.policy.Complainant;
import dev.redress.policy.EventKind;
import dev.redress.policy.Placed;
import dev.redress.policy.Provision.Contact;
import dev.redress.policy.Provision.Standing;
import dev.redress.policy.Signpost;
import dev.redress.timetable.Timetable;
import dev.redress.timetable.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands beside a letter of a complaint: for its reader the changes since the document, for its writer what to look at. */
final class Asides {

    private static final String OMBUDSMAN = "ombudsman";

    private final Draft draft;
    private final Letter letter;
    private final Timetable sent;
    private final List<Beside> notes = new ArrayList<>();

    private Asides(Draft draft, Timetable sent) {
        this.draft = draft;
        this.letter = draft.letter();
        this.sent = sent;
    }

    static List<Beside> of(Draft draft, Timetable sent) {
        Asides asides = new Asides(draft, sent);
        Optional<Clause> denied = draft.deniedBy();
        for (Beside note : draft.letter().notes()) {
            if (denied.isEmpty() || !asides.givesTheOmbudsman(note.clause())) {
                asides.notes.add(note);
            }
        }
        if (Draft.leadsElsewhere(draft.letter().kind())) {
            denied.ifPresentOrElse(asides::denied, asides::elsewhere);
        }
        asides.unauthorised();
        asides.lastDay();
        return List.copyOf(asides.notes);
    }

    private boolean givesTheOmbudsman(String clause) {
        return letter.policy().all(Contact.class).stream()
                .anyMatch(placed -> placed.clause().id().equals(clause)
                        && OMBUDSMAN.equals(placed.provision().content()));
    }

    private void denied(Clause clause) {
        notes.add(new Beside(
                clause.id(),
                "Whoever complains here has no right to the Ombudsman, so the letter does not lead there.",
                false));
    }

    private void elsewhere() {
        changes();
        unprinted();
    }

    /** No designated person and no eight weeks since Saturday 1 October 2022 (SET-17). */
    private void changes() {
        draft.ombudsman().ifPresent(window -> window.clause().signposts().forEach(each -> told(window, each)));
    }

    /** A document that opens a way to the Ombudsman and nowhere prints how to get there (DEE-14): the sourced contact. */
    private void unprinted() {
        boolean printed = letter.policy().all(Contact.class).stream()
                .anyMatch(placed -> OMBUDSMAN.equals(placed.provision().content()));
        Window way = draft.ombudsman().or(draft::ombudsmanAdvises).orElse(null);
        if (way != null && !printed && letter.find(OMBUDSMAN).isEmpty()) {
            notes.add(new Beside(way.clause().id(), "The document prints no contact details of the Ombudsman.", false));
            told(way, Signpost.OMBUDSMAN_TODAY);
            told(way, Signpost.NO_EMAIL);
        }
    }

    private void told(Window window, Signpost signpost) {
        boolean said = notes.stream().anyMatch(each -> each.says().equals(signpost.says()));
        if (!said && !letter.day().isBefore(signpost.from())) {
            notes.add(new Beside(window.clause().id(), signpost.says(), true));
        }
    }

    /** A letter goes to whoever contacted the landlord, and a representative needs authority (ASC-19, FTR-4). */
    private void unauthorised() {
        Party party = Party.of(sent.complaint());
        if (party.representative() == null || party.authority().isPresent()) {
            return;
        }
        for (Placed<Standing> placed : letter.policy().all(Standing.class)) {
            if (placed.provision().needsAuthority() && placed.provision().who().contains(Complainant.REPRESENTATIVE)) {
                notes.add(new Beside(
                        placed.clause().id(),
                        "The letter goes to a representative, and no authority from the resident is on record.",
                        false));
            }
        }
    }

    /** A last day that somebody wrote where the document states none (EMH-9). */
    private void lastDay() {
        Window window = draft.escalation().orElse(null);
        if (window != null
                && window.closes().isEmpty()
                && letter.find("escalate-by").isPresent()) {
            notes.add(new Beside(
                    window.clause().id(),
                    "The document states no last day for " + EventKind.ESCALATION_REQUESTED.noun()
                            + ", and the letter names one.",
                    false));
        }
    }
}
