package eu.talentpool.taxonomy;

/// The versions of the taxonomy in the database, and the one that is in force.
public interface Taxonomies {

    /// The version in force, loaded. Follows a switch of the pointer row within 5 seconds.
    ///
    /// @throws IllegalStateException if none was ever imported; the message names the command that does
    Taxonomy current();
}
