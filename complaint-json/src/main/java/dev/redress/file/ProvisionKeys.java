package dev.redress.file;

import dev.redress.calendar.TimeLimit;
import dev.redress.document.YamlWriter;
import dev.redress.policy.Channel;
import dev.redress.policy.EventKind;
import dev.redress.policy.Fact;
import dev.redress.policy.FactTest;
import dev.redress.policy.Start;
import dev.redress.policy.Term;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes keys as {@link ProvisionFields} reads them; what a reader takes for granted is left out. */
final class ProvisionKeys {

    /** A fact that only has to be stated. */
    static final String STATED = "stated";

    private static final int SHORT_WORD = 30;
    private static final int SHORT_LIST = 90;

    private final YamlWriter yaml;

    ProvisionKeys(YamlWriter yaml) {
        this.yaml = yaml;
    }

    void text(String key, @Nullable String text) {
        if (text != null) {
            yaml.text(key, text);
        }
    }

    void flag(String key, boolean set) {
        yesNo(key, set, false);
    }

    void yesNo(String key, boolean yes, boolean otherwise) {
        if (yes != otherwise) {
            yaml.key(key);
            yaml.yesNo(yes);
        }
    }

    void whole(String key, int number) {
        if (number != 0) {
            yaml.key(key);
            yaml.whole(number);
        }
    }

    void limit(String key, @Nullable TimeLimit limit) {
        text(key, limit == null ? null : limit.toString());
    }

    void start(String key, @Nullable Start start) {
        if (start != null) {
            Starts.write(start, this, key);
        }
    }

    void event(String key, @Nullable EventKind event) {
        text(key, event == null ? null : event.name());
    }

    void events(String key, List<EventKind> events) {
        words(key, events.stream().map(EventKind::name).toList());
    }

    void channels(String key, Set<Channel> channels) {
        words(key, channels.stream().sorted().map(Channel::toString).toList());
    }

    /** One word alone, few in brackets, long ones a line each; none leave no key. */
    void words(String key, List<String> words) {
        if (words.isEmpty()) {
            return;
        }
        if (words.size() == 1) {
            text(key, words.get(0));
            return;
        }
        yaml.key(key);
        if (isShort(words)) {
            yaml.startFlowList();
        } else {
            yaml.startList();
        }
        words.forEach(yaml::text);
        yaml.endList();
    }

    private static boolean isShort(Collection<String> words) {
        return words.stream().allMatch(word -> word.length() <= SHORT_WORD)
                && words.stream().mapToInt(word -> word.length() + 2).sum() <= SHORT_LIST;
    }

    void terms(String key, List<Term> terms) {
        below(key, below -> terms.forEach(term -> below.text(term.id(), term.words())));
    }

    // --- mappings -----------------------------------------------------------------------------------------------

    /** A mapping, a key to a line. */
    void below(String key, Consumer<ProvisionKeys> keys) {
        yaml.key(key);
        yaml.startMap();
        keys.accept(this);
        yaml.endMap();
    }

    /** A mapping in braces. */
    void shortBelow(String key, Consumer<ProvisionKeys> keys) {
        yaml.key(key);
        yaml.startFlowMap();
        keys.accept(this);
        yaml.endMap();
    }

    /** Several mappings, an item each; none leave no key. */
    <T> void each(String key, List<T> items, Consumer<T> keys) {
        if (!items.isEmpty()) {
            yaml.key(key);
            yaml.startList();
            for (T item : items) {
                yaml.startMap();
                keys.accept(item);
                yaml.endMap();
            }
            yaml.endList();
        }
    }

    void alternatives(String key, List<List<FactTest>> alternatives) {
        if (alternatives.size() == 1) {
            allOf(key, alternatives.get(0));
        } else if (!alternatives.isEmpty()) {
            yaml.key(key);
            yaml.startList();
            alternatives.forEach(this::condition);
            yaml.endList();
        }
    }

    void anyOf(String key, List<FactTest> tests) {
        if (new HashSet<>(tests.stream().map(FactTest::fact).toList()).size() == tests.size()) {
            if (!tests.isEmpty()) {
                allOf(key, tests);
            }
        } else {
            alternatives(key, tests.stream().map(List::of).toList());
        }
    }

    void allOf(String key, List<FactTest> tests) {
        yaml.key(key);
        condition(tests);
    }

    private void condition(List<FactTest> tests) {
        yaml.startFlowMap();
        for (FactTest test : tests) {
            List<String> values = test.values();
            if (values.isEmpty()) {
                text(test.fact().name(), STATED);
            } else if (values.equals(List.of(STATED))) {
                yaml.key(test.fact().name());
                yaml.startFlowList();
                yaml.text(STATED);
                yaml.endList();
            } else if (test.fact().form() == Fact.Form.YES_OR_NO && values.size() == 1) {
                yaml.key(test.fact().name());
                yaml.yesNo(values.get(0).equals("yes"));
            } else {
                words(test.fact().name(), values);
            }
        }
        yaml.endMap();
    }
}
