package dev.redress.file;

import dev.redress.complaint.Code;
import dev.redress.complaint.Complaint;
import dev.redress.complaint.Detail;
import dev.redress.complaint.Event;
import dev.redress.complaint.Person;
import dev.redress.complaint.Personal;
import dev.redress.policy.Channel;
import dev.redress.policy.Complainant;
import dev.redress.policy.EventKind;
import dev.redress.policy.Fact;
import dev.redress.policy.Policy;
import dev.redress.policy.Role;
import dev.redress.published.PublishedPolicies;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Histories with any events that carry anything they may, and with people and texts that anything may be known of. */
final class GeneratedCases extends DomainContextBase {

    private static final String SAID = "aB 0:#-'\"\n\t{}[],&*!|>%@`é😀~?";
    private static final String CODE = "abcXYZ019._-/:()#éß";

    @Provide
    Arbitrary<Complaint> complaints() {
        Arbitrary<Policy> policies = Arbitraries.of(PublishedPolicies.ids()).map(PublishedPolicies::get);
        return Combinators.combine(
                        references(),
                        policies,
                        events().list().ofMaxSize(8),
                        people().list().ofMaxSize(4),
                        Arbitraries.maps(codes(), said()).ofMaxSize(4))
                .as((reference, policy, events, people, said) -> {
                    Map<Code, Personal> texts = new LinkedHashMap<>();
                    said.forEach((id, text) -> texts.put(id, Personal.of(text.isBlank() ? "said" : text)));
                    return Complaint.of(reference, policy, events, people, texts);
                })
                .withoutEdgeCases();
    }

    private static Arbitrary<Person> people() {
        return Combinators.combine(
                        codes(),
                        said().map(Personal::of).injectNull(0.3),
                        Arbitraries.of(Complainant.class).injectNull(0.5),
                        roles().injectNull(0.5))
                .as(Person::new);
    }

    private static Arbitrary<Event> events() {
        List<EventKind> kinds = new ArrayList<>(EventKind.known());
        kinds.add(EventKind.get("x-lift-checked"));
        return Combinators.combine(
                        Arbitraries.of(kinds), days(), times().injectNull(0.7), codes().injectNull(0.5), channels())
                .as((kind, day, time, by, channels) -> {
                    Event event = Event.of(kind, day).through(channels);
                    event = time == null ? event : event.at(time);
                    return by == null ? event : event.by(by.word());
                })
                .flatMap(event -> carrying(event, Detail.of(event.kind())));
    }

    private static Arbitrary<Event> carrying(Event event, List<Detail<?>> details) {
        return Arbitraries.subsetOf(details).flatMap(chosen -> {
            Arbitrary<Event> carrying = Arbitraries.just(event);
            for (Detail<?> detail : chosen) {
                carrying = Combinators.combine(carrying, values(detail)).as((it, value) -> with(it, detail, value));
            }
            return carrying;
        });
    }

    /** A complaint in which each detail is carried by one event at least. */
    static Complaint withEveryDetail() {
        Complaint complaint = Complaint.open("EX-1", PublishedPolicies.get("association"));
        for (Detail<?> detail : Detail.known()) {
            for (EventKind kind : EventKind.known()) {
                if (detail.belongsTo(kind)) {
                    Event event = Event.of(kind, LocalDate.of(2026, 12, 18));
                    complaint =
                            complaint.with(with(event, detail, values(detail).sample()));
                    break;
                }
            }
        }
        return complaint;
    }

    @SuppressWarnings("unchecked") // a detail's form says what its value is
    private static <T> Event with(Event event, Detail<T> detail, Object value) {
        return event.with(detail, (T) value);
    }

    private static Arbitrary<?> values(Detail<?> detail) {
        return switch (detail.form()) {
            case DATE -> days();
            case YES_OR_NO -> Arbitraries.of(true, false);
            case WHOLE_NUMBER -> Arbitraries.integers().between(1, 20);
            case AMOUNT ->
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, new BigDecimal("99999999.99"))
                        .ofScale(2);
            case EVENT -> Arbitraries.of(EventKind.known());
            case FACT ->
                Arbitraries.of(detail.fact().map(Fact::choices).orElseThrow()).map(Code::new);
            case CODE ->
                detail.equals(Detail.ROLE)
                        ? roles().map(Code::new)
                        : detail.equals(Detail.PURPOSE)
                                ? Arbitraries.of("advice", "investigation").map(Code::new)
                                : codes();
            case CODES -> codes().list().ofMaxSize(3);
        };
    }

    private static Arbitrary<String> roles() {
        List<String> roles = new ArrayList<>(Role.names());
        roles.add("x-chief-executive");
        return Arbitraries.of(roles);
    }

    private static Arbitrary<Set<Channel>> channels() {
        List<Channel> channels = new ArrayList<>(Channel.known());
        channels.add(Channel.get("x-text-message"));
        return Arbitraries.of(channels).set().ofMaxSize(3);
    }

    private static Arbitrary<Code> codes() {
        return Arbitraries.strings()
                .withChars(CODE)
                .ofMinLength(1)
                .ofMaxLength(6)
                .map(Code::new);
    }

    /** Of the same characters, without those that no line can show. */
    private static Arbitrary<String> references() {
        return said().map(text -> text.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", ""))
                .filter(reference -> !reference.isBlank());
    }

    private static Arbitrary<String> said() {
        return Arbitraries.of(SAID.codePoints().mapToObj(Character::toString).toList())
                .list()
                .ofMaxSize(40)
                .map(each -> String.join("", each));
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<LocalTime> times() {
        return Arbitraries.integers().between(0, 86_399).map(LocalTime::ofSecondOfDay);
    }
}
