package eu.talentpool.searchindex;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import javax.net.ssl.SSLException;

/// Elasticsearch did not answer, or refused. Nothing is lost: records stay in PostgreSQL and are indexed when it
/// is back.
public final class SearchUnavailable extends RuntimeException {

    private SearchUnavailable(String message, Exception cause) {
        super(message, cause);
    }

    @FunctionalInterface
    interface Call<T> {
        T run() throws IOException;
    }

    static <T> T guard(Call<T> call) {
        try {
            return call.run();
        } catch (ElasticsearchException e) {
            throw new SearchUnavailable(
                    "Elasticsearch refused: " + e.error().type() + ", "
                            + e.error().reason(),
                    e);
        } catch (SSLException e) {
            throw new SearchUnavailable(
                    "The certificate of Elasticsearch is not trusted. Name its authority in a bundle"
                            + " (spring.ssl.bundle.pem) and the bundle in talentpool.search.ssl-bundle.",
                    e);
        } catch (IOException e) {
            throw new SearchUnavailable(
                    "Elasticsearch does not answer. Records wait in the database; start it and run the command again.",
                    e);
        }
    }
}
