package dev.redress.complaint;

import dev.redress.calendar.UnknownName;
import dev.redress.policy.Role;
import dev.redress.policy.Stage;
import java.util.List;

/**
 * The codes that a request about a complaint may hold: its people, its texts, the clauses and stages of its policy. Facts are never
 * refused; a request that names nobody is a slip of the hand.
 *
 * <p>{@code KnownCodes.of(complaint).read(Detail.OBLIGATION, "EMH-21")} is refused, and names the clauses there are. An id of a
 * person or a text that is not there is not repeated, since it may be a name.
 */
public final class KnownCodes {

    private static final List<Detail<?>> PEOPLE = List.of(Detail.FOR, Detail.TO, Detail.PANEL);
    private static final List<Detail<?>> TEXTS = List.of(Detail.TEXT, Detail.WANTED, Detail.REASON);
    private static final List<String> PURPOSES = List.of("advice", "investigation");

    private final Complaint complaint;

    private KnownCodes(Complaint complaint) {
        this.complaint = complaint;
    }

    /** Those of a complaint and its policy. */
    public static KnownCodes of(Complaint complaint) {
        return new KnownCodes(complaint);
    }

    /**
     * The code of that word, for a detail that holds codes.
     *
     * @throws UnknownName for a clause, a stage, a purpose or a role that there is not
     * @throws NotInComplaint for a person or a text that the complaint does not have
     */
    public Code read(Detail<?> detail, String word) {
        if (PEOPLE.contains(detail)) {
            return person(detail.name(), word);
        }
        if (TEXTS.contains(detail)) {
            List<String> known =
                    complaint.texts().keySet().stream().map(Code::word).toList();
            return referred(detail.name(), "names no text in this complaint", word, known);
        }
        if (detail.equals(Detail.OBLIGATION) || detail.equals(Detail.CLAUSE)) {
            return new Code(complaint.policy().getClause(word).id());
        }
        if (detail.equals(Detail.STAGE)) {
            List<String> stages =
                    complaint.policy().stages().stream().map(Stage::id).toList();
            return known("stage of " + complaint.policy().id(), word, stages);
        }
        if (detail.equals(Detail.PURPOSE)) {
            return known("purpose", word, PURPOSES);
        }
        return new Code(detail.equals(Detail.ROLE) ? Role.get(word) : word);
    }

    /**
     * The person of that id.
     *
     * @param place where they are named: {@code by}
     * @throws NotInComplaint where the complaint names nobody so
     */
    public Code person(String place, String id) {
        List<String> known =
                complaint.people().stream().map(person -> person.id().word()).toList();
        return referred(place, "names nobody in this complaint", id, known);
    }

    private static Code known(String kind, String word, List<String> known) {
        if (!known.contains(word)) {
            throw new UnknownName(kind, word, known);
        }
        return new Code(word);
    }

    private static Code referred(String place, String found, String id, List<String> known) {
        if (known.contains(id)) {
            return new Code(id);
        }
        throw new NotInComplaint(place, found, UnknownName.nearest(id, known).orElse(""), known);
    }

    /** An id that goes by nobody and nothing in a complaint; it is not repeated, since it may be a name. */
    public static final class NotInComplaint extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        private final String place;

        NotInComplaint(String place, String found, String near, List<String> known) {
            super(place + " " + found + ";" + (near.isEmpty() ? "" : " did you mean " + near + "?") + " known: "
                    + (known.isEmpty() ? "none" : String.join(", ", known)));
            this.place = place;
        }

        /** Where it stands: {@code by}. */
        public String place() {
            return place;
        }
    }
}
