package org.stemma.app;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The module table, and what each module keeps to itself. */
class ArchitectureTest {
    private static final JavaClasses STEMMA = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("stemma-testkit"))
            .importPackages("org.stemma");

    /** Libraries that a later version may replace: their types stay inside the classes that use them. */
    private static final String[] TECHNOLOGIES = {
        "org.jsoup..",
        "com.fasterxml..",
        "com.rometools..",
        "org.netpreserve..",
        "crawlercommons..",
        "gg.jte..",
        "java.sql..",
        "opennlp..",
        "picocli..",
        "me.tongfei..",
        "org.slf4j.."
    };

    private static final String[] PURE = {
        "org.stemma.model..", "org.stemma.annotate..", "org.stemma.trace..", "org.stemma.report.."
    };

    @ParameterizedTest
    @ValueSource(strings = {"model", "read", "annotate", "trace", "report", "engine", "app"})
    void theClassesOfEveryModuleAreLookedAt(String module) {
        assertThat(STEMMA.containPackage("org.stemma." + module)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "model    | model",
                "read     | model read",
                "annotate | model annotate",
                "trace    | model trace",
                "report   | model report",
                "engine   | model read annotate trace report engine",
                "app      | model read annotate trace report engine app"
            })
    void aModuleUsesOnlyTheModulesOfItsRow(String module, String row) {
        DescribedPredicate<JavaClass> elsewhere =
                resideInAPackage("org.stemma..").and(DescribedPredicate.not(resideInAnyPackage(modules(row))));
        noClasses()
                .that()
                .resideInAPackage("org.stemma." + module + "..")
                .should()
                .dependOnClassesThat(elsewhere.as("belong to modules other than " + row))
                .check(STEMMA);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "org.jsoup..         | read",
                "com.rometools..     | read",
                "org.netpreserve..   | read",
                "crawlercommons..    | read",
                "com.fasterxml..     | read report engine",
                "gg.jte..            | report",
                "opennlp..           | annotate",
                "picocli..           | app",
                "me.tongfei..        | app",
                "org.slf4j..         | read engine app"
            })
    void aLibraryIsUsedOnlyByItsOwners(String library, String owners) {
        noClasses()
                .that()
                .resideInAPackage("org.stemma..")
                .and()
                .resideOutsideOfPackages(modules(owners))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(STEMMA);
    }

    @Test
    void noPublicSignatureNamesATypeOfATechnology() {
        DescribedPredicate<JavaClass> foreign = resideInAnyPackage(TECHNOLOGIES);
        classes()
                .that()
                .resideInAPackage("org.stemma..")
                .and()
                .arePublic()
                .should(showOutsideNoTypeThat(foreign))
                .check(STEMMA);
    }

    @Test
    void pureModulesAskNoClock() {
        noClasses()
                .that()
                .resideInAnyPackage(PURE)
                .should()
                .callCodeUnitWhere(target(describe("a clock", ArchitectureTest::isClock)))
                .check(STEMMA);
    }

    @Test
    void pureModulesTouchNoFileAndNoNetwork() {
        noClasses()
                .that()
                .resideInAnyPackage(PURE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.net.http..", "java.nio.channels..", "javax.net..")
                .check(STEMMA);
    }

    /** Not the model: a place is a place in an article, and an article is made of places. */
    @ParameterizedTest
    @ValueSource(strings = {"read", "annotate", "trace", "report", "engine", "app"})
    void featuresOfAModuleFormNoCycle(String module) {
        slices().matching("org.stemma." + module + ".(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(STEMMA);
    }

    @Test
    void everyPackageIsNullMarked() {
        List<String> unmarked = STEMMA.getPackage("org.stemma").getSubpackagesInTree().stream()
                .filter(place -> !place.getClasses().isEmpty())
                .filter(place -> !place.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .toList();
        assertThat(unmarked).isEmpty();
    }

    @Test
    void packagesAreNamedAfterFeatures() {
        assertThat(STEMMA.getPackage("org.stemma").getSubpackagesInTree())
                .extracting(JavaPackage::getRelativeName)
                .doesNotContain("util", "utils", "helper", "helpers", "impl", "manager", "common", "misc");
    }

    @Test
    void onlyTheApplicationHasAMainMethod() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage("org.stemma..")
                .and()
                .haveName("main")
                .and()
                .areStatic()
                .should()
                .beDeclaredInClassesThat()
                .resideInAPackage("org.stemma.app")
                .allowEmptyShould(true)
                .check(STEMMA);
    }

    private static String[] modules(String names) {
        return Stream.of(names.split(" "))
                .map(name -> "org.stemma." + name + "..")
                .toArray(String[]::new);
    }

    private static boolean isClock(CodeUnitCallTarget called) {
        String owner = called.getOwner().getName();
        String name = called.getName();
        return switch (owner) {
            case "java.time.Clock", "java.time.InstantSource" -> true;
            case "java.lang.System" -> name.equals("currentTimeMillis") || name.equals("nanoTime");
            default -> owner.startsWith("java.time.") && name.equals("now");
        };
    }

    private static ArchCondition<JavaClass> showOutsideNoTypeThat(DescribedPredicate<JavaClass> foreign) {
        return new ArchCondition<>("show outside no type that " + foreign.getDescription()) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                shown(type)
                        .filter(foreign)
                        .forEach(named -> events.add(
                                SimpleConditionEvent.violated(type, type.getName() + " shows " + named.getName())));
            }
        };
    }

    /** Every type in the public fields, constructors and methods of a class, with what stands in type arguments. */
    private static Stream<JavaClass> shown(JavaClass type) {
        Stream<JavaClass> fields = type.getFields().stream()
                .filter(field -> field.getModifiers().contains(JavaModifier.PUBLIC))
                .flatMap(field -> field.getAllInvolvedRawTypes().stream());
        Stream<JavaClass> units = type.getCodeUnits().stream()
                .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC))
                .flatMap(ArchitectureTest::named);
        return Stream.concat(fields, units);
    }

    private static Stream<JavaClass> named(JavaCodeUnit unit) {
        return Stream.of(
                        unit.getReturnType().getAllInvolvedRawTypes().stream(),
                        unit.getParameterTypes().stream().flatMap(type -> type.getAllInvolvedRawTypes().stream()),
                        unit.getExceptionTypes().stream())
                .flatMap(types -> types);
    }
}
