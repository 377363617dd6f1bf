package eu.talentpool.taxonomy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The versions of the taxonomy in the database, and the one that is in force.
public interface Taxonomies {

    /// The version in force, loaded. Follows a switch of the pointer row within 5 seconds.
    ///
    /// @throws IllegalStateException if none was ever imported; the message names the command that does
    Taxonomy current();

    /// What the pointer row says, without loading; empty if none was ever imported. A change of it is the sign to
    /// link again.
    Optional<InForce> findInForce();

    /// Stores the starter taxonomy of this program and puts it in force. Importing what is in force changes nothing.
    ImportReport importStarter();

    /// Stores official ESCO downloads, with the starter as supplement, and puts them in force. Files are chosen by
    /// their header; occupations, skills and their relations must be among them. Of several versions the newest has
    /// the say; older ones serve what it lacks. Concepts that it no longer has are followed to their successors, as
    /// are those of the version that was in force. Labels of further languages are merged by URI; their language is
    /// read from the file name (`occupations_fr.csv`), else English. Importing what is in force changes nothing.
    ///
    /// @param paths   zips, folders or CSV files
    /// @param version of all paths, for example `1.1.1`; null = read it from each path, where it usually stands
    /// @throws IllegalArgumentException with one sentence for the operator: which file is missing or unreadable
    ImportReport importEsco(List<Path> paths, @Nullable String version, Progress progress);

    /// @param version name of the taxonomy, as [Taxonomy#version]
    record InForce(String version, Instant switchedAt) {}
}
