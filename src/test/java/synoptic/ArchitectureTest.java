package synoptic;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds the arrows between packages. A package imports only packages on lower rows; packages of one row are strangers to
 * each other:
 * <pre>
 * Synoptic
 * cli
 * ui       workbench
 *          library reading annotating claims matrix importing exporting printing search settings versions
 *          desk
 *          control
 *          support theme
 * session
 * sync
 * importer exporter suggest
 * store search align agreement
 * merge
 * edit
 * anchor
 * model
 * text platform settings
 * </pre>
 */
class ArchitectureTest {
    private static final List<List<String>> ROWS = List.of(
            List.of("cli"),
            List.of("ui"),
            List.of("session"),
            List.of("sync"),
            List.of("importer", "exporter", "suggest"),
            List.of("store", "search", "align", "agreement"),
            List.of("merge"),
            List.of("edit"),
            List.of("anchor"),
            List.of("model"),
            List.of("text", "platform", "settings"));
    private static final List<List<String>> ROWS_OF_UI = List.of(
            List.of("workbench"),
            List.of("library", "reading", "annotating", "claims", "matrix", "importing", "exporting", "printing", "search", "settings",
                    "versions", "keeping"),
            List.of("desk"),
            List.of("control"),
            List.of("support", "theme"));
    private static final String[] WINDOW_LIBRARIES = {
        "javafx..", "com.sun.javafx..", "org.controlsfx..", "impl.org.controlsfx..", "atlantafx..", "org.kordamp.ikonli.."
    };
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("synoptic");

    @TestFactory
    Stream<DynamicTest> everyPackageImportsOnlyLowerRows() {
        return arrows("synoptic", ROWS);
    }

    @TestFactory
    Stream<DynamicTest> everyPartOfTheWindowImportsOnlyLowerRows() {
        return arrows("synoptic.ui", ROWS_OF_UI);
    }

    @Test
    void everyPackageHasItsRow() {
        assertThat(CLASSES.stream().map(JavaClass::getPackageName).filter(name -> !name.equals("synoptic")).distinct())
                .allMatch(name -> ROWS.stream().flatMap(List::stream).anyMatch(row -> isWithin("synoptic." + row, name)))
                .filteredOn(name -> isWithin("synoptic.ui", name) && !name.equals("synoptic.ui"))
                .allMatch(name ->
                        ROWS_OF_UI.stream().flatMap(List::stream).anyMatch(row -> isWithin("synoptic.ui." + row, name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"synoptic.(*)..", "synoptic.ui.(*)..", "synoptic.(**)"})
    void noCycles(String level) {
        slices().matching(level).should().beFreeOfCycles()
                .because("what is in a cycle can't be understood, tested or moved by itself")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void nobodyImportsTheCompositionRoot() {
        noClasses().that().resideOutsideOfPackage("synoptic")
                .should().dependOnClassesThat().resideInAPackage("synoptic")
                .because("the composition root knows everybody, so whoever knew it would know everybody too")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void onlyTheWindowKnowsJavaFx() {
        noClasses().that().resideOutsideOfPackages("synoptic.ui..")
                .should().dependOnClassesThat().resideInAnyPackage(WINDOW_LIBRARIES)
                .because("everything else runs on servers and in tests where there is no toolkit")
                .check(CLASSES);
    }

    @Test
    void viewModelsKnowNoNodes() {
        var properties = resideInAnyPackage("javafx.beans..", "javafx.collections..", "javafx.util..", "javafx.event..",
                "javafx.concurrent..");
        noClasses().that(are(simpleNameEndingWith("ViewModel"), resideInAPackage("synoptic.ui..")))
                .should().dependOnClassesThat(are(resideInAnyPackage(WINDOW_LIBRARIES), DescribedPredicate.not(properties)))
                .because("a view model is tested as a plain object, without a window or a toolkit")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void noStateIsStatic() {
        fields().that().areStatic().should().beFinal()
                .because("state that nobody owns leaks from one project, window or test into the next")
                .check(CLASSES);
    }

    @Test
    void nobodyWritesToTheConsoleButTheCommandLine() {
        noClasses().that().resideOutsideOfPackage("synoptic.cli..")
                .should().accessField(System.class, "out")
                .orShould().accessField(System.class, "err")
                .orShould().callMethod(Throwable.class, "printStackTrace")
                .because("problems are told in the window or on the command line, and details go to the log")
                .check(CLASSES);
    }

    @Test
    void nobodySleeps() {
        noClasses().should().callMethod(Thread.class, "sleep", long.class)
                .because("a pause hides what is really waited for; wait for the condition itself")
                .check(CLASSES);
    }

    @Test
    void nobodyStylesANodeInCode() {
        noClasses().should().callMethodWhere(DescribedPredicate.describe("setStyle is called on a node", call ->
                        call.getTarget().getName().equals("setStyle")
                                && call.getTargetOwner().isAssignableTo("javafx.css.Styleable")))
                .because("a theme can only change what stylesheets say: use style classes and pseudo-classes")
                .check(CLASSES);
    }

    @Test
    void namesSayWhatAClassIs() {
        noClasses().should().haveNameMatching(".*(Manager|Helper|Utils?|Impl|Handler)")
                .because("such a name fits anything, so anything ends up in the class")
                .check(CLASSES);
    }

    private static Stream<DynamicTest> arrows(String root, List<List<String>> rows) {
        var tests = new ArrayList<DynamicTest>();
        var above = new ArrayList<String>();
        for (List<String> row : rows) {
            for (String name : row) {
                var forbidden = Stream.concat(above.stream(), row.stream().filter(other -> !other.equals(name)))
                        .map(other -> root + "." + other + "..")
                        .toArray(String[]::new);
                tests.add(dynamicTest(name, () -> noClasses().that().resideInAPackage(root + "." + name + "..")
                        .should().dependOnClassesThat().resideInAnyPackage(forbidden)
                        .because("'" + name + "' imports only rows below its own, so that each can be read without the rest")
                        .allowEmptyShould(true)
                        .check(CLASSES)));
            }
            above.addAll(row);
        }
        return tests.stream();
    }

    private static DescribedPredicate<JavaClass> are(
            DescribedPredicate<JavaClass> one, DescribedPredicate<? super JavaClass> other) {
        return one.and(other);
    }

    private static boolean isWithin(String parent, String name) {
        return name.equals(parent) || name.startsWith(parent + ".");
    }
}
