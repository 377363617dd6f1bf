package eu.talentpool.ingestion.container;

/// What is taken out of a container. Hidden files, and what macOS adds to archives, never are.
public enum Wanted {
    /// Documents; manifests are passed over, because they were read before.
    DOCUMENTS,
    /// Documents of a stream that comes only once, so that no manifest can be read before them.
    DOCUMENTS_READ_ONCE,
    /// Manifests alone.
    MANIFESTS;

    /// What persons stated beside their documents.
    public static final String MANIFEST = "manifest.csv";

    public static boolean isManifest(String path) {
        return leaf(path).equals(MANIFEST);
    }

    static boolean isPassedOver(String path) {
        return path.endsWith("/") || leaf(path).startsWith(".") || path.startsWith("__MACOSX/");
    }

    private static String leaf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
