package eu.talentpool.screening;

import static eu.talentpool.screening.DecisionResult.Ground.ALREADY_DECIDED;
import static eu.talentpool.screening.DecisionResult.Ground.NOT_HELD;
import static java.util.stream.Collectors.toMap;

import eu.talentpool.audit.Actor;
import eu.talentpool.screening.DecisionResult.Decided;
import eu.talentpool.screening.DecisionResult.Refused;
import eu.talentpool.screening.ScreeningResult.Cleared;
import eu.talentpool.screening.ScreeningResult.Held;
import eu.talentpool.screening.ScreeningResult.Rejected;
import eu.talentpool.vacancy.VacancyContent;
import eu.talentpool.vacancy.VacancyId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionOperations;

/// Holds vacancies that speak against fair recruitment until a contact point decides. Every door screens a vacancy each
/// time its content has changed; the hold and the state of the vacancy are written in one transaction, that of the
/// caller if there is one.
public class Screening {

    private final SignalDetector detector;
    private final Holds holds;
    private final Publication publication;
    private final TransactionOperations transaction;
    private final Clock clock;

    Screening(
            SignalDetector detector,
            Holds holds,
            Publication publication,
            TransactionOperations transaction,
            Clock clock) {
        this.detector = detector;
        this.holds = holds;
        this.publication = publication;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Screens the content and passes the result on to the vacancy. A text that a contact point has decided about is
    /// remembered; a changed one is judged anew, and an undecided hold of the older text is closed.
    public ScreeningResult screen(VacancyId vacancy, VacancyContent content) {
        return Objects.requireNonNull(
                screenTexts(Map.of(vacancy, examine(content))).get(vacancy));
    }

    /// The same for many texts that were looked at before, all in one transaction; see [#examine(VacancyContent)].
    public Map<VacancyId, ScreeningResult> screenTexts(Map<VacancyId, Text> texts) {
        if (texts.isEmpty()) return Map.of();
        return transaction.execute(_ -> {
            var open = holds.findOpen(texts.keySet());
            var results = texts.keySet().stream()
                    .collect(toMap(id -> id, id -> judge(id, Objects.requireNonNull(texts.get(id)), open.get(id))));
            publish(results, Cleared.class, publication::cleared);
            publish(results, Held.class, publication::held);
            publish(results, Rejected.class, publication::rejected);
            return results;
        });
    }

    private static void publish(
            Map<VacancyId, ScreeningResult> results,
            Class<? extends ScreeningResult> kind,
            Consumer<List<VacancyId>> publication) {
        var those = results.keySet().stream()
                .filter(vacancy -> kind.isInstance(results.get(vacancy)))
                .toList();
        if (!those.isEmpty()) publication.accept(those);
    }

    /// What the text of a vacancy gives by itself, whoever offers it and whatever was decided about it.
    ///
    /// @param memberState of the employer, null if the text does not tell
    /// @param fingerprint of the text
    public record Text(@Nullable String memberState, String fingerprint, List<Signal> signals) {

        /// Nothing speaks against the text; a vacancy that is new can be shown without anybody looking at it.
        public boolean isClear() {
            return signals.isEmpty();
        }
    }

    /// Changes nothing.
    public Text examine(VacancyContent content) {
        var fingerprint = Fingerprint.of(content);
        var signals = detector.detect(content.language(), fingerprint.text());
        return new Text(content.employer().country(), fingerprint.value(), signals);
    }

    /// What speaks against the words of an employer to a person, for example those of a contact request.
    ///
    /// @param language stated for the text, ISO 639-1
    public List<Signal> examine(String language, String text) {
        return detector.detect(language, text);
    }

    private ScreeningResult judge(VacancyId vacancy, Text text, @Nullable Hold open) {
        if (open != null && open.isAbout(text.memberState, text.fingerprint, text.signals))
            return new Held(open.signals());
        if (open != null) holds.supersede(vacancy, now());
        if (text.signals.isEmpty()) return new Cleared();
        return holds.findDecided(vacancy, text.fingerprint)
                .filter(hold -> hold.isAbout(text.memberState, text.fingerprint, text.signals))
                .map(Screening::remembered)
                .orElseGet(() -> hold(vacancy, text.memberState, text.fingerprint, text.signals));
    }

    /// Adds what a comparison with other vacancies found to what the text itself gave. What a contact point decided
    /// about this signal of this text is remembered.
    void add(VacancyId vacancy, VacancyContent content, Signal signal) {
        var fingerprint = Fingerprint.of(content).value();
        if (holds.findOpen(vacancy).isPresent()) return;
        var decided = holds.findDecided(vacancy, fingerprint).filter(hold -> hold.has(signal.id()));
        transaction.executeWithoutResult(_ -> {
            switch (decided.map(Screening::remembered)
                    .orElseGet(() -> hold(vacancy, content.employer().country(), fingerprint, List.of(signal)))) {
                case Cleared _ -> {}
                case Held _ -> publication.held(List.of(vacancy));
                case Rejected _ -> publication.rejected(List.of(vacancy));
            }
        });
    }

    private static ScreeningResult remembered(Hold hold) {
        var verdict = hold.verdict();
        if (verdict == null) throw new IllegalStateException("hold " + hold.id() + " is not decided");
        return verdict.decision() == Decision.RELEASED ? new Cleared() : new Rejected(hold.signals(), verdict.reason());
    }

    private ScreeningResult hold(
            VacancyId vacancy, @Nullable String memberState, String fingerprint, List<Signal> signals) {
        holds.add(new Hold(UUID.randomUUID(), vacancy, memberState, fingerprint, signals, now(), null, null));
        return new Held(signals);
    }

    /// Decides about the hold that waits. Only the contact point of the employer's Member State may.
    public DecisionResult decide(Actor actor, VacancyId vacancy, Decision decision, String reason) {
        return transaction.execute(_ -> holds.findOpen(vacancy)
                .map(hold -> Mandate.refusal(actor, hold, reason)
                        .<DecisionResult>map(refused -> refused)
                        .orElseGet(() -> decide(hold, new Verdict(decision, now(), actor.id(), reason.strip()))))
                .orElseGet(() -> nothingToDecide(vacancy)));
    }

    private DecisionResult decide(Hold hold, Verdict verdict) {
        if (!holds.decide(hold.id(), verdict)) return nothingToDecide(hold.vacancy());
        switch (verdict.decision()) {
            case RELEASED -> publication.cleared(List.of(hold.vacancy()));
            case REJECTED -> publication.rejected(List.of(hold.vacancy()));
        }
        return new Decided(holds.list(hold.vacancy()).getFirst());
    }

    private Refused nothingToDecide(VacancyId vacancy) {
        return holds.list(vacancy).stream()
                .findFirst()
                .filter(hold -> hold.verdict() != null)
                .map(_ -> new Refused(
                        ALREADY_DECIDED,
                        "Vacancy %s has been decided already; a decision stands until the text changes."
                                .formatted(vacancy)))
                .orElseGet(() -> new Refused(
                        NOT_HELD,
                        "Vacancy %s does not wait for a decision; reload the list of held vacancies."
                                .formatted(vacancy)));
    }

    /// PostgreSQL keeps microseconds.
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
