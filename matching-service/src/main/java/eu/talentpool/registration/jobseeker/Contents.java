package eu.talentpool.registration.jobseeker;

import static eu.talentpool.taxonomy.ConceptKind.OCCUPATION;
import static eu.talentpool.taxonomy.ConceptKind.SKILL;

import eu.talentpool.linking.Linkings;
import eu.talentpool.profile.PartialDate;
import eu.talentpool.profile.ProfileContent;
import eu.talentpool.taxonomy.Countries;
import eu.talentpool.taxonomy.Languages;
import eu.talentpool.taxonomy.Mention;
import eu.talentpool.taxonomy.Taxonomies;
import eu.talentpool.taxonomy.Taxonomy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Between what a person writes and what the pool keeps: linked as at intake.
@Component
class Contents {

    private final Taxonomies taxonomies;
    private final Linkings linkings;
    private final Clock clock;

    Contents(Taxonomies taxonomies, Linkings linkings, Clock clock) {
        this.taxonomies = taxonomies;
        this.linkings = linkings;
        this.clock = clock;
    }

    static ProfileContent empty(String language) {
        return new ProfileContent(
                language,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                ProfileContent.Wishes.NONE,
                List.of());
    }

    ProfileContent link(ProfileContent content) {
        return linkings.current().link(content);
    }

    /// @throws org.springframework.web.ErrorResponseException that names the field
    ProfileContent read(ContentForm form) {
        return link(new Reading(taxonomies.current(), LocalDate.now(clock)).content(form));
    }

    /// @param reader language of the names of concepts, ISO 639-1
    ContentForm show(ProfileContent content, String reader) {
        return new Showing(taxonomies.current(), reader).form(content);
    }

    private record Reading(Taxonomy taxonomy, LocalDate today) {

        ProfileContent content(ContentForm f) {
            var headline = f.headline() == null || f.headline().isBlank()
                    ? null
                    : f.headline().strip();
            return new ProfileContent(
                    language("language", f.language()),
                    headline,
                    mentions("occupations", f.occupations()),
                    experience(list(f.experience())),
                    education(list(f.education())),
                    skills(list(f.skills())),
                    languages(list(f.languages())),
                    wishes(f.wishes()),
                    credentials(list(f.credentials())));
        }

        private List<Mention> mentions(String field, @Nullable List<Words> words) {
            var all = list(words);
            var mentions = new ArrayList<Mention>();
            for (var i = 0; i < all.size(); i++) mentions.add(all.get(i).mention(at(field, i), OCCUPATION, taxonomy));
            return mentions;
        }

        private List<Mention> skills(List<Words> all) {
            var mentions = new ArrayList<Mention>();
            for (var i = 0; i < all.size(); i++) mentions.add(all.get(i).mention(at("skills", i), SKILL, taxonomy));
            return mentions;
        }

        private List<ProfileContent.Experience> experience(List<ContentForm.Experience> all) {
            var jobs = new ArrayList<ProfileContent.Experience>();
            for (var i = 0; i < all.size(); i++) jobs.add(job(at("experience", i), all.get(i)));
            return jobs;
        }

        private ProfileContent.Experience job(String field, ContentForm.Experience e) {
            var from = day(field + ".from", e.from());
            var to = day(field + ".to", e.to());
            if (from != null && from.earliest().isAfter(today))
                throw Refusal.field(field + ".from", "has to be no later than today");
            inOrder(field + ".to", from, to);
            return new ProfileContent.Experience(
                    e.occupation().mention(field + ".occupation", OCCUPATION, taxonomy),
                    from,
                    to,
                    Boolean.TRUE.equals(e.current()),
                    country(field + ".country", e.country()),
                    e.weeklyHours(),
                    e.description());
        }

        private List<ProfileContent.Education> education(List<ContentForm.Education> all) {
            var education = new ArrayList<ProfileContent.Education>();
            for (var i = 0; i < all.size(); i++) education.add(degree(at("education", i), all.get(i)));
            return education;
        }

        private ProfileContent.Education degree(String field, ContentForm.Education e) {
            var started = day(field + ".started", e.started());
            var completed = day(field + ".completed", e.completed());
            inOrder(field + ".completed", started, completed);
            return new ProfileContent.Education(
                    e.title(),
                    e.eqf(),
                    started,
                    completed,
                    Boolean.TRUE.equals(e.ongoing()),
                    e.field(),
                    country(field + ".country", e.country()),
                    e.years());
        }

