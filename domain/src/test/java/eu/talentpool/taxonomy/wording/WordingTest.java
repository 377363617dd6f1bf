package eu.talentpool.taxonomy.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Entwickler/in                         | entwickler
        Entwickler:innen                      | entwickler
        EntwicklerIn                          | entwickler
        programador/a                         | programador
        développeur·se                        | développeur
        technicien(ne)                        | technicien
        Senior Developer (m/w/d)              | developer
        Junior Developer                      | developer
        Développeur CDI H/F                   | développeur
        Urgent: welder, Ref. 1234             | welder
        QA Engineer                           | qa engineer
        DevOps Engineer                       | devops engineer
        .NET Developer                        | .net developer
        C# / C++ Developer                    | c# c++ developer
        """)
    void keepsWhatMeansSomething(String text, String stripped) {
        assertThat(Wording.stripped(text)).isEqualTo(stripped);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Other technicians", "Pozostali technicy", "Übrige Techniker", "Technicians, all other"})
    void knowsWhatAClassificationLeavesOver(String text) {
        assertThat(Wording.namesTheRest(text)).isTrue();
    }

    @Test
    void takesOtherForTheRestOnlyAtTheEnds() {
        assertThat(Wording.namesTheRest("Engine and other machine assemblers")).isFalse();
    }

    @Test
    void writesOtherScriptsAndSpellingsInLatinLetters() {
        assertThat(Wording.folded("програмист")).isEqualTo("programist");
        assertThat(Wording.folded("учител")).isEqualTo("uchitel");
        assertThat(Wording.folded("μηχανικός")).isEqualTo("michanikos");
        assertThat(Wording.folded("żółw øre")).isEqualTo("zolw ore");
        assertThat(Wording.squashed("buerokauffrau")).isEqualTo(Wording.squashed("bürokauffrau"));
    }
}
