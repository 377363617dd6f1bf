package eu.talentpool.exchange;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Id and version of a EURES document: HR Open Standards 3.2 in the EURES profile 1.3.
record EuresHeader(XmlElement root, Findings findings) {

    /// EURES code list CL63.
    private static final Set<String> PROFILE_VERSIONS = Set.of("1.0", "1.1", "1.2", "1.3");

    /// Agency and document id; empty if the document has no id.
    Optional<String> key() {
        var id = root.find("DocumentID").orElse(null);
        if (id == null || id.text().isEmpty()) return Optional.empty();
        var version = id.attribute("schemeVersionID");
        if (version == null || !PROFILE_VERSIONS.contains(version))
            findings.note(
                    "BR-COM-45", "DocumentID/@schemeVersionID", "Not a version of the EURES profile, 1.0 to 1.3.");
        var agency = id.attribute("schemeAgencyID");
        if (agency != null) return Optional.of(agency + ":" + id.text());
        findings.note("agency-missing", "DocumentID/@schemeAgencyID", "The id is unique only within this sender.");
        return Optional.of(id.text());
    }

    void requireVersion(@Nullable String key) throws Unreadable {
        var major = root.attribute("majorVersionID");
        var minor = root.attribute("minorVersionID");
        if (major == null || minor == null)
            throw new Unreadable(
                    key, "BR-COM-56", "@majorVersionID", "The version attributes are missing. Write 3 and 2.");
        if (!major.equals("3") || !minor.equals("2"))
            throw new Unreadable(
                    key,
                    "BR-COM-57",
                    "@majorVersionID",
                    "Only version 3.2 is read. Send the document in that version.");
    }
}
