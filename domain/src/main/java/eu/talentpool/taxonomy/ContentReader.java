package eu.talentpool.taxonomy;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads what [ContentWriter] wrote; a name that is said often is one string in memory.
final class ContentReader {

    @FunctionalInterface
    interface Item<T> {
        T read() throws IOException;
    }

    private final DataInputStream in;
    private final List<String> names = new ArrayList<>();

    ContentReader(DataInputStream in) {
        this.in = in;
    }

    boolean flag() throws IOException {
        return in.readBoolean();
    }

    String text() throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    String name() throws IOException {
        var number = in.readInt();
        if (number == names.size()) names.add(text());
        return names.get(number);
    }

    @Nullable
    String nameOrNull() throws IOException {
        var name = name();
        return name.isEmpty() ? null : name;
    }

    List<String> names() throws IOException {
        return list(this::name);
    }

    Labels labels() throws IOException {
        return new Labels(map(() -> list(this::text)));
    }

    <T> List<T> list(Item<T> item) throws IOException {
        var size = in.readInt();
        var items = new ArrayList<T>(size);
        for (int i = 0; i < size; i++) items.add(item.read());
        return List.copyOf(items);
    }

    <T> Map<String, T> map(Item<T> item) throws IOException {
        var map = new LinkedHashMap<String, T>();
        for (int left = in.readInt(); left > 0; left--) map.put(name(), item.read());
        return map;
    }
}
