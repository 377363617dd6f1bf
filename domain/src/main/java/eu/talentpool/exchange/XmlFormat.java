package eu.talentpool.exchange;

import javax.xml.namespace.QName;

/// The XML formats that are read, told apart by namespace and name of the first element.
enum XmlFormat {
    POSITION_OPENING,
    EUROPASS_CANDIDATE,
    EURES_CANDIDATE,
    SKILLS_PASSPORT;

    private static final int MAX_NAME = 40;

    static XmlFormat of(QName root) throws Unreadable {
        if (root.equals(new QName(XmlReader.HR, "PositionOpening"))) return POSITION_OPENING;
        if (root.equals(new QName(XmlReader.EUROPASS, "Candidate"))) return EUROPASS_CANDIDATE;
        if (root.equals(new QName(XmlReader.HR, "Candidate"))) return EURES_CANDIDATE;
        if (root.equals(new QName(XmlReader.SKILLS_PASSPORT, "SkillsPassport"))) return SKILLS_PASSPORT;
        throw refusal(root);
    }

    private static Unreadable refusal(QName root) {
        var space = root.getNamespaceURI();
        return switch (root.getLocalPart()) {
            case "SkillsPassport" -> otherNamespace(XmlReader.SKILLS_PASSPORT);
            case "learnerinfo" ->
                new Unreadable(
                        "europass-before-2013",
                        "",
                        "This Europass CV was made before 2013, in a form that is no longer read."
                                + " Make a new one in the current Europass editor and export it again.");
            case "html" -> new Unreadable(Signature.HTML.rule(), "", Signature.HTML.advice());
            case "Candidate" -> otherNamespace(XmlReader.EUROPASS);
            case "PositionOpening" -> otherNamespace(XmlReader.HR);
            default -> unknown(root.getLocalPart());
        };
    }

    private static Unreadable notRead(String advice) {
        return new Unreadable("format-not-read", "", advice);
    }

    private static Unreadable otherNamespace(String expected) {
        return new Unreadable(
                "unknown-namespace",
                "",
                "The first element is in another namespace than " + expected + ". Correct it.");
    }

    private static Unreadable unknown(String name) {
        var shown = name.length() > MAX_NAME ? name.substring(0, MAX_NAME) + "..." : name;
        return new Unreadable(
                "unknown-format",
                "",
                "The first element is " + shown + ", with which no supported document begins."
                        + " Send a EURES PositionOpening or Candidate, or a Europass CV.");
    }
}
