package dev.redress.file;

import dev.redress.document.Fields;
import dev.redress.policy.Provision;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/**
 * One kind of provision in a policy file: its keys, read and written. The kind is the first key, what it provides its value:
 * {@code obligation: send the full written response}.
 */
final class Form<P extends Provision> {

    private final String kind;
    private final String help;
    private final Class<P> type;
    private final BiFunction<String, ProvisionFields, P> reader;
    private final BiConsumer<P, ProvisionKeys> writer;

    private Form(
            String kind,
            String help,
            Class<P> type,
            BiFunction<String, ProvisionFields, P> reader,
            BiConsumer<P, ProvisionKeys> writer) {
        this.kind = kind;
        this.help = help;
        this.type = type;
        this.reader = reader;
        this.writer = writer;
    }

    static <P extends Provision> Form<P> of(
            String kind,
            String help,
            Class<P> type,
            BiFunction<String, ProvisionFields, P> reader,
            BiConsumer<P, ProvisionKeys> writer) {
        return new Form<>(kind, help, type, reader, writer);
    }

    String kind() {
        return kind;
    }

    P read(String what, Fields fields, Named named) {
        return reader.apply(what, new ProvisionFields(fields.described(help), named));
    }

    boolean isOf(Provision provision) {
        return type.isInstance(provision);
    }

    /** Writes the keys of a provision of this kind. */
    void write(Provision provision, ProvisionKeys keys) {
        keys.text(kind, provision.what());
        writer.accept(type.cast(provision), keys);
    }

    @Override
    public String toString() {
        return kind;
    }
}
