package eu.talentpool.vacancy;

import java.util.Collection;
import java.util.Map;

/// What is stored of vacancies that a source speaks of, as [LifeStep] wants it.
public interface Lives {

    /// By natural key within the source; a vacancy that is not there has no entry.
    Map<String, LifeStep.Stored> find(String source, Collection<String> sourceKeys);
}
