package eu.talentpool.linking;

import eu.talentpool.taxonomy.Corrections;
import eu.talentpool.taxonomy.Taxonomies;
import org.springframework.stereotype.Component;

/// Gives the linking with the taxonomy and the corrections in force.
@Component
public class Linkings {

    private final Taxonomies taxonomies;
    private final Corrections corrections;

    Linkings(Taxonomies taxonomies, Corrections corrections) {
        this.taxonomies = taxonomies;
        this.corrections = corrections;
    }

    public Linking current() {
        return new Linking(taxonomies.current(), corrections.current());
    }
}
