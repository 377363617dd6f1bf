package eu.talentpool.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/// The files attached to a PDF: first those in its tree of embedded files, then the associated files of PDF/A-3.
final class PdfAttachments {

    /// Nodes of the tree and files; a tree may bite its own tail.
    private static final int MAX_NODES = 1_000;

    private static final List<String> VARIANTS = List.of("UF", "F", "DOS", "Mac", "Unix");

    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<COSStream> files = new ArrayList<>();

    private PdfAttachments() {}

    static List<COSStream> list(COSDictionary catalog) {
        var attachments = new PdfAttachments();
        var names = catalog.getCOSDictionary(COSName.NAMES);
        if (names != null) attachments.addTree(names.getCOSDictionary(name("EmbeddedFiles")));
        var associated = catalog.getDictionaryObject(name("AF"));
        if (associated instanceof COSDictionary one) attachments.addFile(one);
        dictionaries(associated).forEach(attachments::addFile);
        return attachments.files;
    }

    private void addTree(@Nullable COSDictionary root) {
        Deque<COSDictionary> open = new ArrayDeque<>();
        if (root != null) open.add(root);
        while (!open.isEmpty()) {
            var node = open.remove();
            if (!isNew(node)) continue;
            dictionaries(node.getDictionaryObject(COSName.NAMES)).forEach(this::addFile);
            dictionaries(node.getDictionaryObject(COSName.KIDS)).forEach(open::add);
        }
    }

    private void addFile(COSDictionary specification) {
        var embedded = specification.getCOSDictionary(COSName.EF);
        if (embedded == null || !isNew(specification)) return;
        VARIANTS.stream()
                .map(variant -> embedded.getCOSStream(name(variant)))
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(files::add);
    }

    private boolean isNew(COSDictionary node) {
        return seen.size() < MAX_NODES && seen.add(node);
    }

    /// Of the names and values that alternate in a tree, the values.
    private static Stream<COSDictionary> dictionaries(@Nullable Object list) {
        if (!(list instanceof COSArray array)) return Stream.empty();
        return IntStream.range(0, Math.min(array.size(), 2 * MAX_NODES))
                .mapToObj(array::getObject)
                .filter(COSDictionary.class::isInstance)
                .map(COSDictionary.class::cast);
    }

    private static COSName name(String text) {
        return COSName.getPDFName(text);
    }
}
