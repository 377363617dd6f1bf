package eu.talentpool.registration.jobseeker;

import static java.util.stream.Collectors.joining;

import eu.talentpool.pathway.information.Body;
import eu.talentpool.pathway.information.InformationTexts;
import eu.talentpool.pathway.information.MemberStateInformation;
import eu.talentpool.pathway.information.Statement;
import eu.talentpool.pathway.information.Topic;
import eu.talentpool.taxonomy.Countries;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What everybody has to know before registering (DOMAIN TP-09, TP-10): nobody may ask for money, a match gives no
/// right
/// to enter, what irregular routes risk, and where to ask. Its version follows from its words, so that no change of
/// them goes unconfirmed.
@Component
class Briefing {

    private static final String NO_RIGHT = "no-right-of-entry";

    private final MemberStateInformation information = MemberStateInformation.load();
    private final Clock clock;

    Briefing(Clock clock) {
        this.clock = clock;
    }

    /// @param source where it is written
    record Point(String topic, String text, String source) {}

    /// @param information where all that is told of the Member State is
    /// @param complaints  whom to turn to about an employer
    record Where(String memberState, String information, List<Body> complaints) {}

    List<Point> points(String language) {
        var texts = InformationTexts.in(language);
        return statements().stream()
                .map(s -> new Point(
                        texts.topic(s.topic()), texts.statement(s), s.source().title() + ", " + s.article()))
                .toList();
    }

    List<Where> whereToAsk() {
        return Countries.memberStates().stream().sorted().map(this::where).toList();
    }

    private Where where(String state) {
        var bodies = information.of(state, LocalDate.now(clock)).statements().stream()
                .filter(s -> s.topic() == Topic.COMPLAINT)
                .map(Statement::body)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new Where(state, "/api/v1/member-states/" + state + "/information", bodies);
    }

    String version() {
        var words = points("en").stream().map(Point::text).collect(joining("\n"));
        return "%08x".formatted(words.hashCode());
    }

    boolean isCurrent(@Nullable String version) {
        return version().equals(version);
    }

    private List<Statement> statements() {
        return information.ofUnion(LocalDate.now(clock)).stream()
                .filter(Briefing::isMandatory)
                .toList();
    }

    private static boolean isMandatory(Statement s) {
        return s.topic() == Topic.NO_FEES
                || s.topic() == Topic.IRREGULAR_RISKS
                || s.text().equals(NO_RIGHT);
    }
}
