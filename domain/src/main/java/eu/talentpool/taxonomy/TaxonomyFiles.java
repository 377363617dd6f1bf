package eu.talentpool.taxonomy;

import java.nio.file.Path;
import java.util.List;

/// The taxonomy straight from files, for commands that need no server.
public final class TaxonomyFiles {

    private TaxonomyFiles() {}

    /// The starter taxonomy, and on it what the files hold: official ESCO downloads, also partial ones, and files of
    /// labels, which add languages to the concepts of the others.
    ///
    /// @param paths zips, folders or CSV files in any mix; none = the starter alone
    /// @throws IllegalArgumentException with one sentence: what is missing or unreadable
    public static Taxonomy read(List<Path> paths, Progress progress) {
        if (paths.isEmpty()) return new LoadedTaxonomy(StarterFiles.version(), StarterFiles.read());
        var download = EscoReader.readParts(paths, progress);
        return new LoadedTaxonomy(download.report().version(), download.content());
    }
}