        private static List<ProfileContent.LanguageSkill> languages(List<ContentForm.Language> all) {
            var languages = new ArrayList<ProfileContent.LanguageSkill>();
            for (var i = 0; i < all.size(); i++) {
                var l = all.get(i);
                languages.add(new ProfileContent.LanguageSkill(
                        language(at("languages", i) + ".language", l.language()),
                        l.level(),
                        Boolean.TRUE.equals(l.motherTongue())));
            }
            return languages;
        }

        private static ProfileContent.Wishes wishes(ContentForm.@Nullable Wishes w) {
            if (w == null) return ProfileContent.Wishes.NONE;
            if (w.minPay() != null && w.payCurrency() == null)
                throw Refusal.field("wishes.payCurrency", "has to be given with minPay, as EUR");
            var countries =
                    list(w.countries()).stream().map(Reading::memberState).toList();
            return new ProfileContent.Wishes(
                    countries, w.availableFrom(), w.fullTime(), w.minPay(), w.payCurrency(), w.remote());
        }

        private List<ProfileContent.Credential> credentials(List<ContentForm.Credential> all) {
            var credentials = new ArrayList<ProfileContent.Credential>();
            for (var i = 0; i < all.size(); i++) {
                var c = all.get(i);
                var subject = c.subject().mention(at("credentials", i) + ".subject", SKILL, taxonomy);
                credentials.add(
                        new ProfileContent.Credential(c.kind(), c.issuer().strip(), c.issuedOn(), subject));
            }
            return credentials;
        }

        private static String at(String field, int index) {
            return field + "[" + index + "]";
        }

        private static @Nullable PartialDate day(String field, @Nullable String text) {
            try {
                return text == null ? null : PartialDate.parse(text);
            } catch (IllegalArgumentException e) {
                throw Refusal.field(field, "has to be a day that exists");
            }
        }

        private static void inOrder(String field, @Nullable PartialDate first, @Nullable PartialDate last) {
            if (first != null && last != null && last.latest().isBefore(first.earliest()))
                throw Refusal.field(field, "has to be no earlier than the beginning");
        }

        private static @Nullable String country(String field, @Nullable String text) {
            if (text == null || text.isBlank()) return null;
            return Countries.normalise(text)
                    .orElseThrow(() -> Refusal.field(field, "has to be a country, as a code such as IN"));
        }

        private static String memberState(String text) {
            return Countries.normalise(text)
                    .filter(Countries::isMemberState)
                    .orElseThrow(
                            () -> Refusal.field("wishes.countries", "have to be Member States, as codes such as DE"));
        }

        private static String language(String field, String text) {
            return Languages.normalise(text)
                    .orElseThrow(() -> Refusal.field(field, "has to be a language, as a code such as en"));
        }
    }

    private static <T> List<T> list(@Nullable List<T> given) {
        return given == null ? List.of() : given;
    }

    private record Showing(Taxonomy taxonomy, String reader) {

        ContentForm form(ProfileContent c) {
            return new ContentForm(
                    c.language(),
                    c.headline(),
                    c.occupations().stream().map(this::words).toList(),
                    c.experience().stream().map(this::job).toList(),
                    c.education().stream().map(Showing::degree).toList(),
                    c.skills().stream().map(this::words).toList(),
                    c.languages().stream()
                            .map(l -> new ContentForm.Language(l.language(), l.level(), l.motherTongue()))
                            .toList(),
                    wishes(c.wishes()),
                    c.credentials().stream().map(this::credential).toList());
        }

        private Words words(Mention mention) {
            return Words.of(mention, taxonomy, reader);
        }

        private ContentForm.Experience job(ProfileContent.Experience e) {
            return new ContentForm.Experience(
                    words(e.occupation()),
                    text(e.from()),
                    text(e.to()),
                    e.current(),
                    e.country(),
                    e.weeklyHours(),
                    e.description());
        }

        private static ContentForm.Education degree(ProfileContent.Education e) {
            return new ContentForm.Education(
                    e.title(),
                    e.eqf(),
                    text(e.started()),
                    text(e.completed()),
                    e.ongoing(),
                    e.field(),
                    e.country(),
                    e.years());
        }

        private static ContentForm.Wishes wishes(ProfileContent.Wishes w) {
            return new ContentForm.Wishes(
                    w.countries(), w.availableFrom(), w.fullTime(), w.minPay(), w.payCurrency(), w.remote());
        }

        private ContentForm.Credential credential(ProfileContent.Credential c) {
            return new ContentForm.Credential(c.kind(), c.issuer(), c.issuedOn(), words(c.subject()));
        }

        private static @Nullable String text(@Nullable PartialDate date) {
            return date == null ? null : date.toString();
        }
    }
}
