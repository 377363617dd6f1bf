package eu.talentpool.profile;

import org.jspecify.annotations.Nullable;

/// Facts that decide who may register: of age, resident outside the Union, no Union citizen (Regulation (EU) 2026/1047;
/// DOMAIN TP-01). Unknown is null.
///
/// @param residence ISO 3166 alpha-2
public record Registration(
        @Nullable Boolean adult,
        @Nullable String residence,
        @Nullable Boolean unionCitizen) {

    public static final Registration UNKNOWN = new Registration(null, null, null);
}
