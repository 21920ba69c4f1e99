package dev.redress.access;

import dev.redress.policy.EventKind;
import java.util.ArrayList;
import java.util.List;

/** What someone would do: see something, read an event of a kind, record one, open a complaint. */
public sealed interface Act {

    /** Sees something. */
    record See(Sight what) implements Act {
        /** {@code see its deadlines and rights}. */
        @Override
        public String toString() {
            return "see " + what.words();
        }
    }

    /** Reads that an event of a kind happened, when, and by whose act. */
    record Read(EventKind kind) implements Act {
        /** {@code read stage-1-responded}. */
        @Override
        public String toString() {
            return "read " + kind;
        }
    }

    /** Records an event of a kind. */
    record Recording(EventKind kind) implements Act {
        /** {@code record stage-1-responded}. */
        @Override
        public String toString() {
            return "record " + kind;
        }
    }

    /** Opens a complaint that is not on record yet. */
    record Opening() implements Act {
        /** {@code open a complaint}. */
        @Override
        public String toString() {
            return "open a complaint";
        }
    }

    /** Seeing something. */
    static Act see(Sight what) {
        return new See(what);
    }

    /** Reading an event of that kind. */
    static Act read(EventKind kind) {
        return new Read(kind);
    }

    /** Recording an event of that kind. */
    static Act record(EventKind kind) {
        return new Recording(kind);
    }

    /** Opening a complaint. */
    static Act open() {
        return new Opening();
    }

    /** Every act there is; a landlord's own kinds of event have one example for each side. */
    static List<Act> all() {
        List<Act> all = new ArrayList<>();
        for (Sight sight : Sight.values()) {
            all.add(see(sight));
        }
        all.add(open());
        List<EventKind> kinds = new ArrayList<>(EventKind.known());
        kinds.add(EventKind.own("x-of-the-landlord", "a landlord's own event"));
        kinds.add(EventKind.own("x-of-the-resident", "a landlord's own event by the resident")
                .byResident());
        kinds.forEach(kind -> all.add(read(kind)));
        kinds.forEach(kind -> all.add(record(kind)));
        return List.copyOf(all);
    }
}
