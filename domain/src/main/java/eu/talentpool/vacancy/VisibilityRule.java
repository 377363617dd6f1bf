package eu.talentpool.vacancy;

import eu.talentpool.employer.EntityType;
import eu.talentpool.employer.Participation;
import eu.talentpool.employer.Periods;
import eu.talentpool.taxonomy.Countries;
import eu.talentpool.taxonomy.Mention;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// One reason why a vacancy may be hidden, with the days on which it does not apply. Its sentence is said only where
/// somebody is told.
record VisibilityRule(String code, Supplier<String> sentence, Periods days) {

    static List<VisibilityRule> rules(Vacancy vacancy, Visibility.Facts facts) {
        if (vacancy.content() == null) return List.of(never("erased", "The vacancy was erased."));
        var content = vacancy.content();
        var rules = new ArrayList<VisibilityRule>();
        rules.add(status(vacancy.status()));
        rules.add(screening(vacancy.screening()));
        rules.addAll(dates(content));
        rules.addAll(completeness(content));
        rules.addAll(place(vacancy, content, facts));
        rules.add(standing(facts));
        rules.add(shortage(vacancy, content, facts));
        rules.addAll(duplicates(facts));
        return rules;
    }

    /// Of the vacancies for one job the first one that is shown on a day is the only one. A deadline passes, and
    /// the next is shown, without any job running.
    private static List<VisibilityRule> duplicates(Visibility.Facts facts) {
        var rules = new ArrayList<VisibilityRule>();
        var taken = Periods.NEVER;
        for (var other : facts.ahead()) {
            rules.add(new VisibilityRule(
                    "duplicate-of",
                    () -> "The same job of this employer is shown as vacancy " + other.vacancy() + ".",
                    Periods.ALWAYS.minus(other.days().minus(taken))));
            taken = taken.unite(other.days());
        }
        return rules;
    }

    private static VisibilityRule status(Vacancy.Status status) {
        return status == Vacancy.Status.DRAFT
                ? never("draft", "The vacancy is a draft; its employer has to publish it.")
                : when(status == Vacancy.Status.OPEN, "closed", "The source says that the vacancy is closed.");
    }

    private static VisibilityRule screening(Vacancy.ScreeningState state) {
        return switch (state) {
            case CLEARED -> when(true, "screening", "");
            case PENDING -> never("not-screened", "The vacancy was not screened yet.");
            case HELD -> never("held", "Screening held the vacancy; a contact point has to decide.");
            case REJECTED -> never("rejected-by-contact-point", "A contact point rejected the vacancy.");
        };
    }

    private static List<VisibilityRule> dates(VacancyContent content) {
        var from = content.publishedFrom();
        var deadline = content.applicationDeadline();
        return List.of(
                new VisibilityRule(
                        "not-yet-published",
                        () -> "The vacancy may be shown from " + from + " on.",
                        from == null ? Periods.ALWAYS : Periods.between(from, LocalDate.MAX)),
                new VisibilityRule(
                        "deadline-passed",
                        () -> "The last day to apply was " + deadline + ".",
                        deadline == null ? Periods.ALWAYS : Periods.between(LocalDate.MIN, deadline.plusDays(1))));
    }

    /// Mandatory content of a vacancy: name and contact of the employer, description of the job, place of work
    /// (DOMAIN TP-05, after the political agreement on Regulation (EU) 2026/1047).
    private static List<VisibilityRule> completeness(VacancyContent content) {
        var employer = content.employer();
        var contact = employer.contact() != null || content.howToApply() != null;
        return List.of(
                when(employer.name() != null, "no-employer-name", "The employer's name is missing."),
                when(contact, "no-employer-contact", "The employer's contact details are missing."),
                when(!content.description().isBlank(), "no-description", "The description of the job is missing."),
                when(workCountry(content) != null, "no-place-of-work", "The country of work is missing."));
    }

    private static List<VisibilityRule> place(Vacancy vacancy, VacancyContent content, Visibility.Facts facts) {
        var country = workCountry(content);
        if (country == null) return List.of();
        if (!Countries.isMemberState(country))
            return List.of(
                    never("not-a-member-state", country + " is not a Member State and takes no part in the pool."));
        var type = facts.employer() == null
                ? EntityType.EMPLOYER
                : facts.employer().type();
        return List.of(
                when(
                        country.equals(vacancy.employer().memberState()),
                        "work-outside-establishment",
                        "The place of work is not in the Member State where the employer is established."),
                new VisibilityRule(
                        "state-does-not-participate",
                        () -> country + " does not take part in the pool for this type of entity on this day.",
                        Participation.periods(facts.calendar(), country, type)));
    }

    private static VisibilityRule standing(Visibility.Facts facts) {
        var employer = facts.employer();
        if (employer != null && employer.suspendedAt() != null)
            return never("employer-suspended", "The employer is suspended.");
        return when(
                employer != null && employer.inGoodStanding(),
                "employer-not-verified",
                "The employer was not verified by the contact point of its Member State yet.");
    }

    /// Only vacancies in shortage occupations, or such that serve the Union's competitiveness (Regulation (EU)
    /// 2026/1047).
    private static VisibilityRule shortage(Vacancy vacancy, VacancyContent content, Visibility.Facts facts) {
        var country = workCountry(content);
        var groups = content.occupations().stream()
                .map(Mention::knownGroup)
                .filter(Objects::nonNull)
                .filter(code -> code.length() == 4)
                .toList();
        if (vacancy.competitiveness() || country == null) return when(true, "shortage", "");
        if (groups.isEmpty())
            return never("occupation-unknown", "The occupation could not be linked to an ISCO-08 unit group.");
        var nuts = content.places().getFirst().nuts();
        var days = groups.stream()
                .map(group -> Shortage.periods(facts.shortages(), group, country, nuts))
                .reduce(Periods.NEVER, Periods::unite);
        return new VisibilityRule(
                "not-a-shortage-occupation",
                () -> "ISCO-08 " + String.join(", ", groups)
                        + " is not on the list of shortage occupations on this day.",
                days);
    }

    private static @Nullable String workCountry(VacancyContent content) {
        return content.places().stream()
                .map(VacancyContent.Place::country)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static VisibilityRule when(boolean holds, String code, String sentence) {
        return new VisibilityRule(code, () -> sentence, Periods.when(holds));
    }

    private static VisibilityRule never(String code, String sentence) {
        return new VisibilityRule(code, () -> sentence, Periods.NEVER);
    }
}
