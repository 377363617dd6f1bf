package eu.talentpool.taxonomy.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Bäcker/Bäckerin                                          | bäcker
        Technischer Leiter/Technische Leiterin im Vertrieb       | technischer leiter im vertrieb
        Leiter im Einkauf/Leiterin im Einkauf                    | leiter im einkauf
        Accueillant familial / Accueillante familiale            | accueillant familial
        Kaufmann/Kauffrau für Büromanagement                     | kaufmann für büromanagement
        kierownik hotelu/kierowniczka hotelu                     | kierownik hotelu
        Infirmier ou infirmière en cardiologie                   | infirmier en cardiologie
        Opiekun lub opiekunka osób starszych                     | opiekun osób starszych
        Enfermera o enfermero de geriatría                       | enfermera de geriatría
        painter/decorator                                        | painter decorator
        welder                                                   | welder
        """)
    void keepsTheFirstOfBothSexes(String text, String first) {
        assertThat(Pairs.first(text)).isEqualTo(first);
    }
}
