package dev.redress.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.THROW_GENERIC_EXCEPTIONS;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;

/** Every rule of core, for the packages under a root: core's own, or the bad examples'. */
enum CoreRule {
    ARROWS(root -> classes()
            .should(Conditions.knowOnlyWhatTheLayoutLists(root))
            .because("packages point one way; a new arrow is a decision, and Layout is where it is made")),
    NO_CYCLES(root -> SlicesRuleDefinition.slices()
            .matching(root + ".(**)")
            .should()
            .beFreeOfCycles()
            .because("a cycle never goes away later")),
    EMPTY_ROOT(root -> noClasses()
            .should()
            .resideInAPackage(root)
            .because("the root package holds no types: each type answers the question of one package")),
    KNOWN_PACKAGES(root -> classes()
            .should(Conditions.liveInAPackageOfTheLayout(root))
            .because("a package is a question that DESIGN asks; none appears by accident")),
    JAVA_BASE_ALONE(root -> classes()
            .should(Conditions.needOnlyJavaBase(root))
            .because("core can be embedded anywhere, so it needs nothing but java.base")),
    NO_CLOCK(root -> noClasses()
            .should()
            .accessTargetWhere(Calls.readAClock())
            .because("the day is passed in: the same input gives the same answer on any machine")),
    NO_ZONE(root -> noClasses()
            .should()
            .dependOnClassesThat(Calls.knowAZone())
            .because("deadlines are local dates, and only the command line knows where it is")),
    NO_LOCALE(root -> noClasses()
            .should()
            .accessTargetWhere(Calls.dependOnTheDefaultLocale())
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("java.text..")
            .because("a sentence reads the same wherever it is made")),
    NO_RANDOM(root -> noClasses()
            .should()
            .accessTargetWhere(Calls.areRandom())
            .orShould()
            .dependOnClassesThat(Calls.areSourcesOfChance())
            .because("the same input gives the same answer")),
    NO_ENVIRONMENT(root -> noClasses()
            .should()
            .accessTargetWhere(Calls.readTheEnvironment())
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("java.io", "java.net..", "java.nio.file..")
            .because("core reads no file, no property, no network and no default charset")),
    FINAL_FIELDS(root -> fields().should().beFinal().because("values do not change, so threads may share them")),
    FINAL_TYPES(root -> classes()
            .that()
            .arePublic()
            .and()
            .areTopLevelClasses()
            .should(Conditions.beClosedToExtension())
            .because("extension is designed: a public type is final, a record, an enum or sealed")),
    TELLING_NAMES(root -> noClasses()
            .should()
            .haveNameMatching(".*(Impl|Utils?|Helper|Manager|Service|DTO|Dto|VO)")
            .orShould()
            .haveNameMatching(".*[.$](Abstract|Default|Base)[A-Z]\\w*")
            .because("such a name hides a missing idea")),
    NO_STANDARD_STREAMS(root -> noClasses()
            .should(ACCESS_STANDARD_STREAMS)
            .orShould()
            .accessTargetWhere(Calls.endTheProgram())
            .because("a library is silent, and leaves the ending to its caller")),
    NO_GENERIC_EXCEPTIONS(root -> noClasses()
            .should(THROW_GENERIC_EXCEPTIONS)
            .because("an error carries its meaning in its type and its values")),
    NO_FLOATING_POINT(
            root -> classes().should(Conditions.holdNoFloatingPoint()).because("figures that are published are exact")),
    OPTIONAL_IS_AN_ANSWER(root -> classes()
            .should(Conditions.takeAndKeepNoOptional())
            .because("Optional says that an answer may be absent; a field or a parameter has other means")),
    EVENTS_HOLD_NO_WORDS(root -> classes()
            .that(Conditions.areEventsOrTheirDetails(root))
            .should(Conditions.holdNoWords(root))
            .because("what a person is called or said is Personal and sits in the complaint, where it can be erased")),
    PERSONAL_STAYS_UNSEEN(root -> noClasses()
            .that()
            .doNotHaveFullyQualifiedName(root + ".complaint.Personal")
            .should()
            .accessTargetWhere(Calls.lookAtWhatIsPersonal(root))
            .because("only an adapter shows what a person is called or said: no message and no toString of core can")),
    PERSONAL_IS_ASKED_FOR_LETTERS_ALONE(
            root -> noClasses()
                    .that()
                    .resideOutsideOfPackage(root + ".letter")
                    .should()
                    .accessTargetWhere(Calls.askOfWhatIsPersonal(root))
                    .because(
                            "a letter is held against the complaint that it is of, and nothing else in core needs to read words")),
    NULL_MARKED_PACKAGES(root -> classes()
            .should(Conditions.liveInANullMarkedPackage())
            .because("nothing is null unless its type says so, in every package (" + NullMarked.class.getName() + ")"));

    private final Function<String, ArchRule> rule;

    CoreRule(Function<String, ArchRule> rule) {
        this.rule = rule;
    }

    ArchRule under(String root) {
        return rule.apply(root);
    }
}
