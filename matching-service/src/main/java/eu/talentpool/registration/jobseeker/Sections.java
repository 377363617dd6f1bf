package eu.talentpool.registration.jobseeker;

import eu.talentpool.consent.Consent.Section;
import eu.talentpool.profile.ProfileContent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The sections of a profile, one by one.
final class Sections {

    private Sections() {}

    /// What a section says, as it can be compared; empty if it says nothing.
    static List<?> of(ContentForm c, Section section) {
        return switch (section) {
            case OCCUPATION ->
                Stream.concat(Stream.ofNullable(c.headline()), stream(c.occupations()))
                        .toList();
            case EXPERIENCE -> stream(c.experience()).toList();
            case EDUCATION -> stream(c.education()).toList();
            case SKILLS -> stream(c.skills()).toList();
            case LANGUAGES -> stream(c.languages()).toList();
            case WISHES ->
                Stream.ofNullable(c.wishes()).filter(w -> !w.equals(NO_WISHES)).toList();
            case CREDENTIALS -> stream(c.credentials()).toList();
        };
    }

    private static final ContentForm.Wishes NO_WISHES = new ContentForm.Wishes(List.of(), null, null, null, null, null);

    private static <T> Stream<T> stream(@Nullable List<T> list) {
        return list == null ? Stream.of() : list.stream();
    }

    /// The present content with these sections as they were read.
    static ProfileContent replace(ProfileContent present, ProfileContent read, Set<Section> taken) {
        if (taken.isEmpty()) return present;
        var occupation = taken.contains(Section.OCCUPATION) ? read : present;
        return new ProfileContent(
                read.language(),
                occupation.headline(),
                occupation.occupations(),
                (taken.contains(Section.EXPERIENCE) ? read : present).experience(),
                (taken.contains(Section.EDUCATION) ? read : present).education(),
                (taken.contains(Section.SKILLS) ? read : present).skills(),
                (taken.contains(Section.LANGUAGES) ? read : present).languages(),
                (taken.contains(Section.WISHES) ? read : present).wishes(),
                (taken.contains(Section.CREDENTIALS) ? read : present).credentials());
    }
}
