package eu.talentpool.service;

import static eu.talentpool.service.RunningService.BATCH;
import static eu.talentpool.service.RunningService.edit;
import static eu.talentpool.service.RunningService.get;
import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.taxonomy.Mention;
import eu.talentpool.vacancy.VacancyContent;
import eu.talentpool.vacancy.VacancyId;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CompetitivenessTest {

    /// A cook, whom no list names.
    private final VacancyId cook = BATCH.vacancy("cook", BatchSide.GERMAN, cook());

    @BeforeAll
    static void start() {
        Cast.enter();
    }

    private static VacancyContent cook() {
        var v = Cast.content("Cook", "We cook for a hospital.", "DE", "Celle", null);
        return Posts.as(v, List.of(new Mention("Cook", null, "5120", 1)));
    }

    private static Reply flag(String user, VacancyId id, boolean competitiveness, String reason) {
        return flag(user, id, "*", competitiveness, reason);
    }

    private static Reply flag(String user, VacancyId id, String eTag, boolean competitiveness, String reason) {
        return edit(
                "PUT",
                user,
                "/api/v1/vacancies/" + id + "/competitiveness",
                eTag,
                "{\"competitiveness\": %s, \"reason\": \"%s\"}".formatted(competitiveness, reason));
    }

    private String own() {
        return row().toString();
    }

    private JsonNode row() {
        return get("demo-employer", "/api/v1/vacancies")
                .ok()
                .json()
                .valueStream()
                .filter(v -> v.path("vacancy").asString().equals(cook.toString()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aVacancyThatServesCompetitivenessNeedsNoShortage() {
        assertThat(own()).contains("not-a-shortage-occupation");
        assertThat(flag("demo-ncp-de", cook, true, "Named in the national plan.")
                        .status())
                .isEqualTo(204);
        assertThat(own()).doesNotContain("not-a-shortage-occupation");
        assertThat(BATCH.vacancy("cook", BatchSide.GERMAN, cook())).isEqualTo(cook);
        assertThat(own()).doesNotContain("not-a-shortage-occupation");
        assertThat(flag("demo-ncp-de", cook, false, "It was named in error.").status())
                .isEqualTo(204);
        assertThat(own()).contains("not-a-shortage-occupation");
    }

    @Test
    void theFlagIsSetOnTheVacancyThatWasRead() {
        var read = "\"" + row().get("version").asLong() + "\"";
        assertThat(flag("demo-ncp-de", cook, read, true, "Named in the national plan.")
                        .status())
                .isEqualTo(204);
        flag("demo-ncp-de", cook, read, false, "It was named in error.").refused(412, "Read it again");
        assertThat(flag("demo-ncp-de", cook, false, "It was named in error.").status())
                .isEqualTo(204);
    }

    @Test
    void onlyTheOwnContactPointSaysSoAndWhy() {
        flag("demo-ncp-pl", cook, true, "Named in the national plan.").refused(404, cook.toString());
        flag("demo-ncp-de", cook, true, "plan").refused(400, "reason");
        assertThat(own()).contains("not-a-shortage-occupation");
    }
}
