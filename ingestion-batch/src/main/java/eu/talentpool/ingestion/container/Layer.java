package eu.talentpool.ingestion.container;

/// A container that is being taken apart.
final class Layer {

    private final Shape shape;
    private final String name;
    private final Entries entries;
    private final int archives;
    private final int gzips;
    private long taken;

    /// @param name     of the container within the outermost one
    /// @param archives how many archives it lies in, itself included
    /// @param gzips    how often it is compressed as a whole
    Layer(Shape shape, String name, Entries entries, int archives, int gzips) {
        this.shape = shape;
        this.name = name;
        this.entries = entries;
        this.archives = archives;
        this.gzips = gzips;
    }

    Shape shape() {
        return shape;
    }

    String name() {
        return name;
    }

    Entries entries() {
        return entries;
    }

    int archives() {
        return archives;
    }

    int gzips() {
        return gzips;
    }

    void countTaken() {
        taken++;
    }

    boolean isEmptyArchive() {
        return taken == 0 && (shape == Shape.ZIP || shape == Shape.TAR);
    }

    /// Whether this entry, as the first, shows an Office document or an e-book.
    boolean isOffice(Entry entry) {
        return shape == Shape.ZIP
                && taken == 0
                && (entry.path().equals("[Content_Types].xml")
                        || entry.path().equals("mimetype")
                        || entry.path().equals("_rels/.rels"));
    }
}
