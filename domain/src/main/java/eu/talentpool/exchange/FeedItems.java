package eu.talentpool.exchange;

import eu.talentpool.exchange.ReadResult.Rejected;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The vacancies of a feed as they are read. Ends with one rejection if the feed is broken or has no item.
final class FeedItems implements Iterator<ReadResult> {

    private final FeedSource source;
    private final FeedText text;
    private final FeedPosting posting;
    private @Nullable ReadResult ready;
    private boolean ended;
    private long number;

    FeedItems(FeedSource source, FeedText text, FeedPosting posting) {
        this.source = source;
        this.text = text;
        this.posting = posting;
    }

    @Override
    public boolean hasNext() {
        if (ready == null && !ended) ready = advance();
        return ready != null;
    }

    @Override
    public ReadResult next() {
        if (!hasNext()) throw new NoSuchElementException("the feed has no more items");
        var result = Objects.requireNonNull(ready);
        ready = null;
        return result;
    }

    private @Nullable ReadResult advance() {
        try {
            var item = source.next();
            if (item != null) return result(item);
            ended = true;
            return number == 0 ? rejected(noItem()) : null;
        } catch (Unreadable e) {
            return broken(e);
        }
    }

    private ReadResult result(FeedSource.Item item) {
        number++;
        return switch (item) {
            case FeedSource.Item.Read(var node) -> withRepair(read(node));
            case FeedSource.Item.Unusable(var rule, var message) -> rejected(new Unreadable(rule, place(), message));
        };
    }

    private ReadResult read(FeedNode node) {
        try {
            return posting.read(node);
        } catch (Unreadable e) {
            var finding = e.finding();
            var path = (place() + ", " + finding.path()).replaceFirst(", $", "");
            return rejected(new Unreadable(e.key(), finding.rule(), path, finding.message()));
        }
    }

    /// What is wrong with the encoding is told with the first item that shows it.
    private ReadResult withRepair(ReadResult read) {
        if (!(read instanceof ReadResult.VacancyRead vacancy)) return read;
        var repair = text.takeRepair();
        return new ReadResult.VacancyRead(
                vacancy.format(),
                vacancy.key(),
                vacancy.content(),
                vacancy.closed(),
                joined(repair, vacancy.findings()));
    }

    private static List<Finding> joined(Optional<Finding> first, List<Finding> others) {
        var all = new ArrayList<Finding>();
        first.ifPresent(all::add);
        all.addAll(others);
        return List.copyOf(all);
    }

    private String place() {
        return "item " + number + ", line " + source.line();
    }

    /// What the decoder found is nearer to the cause than what the parser made of it.
    private Rejected broken(Unreadable cause) {
        ended = true;
        var finding = Objects.requireNonNullElse(text.failure(), cause).finding();
        return rejected(new Unreadable(
                finding.rule(),
                "behind item " + number + ", line " + source.line(),
                finding.message() + " The items before are taken."));
    }

    private static Unreadable noItem() {
        return new Unreadable(
                "feed-without-items", "", "The feed holds no item at the place that its mapping names. Check both.");
    }

    private static Rejected rejected(Unreadable e) {
        return new Rejected(e.key(), List.of(e.finding()));
    }
}
