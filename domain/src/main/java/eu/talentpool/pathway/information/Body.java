package eu.talentpool.pathway.information;

import org.jspecify.annotations.Nullable;

/// A body to turn to, and how to reach it as far as the source says; the rest is null.
///
/// @param name    as the body calls itself, with its English name where the source gives one
/// @param address for letters and visits
/// @param phone   as dialled in the country, unless it begins with `+`
/// @param page    on the web, of the body itself or of an authority that describes it
public record Body(
        String name,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String page) {}
