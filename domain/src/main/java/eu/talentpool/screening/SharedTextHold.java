package eu.talentpool.screening;

import eu.talentpool.vacancy.TextOfAnotherEmployer;
import eu.talentpool.vacancy.Vacancies;
import eu.talentpool.vacancy.VacancyContent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Signal V18: holds a vacancy that has the text of an older one of an unrelated employer. The older one stays shown,
/// or copying an advertisement would take it away.
@Component
class SharedTextHold {

    private static final int EXCERPT = 200;

    private final Catalogue.Entry entry = Catalogue.sharedText();
    private final Screening screening;
    private final Vacancies vacancies;

    SharedTextHold(Screening screening, Vacancies vacancies) {
        this.screening = screening;
        this.vacancies = vacancies;
    }

    @EventListener
    void on(TextOfAnotherEmployer event) {
        var content = vacancies.get(event.vacancy()).content();
        if (content != null) screening.add(event.vacancy(), content, signal(event, content));
    }

    private Signal signal(TextOfAnotherEmployer event, VacancyContent content) {
        var text = content.description().strip();
        var explanation = "%s: nearly the same words as vacancy %s of %s. %s"
                .formatted(entry.title(), event.other(), event.otherEmployer(), entry.explanation());
        return new Signal(
                entry.id(),
                entry.severity(),
                content.language(),
                text.substring(0, Math.min(EXCERPT, text.length())),
                explanation);
    }
}
