package eu.talentpool.guidance;

import eu.talentpool.linking.Linking;
import eu.talentpool.pathway.PathwayRules;
import eu.talentpool.pathway.PathwayTexts;
import eu.talentpool.pathway.View;
import eu.talentpool.pathway.terms.JobFacts;
import eu.talentpool.pathway.terms.PathwayFacts;
import eu.talentpool.pathway.terms.StatedFacts;
import eu.talentpool.taxonomy.CorrectionSet;
import eu.talentpool.taxonomy.Progress;
import eu.talentpool.taxonomy.TaxonomyFiles;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The command `pathways assess`.
@Command(
        name = "assess",
        mixinStandardHelpOptions = true,
        description = {
            "Compares a profile, a vacancy or both with the legal pathways of Member States.",
            "No server is needed, nothing is stored. No decision and no legal advice."
        },
        footer = {
            "",
            "Example: talent-pool pathways assess --profile cv.xml --vacancy job.xml --state DE --date 2026-11-24",
            "",
            "Facts no document tells, for --facts, as far as they are known (YAML):",
            "  passport_valid_until: 2031-05-01",
            "  sickness_insurance: true",
            "  recognised_in: {DE: true}",
            "  binding_offer: true",
            "  agency_work: false",
            "  facts: {livelihood: true, recognised_sponsor: false}",
            "  quantities: {stay_days: 200}"
        })
public final class AssessCommand implements Callable<Integer> {

    @Option(names = "--profile", paramLabel = "FILE", description = "Europass, EURES Candidate or JSON Resume.")
    private @Nullable Path profile;

    @Option(names = "--vacancy", paramLabel = "FILE", description = "EURES PositionOpening.")
    private @Nullable Path vacancy;

    @Option(names = "--facts", paramLabel = "FILE", description = "What neither tells; see below.")
    private @Nullable Path facts;

    @Option(
            names = "--state",
            paramLabel = "XX",
            description = "Member State of destination, in full; may be repeated. Without it: a line for each pathway"
                    + " of all 27, or of the state of the vacancy.")
    private List<String> states = List.of();

    @Option(names = "--date", paramLabel = "DAY", description = "Assumed day of application; default today.")
    private LocalDate date = LocalDate.now();

    @Option(
            names = "--lang",
            defaultValue = "en",
            paramLabel = "xx",
            description = "Language of the texts: en, de, fr or hi; default ${DEFAULT-VALUE}.")
    @SuppressWarnings("NullAway.Init")
    private String language;

    @Option(names = "--json", description = "Print JSON: pathway, state, routes, conditions, sources, verification.")
    private boolean json;

    @Option(names = "--all", description = "Every route with every condition, not only the one that tells most.")
    private boolean all;

    @Option(names = "--employer", description = "As an employer sees it: what rests on protected facts stays open.")
    private boolean employer;

    @Option(names = "--rules", paramLabel = "FOLDER", description = "Rule files that replace those of the product.")
    private @Nullable Path rules;

    @Option(names = "--taxonomy", paramLabel = "PATH", description = "ESCO zip, folder or file; may be repeated.")
    private List<Path> taxonomy = List.of();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (profile == null && vacancy == null && facts == null)
            throw new ParameterException(
                    spec.commandLine(), "Nothing to compare: name --profile, --vacancy or --facts. --help shows more.");
        var read = rules == null ? PathwayRules.load() : PathwayRules.load(rules);
        var reply = new Guide(read, PathwayTexts.in(language), date).answer(question());
        var out = spec.commandLine().getOut();
        if (json)
            out.println(JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build()
                    .writeValueAsString(reply));
        else GuidanceTable.print(reply, all, out);
        out.flush();
        return 0;
    }

    private Question question() {
        var linking = new Linking(TaxonomyFiles.read(taxonomy, Progress.SILENT), CorrectionSet.NONE);
        var documents = new Documents(linking);
        var stated = facts == null ? StatedFacts.NONE : Documents.stated(facts);
        var job = vacancy == null ? null : documents.vacancy(vacancy);
        var person = profile == null ? PathwayFacts.UNKNOWN : documents.profile(profile);
        return new Question(
                stated.addTo(person),
                job == null ? null : stated.addTo(job),
                statesFor(job),
                employer ? View.EMPLOYER : View.FULL,
                !states.isEmpty() || vacancy != null);
    }

    private List<String> statesFor(@Nullable JobFacts job) {
        if (!states.isEmpty() || job == null) return MemberStates.of(states);
        if (job.memberState() == null)
            throw new IllegalArgumentException("The vacancy names no single country of work: name one with --state.");
        return List.of(MemberStates.get(job.memberState()));
    }
}
