package eu.talentpool.ingestion.feed;

import java.io.IOException;
import java.io.InputStream;

/// One document of a run.
///
/// @param name  folder and file name, continued by the path within a container: `batch/june.zip/a.xml`. The same
///     however the folder was named on the command line, and that of no other document of the run
/// @param place the path of the file, continued in the same way: where a manifest finds it
/// @param size  in bytes, about; 0 if there is nothing to read
public record SourceDocument(String name, String place, long size, Content content) {

    /// What the document consists of.
    public interface Content {

        /// @throws DocumentRefused if it is known why there is nothing to read
        InputStream open() throws IOException;
    }

    /// A new stream each time; as long as the chunk of documents that this one belongs to is not committed.
    ///
    /// @throws DocumentRefused if it is known why there is nothing to read
    public InputStream open() throws IOException {
        return content.open();
    }
}
