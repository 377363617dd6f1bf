package eu.talentpool.taxonomy;

import java.util.Optional;

/// Remembers what all records were last linked with, so that a process that dies on the way leaves the work to
/// the next one.
public interface Relinks {

    /// Empty if all records are linked with the version in force and every correction.
    Optional<Relink> findDue();

    /// To be called before the first record is changed: until [#done] everything is due again.
    void begin(Relink relink);

    /// All records are linked. If a version or a correction came meanwhile, that is due next.
    void done(Relink relink);
}
