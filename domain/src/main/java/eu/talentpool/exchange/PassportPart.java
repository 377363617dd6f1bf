package eu.talentpool.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A part of a SkillsPassport, which is one tree written in two ways. The names are those of the XML; JSON has no
/// element around the entries of a list and writes attributes as members with a capital letter.
sealed interface PassportPart permits PassportXml, PassportJson {

    /// The parts of this name directly below; entries of a list too.
    List<PassportPart> children(String name);

    /// Own text, stripped; empty if it has none.
    String text();

    /// Null if absent or blank.
    @Nullable
    String attribute(String name);

    /// True if it has named parts, so that it is no text.
    boolean hasParts();

    /// Where it stands, as findings name it.
    String path();

    /// Path of something below this part.
    String path(String name);

    /// Every part at the end of this path.
    default List<PassportPart> list(String... path) {
        var found = List.of(this);
        for (var step : path) {
            if (found.size() == 1) found = found.getFirst().children(step);
            else
                found = found.stream()
                        .flatMap(part -> part.children(step).stream())
                        .toList();
        }
        return found;
    }

    default Optional<PassportPart> find(String... path) {
        return list(path).stream().findFirst();
    }

    /// Text at the end of this path without markup; null if there is none.
    default @Nullable String plainAt(Findings findings, String... path) {
        return list(path).stream()
                .map(part -> PlainText.of(part.text(), part::path, findings))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(null);
    }

    /// The same as one line.
    default @Nullable String lineAt(Findings findings, String... path) {
        var text = plainAt(findings, path);
        return text == null ? null : text.replace('\n', ' ');
    }

    /// The first of these parts that is there.
    default Optional<PassportPart> findFirst(String... names) {
        return Arrays.stream(names).flatMap(name -> children(name).stream()).findFirst();
    }
}
