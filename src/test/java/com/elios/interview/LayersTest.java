package com.elios.interview;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

class LayersTest {
    private static final String ROOT = "com.elios.interview";
    private static final String DOMAIN = ROOT + ".domain..";
    private static final String APPLICATION = ROOT + ".application..";
    private static final String ADAPTER = ROOT + ".adapter..";
    private static final String INFRASTRUCTURE = ROOT + ".infrastructure..";

    private static final JavaClasses PRODUCT =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages(ROOT);

    @Test
    void domainNeedsTheJdkAndJSpecifyOnly() {
        classes()
                .that()
                .resideInAPackage(DOMAIN)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(DOMAIN, "java..", "org.jspecify.annotations..")
                .check(PRODUCT);
    }

    @Test
    void applicationKnowsTheDomainOnly() {
        classes()
                .that()
                .resideInAPackage(APPLICATION)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        APPLICATION,
                        DOMAIN,
                        "java..",
                        "org.jspecify.annotations..",
                        "org.slf4j..",
                        // Retries and rests are the same for all services: application.calling.
                        "dev.failsafe..")
                .check(PRODUCT);
    }

    @Test
    void infrastructureIsSeenByNone() {
        noClasses()
                .that()
                .resideInAnyPackage(DOMAIN, APPLICATION, ADAPTER)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(INFRASTRUCTURE, ROOT)
                .check(PRODUCT);
    }

    @Test
    void adaptersDoNotKnowEachOther() {
        slices().matching(ROOT + ".adapter.(*)..")
                .should()
                .notDependOnEachOther()
                .allowEmptyShould(true)
                .check(PRODUCT);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(PRODUCT);
    }

    @Test
    void useCasesAreFinalWithOnePublicMethod() {
        classes()
                .that()
                .resideInAPackage(ROOT + ".application.usecase..")
                .and()
                .areTopLevelClasses()
                .and()
                .areNotRecords()
                .and()
                .arePublic()
                .and()
                .areNotInterfaces()
                .should(OneVerb.condition())
                .allowEmptyShould(true)
                .check(PRODUCT);
    }

    /// If this rule held, the rules above could not fail either.
    @Test
    void canaryRuleFails() {
        ArchRule canary =
                noClasses().that(resideInAPackage(DOMAIN)).should().resideInAPackage(DOMAIN);
        assertThat(canary.evaluate(PRODUCT).hasViolation()).isTrue();
    }
}
