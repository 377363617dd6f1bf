package eu.talentpool.ingestion.feed;

import static eu.talentpool.testpool.FuzzBounds.SECRET;
import static eu.talentpool.testpool.FuzzBounds.assertKeepSecret;
import static eu.talentpool.testpool.FuzzBounds.quickly;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import eu.talentpool.exchange.Finding;
import eu.talentpool.testpool.FuzzDuration;
import eu.talentpool.testpool.FuzzSeeds;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Any bytes in the place of a manifest give statements, or one sentence that says what is wrong.
@ExtendWith(FuzzDuration.class)
class ManifestFuzzTest {

    private static final SourceDocument DOCUMENT =
            new SourceDocument("a.xml", "a.xml", 0, InputStream::nullInputStream);
    private static final String HEADER =
            "document,residence,adult,union_citizen,sections,purposes,countries,wording,given_at,account\n";

    static Stream<Arguments> manifests() {
        return FuzzSeeds.of(Stream.of(
                        HEADER + "a.xml,IN,true,false,all,SEARCH;CONTACT,DE;FR,test-1,2026-11-01T10:00:00Z,\n",
                        HEADER + "\"a.xml\",KE,,maybe,\"EDUCATION\n\",SEARCH,all," + SECRET + ",2026-11-01,x\n",
                        HEADER + "a.xml,IN\nb.xml,\"",
                        "document;residence\na.xml;IN\n")
                .map(text -> text.getBytes(UTF_8))
                .toList());
    }

    @MethodSource("manifests")
    @FuzzTest
    void anyBytesGiveStatementsOrASentence(byte[] bytes) throws Exception {
        var findings = new ArrayList<Finding>();
        try {
            quickly(() ->
                    Manifest.read(bytes, "manifest.csv", document -> document).find(DOCUMENT, findings));
        } catch (IllegalArgumentException e) {
            if (!String.valueOf(e.getMessage()).startsWith("manifest.csv ")) throw new AssertionError(e);
        }
        assertKeepSecret(findings);
    }
}
