package eu.talentpool.localstack.stack;

import eu.talentpool.localstack.folder.Secrets;
import eu.talentpool.localstack.server.ElasticsearchServer;

/// Where Elasticsearch answers, and who may ask.
/// @param url of one node, or of several parted by commas
/// @param api who may read the indices
/// @param jobs who may make, fill and delete indices named `talent-pool-*` and `test-*`
public record SearchAccess(String url, Login api, Login jobs) {

    static SearchAccess of(String url, Secrets secrets) {
        return new SearchAccess(
                url,
                new Login(ElasticsearchServer.API_USER, secrets.searchApi()),
                new Login(ElasticsearchServer.JOBS_USER, secrets.searchJobs()));
    }
}
