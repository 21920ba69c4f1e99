package dev.redress.graphql.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;

/** Every rule of this module, for the packages under a root: its own, or the bad examples'. */
enum GraphqlRule {
    FEW_LIBRARIES(root -> classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "graphql..",
                    "org.dataloader..",
                    "org.reactivestreams..",
                    "org.slf4j",
                    "org.jspecify..",
                    "dev.redress..")
            .because("a host brings its own JSON, server and framework, and none of them comes from here")),
    LIMITS_KNOW_NOBODY(root -> classes()
            .that()
            .resideInAPackage(root + ".limits")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "graphql..", "org.slf4j", "org.jspecify..", root + ".limits")
            .because("limits hold for any schema and any transport")),
    HTTP_KNOWS_NO_SCHEMA(root -> classes()
            .that()
            .resideInAPackage(root + ".http")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "graphql..",
                    "org.reactivestreams..",
                    "org.jspecify..",
                    "dev.redress.access",
                    root + ".limits",
                    root + ".http")
            .because("what arrives over HTTP is a document and a viewer; the schema is its engine's")),
    NO_CYCLES(root -> SlicesRuleDefinition.slices()
            .matching(root + ".(**)")
            .should()
            .beFreeOfCycles()
            .because("a cycle never goes away later")),
    NO_JVM_SWITCH(root -> noClasses()
            .should()
            .callMethodWhere(
                    target(
                            nameMatching(
                                    "setDefault[A-Za-z]*|enabledJvmWide|setMaxValidationErrors|setExperimental|setDefaultUncaughtExceptionHandler")))
            .because("a host's other schemas are in the same JVM, and stay as they were")),
    ONE_PLACE_FOR_26(root -> noClasses()
            .that(DescribedPredicate.not(named(root + ".limits.FieldLimits$Engine26")))
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("graphql.validation.QueryComplexityLimits")
            .because("graphql-java 25 lacks it, and hosts pin 25")),
    NO_CLOCK(root -> noClasses()
            .that()
            .doNotHaveFullyQualifiedName(root + ".ComplaintGraphql") // a host that passes no clock has London's day
            .should()
            .accessTargetWhere(readsAClock())
            .because("the day and the moment are passed in; a host's clock is read at the edge")),
    NO_STANDARD_STREAMS(root ->
            noClasses().should(ACCESS_STANDARD_STREAMS).because("a library is silent but for the log of its host")),
    NULL_MARKED(root ->
            classes().should(be(inANullMarkedPackage())).because("whether something may be null is said everywhere")),
    NO_STATICS_THAT_CHANGE(
            root -> fields().that().areStatic().should().beFinal().because("two schemas in one JVM share nothing"));

    private final Function<String, ArchRule> rule;

    GraphqlRule(Function<String, ArchRule> rule) {
        this.rule = rule;
    }

    ArchRule under(String root) {
        return rule.apply(root);
    }

    private static DescribedPredicate<JavaClass> named(String name) {
        return DescribedPredicate.describe("are " + name, type -> type.getName().equals(name));
    }

    private static DescribedPredicate<JavaAccess<?>> readsAClock() {
        Set<String> reading = Set.of("now", "currentTimeMillis", "nanoTime", "systemUTC", "systemDefaultZone");
        return DescribedPredicate.describe(
                "a clock is read",
                access -> reading.contains(access.getName())
                        && access.getTargetOwner().getPackageName().startsWith("java."));
    }

    private static DescribedPredicate<JavaClass> inANullMarkedPackage() {
        return DescribedPredicate.describe(
                "in a null-marked package", type -> type.getPackage().isAnnotatedWith(NullMarked.class));
    }
}
