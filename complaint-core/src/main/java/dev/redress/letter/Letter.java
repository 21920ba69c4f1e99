package dev.redress.letter;

import dev.redress.calendar.Days;
import dev.redress.complaint.Personal;
import dev.redress.policy.Clause;
import dev.redress.policy.Letters;
import dev.redress.policy.Placed;
import dev.redress.policy.Policy;
import dev.redress.policy.Provision.Contact;
import dev.redress.policy.Provision.Follows;
import dev.redress.policy.Signpost;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A letter to a resident as structured contents, under a procedure. What it says is {@link Personal} and is in no message.
 *
 * <p>EMH-7: the stage 1 response explains what happened and what is done about it. {@code Letter.of("stage-1-response", emh,
 * tuesday12January2027).with("understanding", "The boiler failed twice.")} omits {@code actions}, and nothing else. A content with
 * nothing in it is omitted too.
 */
public final class Letter {

    private final String kind;
    private final Policy policy;
    private final LocalDate day;
    private final Map<String, Personal> contents;

    private Letter(String kind, Policy policy, LocalDate day, Map<String, Personal> contents) {
        this.kind = kind;
        this.policy = policy;
        this.day = day;
        this.contents = contents;
    }

    /**
     * A letter in which nothing is said yet.
     *
     * @param kind {@code final-response}
     * @param day its date
     * @throws dev.redress.calendar.UnknownName naming the kinds there are
     */
    public static Letter of(String kind, Policy policy, LocalDate day) {
        return new Letter(Letters.kind(kind), policy, day, Map.of());
    }

    // --- questions ----------------------------------------------------------------------------------------------

    /** {@code final-response}. */
    public String kind() {
        return kind;
    }

    /** The procedure under which it is written. */
    public Policy policy() {
        return policy;
    }

    /** Its date. */
    public LocalDate day() {
        return day;
    }

    /** What it says, by content, in the order in which it was given; none of it is empty. */
    public Map<String, Personal> contents() {
        return contents;
    }

    /** What it says of a content, if anything. */
    public Optional<Personal> find(String content) {
        return Optional.ofNullable(contents.get(content));
    }

    /** What its procedure requires of it and it lacks, one for each clause that requires it, in document order. */
    public List<Omission> omissions() {
        List<Omission> omissions = new ArrayList<>();
        for (Required required : Required.of(policy, kind)) {
            if (!contents.containsKey(required.content())) {
                omissions.add(required.omittedFrom(kind));
            }
        }
        return List.copyOf(omissions);
    }

    /** Whether it omits nothing that its procedure requires. */
    public boolean isComplete() {
        return omissions().isEmpty();
    }

    /**
     * What stands beside the contacts that it carries or has to carry: that the document prints none (ASC-33), and the changes
     * that a source states, from their day on. From Tuesday 13 January 2026 a final response under EMH-18 has the note that the
     * Ombudsman takes no new cases by e-mail; one of the day before has none.
     */
    public List<Beside> notes() {
        Set<Clause> clauses = new LinkedHashSet<>();
        for (Required required : Required.of(policy, kind)) {
            clauses.add(required.clause());
        }
        for (Placed<Contact> contact : policy.all(Contact.class)) {
            String content = contact.provision().content();
            if (content != null && contents.containsKey(content)) {
                clauses.add(contact.clause());
            }
        }
        List<Beside> notes = new ArrayList<>();
        for (Clause clause : policy.clauses()) {
            if (clauses.contains(clause)) {
                unprinted(clause, notes);
                changes(clause, notes);
            }
        }
        return List.copyOf(notes);
    }

    private static void unprinted(Clause clause, List<Beside> notes) {
        clause.provisions().forEach(provision -> {
            if (provision instanceof Contact contact
                    && contact.content() != null
                    && contact.lines().isEmpty()) {
                notes.add(new Beside(
                        clause.id(), "The document prints no contact details of the " + contact.who() + ".", false));
            }
        });
    }

    private void changes(Clause clause, List<Beside> notes) {
        boolean contact = clause.provisions().stream().anyMatch(Contact.class::isInstance);
        for (Signpost signpost : clause.signposts()) {
            if (contact && !day.isBefore(signpost.from())) {
                notes.add(new Beside(clause.id(), signpost.says(), true));
            }
        }
    }

    /** The codes of practice that its procedure says it follows (EMH-19). */
    public List<String> codes() {
        return policy.all(Follows.class).stream()
                .map(follows -> follows.provision().what())
                .toList();
    }

    // --- derivations --------------------------------------------------------------------------------------------

    /**
     * The letter saying this of a content instead of what it said; words that are blank leave it out.
     *
     * @throws dev.redress.calendar.UnknownName naming the contents there are
     */
    public Letter with(String content, String words) {
        return with(content, words.isBlank() ? null : Personal.of(words));
    }

    Letter with(String content, @Nullable Personal words) {
        Map<String, Personal> more = new LinkedHashMap<>(contents);
        more.remove(Letters.content(content));
        if (words != null) {
            more.put(content, words);
        }
        return new Letter(kind, policy, day, Collections.unmodifiableMap(more));
    }

    /** The letter without a content. */
    public Letter without(String content) {
        return with(content, (Personal) null);
    }

    /** The letter with what another says instead of what it says itself, and with what only it says. */
    public Letter with(Letter other) {
        Letter both = this;
        for (Map.Entry<String, Personal> each : other.contents.entrySet()) {
            both = both.with(each.getKey(), each.getValue());
        }
        return both;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Letter that
                && kind.equals(that.kind)
                && policy.equals(that.policy)
                && day.equals(that.day)
                && contents.equals(that.contents);
    }

    @Override
    public int hashCode() {
        return kind.hashCode() * 31 + contents.hashCode();
    }

    /** {@code stage 1 response under emh 2026-11-22 of Tuesday 12 January 2027, 3 contents}. */
    @Override
    public String toString() {
        return Kinds.spoken(kind) + " under " + policy + " of " + Days.spoken(day) + ", " + contents.size()
                + (contents.size() == 1 ? " content" : " contents");
    }
}
