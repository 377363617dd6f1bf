package eu.talentpool.jobrequest;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/// The jobs that can be asked for, each under the name of its command.
public enum Job {
    /// Fetches a feed from its source; in whole: compares its whole list.
    PULL_SOURCE("pull-source", About.FEED),
    /// Links anew what is due, and brings what changed to the index.
    INDEX("index", About.POOL),
    /// Closes vacancies some days after their last day to apply.
    EXPIRE("expire", About.POOL),
    /// Compares database and index; in whole: the content of every document.
    RECONCILE("reconcile", About.POOL),
    /// Writes a new index while the old one answers.
    REBUILD_INDEX("rebuild-index", About.POOL),
    /// Takes the kept rejected documents of a run in again.
    RETRY_REJECTED("retry-rejected", About.RUN);

    /// What a request has to name.
    public enum About {
        POOL,
        FEED,
        RUN
    }

    private final String code;
    private final About about;

    Job(String code, About about) {
        this.code = code;
        this.about = about;
    }

    /// Name of its command.
    public String code() {
        return code;
    }

    public About about() {
        return about;
    }

    public static Optional<Job> find(String code) {
        return Arrays.stream(values()).filter(j -> j.code.equals(code)).findFirst();
    }

    /// All of them in a sentence.
    public static String names() {
        return Arrays.stream(values()).map(Job::code).collect(Collectors.joining(", "));
    }
}
