package dev.redress.file;

import dev.redress.calendar.TimeLimit;
import dev.redress.document.Fields;
import dev.redress.document.Node;
import dev.redress.policy.Channel;
import dev.redress.policy.Complainant;
import dev.redress.policy.EventKind;
import dev.redress.policy.Fact;
import dev.redress.policy.FactTest;
import dev.redress.policy.Letters;
import dev.redress.policy.Role;
import dev.redress.policy.Start;
import dev.redress.policy.Term;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a provision while it is read. What cannot be read is on record as a defect and is then some value, so that
 * reading goes on and finds the rest; the policy that comes of it is never handed out.
 */
final class ProvisionFields {

    private static final String LIMIT =
            "a limit reads '20 working days', '14 days', '8 weeks', '4 months', '1 year' or 'same day'";
    private static final String TERMS =
            "words with what each stands for: not-addressed: the complaint was not addressed";
    private static final String CONDITION = "facts with the values that they must have: {about: [neighbour, other]}";

    private final Fields fields;
    private final Named named;

    ProvisionFields(Fields fields, Named named) {
        this.fields = fields;
        this.named = named;
    }

    private void require(String key) {
        require(fields, key);
    }

    private static void require(Fields fields, String key) {
        if (fields.require(key)
                && fields.node(key).get() instanceof Node.Sequence list
                && list.items().isEmpty()) {
            fields.error(key, "an empty list", "one at least");
        }
    }

    // --- texts --------------------------------------------------------------------------------------------------

    String text(String key) {
        return fields.requiredText(key);
    }

    @Nullable
    String findText(String key) {
        return fields.text(key).orElse(null);
    }

    List<String> words(String key) {
        return fields.words(key);
    }

    List<String> someWords(String key) {
        require(key);
        return fields.words(key);
    }

    boolean has(String key) {
        return fields.has(key);
    }

    boolean isSet(String key) {
        return isSetOr(key, false);
    }

    boolean isSetOr(String key, boolean otherwise) {
        return fields.yesNo(key).orElse(otherwise);
    }

    <T> T oneOf(String key, Map<String, T> choices, T otherwise) {
        return fields.oneOf(key, choices).orElse(otherwise);
    }

    <T> T requiredOneOf(String key, Map<String, T> choices, T otherwise) {
        require(key);
        return oneOf(key, choices, otherwise);
    }

    /** Which of these keys has a value, empty where none has; a second one is a defect. */
    String onlyOne(String... keys) {
        String found = "";
        for (String key : keys) {
            if (fields.has(key)) {
                if (!found.isEmpty()) {
                    fields.error(key, key + " beside " + found, "one of them");
                }
                found = found.isEmpty() ? key : found;
            }
        }
        return found;
    }

    void error(String key, String found, String expected) {
        fields.error(key, found, expected);
    }

    <T> @Nullable T below(String key, String what, Function<ProvisionFields, T> reader) {
        return fields.child(key, what)
                .map(below -> reader.apply(new ProvisionFields(below, named)))
                .orElse(null);
    }

    // --- time ---------------------------------------------------------------------------------------------------

    @Nullable
    TimeLimit limit(String key) {
        return fields.value(key, TimeLimit::parse, LIMIT).orElse(null);
    }

    TimeLimit requiredLimit(String key) {
        require(key);
        return fields.value(key, TimeLimit::parse, LIMIT).orElse(TimeLimit.days(1));
    }

    Start start(String key) {
        require(key);
        return startOrFirstContact(key);
    }

    Start startOrFirstContact(String key) {
        return Starts.read(fields, key, named).orElse(Start.at(EventKind.FIRST_CONTACT));
    }

    // --- names --------------------------------------------------------------------------------------------------

    List<EventKind> events(String key) {
        return named.events(fields, key);
    }

    List<EventKind> someEvents(String key) {
        require(key);
        return events(key);
    }

    @Nullable
    EventKind event(String key) {
        List<EventKind> events = events(key);
        if (events.size() > 1) {
            fields.error(key, events.size() + " events", "one event");
        }
        return events.isEmpty() ? null : events.get(0);
    }

    EventKind requiredEvent(String key) {
        require(key);
        return Optional.ofNullable(event(key)).orElse(EventKind.FIRST_CONTACT);
    }

    Set<Channel> channels(String key) {
        Set<Channel> channels = new HashSet<>();
        fields.values(key, Channel::named, "a channel such as telephone").forEach(channels::addAll);
        return channels;
    }

    List<String> roles(String key) {
        return fields.values(key, Role::get, "a role such as senior-manager");
    }

    List<Complainant> complainants(String key) {
        require(key);
        return fields.values(key, Complainant::get, "someone who complains, such as tenant");
    }

    List<String> kindsOfContact(String key) {
        require(key);
        return fields.values(key, Fact.KIND::read, String.join(", ", Fact.KIND.choices()));
    }

    List<String> letters(String key) {
        require(key);
        return fields.values(key, Letters::kind, "a kind of letter");
    }

    @Nullable
    String findContent(String key) {
        return fields.value(key, Letters::content, "what a letter can contain").orElse(null);
    }

    List<String> contents(String key) {
        require(key);
        return fields.values(key, Letters::content, "what a letter can contain");
    }

    List<Term> terms(String key) {
        List<Term> terms = new ArrayList<>();
        require(key);
        Fields below = fields.child(key, TERMS).orElse(null);
        if (below != null) {
            for (String id : below.names()) {
                below.require(id);
                below.value(id, words -> new Term(id, words), TERMS).ifPresent(terms::add);
            }
        }
        return terms;
    }

    // --- conditions ---------------------------------------------------------------------------------------------

    /** A condition, or a list of which any is enough. */
    List<List<FactTest>> alternatives(String key) {
        return fields.each(key, CONDITION).stream().map(ProvisionFields::tests).toList();
    }

    /** The tests of one condition or of several, where any test is enough. */
    List<FactTest> anyOf(String key) {
        return alternatives(key).stream().flatMap(List::stream).toList();
    }

    /** A condition that must be there. */
    List<FactTest> allOf(String key) {
        require(key);
        List<FactTest> tests =
                fields.child(key, CONDITION).map(ProvisionFields::tests).orElse(List.of());
        return tests.isEmpty() ? List.of(FactTest.stated(Fact.KIND)) : tests;
    }

    private static List<FactTest> tests(Fields condition) {
        List<FactTest> tests = new ArrayList<>();
        for (Fact fact : Fact.known()) {
            condition.has(fact.name());
        }
        for (String name : condition.names()) {
            Fact.find(name).ifPresent(fact -> tests.add(test(condition, fact)));
        }
        return tests;
    }

    private static FactTest test(Fields condition, Fact fact) {
        require(condition, fact.name());
        if (condition.at(fact.name()) instanceof Node.Text text && text.value().equals(ProvisionKeys.STATED)) {
            return FactTest.stated(fact);
        }
        return new FactTest(
                fact,
                condition.values(
                        fact.name(),
                        text -> fact.read(yesOrNo(fact, text)),
                        "a value of " + fact.name() + ", or stated"));
    }

    private static String yesOrNo(Fact fact, String text) {
        if (fact.form() != Fact.Form.YES_OR_NO) {
            return text;
        }
        return text.equals("true") ? "yes" : text.equals("false") ? "no" : text;
    }

    @Override
    public String toString() {
        return fields.toString();
    }
}
