package eu.talentpool.searchindex;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.apache.http.Header;
import org.apache.http.HttpHost;
import org.apache.http.message.BasicHeader;
import org.elasticsearch.client.RestClient;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SearchProperties.class)
class SearchConfiguration {

    @Bean(destroyMethod = "close")
    ElasticsearchClient elasticsearchClient(SearchProperties search, SslBundles bundles, JsonMapper json) {
        var rest = RestClient.builder(nodes(search))
                .setDefaultHeaders(new Header[] {new BasicHeader("Authorization", authorization(search))})
                .setRequestConfigCallback(c -> c.setConnectTimeout(5_000).setSocketTimeout(60_000));
        if (!search.sslBundle().isEmpty()) {
            var trusted = bundles.getBundle(search.sslBundle()).createSslContext();
            rest.setHttpClientConfigCallback(c -> c.setSSLContext(trusted));
        }
        return new ElasticsearchClient(new RestClientTransport(rest.build(), new Jackson3JsonpMapper(json)));
    }

    private static HttpHost[] nodes(SearchProperties search) {
        return search.url().stream().map(HttpHost::create).toArray(HttpHost[]::new);
    }

    private static String authorization(SearchProperties search) {
        var credentials = (search.username() + ":" + search.password()).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(credentials);
    }
}
