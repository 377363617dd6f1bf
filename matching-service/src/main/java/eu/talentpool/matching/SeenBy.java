package eu.talentpool.matching;

import eu.talentpool.audit.Actor;
import eu.talentpool.employer.Employer;
import eu.talentpool.employer.EmployerId;
import eu.talentpool.employer.Employers;
import eu.talentpool.matching.Seen.How;
import eu.talentpool.matching.log.PersonViews;
import eu.talentpool.matching.log.PersonViews.PersonView;
import eu.talentpool.matching.log.Ranking;
import eu.talentpool.matching.log.RankingLog;
import eu.talentpool.matching.rejection.Rejection;
import eu.talentpool.matching.rejection.Rejections;
import eu.talentpool.profile.PersonalRecords;
import eu.talentpool.profile.ProfileId;
import eu.talentpool.vacancy.Vacancies;
import eu.talentpool.vacancy.Vacancy;
import eu.talentpool.vacancy.VacancyId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who saw a person, and why: rankings in which she stood, looks at the pair, and rejections, in one list.
@Component
class SeenBy implements PersonalRecords {

    private static final int PAGE = 200;

    /// Before the vacancy, where the person had agreed to be contacted.
    private static final String CONTACT = "CONTACT vacancy ";

    private final RankingLog log;
    private final PersonViews views;
    private final Rejections rejections;
    private final Vacancies vacancies;
    private final Employers employers;
    private final Owned owned;

    SeenBy(
            RankingLog log,
            PersonViews views,
            Rejections rejections,
            Vacancies vacancies,
            Employers employers,
            Owned owned) {
        this.log = log;
        this.views = views;
        this.rejections = rejections;
        this.vacancies = vacancies;
        this.employers = employers;
        this.owned = owned;
    }

    /// @param before only what was earlier; null for the latest
    @Transactional(readOnly = true)
    SeenPage list(Actor actor, @Nullable Instant before, int size) {
        return list(owned.getProfileOf(actor).id().value(), before, size);
    }

    @Override
    public String name() {
        return "seenBy";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Seen> list(ProfileId profile) {
        var all = new ArrayList<Seen>();
        Instant before = null;
        do {
            var page = list(profile.value(), before, PAGE);
            all.addAll(page.items());
            before = page.nextPage();
        } while (before != null);
        return all;
    }

    private SeenPage list(UUID profile, @Nullable Instant before, int size) {
        var ranked = log.listWith(profile, before, size + 1).stream().map(r -> ofRanking(r, profile));
        var looked = views.list(profile, before, size + 1).stream().map(this::ofView);
        var rejected = rejections.list(profile, before, size + 1).stream().map(this::ofRejection);
        var all = Stream.of(ranked, looked, rejected)
                .flatMap(seen -> seen)
                .sorted(Comparator.comparing(Seen::at).reversed())
                .toList();
        var items = all.subList(0, Math.min(size, all.size()));
        return new SeenPage(items, all.size() > size ? items.getLast().at() : null);
    }

    private Seen ofRanking(Ranking ranking, UUID profile) {
        var entries = ranking.entries();
        var rank = IntStream.range(0, entries.size())
                .filter(i -> entries.get(i).id().equals(profile))
                .findFirst()
                .orElseThrow();
        var entry = LoggedEntry.of(entries.get(rank));
        var place = new SeenPlace(rank + 1, entries.size(), entry.total(), entry.points());
        return of(ranking.at(), How.RANKING, ranking.role(), ranking.subject().id(), place, null);
    }

    private Seen ofView(PersonView view) {
        var role = view.roles().contains("employer") ? "employer" : "ncp";
        var detail = view.detail();
        if (detail.startsWith(CONTACT))
            return of(view.at(), How.IDENTITY, role, UUID.fromString(detail.substring(CONTACT.length())), null, null);
        if (detail.startsWith("vacancy "))
            return of(view.at(), How.PAIR, role, UUID.fromString(detail.substring("vacancy ".length())), null, null);
        var name = employer(detail.replaceFirst("employer ", ""));
        return new Seen(view.at(), How.TEXT, role, null, null, name, null, null);
    }

    private Seen ofRejection(Rejection rejection) {
        return of(rejection.at(), How.REJECTION, "employer", rejection.vacancy(), null, rejection.reason());
    }

    private Seen of(
            Instant at,
            How how,
            @Nullable String by,
            UUID vacancyId,
            @Nullable SeenPlace place,
            @Nullable String reason) {
        Optional<Vacancy> vacancy = vacancies.find(new VacancyId(vacancyId));
        var title =
                vacancy.map(Vacancy::content).map(content -> content.title()).orElse(null);
        var name = vacancy.map(v -> employer(v.employer().value())).orElse(null);
        return new Seen(at, how, by, vacancyId, title, name, place, reason);
    }

    private String employer(String id) {
        return employers.find(new EmployerId(id)).map(Employer::name).orElse(id);
    }
}
