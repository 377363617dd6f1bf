package eu.talentpool.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>One</p><p>Two</p>| One/Two",
                "&lt;p&gt;One &amp;amp; two&lt;/p&gt;| One & two",
                "hotell- &amp; restaurang| hotell- & restaurang",
                "deltid&#xa0;i| deltid i",
                "<ul><li>a</li><li>b</li></ul>| a/b",
                "one<br>two<br/>three| one/two/three",
                "Java List<String> & co| Java List<String> & co",
                "<p>Java List&lt;String&gt;</p>| Java List<String>",
                "3 < 5 and 6 > 4| 3 < 5 and 6 > 4",
                "<script>alert(1)</script>hello| hello",
                "see <a href='https://example.org'>here</a>| see here (https://example.org)",
                "<p><a href='https://example.org'>here<p>and there<p>too| here (https://example.org)/and there/too",
                "<a href='javascript:alert(1)'>here</a>| here",
                "a<span class='ql-ui'></span>b| ab",
            })
    void keepsWordsAndBreaksOnly(String text, String plain) {
        assertThat(PlainText.of(text)).isEqualTo(plain.replace('/', '\n').replace("https:\n\n", "https://"));
    }
}
