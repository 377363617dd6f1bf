package eu.talentpool.pathway.rules;

/// Rule data that cannot be used. The message names the file, the place in it and what is wrong.
public final class BrokenRules extends IllegalStateException {

    BrokenRules(String file, String place, String what) {
        super("Rule data %s, %s: %s".formatted(file, place.isEmpty() ? "head of the file" : place, what));
    }
}
