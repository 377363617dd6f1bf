package eu.talentpool.exchange;

import eu.talentpool.vacancy.VacancyContent.Offering;
import eu.talentpool.vacancy.VacancyContent.Schedule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Kind of contract and working time, which job boards write into one list: the values of schema.org and of the pool,
/// and plain words of English, German, French and Swedish. Words that leave a doubt are not in the table: a mapping may
/// put them into others.
record PostingContract(Findings findings) {

    static final String RULE = "contract-word";

    private static final Map<String, Schedule> SCHEDULES = new HashMap<>();
    private static final Map<String, Offering> OFFERINGS = new HashMap<>();

    static {
        schedule(Schedule.FULL_TIME, "full time, fulltime, vollzeit, temps plein, temps complet, heltid");
        schedule(Schedule.PART_TIME, "part time, parttime, teilzeit, temps partiel, deltid");
        schedule(Schedule.FLEXIBLE, "flexible, flex time, flextime");
        schedule(Schedule.ANY, "any");
        offering(Offering.PERMANENT, "permanent, unbefristet, festanstellung, cdi, tillsvidare");
        offering(Offering.TEMPORARY, "temporary, fixed term, befristet, cdd");
        offering(Offering.SEASONAL, "seasonal, saisonal, saisonnier");
        offering(Offering.APPRENTICESHIP, "apprenticeship, apprentice, ausbildung, apprentissage, alternance");
        offering(Offering.INTERNSHIP, "intern, internship, praktikum, stage");
        offering(Offering.SELF_EMPLOYED, "self employed, freelance, freelancer, freiberuflich");
        offering(Offering.AGENCY, "agency, zeitarbeit, arbeitnehmerüberlassung, intérim");
        offering(Offering.OTHER, "other, contractor, contract, volunteer, per diem");
    }

    /// Known, and said of almost every employment.
    private static final List<String> EMPTY_WORDS = List.of("none", "regular", "vanlig anställning");

    record Terms(@Nullable Schedule schedule, @Nullable Offering offering) {}

    private static void schedule(Schedule schedule, String words) {
        Arrays.stream(words.split(", ")).forEach(word -> SCHEDULES.put(word, schedule));
    }

    private static void offering(Offering offering, String words) {
        Arrays.stream(words.split(", ")).forEach(word -> OFFERINGS.put(word, offering));
    }

    /// Full and part time together mean any; of several kinds the first is kept.
    Terms terms(String path, Stream<String> texts) {
        var words = texts.flatMap(t -> Arrays.stream(t.split("[,;|\\n]")))
                .map(PostingContract::word)
                .filter(w -> !w.isEmpty() && !EMPTY_WORDS.contains(w))
                .distinct()
                .toList();
        words.stream()
                .filter(w -> !SCHEDULES.containsKey(w) && !OFFERINGS.containsKey(w))
                .forEach(w -> findings.dropped(
                        RULE, path, Findings.shown(w.replace(' ', '_')) + " is no known kind of contract or time."));
        return new Terms(schedule(words), offering(path, words));
    }

    private static String word(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
    }

    private static @Nullable Schedule schedule(List<String> words) {
        var schedules = words.stream()
                .filter(SCHEDULES::containsKey)
                .map(w -> SCHEDULES.get(w))
                .distinct()
                .toList();
        if (schedules.isEmpty()) return null;
        return schedules.size() == 1 ? schedules.getFirst() : Schedule.ANY;
    }

    private @Nullable Offering offering(String path, List<String> words) {
        var offerings = new ArrayList<>(words.stream()
                .filter(OFFERINGS::containsKey)
                .map(w -> OFFERINGS.get(w))
                .distinct()
                .toList());
        if (offerings.size() > 1) offerings.remove(Offering.OTHER);
        if (offerings.size() > 1) findings.note("contract-several", path, "Of several kinds the first is kept.");
        return offerings.isEmpty() ? null : offerings.getFirst();
    }
}
