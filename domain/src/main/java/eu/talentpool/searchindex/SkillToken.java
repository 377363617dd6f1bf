package eu.talentpool.searchindex;

/// Name of a skill in the field `skills` of both indices.
public final class SkillToken {

    private SkillToken() {}

    /// The last part of its URI; a name in a sparse vector holds no dots.
    public static String of(String uri) {
        return uri.substring(Math.max(uri.lastIndexOf('/'), uri.lastIndexOf(':')) + 1)
                .replace('.', '_');
    }
}
