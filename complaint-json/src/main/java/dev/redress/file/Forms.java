package dev.redress.file;

import dev.redress.calendar.UnknownName;
import dev.redress.policy.Provision;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The kinds of provision that a policy file can state: all that there are. */
final class Forms {

    static final List<Form<?>> ALL = Stream.of(TimeForms.ALL, AdmissionForms.ALL, StageForms.ALL, WordForms.ALL)
            .<Form<?>>flatMap(List::stream)
            .toList();

    static final List<String> KINDS = ALL.stream().map(Form::kind).toList();

    private static final Map<String, Form<?>> BY_KIND =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Form::kind, Function.identity()));

    private Forms() {}

    static Optional<Form<?>> find(String kind) {
        return Optional.ofNullable(BY_KIND.get(kind));
    }

    /** The kind of that name, or the one that a slip of the hand made of it. */
    static Optional<Form<?>> meant(String kind) {
        return find(kind).or(() -> UnknownName.nearest(kind, KINDS).flatMap(Forms::find));
    }

    static void write(Provision provision, ProvisionKeys keys) {
        ALL.stream()
                .filter(form -> form.isOf(provision))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no keys for a provision of kind " + provision.kind()))
                .write(provision, keys);
    }
}
