package eu.talentpool.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.talentpool.audit.Actor;
import eu.talentpool.audit.Role;
import eu.talentpool.pathway.PathwayTexts;
import eu.talentpool.pathway.terms.Verification;
import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.ClassPathResource;

/// The offices that the product ships.
class OfficesTest {

    private final Offices offices = shipped();

    private static Offices shipped() {
        var sources = new MutablePropertySources();
        try {
            new YamlPropertySourceLoader()
                    .load("offices", new ClassPathResource("gateway/offices.yaml"))
                    .forEach(sources::addLast);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return new Binder(ConfigurationPropertySources.from(sources))
                .bind("talentpool.gateway", Offices.class)
                .get();
    }

    @Test
    void everyDocumentProvesConditionsThatThePathwaysKnow() {
        var texts = PathwayTexts.english();
        var labels = offices.get("IN").documents().stream().flatMap(d -> d.proves().stream());
        assertThat(labels)
                .isNotEmpty()
                .allSatisfy(label -> assertThat(texts.condition(label)).isNotEqualTo(label));
    }

    @Test
    void whatWasReadNowhereIsMarkedAsUnverified() {
        assertThat(offices.get("IN").documents()).isNotEmpty().allSatisfy(d -> {
            if (d.source().equals("none")) assertThat(d.verification()).isEqualTo(Verification.UNVERIFIED);
        });
        assertThat(offices.get("IN").steps("PL")).hasSize(1);
        assertThat(offices.get("IN").steps("DE")).hasSize(2);
    }

    @Test
    void anOfficerWithoutAnOfficeThatIsSetUpIsToldSo() {
        for (var office : new String[] {null, "VN"}) {
            var officer = new Actor("o", Set.of(Role.GATEWAY_OFFICER), null, null, office);
            assertThatThrownBy(() -> offices.codeOf(officer)).hasMessageContaining("names no office");
        }
    }
}
