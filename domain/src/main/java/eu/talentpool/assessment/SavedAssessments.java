package eu.talentpool.assessment;

import eu.talentpool.profile.PersonalRecords;
import eu.talentpool.profile.ProfileId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Assessments that jobseekers saved. They go with the profile: its erasure erases them, and all that was kept of them.
public interface SavedAssessments extends PersonalRecords {

    @Override
    default String name() {
        return "assessments";
    }

    /// @return false if the profile was erased meanwhile, and nothing was saved
    boolean add(SavedAssessment saved);

    /// Of one profile, latest first.
    @Override
    List<SavedAssessment> list(ProfileId profile);

    /// @return false if this profile has none with this id
    boolean remove(ProfileId profile, UUID id);

    /// All in order of id, a page at a time.
    ///
    /// @param after last id of the page before, or null for the first
    List<SavedAssessment> page(@Nullable UUID after, int limit);

    long count();
}
