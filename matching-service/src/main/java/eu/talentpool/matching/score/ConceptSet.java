package eu.talentpool.matching.score;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;

/// An immutable set of concept URIs that answers "not in it" fast, as most look-ups of a ranking do: a field of 512
/// bits
/// is asked before the table.
final class ConceptSet extends AbstractSet<String> {
    private static final int WORDS = 8;

    private final Set<String> uris;
    private final long[] bits = new long[WORDS];

    ConceptSet(Collection<String> uris) {
        this.uris = Collections.unmodifiableSet(new HashSet<>(uris));
        for (var uri : this.uris) bits[word(uri)] |= 1L << uri.hashCode();
    }

    /// A shift counts the low six bits of the hash, so the word is picked by the three above them.
    private static int word(String uri) {
        return (uri.hashCode() >>> 6) & (WORDS - 1);
    }

    @Override
    public boolean contains(Object o) {
        return o instanceof String uri && (bits[word(uri)] & 1L << uri.hashCode()) != 0 && uris.contains(uri);
    }

    @Override
    public Iterator<String> iterator() {
        return uris.iterator();
    }

    @Override
    public int size() {
        return uris.size();
    }
}
