package eu.talentpool.searchindex;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where Elasticsearch answers.
///
/// @param url       one address, for example `http://127.0.0.1:9200`
/// @param sslBundle name of the bundle (`spring.ssl.bundle`) that says whom to trust behind an https address; empty for
///                  the trust store of the JVM
/// @param prefix    of every index and alias of the pool
/// @param shards    of a newly created index
/// @param replicas  of a newly created index
@ConfigurationProperties("talentpool.search")
public record SearchProperties(
        @DefaultValue("http://127.0.0.1:9200") String url,
        @DefaultValue("") String username,
        @DefaultValue("") String password,
        @DefaultValue("") String sslBundle,
        @DefaultValue("talent-pool-") String prefix,
        @DefaultValue("1") int shards,
        @DefaultValue("0") int replicas) {

    @Override
    public String toString() {
        return "SearchProperties[" + url + ", " + prefix + "]";
    }
}
