package eu.talentpool.ingestion.feed;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file with documents in it, or standard input.
///
/// @param name folder and file name: the same however the folder was named on the command line
public record SourceFile(String name, Path file) {

    /// On the command line: documents come from standard input.
    public static final Path STANDARD_INPUT = Path.of("-");

    static SourceFile ofStandardInput() {
        return new SourceFile("stdin", STANDARD_INPUT);
    }

    boolean isReadOnce() {
        return file.equals(STANDARD_INPUT);
    }

    /// In bytes; 0 if nobody can tell.
    long size() {
        return file.toFile().length();
    }

    InputStream open() throws IOException {
        return isReadOnce() ? new KeptOpen(System.in) : Files.newInputStream(file);
    }

    private static final class KeptOpen extends FilterInputStream {

        KeptOpen(InputStream stream) {
            super(stream);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            return in.read(buffer, offset, length);
        }

        @Override
        public void close() {
            // Standard input belongs to the process.
        }
    }
}
