package eu.talentpool.taxonomy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Links words to the concepts of one kind. Tried in turn: the whole text as a label; the same without marks of sex,
/// noise, diacritics and spaces; the parts of a long title; runs of its words; similar spelling. The first that finds
/// something decides, and the later it stands the lower its confidence.
final class Linker {

    private static final int MEMORY = 50_000;

    private record Key(String text, @Nullable String language) {}

    private final LabelIndex labels;
    private final TrigramIndex trigrams;
    private final Map<Key, Optional<Hit>> memory = Collections.synchronizedMap(new Bounded());

    /// @param concepts labels by the number of the concept; numbers follow the order of the URIs
    Linker(List<Labels> concepts) {
        labels = new LabelIndex(concepts);
        trigrams = new TrigramIndex(concepts);
    }

    Optional<Hit> find(String text, @Nullable String language) {
        var key = new Key(text, language);
        var known = memory.get(key);
        if (known != null) return known;
        var found = search(text, language);
        memory.put(key, found);
        return found;
    }

    private Optional<Hit> search(String text, @Nullable String language) {
        var stripped = Wording.stripped(text);
        return labels.findExact(Wording.plain(text), language)
                .or(() -> folded(Wording.plain(text), language, 0.85))
                .or(() -> folded(stripped, language, 0.85))
                .or(() -> firstOf(Wording.parts(text), part -> folded(part, language, 0.8)))
                .or(() -> firstOf(Wording.runs(stripped), run -> folded(run, language, 0.75)))
                .or(() -> trigrams.findSimilar(stripped));
    }

    private Optional<Hit> folded(String plain, @Nullable String language, double confidence) {
        return labels.findFolded(Wording.squashed(plain), language).map(hit -> new Hit(hit.concept(), confidence));
    }

    private static Optional<Hit> firstOf(List<String> texts, Function<String, Optional<Hit>> search) {
        return texts.stream().map(search).flatMap(Optional::stream).findFirst();
    }

    private static final class Bounded extends LinkedHashMap<Key, Optional<Hit>> {

        Bounded() {
            super(1024, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Optional<Hit>> eldest) {
            return size() > MEMORY;
        }
    }
}
