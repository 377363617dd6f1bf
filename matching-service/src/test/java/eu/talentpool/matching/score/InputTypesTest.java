package eu.talentpool.matching.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What must not count cannot get in.
class InputTypesTest {

    @Test
    void aCandidateHasExactlyTheseParts() {
        assertThat(parts(Candidate.class))
                .containsExactly("occupations", "skills", "experience", "eqf", "languages", "wishes");
        assertThat(parts(Candidate.Wishes.class))
                .containsExactly("countries", "fullTime", "minPay", "availableFrom", "remote");
        assertThat(parts(Candidate.Experience.class)).containsExactly("iscoGroup", "months", "endedAgo");
        assertThat(parts(Candidate.Spoken.class)).containsExactly("language", "level");
        assertThat(parts(Occupation.class)).containsExactly("uri", "iscoGroup");
        assertThat(parts(Money.class)).containsExactly("yearly", "currency");
    }

    @Test
    void noPartOfAnInputIsNamedAfterAProtectedTrait() {
        var names = Stream.of(Candidate.class, Candidate.Wishes.class, Candidate.Experience.class)
                .flatMap(type -> parts(type).stream())
                .map(name -> name.toLowerCase(Locale.ROOT));
        assertThat(names)
                .noneMatch(name -> Stream.of("name", "sex", "gender", "birth", "nation", "photo", "health", "family")
                        .anyMatch(name::contains));
    }

    private static List<String> parts(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents()).map(c -> c.getName()).toList();
    }

    @Test
    void freeTextIsNoSkillOfACandidate() {
        var draft = new CandidateDraft();
        draft.skills = Set.of("mother of two");
        assertThatIllegalArgumentException()
                .isThrownBy(draft::done)
                .withMessageNotContaining("mother")
                .withMessageContaining("URI");
    }

    @Test
    void wordsAreNoLanguageAndNoCountry() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CandidateDraft().speaks("German", null));
        var draft = new CandidateDraft();
        draft.countries.add("Germany");
        assertThatIllegalArgumentException().isThrownBy(draft::done);
    }
}
