package eu.talentpool.profile;

import java.util.List;

/// What one feature keeps of a person beside the profile, to be handed to her on request. Every feature that keeps
/// something has a bean of it; what it keeps goes with [ProfileErased].
public interface PersonalRecords {

    /// Key in the export, in camel case, for example `savedSearches`; no two are equal.
    String name();

    /// All of it, as JSON shall show it; without data of other people.
    List<?> list(ProfileId profile);
}
