package eu.talentpool.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextsTest {

    @ParameterizedTest
    @EnumSource
    void everyNoticeIsSaidInEveryLanguageWithItsOwnWords(Notice notice) {
        var texts =
                Texts.LANGUAGES.stream().map(language -> text(notice, language)).toList();
        assertThat(texts)
                .doesNotHaveDuplicates()
                .allSatisfy(text -> assertThat(text).contains("Erfunden").doesNotContain("{", "''"));
        assertThat(text(notice, "xx")).isEqualTo(texts.getFirst());
    }

    private static String text(Notice notice, String language) {
        var words = List.of("Erfunden GmbH", "Erfunden Zwei");
        return new Notification(UUID.randomUUID(), notice, words, null, Instant.EPOCH, null).text(language);
    }
}
