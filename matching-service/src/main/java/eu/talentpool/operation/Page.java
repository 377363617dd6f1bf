package eu.talentpool.operation;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A part of a list.
///
/// @param nextPage token of the next part, null on the last
record Page<T>(
        List<T> items,

        @Nullable @Schema(description = "Give it as 'page' for the next part; null on the last")
        String nextPage) {

    static final int MOST = 100;

    /// @param found up to one more than a page holds
    static <T> Page<T> of(List<T> found, int size, Function<T, String> token) {
        if (found.size() <= size) return new Page<>(found, null);
        var items = found.subList(0, size);
        return new Page<>(List.copyOf(items), token.apply(items.getLast()));
    }
}
