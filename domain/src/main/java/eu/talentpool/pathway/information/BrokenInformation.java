package eu.talentpool.pathway.information;

/// Information per Member State that cannot be used. The message names the file, the place in it, what is wrong
/// and what to do.
public final class BrokenInformation extends IllegalStateException {

    BrokenInformation(String file, String place, String what) {
        super("Information %s, %s: %s. Correct the file to the shape of information.schema.json"
                .formatted(file, place.isEmpty() ? "head of the file" : place, what));
    }
}
