package eu.talentpool.exchange;

import javax.xml.namespace.QName;

/// The XML formats that are read, told apart by namespace and name of the first element.
enum XmlFormat {
    POSITION_OPENING,
    EUROPASS_CANDIDATE;

    private static final int MAX_NAME = 40;

    static XmlFormat of(QName root) throws Unreadable {
        if (root.equals(new QName(XmlReader.HR, "PositionOpening"))) return POSITION_OPENING;
        if (root.equals(new QName(XmlReader.EUROPASS, "Candidate"))) return EUROPASS_CANDIDATE;
        throw refusal(root);
    }

    private static Unreadable refusal(QName root) {
        var space = root.getNamespaceURI();
        return switch (root.getLocalPart()) {
            case "SkillsPassport" ->
                notRead("This is a Europass SkillsPassport (2013-2020), not read yet."
                        + " Open it in the current Europass editor and download it again as XML.");
            case "learnerinfo" ->
                notRead("This is a Europass CV of the first generations (2005-2012), not read yet."
                        + " Make a new one in the current Europass editor.");
            case "html" -> new Unreadable(Signature.HTML.rule(), "", Signature.HTML.advice());
            case "Candidate" ->
                space.equals(XmlReader.HR)
                        ? notRead("This is a EURES Candidate (HR Open Standards 3.2), not read yet."
                                + " Send the CV as Europass XML.")
                        : otherNamespace(XmlReader.EUROPASS);
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
                        + " Send a EURES PositionOpening or a Europass Candidate.");
    }
}
