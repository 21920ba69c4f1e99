package dev.redress.policy;

import java.util.ArrayList;
import java.util.List;

/**
 * One rule of a procedure: where it stands, what it says, and what it provides.
 *
 * @param id {@code EMH-5}
 * @param heading the heading of the document under which it stands
 * @param stage the part of the procedure that it belongs to
 * @param words the rule as a sentence; ours in the published procedures, a landlord's own in its own
 * @param firmness whether the landlord will, or aims to
 * @param provisions what it provides, the chief thing first
 * @param readings how it was read where it could be read in two ways
 * @param signposts sourced facts from outside the document that belong beside it
 */
public record Clause(
        String id,
        String heading,
        Stage stage,
        String words,
        Firmness firmness,
        List<Provision> provisions,
        List<Reading> readings,
        List<Signpost> signposts) {

    public Clause {
        provisions = List.copyOf(provisions);
        readings = List.copyOf(readings);
        signposts = List.copyOf(signposts);
        if (provisions.isEmpty()) {
            throw new IllegalArgumentException("clause " + id + " provides nothing");
        }
    }

    /** A clause that the landlord will keep, with nothing to read in two ways. */
    public static Clause of(String id, String heading, Stage stage, String words, Provision... provisions) {
        return new Clause(id, heading, stage, words, Firmness.WILL, List.of(provisions), List.of(), List.of());
    }

    /** The same clause where the document only aims to. */
    public Clause aimed() {
        return new Clause(id, heading, stage, words, Firmness.AIM, provisions, readings, signposts);
    }

    public Clause read(Reading reading) {
        List<Reading> more = new ArrayList<>(readings);
        more.add(reading);
        return new Clause(id, heading, stage, words, firmness, provisions, more, signposts);
    }

    public Clause beside(Signpost signpost) {
        List<Signpost> more = new ArrayList<>(signposts);
        more.add(signpost);
        return new Clause(id, heading, stage, words, firmness, provisions, readings, more);
    }

    /** The kind of the chief thing it provides: {@code obligation}. */
    public String kind() {
        return provisions.get(0).kind();
    }

    /** What it provides, in a few words; several things are joined by a semicolon. */
    public String what() {
        List<String> parts = new ArrayList<>();
        for (Provision provision : provisions) {
            if (!parts.contains(provision.what())) {
                parts.add(provision.what());
            }
        }
        return String.join("; ", parts);
    }

    /** {@code EMH-5: A full written response is sent …}. */
    @Override
    public String toString() {
        return id + ": " + words;
    }
}
