package eu.talentpool.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;

/// The rules that hold over every module.
final class HouseRules {

    private HouseRules() {}

    /// No package depends on another in a circle, also not inside a feature.
    static ArchRule noCycles() {
        return slices().matching("eu.talentpool.(**)").should().beFreeOfCycles();
    }

    /// Nothing becomes visible without having been screened.
    static ArchRule onlyScreeningPublishes() {
        return noClasses()
                .that()
                .resideOutsideOfPackages("eu.talentpool.screening..", "eu.talentpool.vacancy..")
                .should()
                .callMethodWhere(target(describe(
                        "is Vacancies.screened",
                        t -> t.getName().equals("screened")
                                && t.getOwner().getFullName().equals("eu.talentpool.vacancy.Vacancies"))));
    }

    /// Rules, scoring, linking and formats are plain Java.
    static ArchRule plainPartsKnowNoFramework() {
        return noClasses()
                .that()
                .resideInAnyPackage(
                        "eu.talentpool.exchange..", "eu.talentpool.pathway..", "eu.talentpool.matching.score..")
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "co.elastic..")
                .because("they are tested and read without any server");
    }
}
