package eu.talentpool.profile;

import eu.talentpool.consent.Consent;
import eu.talentpool.consent.Consent.Section;
import java.util.List;

/// A profile cut down to the sections the person agreed to show. Only this leaves the system of record.
public final class ConsentedContent {

    private ConsentedContent() {}

    public static ProfileContent of(ProfileContent content, Consent consent) {
        return new ProfileContent(
                content.language(),
                consent.allows(Section.OCCUPATION) ? content.headline() : null,
                only(consent, Section.OCCUPATION, content.occupations()),
                only(consent, Section.EXPERIENCE, content.experience()),
                only(consent, Section.EDUCATION, content.education()),
                only(consent, Section.SKILLS, content.skills()),
                only(consent, Section.LANGUAGES, content.languages()),
                consent.allows(Section.WISHES) ? content.wishes() : ProfileContent.Wishes.NONE,
                only(consent, Section.CREDENTIALS, content.credentials()));
    }

    private static <T> List<T> only(Consent consent, Section section, List<T> items) {
        return consent.allows(section) ? items : List.of();
    }
}
