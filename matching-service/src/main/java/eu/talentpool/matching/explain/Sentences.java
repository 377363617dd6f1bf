package eu.talentpool.matching.explain;

import eu.talentpool.matching.score.Closeness;
import eu.talentpool.matching.score.Reason;
import eu.talentpool.matching.score.Reason.Agreement;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.SortedSet;
import java.util.stream.Collectors;

/// One sentence for each reason.
final class Sentences {
    private final Texts texts;
    private final Names names;
    private final ListSentences lists;

    Sentences(Texts texts, Names names, ListSentences lists) {
        this.texts = texts;
        this.names = names;
        this.lists = lists;
    }

    String say(Reason reason) {
        return switch (reason) {
            case Reason.Unknown u -> texts.of("unknown", u.silent());
            case Reason.OccupationFit f -> occupation(f);
            case Reason.SkillFit f -> lists.say(f);
            case Reason.ExperienceFit f -> experience(f);
            case Reason.EducationFit f -> education(f);
            case Reason.LanguageFit f -> lists.say(f);
            case Reason.Wish w -> wish(w);
        };
    }

    private String occupation(Reason.OccupationFit f) {
        var asked = names.occupation(f.asked());
        var said = f.closeness() == Closeness.SAME_UNIT_GROUP && f.held().uri() == null
                ? texts.get("occupation.group", asked)
                : texts.of("occupation", f.closeness(), asked, names.occupation(f.held()));
        return f.practised() ? said + texts.get("clause.separator") + texts.get("occupation.practised") : said;
    }

    private String experience(Reason.ExperienceFit f) {
        return f.required() == 0
                ? texts.get("experience.none-asked")
                : texts.get("experience", f.counted(), f.required());
    }

    private String education(Reason.EducationFit f) {
        return texts.get(f.held() < f.required() ? "education.below" : "education.met", f.held(), f.required());
    }

    private String wish(Reason.Wish wish) {
        var agreement = wish.agreement();
        return switch (wish) {
            case Reason.CountryFit f -> texts.of("country", agreement, countries(f.offered()), countries(f.wished()));
            case Reason.HoursFit f -> hours(f);
            case Reason.PayFit f ->
                texts.of("pay", agreement, f.wished().yearly(), f.wished().currency());
            case Reason.StartFit f -> texts.of("start", agreement, day(f.available()), day(f.start()));
            case Reason.RemoteFit _ -> texts.of("remote", agreement);
        };
    }

    private String hours(Reason.HoursFit f) {
        if (f.agreement() == Agreement.MET) return texts.get("hours.met");
        return texts.get(f.fullTimeWished() ? "hours.contradicted.full" : "hours.contradicted.part");
    }

    private String countries(SortedSet<String> codes) {
        return codes.stream().map(names::country).collect(Collectors.joining(texts.get("list.separator")));
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(texts.locale())
                .format(day);
    }
}
