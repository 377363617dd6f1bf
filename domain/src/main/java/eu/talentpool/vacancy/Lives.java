package eu.talentpool.vacancy;

import java.util.Collection;
import java.util.Map;

/// What is stored of vacancies that a source speaks of, as [LifeStep] wants it.
public interface Lives {

    record Life(VacancyId id, LifeStep.Stored stored) {}

    /// By natural key within the source; a vacancy that is not there has no entry.
    Map<String, Life> find(String source, Collection<String> sourceKeys);
}
