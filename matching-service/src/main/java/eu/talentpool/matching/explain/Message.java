package eu.talentpool.matching.explain;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A text with places for what differs from case to case, written as [MessageFormat] has it. Most texts only join
/// words; that is done here without a lock, because a page of matches holds thousands of them.
final class Message {

    /// First of the characters that stand for places while the text is cut; of no language.
    private static final char MARK = '\uE000';

    private static final int GROUPED_FROM = 1_000;

    /// Words, then a place.
    private record Piece(String words, int place) {}

    private final MessageFormat format;
    private final List<Piece> pieces;
    private final String end;
    private final boolean joins;

    Message(String pattern, Locale locale) {
        format = new MessageFormat(pattern, locale);
        joins = Stream.of(format.getFormats()).allMatch(Objects::isNull);
        pieces = new ArrayList<>();
        end = joins ? cut() : "";
    }

    /// @return what follows the last place
    private String cut() {
        var places = format.getFormatsByArgumentIndex().length;
        var marked = format.format(IntStream.range(0, places)
                .mapToObj(place -> String.valueOf((char) (MARK + place)))
                .toArray());
        int from = 0;
        for (int at = 0; at < marked.length(); at++) {
            int place = marked.charAt(at) - MARK;
            if (place < 0 || place >= places) continue;
            pieces.add(new Piece(marked.substring(from, at), place));
            from = at + 1;
        }
        return marked.substring(from);
    }

    String say(Object... arguments) {
        if (joins && areWords(arguments)) return join(arguments);
        synchronized (format) {
            return format.format(arguments);
        }
    }

    private boolean areWords(Object[] arguments) {
        for (var piece : pieces) if (piece.place >= arguments.length || !isWord(arguments[piece.place])) return false;
        return true;
    }

    /// Small numbers are written alike in all languages that there are texts in.
    private static boolean isWord(Object argument) {
        return argument instanceof String || argument instanceof Integer i && i >= 0 && i < GROUPED_FROM;
    }

    private String join(Object[] arguments) {
        var text = new StringBuilder();
        for (var piece : pieces) text.append(piece.words).append(arguments[piece.place]);
        return text.append(end).toString();
    }
}
