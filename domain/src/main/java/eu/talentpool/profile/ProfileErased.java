package eu.talentpool.profile;

/// Told inside the transaction that erased a profile: whoever keeps more of the person erases it too.
public record ProfileErased(ProfileId profile) {}
