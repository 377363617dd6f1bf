package eu.talentpool.vacancy;

import java.util.UUID;

/// Identity of a vacancy inside the pool.
public record VacancyId(UUID value) {

    public static VacancyId of(String uuid) {
        return new VacancyId(UUID.fromString(uuid));
    }

    public static VacancyId random() {
        return new VacancyId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
