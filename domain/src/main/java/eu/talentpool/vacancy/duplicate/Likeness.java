package eu.talentpool.vacancy.duplicate;

import eu.talentpool.vacancy.VacancyContent;
import java.util.List;
import java.util.stream.Stream;

/// What of a vacancy tells whether another one of the same employer offers the same job. Says nothing of
/// employers: vacancies of two employers are never compared.
record Likeness(TitleWords title, List<Site> sites, Terms terms, Sketch text) {

    /// Below so many runs of words a text says too little to stand for the job.
    private static final int SHORT = 20;

    private static final double NEARLY_THE_SAME = 0.9;
    private static final double ALIKE = 0.75;

    Likeness {
        sites = List.copyOf(sites);
    }

    static Likeness of(VacancyContent content) {
        var sites = content.places().stream().map(Site::of).toList();
        var employer = content.employer().name() == null
                ? Stream.<String>of()
                : Words.of(content.employer().name()).stream();
        var known = Stream.concat(sites.stream().flatMap(s -> s.city().stream()), employer)
                .toList();
        return new Likeness(
                TitleWords.of(content.title(), known), sites, Terms.of(content), Sketch.of(content.description()));
    }

    /// The same post, as far as the two texts tell; whoever is asked.
    boolean isSameJobAs(Likeness other) {
        return title.isOfOneKindWith(other.title)
                && Site.agree(sites, other.sites)
                && !terms.contradict(other.terms)
                && textsAgree(other);
    }

    /// The more the titles leave open, the more alike the texts have to be. One text may be the other cut short,
    /// or with an appendix of its source.
    private boolean textsAgree(Likeness other) {
        if (title.isEqualTo(other.title)) {
            if (Math.min(text.size(), other.text.size()) < SHORT) return text.resemblance(other.text) >= ALIKE;
            return text.resemblance(other.text) >= ALIKE || text.containment(other.text) >= NEARLY_THE_SAME;
        }
        return title.isWithin(other.title) && text.resemblance(other.text) >= NEARLY_THE_SAME;
    }

    /// Two vacancies of one employer that offer the same job have one of these in common.
    List<String> keys() {
        var kind = title.numbers() + " " + title.levels() + " ";
        return sites.isEmpty()
                ? List.of(kind)
                : sites.stream()
                        .flatMap(site -> site.keys().stream())
                        .map(key -> kind + key)
                        .distinct()
                        .toList();
    }
}
