package org.orthonym;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house: which package stands on which, and which outside library is seen where. */
class FloorPlanTest {
    private static final String HOUSE = "org.orthonym";

    /** From the bottom up; a package uses only floors below its own. "" is the root package. */
    private static final List<List<String>> FLOORS = List.of(
            List.of("text", "script"),
            List.of("gazetteer", "route", "token", "cleanup"),
            List.of("link", "index", "compare"),
            List.of("mention"),
            List.of("candidate"),
            List.of("rank"),
            List.of("rewrite"),
            List.of(""),
            List.of("evaluate"),
            List.of("cli"));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .importUrl(NameRepairer.class.getProtectionDomain().getCodeSource().getLocation());

    private static String packageOf(String name) {
        return name.isEmpty() ? HOUSE : HOUSE + "." + name;
    }

    /** A rule for each package: it uses itself, the floors below, and what is not ours. */
    static List<ArchRule> floors() {
        List<ArchRule> rules = new ArrayList<>();
        List<String> below = new ArrayList<>();
        for (List<String> floor : FLOORS) {
            floor.forEach(name -> rules.add(uses(name, below)));
            floor.forEach(name -> below.add(packageOf(name)));
        }
        return rules;
    }

    private static ArchRule uses(String name, List<String> below) {
        List<String> allowed = new ArrayList<>(below);
        allowed.add(packageOf(name));
        return noClasses()
                .that()
                .resideInAPackage(packageOf(name))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(HOUSE + "..").and(not(resideInAnyPackage(allowed.toArray(String[]::new)))))
                .as((name.isEmpty() ? "root" : name) + " uses only floors below");
    }

    private static ArchRule onlyIn(String library, String... packages) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(packages)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .as(library + " is seen only in " + List.of(packages));
    }

    @ParameterizedTest
    @MethodSource("floors")
    void aPackageUsesOnlyFloorsBelow(ArchRule rule) {
        rule.check(CLASSES);
    }

    @Test
    void everyPackageHasAFloor() {
        List<String> packages = FLOORS.stream()
                .flatMap(List::stream)
                .map(FloorPlanTest::packageOf)
                .toList();

        assertThat(CLASSES)
                .extracting(c -> c.getPackageName())
                .filteredOn(name -> !name.isEmpty())
                .isSubsetOf(packages)
                .contains(HOUSE);
        classes().should().resideInAnyPackage(HOUSE + "..", "").check(CLASSES);
    }

    @Test
    void thereAreNoCircles() {
        slices().matching(HOUSE + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void routeUsesScriptOnly() {
        uses("route", List.of(packageOf("script"))).check(CLASSES);
    }

    @Test
    void cleanupUsesTextOnly() {
        uses("cleanup", List.of(packageOf("text"))).check(CLASSES);
    }

    @Test
    void outsideLibrariesAreSeenInFewPackages() {
        onlyIn("picocli..", "org.orthonym.cli").check(CLASSES);
        onlyIn("com.github.difflib..", "org.orthonym.cli").check(CLASSES);
        onlyIn("org.knowm.xchart..", "org.orthonym.evaluate").check(CLASSES);
        onlyIn("org.apache.batik..", "org.orthonym.evaluate").check(CLASSES);
        onlyIn("java.awt..", "org.orthonym.evaluate").check(CLASSES);
        onlyIn(
                        "com.ibm.icu..",
                        "org.orthonym.route",
                        "org.orthonym.token",
                        "org.orthonym.cleanup",
                        "org.orthonym.compare",
                        "org.orthonym.index")
                .check(CLASSES);
        onlyIn("com.fasterxml.jackson..", "org.orthonym.gazetteer", "org.orthonym.cli")
                .check(CLASSES);
    }

    @Test
    void aWrongPlanIsSeen() {
        assertThat(uses("cli", List.of(packageOf("text"))).evaluate(CLASSES).hasViolation())
                .isTrue();
        assertThat(uses("rank", List.of(packageOf("text"), packageOf("script")))
                        .evaluate(CLASSES)
                        .hasViolation())
                .isTrue();
        assertThat(uses("", List.of(packageOf("cleanup"))).evaluate(CLASSES).hasViolation())
                .isTrue();
        assertThat(onlyIn("com.ibm.icu..", "org.orthonym.route")
                        .evaluate(CLASSES)
                        .hasViolation())
                .isTrue();
        assertThat(onlyIn("picocli..", "org.orthonym.gazetteer")
                        .evaluate(CLASSES)
                        .hasViolation())
                .isTrue();
        assertThat(slices().matching(HOUSE + ".nowhere.(*)")
                        .should()
                        .beFreeOfCycles()
                        .allowEmptyShould(true)
                        .evaluate(CLASSES)
                        .hasViolation())
                .isFalse();
    }

    @Test
    void aPlantedViolationIsSeen() {
        JavaClasses planted = new ClassFileImporter().importClasses(PlantedInTheRoot.class, NameRepairer.class);

        assertThat(noClasses()
                        .that()
                        .resideInAPackage(HOUSE)
                        .should()
                        .dependOnClassesThat(
                                resideInAnyPackage(HOUSE + "..").and(not(resideInAnyPackage(HOUSE, packageOf("text")))))
                        .evaluate(planted)
                        .getFailureReport()
                        .getDetails())
                .anyMatch(detail -> detail.contains(PlantedInTheRoot.class.getSimpleName()));
    }

    /** Stands where {@code text} alone may be seen, and looks at the command line. */
    static final class PlantedInTheRoot {
        static String peek() {
            return org.orthonym.cli.Main.class.getName();
        }
    }
}
