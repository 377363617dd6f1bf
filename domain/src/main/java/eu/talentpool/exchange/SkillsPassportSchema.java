package eu.talentpool.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The form of a SkillsPassport, as far as it is read: which parts are texts, which have parts of their own. The
/// published XSD is no help: it includes files that are gone, and its own examples break it.
final class SkillsPassportSchema {

    private static final Set<String> LISTS =
            Set.of("Telephone", "Nationality", "WorkExperience", "Education", "MotherTongue", "ForeignLanguage");

    private static final Shape TEXT = new Text();
    private static final Parts LABEL = parts("Code Label");
    private static final Parts DATE = parts("");
    private static final Parts PERIOD = parts("Current").with("From", DATE).with("To", DATE);
    private static final Parts ADDRESS = parts("").with("Contact", parts("").with("Country", LABEL));
    private static final Parts OWNER = parts("").with("ContactInfo", parts("").with("Address", ADDRESS));

    private static final Shape DOCUMENT = parts("").with("LearnerInfo", learner());

    private SkillsPassportSchema() {}

    /// Reports every part that is a text and should have parts, or the other way round.
    static void check(PassportPart document, Findings findings) {
        DOCUMENT.check(document, findings);
    }

    private sealed interface Shape {
        void check(PassportPart part, Findings findings);
    }

    private record Text() implements Shape {
        @Override
        public void check(PassportPart part, Findings findings) {
            if (part.hasParts()) wrong(part, "a text", findings);
        }
    }

    private record Parts(Map<String, Shape> shapes) implements Shape {

        Parts with(String name, Shape shape) {
            var more = new LinkedHashMap<>(shapes);
            more.put(name, shape);
            return new Parts(more);
        }

        @Override
        public void check(PassportPart part, Findings findings) {
            if (part.text().isEmpty())
                shapes.forEach((name, shape) -> check(name, part.children(name), shape, findings));
            else wrong(part, "made of parts", findings);
        }

        private static void check(String name, List<PassportPart> children, Shape shape, Findings findings) {
            children.forEach(child -> shape.check(child, findings));
            if (children.size() > 1 && !LISTS.contains(name))
                findings.note(
                        JsonResumeSchema.RULE, children.get(1).path(), "More than one, where the format has one.");
        }
    }

    private static void wrong(PassportPart part, String expected, Findings findings) {
        findings.dropped(JsonResumeSchema.RULE, part.path(), "Not " + expected + ", as the format asks; left out.");
    }

    /// @param texts names of the texts in it, parted by spaces
    private static Parts parts(String texts) {
        var parts = new Parts(Map.of());
        for (var name : texts.split(" ")) if (!name.isEmpty()) parts = parts.with(name, TEXT);
        return parts;
    }

    private static Parts learner() {
        return parts("")
                .with("Identification", identification())
                .with("Headline", parts("").with("Type", LABEL).with("Description", LABEL))
                .with(
                        "WorkExperience",
                        parts("Activities")
                                .with("Period", PERIOD)
                                .with("Position", LABEL)
                                .with("Employer", OWNER))
                .with(
                        "Education",
                        parts("Title")
                                .with("Period", PERIOD)
                                .with("Organisation", OWNER)
                                .with("Level", LABEL)
                                .with("Field", LABEL))
                .with("Skills", skills());
    }

    private static Parts identification() {
        var contact = parts("")
                .with("Address", ADDRESS)
                .with("Email", parts("Contact"))
                .with("Telephone", parts("Contact"));
        return parts("")
                .with("PersonName", parts("FirstName Surname"))
                .with("ContactInfo", contact)
                .with("Demographics", parts("").with("Birthdate", DATE).with("Nationality", LABEL));
    }

    private static Parts skills() {
        var levels = parts("Listening Reading SpokenInteraction SpokenProduction Writing");
        var language = parts("").with("Description", LABEL);
        var linguistic = parts("")
                .with("MotherTongue", language)
                .with("ForeignLanguage", language.with("ProficiencyLevel", levels));
        var skills = parts("").with("Linguistic", linguistic);
        for (var section : SkillsPassportAbilities.SECTIONS) skills = skills.with(section, parts("Description"));
        return skills;
    }
}
