package eu.talentpool.localstack.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// A lock file held by at most one owner on this machine; the operating system frees it when the owner dies.
public final class FolderLock implements AutoCloseable {
    /// Closing any channel of a file frees the locks that this JVM has on it, so it must open none twice.
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileLock lock;

    private FolderLock(Path file, FileLock lock) {
        this.file = file;
        this.lock = lock;
    }

    static Optional<FolderLock> tryAcquire(Path file) {
        if (!HELD.add(file)) {
            return Optional.empty();
        }
        try {
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return Optional.of(new FolderLock(file, lock));
            }
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot lock " + file, e);
        }
        HELD.remove(file);
        return Optional.empty();
    }

    @Override
    public void close() {
        try {
            lock.acquiredBy().close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot unlock " + file, e);
        } finally {
            HELD.remove(file);
        }
    }
}
