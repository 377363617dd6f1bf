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
            description = "Folder that holds all data of the stack. Default: .talent-pool/data in the project.")
    private @Nullable Path folder;

    DataFolder data(ProjectHome home) {
        return folder == null ? home.data() : new DataFolder(folder);
    }
}
