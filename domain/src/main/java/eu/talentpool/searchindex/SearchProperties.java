package eu.talentpool.searchindex;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where Elasticsearch answers.
///
/// @param url       an address such as `http://127.0.0.1:9200`, or those of several nodes, parted by commas: what one
///                  node does not answer, the next is asked
/// @param sslBundle name of the bundle (`spring.ssl.bundle`) that says whom to trust behind an https address; empty for
///                  the trust store of the JVM
/// @param prefix    of every index and alias of the pool
/// @param shards    of a newly created index
/// @param replicas  of a newly created index
@ConfigurationProperties("talentpool.search")
public record SearchProperties(
        @DefaultValue("http://127.0.0.1:9200") List<String> url,
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
