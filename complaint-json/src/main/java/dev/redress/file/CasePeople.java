package dev.redress.file;

import dev.redress.complaint.Code;
import dev.redress.complaint.Person;
import dev.redress.complaint.Personal;
import dev.redress.document.Defects;
import dev.redress.document.Fields;
import dev.redress.document.Node;
import dev.redress.document.Place;
import dev.redress.document.Severity;
import dev.redress.policy.Complainant;
import dev.redress.policy.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What sits apart from the events of a case: people and texts, by the ids that events refer to. No value of it is ever shown. */
final class CasePeople {

    private static final String PERSON = "a person: name, and either standing or role";
    private static final Map<String, Complainant> STANDINGS = Arrays.stream(Complainant.values())
            .collect(Collectors.toMap(Complainant::toString, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    private static final String ROLES = String.join(", ", Role.names()) + ", or one that begins with x-";

    private final List<Person> people = new ArrayList<>();
    private final Map<Code, Personal> texts = new LinkedHashMap<>();
    private final Set<Code> personIds = new LinkedHashSet<>();
    private final Set<Code> textIds = new LinkedHashSet<>();
    private final Defects defects;

    private CasePeople(Defects defects) {
        this.defects = defects;
    }

    static CasePeople in(Fields file, Defects defects) {
        CasePeople read = new CasePeople(defects);
        file.child("people", "people by their ids: P1: {name: …, standing: tenant}")
                .map(Fields::discreet)
                .ifPresent(read::readPeople);
        file.child("texts", "texts by their ids: T1: …").map(Fields::discreet).ifPresent(read::readTexts);
        return read;
    }

    private void readPeople(Fields all) {
        for (Code id : ids(all, personIds)) {
            all.child(id.word(), PERSON).ifPresent(fields -> people.add(person(id, fields)));
        }
    }

    private void readTexts(Fields all) {
        for (Code id : ids(all, textIds)) {
            all.personal(id.word()).ifPresent(text -> {
                if (text.isBlank()) {
                    all.error(id.word(), "a text without words", "what was said; no value at all where it was erased");
                }
                texts.put(id, Personal.of(text));
            });
        }
    }

    private Collection<Code> ids(Fields all, Set<Code> ids) {
        if (all.node() instanceof Node.Mapping mapping) {
            for (Map.Entry<String, Place> key : mapping.keys().entrySet()) {
                all.has(key.getKey());
                try {
                    ids.add(new Code(key.getKey()));
                } catch (IllegalArgumentException e) {
                    defects.add(
                            key.getValue(),
                            mapping.path(),
                            Severity.ERROR,
                            "words where an id belongs",
                            "a short word without spaces, such as P1 or T1, which events refer to");
                }
            }
        }
        return ids;
    }

    private Person person(Code id, Fields fields) {
        @Nullable Personal name = fields.personal("name").map(Personal::of).orElse(null);
        @Nullable Complainant standing = fields.oneOf("standing", STANDINGS).orElse(null);
        @Nullable String role = fields.value("role", Role::get, ROLES).orElse(null);
        boolean hasStanding = fields.has("standing");
        if (hasStanding == fields.has("role")) {
            defects.warning(
                    fields.node(),
                    hasStanding ? "both a standing and a role" : "neither a standing nor a role",
                    "standing for one who complains, role for one of the landlord's own");
        }
        return new Person(id, name, standing, role);
    }

    List<Person> people() {
        return people;
    }

    Map<Code, Personal> texts() {
        return texts;
    }

    /** The ids under {@code people}, those who were erased included. */
    Set<Code> personIds() {
        return personIds;
    }

    /** The ids under {@code texts}, what was erased included. */
    Set<Code> textIds() {
        return textIds;
    }
}
