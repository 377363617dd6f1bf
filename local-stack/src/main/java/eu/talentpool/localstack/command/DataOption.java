package eu.talentpool.localstack.command;

import eu.talentpool.localstack.folder.DataFolder;
import eu.talentpool.localstack.folder.ProjectHome;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which data folder a command is about.
final class DataOption {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${env:TALENTPOOL_DATA}",
            description = "Folder that holds all data of the stack. Default: what TALENTPOOL_DATA names, or else"
                    + " .talent-pool/data in the project.")
    private @Nullable Path folder;

    DataFolder data(ProjectHome home) {
        return folder == null ? home.data() : new DataFolder(folder);
    }
}
