package dev.redress.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The way from the root to a value. A link a step, since whole paths of a deep file would outweigh it many times. */
record Trail(@Nullable Trail before, String step) {

    // where a case keeps what people are called and said: a key there may be a name by mistake
    private static final Set<String> PERSONAL = Set.of("people", "texts");

    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}._/:()#-]{1,64}");

    static final Trail ROOT = new Trail(null, "");

    Trail then(String key) {
        return new Trail(this, key);
    }

    Trail then(int index) {
        return new Trail(this, Integer.toString(index));
    }

    /** Whether it leads to what people are called or said. */
    boolean isPersonal() {
        return PERSONAL.contains(first());
    }

    private String first() {
        Trail here = this;
        while (here.before != null && here.before.before != null) {
            here = here.before;
        }
        return here.step;
    }

    String pointer() {
        Deque<String> steps = new ArrayDeque<>();
        boolean personal = isPersonal();
        for (Trail here = this; here.before != null; here = here.before) {
            steps.addFirst(personal && !ID.matcher(here.step).matches() ? "(not shown)" : here.step);
        }
        StringBuilder pointer = new StringBuilder();
        for (String step : steps) {
            pointer.append('/').append(step.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }
}
