package dev.redress.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The conditions of {@link CoreRule} that the rule language has no words for. */
final class Conditions {

    private static final Set<String> JAVA_BASE = Object.class.getModule().getPackages();
    private static final Set<String> FLOATING = Set.of("double", "float", "java.lang.Double", "java.lang.Float");
    private static final Set<String> OPTIONAL =
            Set.of("java.util.Optional", "java.util.OptionalInt", "java.util.OptionalLong", "java.util.OptionalDouble");

    private Conditions() {}

    static ArchCondition<JavaClass> knowOnlyWhatTheLayoutLists(String root) {
        return eachDependency(
                "know only java.., org.jspecify and the packages that Layout lists for theirs", dependency -> {
                    String target = packageOf(dependency.getTargetClass());
                    String from = segment(root, packageOf(dependency.getOriginClass()));
                    return target.startsWith("java.")
                            || target.startsWith("org.jspecify")
                            || (target.startsWith(root + ".")
                                    && Layout.knownTo(from).contains(segment(root, target)));
                });
    }

    static ArchCondition<JavaClass> needOnlyJavaBase(String root) {
        return eachDependency("need only java.base, and org.jspecify to compile", dependency -> {
            String target = packageOf(dependency.getTargetClass());
            return JAVA_BASE.contains(target)
                    || target.startsWith("org.jspecify")
                    || target.equals(root)
                    || target.startsWith(root + ".");
        });
    }

    static ArchCondition<JavaClass> liveInAPackageOfTheLayout(String root) {
        return each(
                "live in a package of Layout",
                type -> packageOf(type).equals(root) || Layout.packages().contains(relative(root, packageOf(type))));
    }

    static ArchCondition<JavaClass> beClosedToExtension() {
        return each(
                "be final, a record, an enum or sealed",
                type -> type.getModifiers().contains(JavaModifier.FINAL)
                        || type.isEnum()
                        || type.isAnnotation()
                        || type.getSimpleName().equals("package-info")
                        || type.reflect().isSealed());
    }

    static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return each("live in a null-marked package", type -> type.getPackage().isAnnotatedWith(NullMarked.class));
    }

    static ArchCondition<JavaClass> takeAndKeepNoOptional() {
        return eachMember(
                "take and keep no Optional",
                type -> Stream.concat(
                        type.getFields().stream()
                                .filter(field ->
                                        OPTIONAL.contains(field.getRawType().getName())),
                        type.getCodeUnits().stream()
                                .filter(Predicate.not(Conditions::isLambda))
                                .filter(unit -> takes(unit, OPTIONAL))));
    }

    static DescribedPredicate<JavaClass> areEventsOrTheirDetails(String root) {
        return DescribedPredicate.describe(
                "are events or their details",
                type -> type.getName().equals(root + ".complaint.Event")
                        || type.getName().equals(root + ".complaint.Detail"));
    }

    static ArchCondition<JavaClass> holdNoWords(String root) {
        Set<String> allowed = Set.of(
                "java.time.LocalDate",
                "java.time.LocalTime",
                "java.lang.Boolean",
                "java.lang.Integer",
                "java.math.BigDecimal",
                root + ".policy.EventKind",
                root + ".complaint.Code",
                "java.util.List<" + root + ".complaint.Code>",
                "java.util.Set<" + root + ".policy.Channel>");
        String detail = root + ".complaint.Detail";
        String details = "java.util.Map<" + detail + "<?>, java.lang.Object>";
        return eachMember("hold dates, numbers, codes and kinds of event, and no words", type -> {
            boolean isDetail = type.getName().equals(detail);
            return type.getFields().stream().filter(field -> {
                boolean isStatic = field.getModifiers().contains(JavaModifier.STATIC);
                String held = field.getType().getName();
                if (!isDetail) {
                    return !isStatic && !allowed.contains(held) && !held.equals(details);
                }
                boolean isConstant = isStatic && field.getRawType().getName().equals(detail);
                return isConstant && allowed.stream().noneMatch(each -> held.equals(detail + "<" + each + ">"));
            });
        });
    }

    static ArchCondition<JavaClass> holdNoFloatingPoint() {
        return eachMember(
                "hold, take, give and call no floating point",
                type -> Stream.of(
                                type.getFields().stream().filter(Conditions::isFloating),
                                type.getCodeUnits().stream()
                                        .filter(unit -> takes(unit, FLOATING)
                                                || FLOATING.contains(
                                                        unit.getRawReturnType().getName())),
                                type.getAccessesFromSelf().stream()
                                        .map(access -> (HasName) access.getTarget())
                                        .filter(Conditions::isFloatingTarget))
                        .flatMap(each -> each));
    }

    private static boolean isFloating(JavaField field) {
        return FLOATING.contains(field.getRawType().getName());
    }

    private static boolean isFloatingTarget(HasName target) {
        if (target instanceof AccessTarget.CodeUnitAccessTarget code) {
            return FLOATING.contains(code.getOwner().getName())
                    || FLOATING.contains(code.getRawReturnType().getName())
                    || code.getRawParameterTypes().stream().anyMatch(type -> FLOATING.contains(type.getName()));
        }
        return false;
    }

    private static boolean takes(JavaCodeUnit unit, Set<String> types) {
        return unit.getRawParameterTypes().stream().anyMatch(type -> types.contains(type.getName()));
    }

    /** A lambda's parameters are the ones of whatever calls it. */
    private static boolean isLambda(JavaCodeUnit unit) {
        return unit.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private static ArchCondition<JavaClass> each(String description, Predicate<JavaClass> allowed) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(new SimpleConditionEvent(
                        type, allowed.test(type), type.getName() + " in " + type.getSourceCodeLocation()));
            }
        };
    }

    private static ArchCondition<JavaClass> eachDependency(String description, Predicate<Dependency> allowed) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    if (!dependency.getTargetClass().getBaseComponentType().isPrimitive()) {
                        events.add(new SimpleConditionEvent(
                                dependency, allowed.test(dependency), dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static ArchCondition<JavaClass> eachMember(
            String description, Function<JavaClass, Stream<? extends HasName>> offending) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                offending
                        .apply(type)
                        .forEach(member -> events.add(
                                SimpleConditionEvent.violated(type, type.getName() + ": " + member.getName())));
            }
        };
    }

    private static String packageOf(JavaClass type) {
        return type.getBaseComponentType().getPackageName();
    }

    /** What follows the root: {@code calendar}; empty for the root itself. */
    private static String relative(String root, String name) {
        return name.startsWith(root + ".") ? name.substring(root.length() + 1) : "";
    }

    private static String segment(String root, String name) {
        return relative(root, name).split("\\.")[0];
    }
}
