package eu.talentpool.taxonomy;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Lists with their length before them, texts in UTF-8, and names (URIs, codes, languages) by the number of their first
/// use: the number, and the text behind it when the number is new.
final class ContentWriter {

    @FunctionalInterface
    interface Item<T> {
        void write(T item) throws IOException;
    }

    private final DataOutputStream out;
    private final Map<String, Integer> numbers = new HashMap<>();

    ContentWriter(DataOutputStream out) {
        this.out = out;
    }

    void flag(boolean flag) throws IOException {
        out.writeBoolean(flag);
    }

    void text(String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    void name(String name) throws IOException {
        var known = numbers.putIfAbsent(name, numbers.size());
        out.writeInt(known == null ? numbers.size() - 1 : known);
        if (known == null) text(name);
    }

    void names(List<String> names) throws IOException {
        list(names, this::name);
    }

    void labels(Labels labels) throws IOException {
        map(labels.byLanguage(), names -> list(names, this::text));
    }

    <T> void list(Collection<T> items, Item<T> item) throws IOException {
        out.writeInt(items.size());
        for (var one : items) item.write(one);
    }

    <T> void map(Map<String, T> map, Item<T> item) throws IOException {
        list(map.entrySet(), entry -> {
            name(entry.getKey());
            item.write(entry.getValue());
        });
    }
}
