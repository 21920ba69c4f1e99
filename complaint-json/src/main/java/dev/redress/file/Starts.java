package dev.redress.file;

import dev.redress.document.Fields;
import dev.redress.document.Node;
import dev.redress.policy.EventKind;
import dev.redress.policy.Start;
import java.util.List;
import java.util.Optional;

/**
 * Where a clock starts, in a file: {@code first-contact}; {@code [a, b]}, the first of them; {@code last: [a, b]}; {@code
 * stated-in: a}, the date stated in it; {@code received: a}, its receipt where one is recorded; {@code extension-of: EX-5}, the
 * extension of that clause. The ways before it hold each other: {@code last: {received: [a, b]}}.
 */
final class Starts {

    private static final List<String> WAYS = List.of("last", "stated-in", "received", "extension-of");

    private static final String HELP =
            "an event, a list of events (the first of them), or one of last:, stated-in: and received: with either, or"
                    + " extension-of: with the clause that is extended";

    private Starts() {}

    static Optional<Start> read(Fields fields, String key, Named named) {
        if (fields.node(key).filter(Node.Mapping.class::isInstance).isEmpty()) {
            List<EventKind> kinds = named.events(fields, key);
            return kinds.isEmpty() ? Optional.empty() : Optional.of(Start.at(kinds.toArray(EventKind[]::new)));
        }
        Fields below = fields.child(key, HELP).orElseThrow();
        Optional<Start> last = read(below, "last", named)
                .map(it -> new Start(it.kinds(), true, it.asDated(), it.orReceipt(), it.extensionOf()));
        Optional<Start> stated = read(below, "stated-in", named).map(Start::byStatedDate);
        Optional<Start> received = read(below, "received", named).map(Start::byReceipt);
        Optional<Start> extended = below.text("extension-of").map(Start::atExtensionOf);
        List<String> ways = WAYS.stream().filter(below::has).toList();
        if (ways.size() > 1) {
            fields.error(key, String.join(" and ", ways) + " side by side", HELP);
        } else if (ways.isEmpty()) {
            Node.Mapping written = (Node.Mapping) below.node();
            WAYS.stream().filter(written.values()::containsKey).forEach(below::require);
            if (written.values().isEmpty()) {
                fields.error(key, "braces with nothing in them", HELP);
            }
        }
        return last.or(() -> stated).or(() -> received).or(() -> extended);
    }

    static void write(Start start, ProvisionKeys keys, String key) {
        if (start.last()) {
            wrap(
                    keys,
                    key,
                    "last",
                    new Start(start.kinds(), false, start.asDated(), start.orReceipt(), start.extensionOf()));
        } else if (start.asDated()) {
            wrap(
                    keys,
                    key,
                    "stated-in",
                    new Start(start.kinds(), false, false, start.orReceipt(), start.extensionOf()));
        } else if (start.orReceipt()) {
            wrap(keys, key, "received", new Start(start.kinds(), false, false, false, start.extensionOf()));
        } else if (start.extensionOf() != null) {
            keys.shortBelow(key, below -> below.text("extension-of", start.extensionOf()));
        } else {
            keys.events(key, start.kinds());
        }
    }

    private static void wrap(ProvisionKeys keys, String key, String how, Start start) {
        keys.shortBelow(key, below -> write(start, below, how));
    }
}
