package dev.redress.document;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The way from the root to a value. A link a step, since whole paths of a deep file would outweigh it many times. */
record Trail(@Nullable Trail before, String step) {

    static final Trail ROOT = new Trail(null, "");

    Trail then(String key) {
        return new Trail(this, key);
    }

    Trail then(int index) {
        return new Trail(this, Integer.toString(index));
    }

    /** The first key on the way; empty at the root. */
    String first() {
        Trail here = this;
        while (here.before != null && here.before.before != null) {
            here = here.before;
        }
        return here.step;
    }

    String pointer() {
        Deque<String> steps = new ArrayDeque<>();
        for (Trail here = this; here.before != null; here = here.before) {
            steps.addFirst(here.step);
        }
        StringBuilder pointer = new StringBuilder();
        for (String step : steps) {
            pointer.append('/').append(step.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }
}
