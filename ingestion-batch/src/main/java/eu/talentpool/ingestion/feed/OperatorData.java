package eu.talentpool.ingestion.feed;

import com.fasterxml.jackson.annotation.JsonProperty;
import eu.talentpool.audit.Actor;
import eu.talentpool.employer.EmployerId;
import eu.talentpool.employer.Employers;
import eu.talentpool.employer.EntityType;
import eu.talentpool.employer.Participation;
import eu.talentpool.employer.ParticipationCalendar;
import eu.talentpool.exchange.FeedMapping;
import eu.talentpool.vacancy.Postings;
import eu.talentpool.vacancy.Shortage;
import eu.talentpool.vacancy.Vacancies;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// What only the operator knows and the product never ships as law: the calendar of participating Member States, the
/// lists of shortage occupations, the registered feeds. Replaces what was loaded before.
@Component
public class OperatorData {

    private static final Actor ACTOR = Actor.job("operator-data");
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private final ParticipationCalendar calendar;
    private final Vacancies vacancies;
    private final Employers employers;
    private final Feeds feeds;
    private final PullSources sources;

    OperatorData(
            ParticipationCalendar calendar,
            Vacancies vacancies,
            Employers employers,
            Feeds feeds,
            PullSources sources) {
        this.calendar = calendar;
        this.vacancies = vacancies;
        this.employers = employers;
        this.feeds = feeds;
        this.sources = sources;
    }

    /// Counts of what was loaded.
    public record Loaded(int memberStates, int shortageRows, int feeds, int verifiedEmployers) {}

    record Document(
            boolean invented,
            @Nullable String notice,
            @JsonProperty(required = true) List<StateRow> participation,
            @JsonProperty(required = true) ShortageRows shortage,
            @JsonProperty(required = true) List<FeedRow> feeds,
            @Nullable List<EmployerRow> verifiedEmployers) {}

    record StateRow(
            @JsonProperty(required = true) String memberState,
            @JsonProperty(required = true) LocalDate from,
            @Nullable LocalDate until,
            @JsonProperty(required = true) Set<EntityType> entityTypes) {}

    record ShortageRows(
            @Nullable UnionList union,
            @Nullable List<Adjustment> memberStates,
            @Nullable List<RegionalAdjustment> regions) {}

    record UnionList(
            @JsonProperty(required = true) LocalDate validFrom,
            @Nullable LocalDate validTo,
            @JsonProperty(required = true) List<String> occupations) {}

