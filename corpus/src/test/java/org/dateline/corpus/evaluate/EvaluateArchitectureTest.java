package org.dateline.corpus.evaluate;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;

/** Who may know whom in the evaluator. */
class EvaluateArchitectureTest {

    private static final String EVALUATE = "org.dateline.corpus.evaluate";
    private static final JavaClasses CLASSES = new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(EVALUATE);

    @Test
    void theScanSawTheEvaluator() {
        assertThat(CLASSES.size()).isGreaterThan(40);
    }

    @Test
    void readingKnowsNothingOfScoring() {
        noClasses().that().resideInAPackage(EVALUATE + ".document..")
                .should().dependOnClassesThat().resideInAnyPackage(EVALUATE, EVALUATE + ".score..", EVALUATE + ".print..").check(CLASSES);
    }

    @Test
    void scoringIsPureLogic() {
        noClasses().that().resideInAPackage(EVALUATE + ".score..")
                .should().dependOnClassesThat().resideInAnyPackage(EVALUATE, EVALUATE + ".print..", "com.fasterxml..", "org.apache.uima..",
                        "org.dateline.export..", "java.io..", "java.nio..").check(CLASSES);
    }

    @Test
    void whatLinksSayIsKnownWithoutDocuments() {
        noClasses().that().resideInAPackage(EVALUATE + ".link..")
                .should().dependOnClassesThat().resideOutsideOfPackages(EVALUATE + ".link..", "java..").check(CLASSES);
    }

    @Test
    void theEvaluatorKnowsNeitherTheCommandLineNorUima() {
        noClasses()
                .should().dependOnClassesThat().resideInAnyPackage("org.dateline.corpus.cli..", "org.apache.uima..", "picocli..").check(CLASSES);
    }

    @Test
    void printingIsKnownToNobody() {
        noClasses().that().resideOutsideOfPackage(EVALUATE + ".print..")
                .should().dependOnClassesThat().resideInAPackage(EVALUATE + ".print..").check(CLASSES);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching(EVALUATE + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }
}
