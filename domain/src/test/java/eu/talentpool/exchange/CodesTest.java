package eu.talentpool.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.taxonomy.Cefr;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodesTest {

    @ParameterizedTest
    @CsvSource({
        "I56.1, I56",
        "C33.1.7, C33",
        "B9.1.0, B09",
        "A1, A01",
        "A, A",
        "62.01, J62",
        "6201, J62",
        "62, J62",
        "K62, J62",
        "X62,",
        "'',",
        "J62.x,",
        "00,",
        "W,",
    })
    void cutsEconomicActivitiesDownToTheDivision(String code, @Nullable String division) {
        assertThat(Nace.division(code)).isEqualTo(division);
    }

    @ParameterizedTest
    @CsvSource({"in, IN", "EL, GR", "uk, GB", "DE, DE", "XX,", "Deutschland, DE"})
    void namesCountriesByIso3166(String code, @Nullable String country) {
        assertThat(IsoCodes.country(code)).isEqualTo(country);
    }

    @ParameterizedTest
    @CsvSource({
        "SV, sv",
        "ita, it",
        "ger, de",
        "deu, de",
        "fre, fr",
        "Italian, it",
        "Englisch, en",
        "polski, pl",
        "हिन्दी, hi",
        "English (US), en",
        "Chinese (Mandarin), zh",
        "mni, mni",
        "no, no",
        "Klingon,",
        "xx,",
        "xxx,",
    })
    void namesLanguagesByIso639(String text, @Nullable String language) {
        assertThat(IsoCodes.language(text)).isEqualTo(language);
    }

    @Test
    void tellsALanguageByTheNamesOfLanguages() {
        assertThat(IsoCodes.languageOfNames(List.of("Deutsch", "Englisch"))).isEqualTo("de");
        assertThat(IsoCodes.languageOfNames(List.of("Hindi", "English"))).isEqualTo("en");
        assertThat(IsoCodes.languageOfNames(List.of("Klingon"))).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "Native speaker, C2, true",
        "Muttersprache, C2, true",
        "ojczysty, C2, true",
        "near-native, C2, false",
        "Fluent, C1, false",
        "Full professional proficiency, C1, false",
        "Professional working, B2, false",
        "gut (B2), B2, false",
        "Upper intermediate, B2, false",
        "Intermediate, B1, false",
        "podstawowy, A2, false",
        "Basic, A1, false",
    })
    void readsWordsForFluency(String words, Cefr level, boolean motherTongue) {
        assertThat(Fluency.of(words)).isEqualTo(new Fluency(level, motherTongue));
    }

    @Test
    void doesNotGuessUnknownWordsForFluency() {
        assertThat(Fluency.of("so so")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "Bachelor, 6", "Bachelor of Science, 6", "B.Tech, 6", "B.E., 6", "BSc (Hons), 6", "Master's degree, 7",
                "M. Sc., 7",
        "MBA, 7", "PhD, 8", "Ph.D., 8", "Doctorate, 8", "Master craftsman,", "Certified Scrum Master,", "Diploma,",
        "Bachelor and Master,", "Basics,",
    })
    void readsDegreesOnlyWhereTheWordLeavesNoDoubt(String degree, @Nullable Integer eqf) {
        assertThat(DegreeWords.eqf(degree)).isEqualTo(eqf);
    }

    @Test
    void takesListsOfSkillsApartButNotSentences() {
        assertThat(SkillList.split("Java, Spring (Boot, Data); C++ • CI/CD | SQL"))
                .containsExactly("Java", "Spring (Boot, Data)", "C++", "CI/CD", "SQL");
        assertThat(SkillList.split("- Excel\n- e-mail 1,5 h")).containsExactly("Excel", "e-mail 1,5 h");
        assertThat(SkillList.split("I led a team of five developers, testers and one designer."))
                .containsExactly("I led a team of five developers, testers and one designer");
        assertThat(SkillList.split(" ; ,")).isEmpty();
    }

    @Test
    void figuresAreNoLanguage() {
        assertThat(IsoCodes.language("2027")).isNull();
    }
}