    record Adjustment(
            @JsonProperty(required = true) String memberState,
            @JsonProperty(required = true) Change change,
            @JsonProperty(required = true) String occupation,
            @JsonProperty(required = true) LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    /// @param region NUTS code; holds in every region below it
    record RegionalAdjustment(
            @JsonProperty(required = true) String region,
            @JsonProperty(required = true) Change change,
            @JsonProperty(required = true) String occupation,
            @JsonProperty(required = true) LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    enum Change {
        ADD,
        REMOVE
    }

    record FeedRow(
            @JsonProperty(required = true) String id,
            @JsonProperty(required = true) String name,
            @JsonProperty(required = true) Set<String> memberStates,
            boolean vouches,
            @Nullable Integer graceDays,
            @Nullable String mapping,
            @Nullable PullRow pull) {}

    /// @param privateHosts hosts that may have an address of a private network
    /// @param every        how long after a success the source is left alone, for example `PT15M`
    record PullRow(
            @JsonProperty(required = true) URI url,
            @JsonProperty(required = true) String kind,
            @Nullable Set<String> privateHosts,
            @Nullable URI tokenUrl,
            @Nullable String clientId,
            @Nullable Path clientSecretFile,
            @Nullable String every) {}

    record EmployerRow(
            @JsonProperty(required = true) String memberState,
            @JsonProperty(required = true) String registrationNumber,
            @Nullable String name,
            @Nullable LocalDate verifiedOn) {}

    /// @throws IllegalArgumentException if the file is missing or broken; says where
    @Transactional
    public Loaded load(Path file) {
        var document = read(file);
        var source = file.getFileName() + (document.invented() ? ", invented" : "");
        calendar.replace(document.participation().stream()
                .map(s -> new Participation(
                        s.memberState(),
                        s.from(),
                        s.until() == null ? null : s.until().plusDays(1),
                        s.entityTypes(),
                        source))
                .toList());
        calendar.replaceNotices(document.notice() == null ? Map.of() : Map.of("operator-data", document.notice()));
        var shortages = shortages(document.shortage(), source);
        vacancies.replaceShortages(shortages);
        document.feeds().forEach(f -> register(f, file));
        var verified = document.verifiedEmployers() == null ? List.<EmployerRow>of() : document.verifiedEmployers();
        verified.forEach(this::verify);
        vacancies.raiseAllVersions();
        return new Loaded(
                document.participation().size(),
                shortages.size(),
                document.feeds().size(),
                verified.size());
    }

    private void register(FeedRow row, Path file) {
        feeds.put(feed(row, file));
        if (row.pull() == null) sources.remove(row.id());
        else sources.put(source(row.id(), row.pull()));
    }

    private static PullSource source(String feed, PullRow row) {
        var url = URI.create(row.url().toString().replaceFirst("/+$", ""));
        var hosts = row.privateHosts() == null ? Set.<String>of() : row.privateHosts();
        return new PullSource(
                feed, url, PullSource.Kind.of(row.kind()), hosts, credentials(feed, row), every(feed, row));
    }

    private static @Nullable Duration every(String feed, PullRow row) {
        if (row.every() == null) return null;
        try {
            return Duration.parse(row.every());
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "Feed '" + feed + "': every has to be a length of time like PT15M, not '" + row.every() + "'.", e);
        }
    }

    private static PullSource.@Nullable Credentials credentials(String feed, PullRow row) {
        if (row.tokenUrl() == null && row.clientId() == null && row.clientSecretFile() == null) return null;
        if (row.tokenUrl() == null || row.clientId() == null || row.clientSecretFile() == null)
            throw new IllegalArgumentException(
                    "Feed '" + feed + "' needs token_url, client_id and client_secret_file together, or none of them.");
        return new PullSource.Credentials(row.tokenUrl(), row.clientId(), row.clientSecretFile());
    }

    /// A mapping is a file beside the operator data, read here so that a wrong one is told at once.
    private static Feed feed(FeedRow row, Path file) {
        if (row.id().equals(Postings.SOURCE))
            throw new IllegalArgumentException("A feed cannot be named '" + Postings.SOURCE
                    + "': that are the vacancies that employers write themselves. Give it another id.");
        var grace = row.graceDays() == null ? Feed.USUAL_GRACE : row.graceDays();
        var mapping = row.mapping() == null ? null : mapping(file.resolveSibling(row.mapping()));
        return new Feed(row.id(), row.name(), row.vouches(), row.memberStates(), grace, mapping);
    }

    private static String mapping(Path file) {
        FeedMapping.read(file);
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private void verify(EmployerRow row) {
        var id = EmployerId.ofRegistration(row.memberState(), row.registrationNumber());
        employers.register(id, row.name(), null, EntityType.EMPLOYER);
        employers.verify(id, ACTOR);
    }

    private static List<Shortage> shortages(ShortageRows rows, String source) {
        var states = rows.memberStates() == null ? List.<Adjustment>of() : rows.memberStates();
        var regions = rows.regions() == null ? List.<RegionalAdjustment>of() : rows.regions();
        return Stream.of(
                        union(rows.union(), source),
                        states.stream().map(a -> shortage(a, source)),
                        regions.stream().map(a -> shortage(a, source)))
                .flatMap(list -> list)
                .toList();
    }

    private static Stream<Shortage> union(@Nullable UnionList list, String source) {
        if (list == null) return Stream.of();
        return list.occupations().stream()
                .map(code ->
                        new Shortage(Shortage.Scope.EU, "", code, false, list.validFrom(), list.validTo(), source));
    }

    private static Shortage shortage(Adjustment a, String source) {
        var removed = a.change() == Change.REMOVE;
        return new Shortage(
                Shortage.Scope.MS, a.memberState(), a.occupation(), removed, a.validFrom(), a.validTo(), source);
    }

    private static Shortage shortage(RegionalAdjustment a, String source) {
        var removed = a.change() == Change.REMOVE;
        return new Shortage(
                Shortage.Scope.REGION, a.region(), a.occupation(), removed, a.validFrom(), a.validTo(), source);
    }

    private static Document read(Path file) {
        if (!Files.isRegularFile(file))
            throw new IllegalArgumentException("There is no file " + file + ". Check the path.");
        try {
            return read(Files.readAllBytes(file), file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /// @param shown name of the file in messages
    static Document read(byte[] yaml, String shown) {
        try {
            return YAML.readValue(yaml, Document.class);
        } catch (JacksonException e) {
            var at = e.getLocation();
            throw new IllegalArgumentException(
                    "%s, line %d: %s. samples/operator-data.yaml shows the form."
                            .formatted(shown, at == null ? 0 : at.getLineNr(), problem(e)),
                    e);
        }
    }

    /// Without the excerpt of the file that the parser adds on lines of its own.
    private static String problem(JacksonException e) {
        return e.getOriginalMessage()
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith(" "))
                .collect(Collectors.joining(", "));
    }
}
