package eu.talentpool.exchange;

import eu.talentpool.exchange.ReadResult.VacancyRead;
import eu.talentpool.vacancy.Pay;
import eu.talentpool.vacancy.VacancyContent;
import eu.talentpool.vacancy.VacancyContent.RequiredSkill;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// `JobPosting` of schema.org as job boards write it: most members come as a text, a number, an object, or a list of
/// them.
final class JobPostingReader {

    private static final String FORMAT = "schema.org JobPosting";

    private final FeedNode posting;
    private final JobPostings all;
    private final Findings findings = new Findings();

    JobPostingReader(FeedNode posting, JobPostings all) {
        this.posting = posting;
        this.all = all;
    }

    ReadResult read() throws Unreadable {
        var texts = new JobPostingTexts(posting, all.page(), findings);
        var workplace = new JobPostingWorkplace(posting, all, findings);
        var key = new JobPostingKey(posting, all.page(), findings).get(workplace.employerName(), texts.title());
        var content = content(texts, workplace);
        noteOthers();
        return new VacancyRead(FORMAT, key, content, false, findings.list());
    }

    private VacancyContent content(JobPostingTexts texts, JobPostingWorkplace workplace) {
        var requirements = new PostingRequirements(findings);
        var demands = new JobPostingDemands(posting, findings);
        var title = texts.titleOrNote();
        var places = workplace.places();
        var contract = new PostingContract(findings).terms("employmentType", texts("employmentType"));
        return new VacancyContent(
                texts.language(),
                title,
                texts.description(),
                new JobPostingOccupations(posting, findings).occupations(title),
                skills(),
                List.of(),
                demands.eqf(),
                demands.experienceMonths(),
                places,
                workplace.employer(places),
                pay(),
                contract.schedule(),
                contract.offering(),
                requirements.weeklyHours("workHours", posting.textAt("workHours")),
                requirements.openings("totalJobOpenings", posting.textAt("totalJobOpenings")),
                day("jobStartDate"),
                null,
                day("datePosted"),
                day("validThrough"),
                workplace.remote(),
                texts.howToApply(),
                false,
                null);
    }

    /// Texts, or the names of objects.
    private Stream<String> texts(String member) {
        return posting.list(member).stream()
                .map(n -> n.text().isEmpty() ? n.textAt("name") : n.text())
                .filter(Objects::nonNull);
    }

    private List<RequiredSkill> skills() {
        var mentions = posting.list("skills").stream()
                .flatMap(n -> Stream.of(n.text(), n.textAt("termCode"), n.textAt("url"), n.textAt("name"))
                        .filter(t -> t != null && !t.isEmpty())
                        .filter(t -> EscoUris.skill(t) != null || !t.startsWith("http"))
                        .limit(1))
                .flatMap(PostingRequirements::mentions);
        return PostingRequirements.skills(mentions, Stream.of());
    }

    private @Nullable Pay pay() {
        if (posting.find("estimatedSalary").isPresent())
            findings.note("pay-estimated", "estimatedSalary", "An estimate of others is no offer; left out.");
        var salary = posting.find("baseSalary").orElse(null);
        if (salary == null) return null;
        var value = salary.find("value").orElse(salary);
        var single = value.text().isEmpty() ? value.textAt("value") : value.text();
        var currency = Stream.of(salary.textAt("currency"), value.textAt("currency"), posting.textAt("salaryCurrency"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        var period = value.textAt("unitText") != null ? value.textAt("unitText") : salary.textAt("unitText");
        var min = orSingle(value.textAt("minValue"), value.textAt("maxValue"), single);
        var max = orSingle(value.textAt("maxValue"), value.textAt("minValue"), single);
        return new PostingPay(findings, false).pay(new PostingPay.Stated("baseSalary", min, max, currency, period));
    }

    /// A single value is both ends of the range.
    private static @Nullable String orSingle(@Nullable String end, @Nullable String other, @Nullable String single) {
        return end == null && other == null ? single : end;
    }

    private @Nullable LocalDate day(String member) {
        return new PostingDates(findings, List.of()).day(member, posting.textAt(member));
    }

    /// What has no place in the record is named.
    private void noteOthers() {
        var others = posting.children().stream()
                .map(FeedNode::name)
                .filter(n -> n.matches("[A-Za-z]{1,40}") && !JobPostingTexts.MEMBERS.contains(n))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!others.isEmpty())
            findings.note(
                    "not-kept", "", "Members that have no place in the record: " + String.join(", ", others) + ".");
    }
}
