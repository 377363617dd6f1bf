package eu.talentpool.consent;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a person allows, and the wording it was given under.
///
/// @param countries destination Member States, ISO 3166 alpha-2
/// @param wording   name of the text the person agreed to
public record Consent(
        Set<Section> sections,
        Set<Purpose> purposes,
        Set<String> countries,
        String wording,
        Instant givenAt,
        @Nullable Instant withdrawnAt) {

    /// A part of the profile that may be shown.
    public enum Section {
        OCCUPATION,
        SKILLS,
        EXPERIENCE,
        EDUCATION,
        LANGUAGES,
        WISHES,
        CREDENTIALS
    }

    /// What the data may be used for. [#GATEWAY_IN] is access from a third country (GDPR chapter V) and has its
    /// own wording.
    public enum Purpose {
        SEARCH,
        CONTACT,
        GATEWAY_IN,
        EURES_EXPORT,
        STATISTICS
    }

    public Consent {
        sections = Set.copyOf(sections);
        purposes = Set.copyOf(purposes);
        countries = Set.copyOf(countries);
    }

    public boolean allows(Purpose purpose) {
        return withdrawnAt == null && purposes.contains(purpose);
    }

    public boolean allows(Section section) {
        return withdrawnAt == null && sections.contains(section);
    }
}
