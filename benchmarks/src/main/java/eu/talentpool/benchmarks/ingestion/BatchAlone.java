package eu.talentpool.benchmarks.ingestion;

import java.io.IOException;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.filter.TypeFilter;

/// Leaves out what belongs to the other program: here, and only here, both are on one class path.
final class BatchAlone implements TypeFilter {

    private static final String PROGRAMS = "eu.talentpool.";

    /// @return true for a class that is left out
    @Override
    public boolean match(MetadataReader reader, MetadataReaderFactory factory) throws IOException {
        var name = reader.getClassMetadata().getClassName();
        var place = reader.getResource().getURI().toString();
        return name.startsWith(PROGRAMS) && (place.contains("matching-service") || place.contains("auth-config"));
    }
}
