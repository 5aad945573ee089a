package org.dateline.pipeline;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import org.apache.uima.analysis_component.AnalysisComponent;
import org.dateline.pipeline.layer.LayerAnnotator;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.dateline.pipeline");

    @Test
    void theScanSawTheModule() {
        assertThat(CLASSES.size()).isGreaterThan(100);
    }

    @Test
    void packagesFormOneDirection() {
        slices().matching("org.dateline.(pipeline..)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void theEngineKnowsNothingOfUima() {
        noClasses().that().resideInAPackage("..engine..").should().dependOnClassesThat()
                .resideInAnyPackage("org.apache.uima..", "org.dateline.type..").check(CLASSES);
    }

    @Test
    void theRestSeesOnlyTheFaceOfTheEngine() {
        noClasses().that().resideOutsideOfPackage("..engine..").should().dependOnClassesThat(
                resideInAPackage("..engine..").and(not(resideInAnyPackage("..pipeline.engine", "..engine.result")))).check(CLASSES);
    }

    @Test
    void theRestKnowsNothingOfTheEnginesMaker() {
        noClasses().that().resideOutsideOfPackage("..engine..").should().dependOnClassesThat().resideInAPackage("edu.emory..").check(CLASSES);
    }

    @Test
    void everyComponentIsAStepOrRunsBySteps() {
        classes().that().areAssignableTo(LayerAnnotator.class).and().doNotHaveModifier(
                com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT).should().beAssignableTo(AnalysisComponent.class)
                .andShould().haveSimpleNameEndingWith("Annotator").check(CLASSES);
        assertThat(Pipeline.STEPS).extracting(Step::component).doesNotHaveDuplicates();
    }

    @Test
    void nobodyTouchesTheStandardStreams() {
        GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CLASSES);
    }
}
