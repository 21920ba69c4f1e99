package dev.redress.file;

import dev.redress.calendar.TimeLimit;
import dev.redress.policy.Channel;
import dev.redress.policy.EventKind;
import dev.redress.policy.Exclusion;
import dev.redress.policy.Fact;
import dev.redress.policy.FactTest;
import dev.redress.policy.Letters;
import dev.redress.policy.Obligation;
import dev.redress.policy.Provision;
import dev.redress.policy.Provision.EscalationBar;
import dev.redress.policy.Provision.Standing;
import dev.redress.policy.RequiredStep;
import dev.redress.policy.Role;
import dev.redress.policy.Start;
import dev.redress.policy.Term;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** A provision of any kind with anything in it, made from the components of its record, so that a new one is made too. */
final class AnyProvision {

    private static final Set<String> NULLABLE = Set.of(
            "limit",
            "waiting",
            "window",
            "age",
            "determinedBy",
            "becomes",
            "exception",
            "every",
            "before",
            "given",
            "content");
    private static final Set<String> NEVER_EMPTY = Set.of(
            "Extension.of",
            "Standing.who",
            "Classification.kinds",
            "RequiredContents.letters",
            "RequiredContents.contents",
            "Referral.by",
            "EscalationGrounds.grounds",
            "Behaviour.grounds",
            "Intake.questions",
            "AgeLimit.from",
            "Start.kinds",
            "EscalationBar.when");
    private static final List<String> TEXTS = List.of(
            "the landlord's answer",
            "yes",
            "2026-12-18",
            "a: b # c",
            "- item",
            "'quoted'",
            "two\nlines\n",
            "é “ ”",
            "12",
            "a very long text that goes on and on until it is folded, and on, and on, and on, and on, and on, and on, and on");

    private final Random random;
    private int terms;

    private AnyProvision(long seed) {
        this.random = new Random(seed);
    }

    static Provision of(Class<?> kind, long seed) {
        AnyProvision any = new AnyProvision(seed);
        while (true) {
            Provision provision = (Provision) any.record(kind);
            if (isSayable(provision)) {
                return provision;
            }
        }
    }

    // what says nothing that a file has words for
    private static boolean isSayable(Provision provision) {
        if (provision instanceof Obligation it) {
            return it.limit() != null || (!it.recurs() || it.byAgreement()) && !it.afterSilence();
        }
        if (provision instanceof RequiredStep it) {
            return it.before() != null || !it.bars();
        }
        if (provision instanceof Standing it) {
            return it.needsAuthority() || !it.beforehand();
        }
        if (provision instanceof Exclusion it) {
            return it.when().stream().allMatch(all -> !all.isEmpty() && areDistinct(all));
        }
        return !(provision instanceof EscalationBar it) || areDistinct(it.when());
    }

    private static boolean areDistinct(List<FactTest> tests) {
        return tests.stream().map(FactTest::fact).distinct().count() == tests.size();
    }

    private Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            RecordComponent component = components[i];
            boolean mayBeNull = NULLABLE.contains(component.getName()) && type != Exclusion.AgeLimit.class;
            values[i] = mayBeNull && random.nextBoolean()
                    ? null
                    : value(component.getGenericType(), type.getSimpleName() + "." + component.getName());
        }
        try {
            return type.getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class[]::new))
                    .newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " of " + Arrays.toString(values), e);
        }
    }

    private Object value(Type type, String of) {
        if (type instanceof ParameterizedType generic) {
            return several(generic, of);
        }
        if (of.equals("Start.extensionOf")) {
            return null;
        }
        if (type == String.class) {
            return text(of);
        } else if (type == boolean.class) {
            return random.nextBoolean();
        } else if (type == TimeLimit.class) {
            return new TimeLimit(1 + random.nextInt(40), TimeLimit.Unit.values()[random.nextInt(5)]);
        } else if (type == EventKind.class) {
            return one(EventKind.known());
        } else if (type == Channel.class) {
            return random.nextInt(5) == 0 ? Channel.get("x-pigeon") : one(Channel.known());
        } else if (type == Term.class) {
            return new Term("term-" + ++terms, text(of));
        } else if (type == FactTest.class) {
            return test();
        } else if (type == Start.class) {
            return start();
        } else if (type instanceof Class<?> it && it.isEnum()) {
            return one(Arrays.asList(it.getEnumConstants()));
        } else if (type instanceof Class<?> it && it.isRecord()) {
            return record(it);
        }
        throw new IllegalStateException("nothing is known of " + type + " " + of);
    }

    private Object several(ParameterizedType type, String of) {
        int least = NEVER_EMPTY.contains(of) || of.equals("all of one condition") ? 1 : 0;
        Set<Object> several = new LinkedHashSet<>();
        for (int i = least + random.nextInt(4); i > 0; i--) {
            several.add(
                    value(type.getActualTypeArguments()[0], of.equals("Exclusion.when") ? "all of one condition" : of));
        }
        return type.getRawType() == Set.class ? several : new ArrayList<>(several);
    }

    private String text(String of) {
        return switch (of) {
            case "Handler.roles" -> one(List.of("x-board-member", one(Role.names())));
            case "Classification.kinds" -> one(Fact.KIND.choices());
            case "RequiredContents.letters" -> one(Letters.kinds());
            case "RequiredContents.contents", "Contact.content" -> one(Letters.contents());
            case "Extension.of", "Agreement.dates" -> one(List.of("EX-5", "4.1", "7", "3.2(a)"));
            default -> one(TEXTS);
        };
    }

    private Start start() {
        Start start = (Start) record(Start.class);
        return random.nextInt(5) > 0
                ? start
                : new Start(List.of(EventKind.EXTENDED), start.last(), start.asDated(), start.orReceipt(), "EX-1");
    }

    private FactTest test() {
        Fact fact = one(List.of(Fact.get("x-pets"), one(Fact.known())));
        List<String> values = switch (fact.form()) {
            case DATE -> List.of("2026-12-18");
            case YES_OR_NO -> one(List.of(List.of("yes"), List.of("no"), List.of("no", "yes")));
            case CHOICE -> List.of(one(fact.choices()));
            case WORDS -> one(List.of(List.of("stated"), List.of("not-addressed,other")));
            case SAID -> one(List.of(List.of("stated"), List.of("yes"), List.of("I was away: a year", "ill")));
        };
        return new FactTest(fact, random.nextInt(4) == 0 ? List.of() : values);
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
