package dev.redress.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import java.util.function.Predicate;

/** What calls and types look like that would make an answer depend on where and when it is given. */
final class Calls {

    private Calls() {}

    static DescribedPredicate<JavaAccess<?>> readAClock() {
        return to(
                "the clock is read",
                target -> (in(target, "java.time") && target.getName().equals("now"))
                        || in(target, "java.time.Clock")
                        || is(target, "java.util.Calendar", "getInstance")
                        || (is(target, "java.util.Date", "<init>") && parameters(target) == 0)
                        || is(target, "java.lang.System", "currentTimeMillis")
                        || is(target, "java.lang.System", "nanoTime"));
    }

    static DescribedPredicate<JavaAccess<?>> lookAtWhatIsPersonal(String root) {
        return to("a personal value is looked at", target -> is(target, root + ".complaint.Personal", "value"));
    }

    /** They hand the words to code that whoever asks has written. */
    static DescribedPredicate<JavaAccess<?>> askOfWhatIsPersonal(String root) {
        return to(
                "something is asked of a personal value",
                target -> is(target, root + ".complaint.Personal", "meets")
                        || is(target, root + ".complaint.Personal", "put"));
    }

    static DescribedPredicate<JavaClass> knowAZone() {
        return types(
                "know a zone",
                Set.of(
                        "java.time.ZoneId",
                        "java.time.ZoneOffset",
                        "java.time.ZonedDateTime",
                        "java.time.OffsetDateTime",
                        "java.time.OffsetTime",
                        "java.time.Instant",
                        "java.time.Clock",
                        "java.util.TimeZone",
                        "java.util.Calendar",
                        "java.util.Date"));
    }

    static DescribedPredicate<JavaAccess<?>> dependOnTheDefaultLocale() {
        return to(
                "the default locale decides",
                target -> is(target, "java.util.Locale", "getDefault")
                        || (is(target, "java.lang.String", "toUpperCase") && parameters(target) == 0)
                        || (is(target, "java.lang.String", "toLowerCase") && parameters(target) == 0)
                        || (is(target, "java.lang.String", "format") && parameters(target) == 2)
                        || is(target, "java.lang.String", "formatted")
                        || (is(target, "java.time.format.DateTimeFormatter", "ofPattern") && parameters(target) == 1)
                        || (in(target, "java.time.format") && target.getName().startsWith("ofLocalized"))
                        || in(target, "java.util.Formatter")
                        || in(target, "java.util.Scanner"));
    }

    static DescribedPredicate<JavaAccess<?>> areRandom() {
        return to(
                "chance decides",
                target -> is(target, "java.lang.Math", "random")
                        || is(target, "java.util.UUID", "randomUUID")
                        || is(target, "java.util.Collections", "shuffle")
                        || is(target, "java.lang.System", "identityHashCode"));
    }

    static DescribedPredicate<JavaClass> areSourcesOfChance() {
        return types(
                "are sources of chance",
                Set.of(
                        "java.util.Random",
                        "java.util.SplittableRandom",
                        "java.util.concurrent.ThreadLocalRandom",
                        "java.security.SecureRandom",
                        "java.util.random.RandomGenerator"));
    }

    static DescribedPredicate<JavaAccess<?>> readTheEnvironment() {
        Set<String> ofSystem = Set.of("getenv", "getProperty", "getProperties", "setProperty", "lineSeparator");
        return to(
                "the environment is read",
                target -> (in(target, "java.lang.System") && ofSystem.contains(target.getName()))
                        || is(target, "java.lang.Boolean", "getBoolean")
                        || is(target, "java.lang.Integer", "getInteger")
                        || is(target, "java.lang.Long", "getLong")
                        || is(target, "java.nio.charset.Charset", "defaultCharset")
                        || (is(target, "java.lang.String", "getBytes") && parameters(target) == 0)
                        || (is(target, "java.lang.String", "<init>") && takesBytesAlone(target)));
    }

    static DescribedPredicate<JavaAccess<?>> endTheProgram() {
        return to(
                "the program is ended",
                target -> is(target, "java.lang.System", "exit") || in(target, "java.lang.Runtime"));
    }

    private static DescribedPredicate<JavaAccess<?>> to(String description, Predicate<AccessTarget> test) {
        return DescribedPredicate.describe(description, access -> test.test(access.getTarget()));
    }

    private static DescribedPredicate<JavaClass> types(String description, Set<String> names) {
        return DescribedPredicate.describe(description, type -> names.contains(type.getName()));
    }

    private static boolean in(AccessTarget target, String packageOrType) {
        String owner = target.getOwner().getName();
        return owner.equals(packageOrType) || owner.startsWith(packageOrType + ".");
    }

    private static boolean is(AccessTarget target, String owner, String name) {
        return target.getOwner().getName().equals(owner) && target.getName().equals(name);
    }

    private static int parameters(AccessTarget target) {
        return target instanceof AccessTarget.CodeUnitAccessTarget code
                ? code.getRawParameterTypes().size()
                : -1;
    }

    private static boolean takesBytesAlone(AccessTarget target) {
        return target instanceof AccessTarget.CodeUnitAccessTarget code
                && code.getRawParameterTypes().size() == 1
                && code.getRawParameterTypes().get(0).getName().equals("[B");
    }
}
