package eu.talentpool.matching;

import eu.talentpool.taxonomy.Taxonomies;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/// Loads before the service is ready what the first caller would have to wait for. Where it cannot be had yet, the
/// first caller is told.
@Component
class FirstLoad implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstLoad.class);

    private final Taxonomies taxonomies;

    FirstLoad(Taxonomies taxonomies) {
        this.taxonomies = taxonomies;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        try {
            LOG.info("Compares by taxonomy {}", taxonomies.current().version());
        } catch (RuntimeException e) {
            LOG.warn("No taxonomy yet: {}", e.getClass().getSimpleName());
        }
    }
}
