package eu.talentpool.matching;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import eu.talentpool.matching.retrieve.Presence;
import eu.talentpool.matching.retrieve.ProfileRetrieval;
import eu.talentpool.matching.retrieve.VacancyRetrieval;
import eu.talentpool.matching.score.Scoring;
import eu.talentpool.matching.score.Weights;
import eu.talentpool.searchindex.IndexKind;
import eu.talentpool.searchindex.Indices;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MatchingConfiguration {

    @Bean
    Scoring scoring() {
        return new Scoring(Weights.bundled());
    }

    @Bean
    ProfileRetrieval profileRetrieval(ElasticsearchClient client, Indices indices, Scoring scoring) {
        return new ProfileRetrieval(client, indices.alias(IndexKind.PROFILES), scoring.weights());
    }

    @Bean
    VacancyRetrieval vacancyRetrieval(ElasticsearchClient client, Indices indices, Scoring scoring) {
        return new VacancyRetrieval(client, indices.alias(IndexKind.VACANCIES), scoring.weights());
    }

    @Bean
    Presence presence(ElasticsearchClient client, Indices indices) {
        return new Presence(client, indices);
    }
}
