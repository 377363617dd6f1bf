package eu.talentpool.matching;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import eu.talentpool.matching.retrieve.ProfileRetrieval;
import eu.talentpool.matching.retrieve.VacancyRetrieval;
import eu.talentpool.matching.score.Scoring;
import eu.talentpool.matching.score.Weights;
import eu.talentpool.pathway.PathwayRuleVersions;
import eu.talentpool.searchindex.IndexKind;
import eu.talentpool.searchindex.Indices;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MatchingConfiguration {

    @Bean
    Scoring scoring() {
        return new Scoring(Weights.bundled());
    }

    /// @param folder whose rule data replace those of the product or add to them; empty for none
    @Bean
    PathwayRuleVersions pathwayRules(@Value("${talentpool.pathway.rules:}") String folder, Clock clock) {
        return folder.isBlank() ? PathwayRuleVersions.bundled() : PathwayRuleVersions.in(Path.of(folder), clock);
    }

    @Bean
    ProfileRetrieval profileRetrieval(ElasticsearchClient client, Indices indices, Scoring scoring) {
        return new ProfileRetrieval(client, indices.alias(IndexKind.PROFILES), scoring.weights());
    }

    @Bean
    VacancyRetrieval vacancyRetrieval(ElasticsearchClient client, Indices indices, Scoring scoring) {
        return new VacancyRetrieval(client, indices.alias(IndexKind.VACANCIES), scoring.weights());
    }
}
