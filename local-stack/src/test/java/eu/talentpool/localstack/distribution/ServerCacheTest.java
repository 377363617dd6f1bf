package eu.talentpool.localstack.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerCacheTest {
    @TempDir
    Path folder;

    private ServerCache cache;

    @BeforeEach
    void emptyCache() {
        cache = new ServerCache(folder.resolve("servers"));
    }

    @Test
    void unpacksProgramsThatCanRun() throws Exception {
        Path home = cache.install(Server.POSTGRESQL, unpacked -> {});

        Process version = new ProcessBuilder(home.resolve("bin/postgres").toString(), "--version").start();
        assertThat(version.inputReader().readLine()).isEqualTo("postgres (PostgreSQL) 18.6");
        assertThat(home.resolve("lib/libpq.so")).isSymbolicLink();
    }

    @Test
    void unpacksOnceForAllWhoAskAtTheSameMoment() {
        var finished = new AtomicInteger();

        List<CompletableFuture<Path>> homes = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> cache.install(Server.POSTGRESQL, unpacked -> finished.incrementAndGet())))
                .toList();

        assertThat(homes)
                .extracting(CompletableFuture::join)
                .containsOnly(cache.folder().resolve("postgresql-" + Server.POSTGRESQL.version()));
        assertThat(finished).hasValue(1);
    }

    @Test
    void countsAnUnfinishedUnpackingAsNone() {
        assertThatThrownBy(() -> cache.install(Server.POSTGRESQL, ServerCacheTest::fail))
                .hasMessage("power cut");

        Path home = cache.install(Server.POSTGRESQL, unpacked -> {});

        assertThat(home.resolve("bin/initdb")).isExecutable();
    }

    @Test
    void refusesAnEntryThatLeavesTheFolder() throws IOException {
        Path zip = folder.resolve("hostile.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("top/../../escaped"));
        }

        assertThatThrownBy(() -> new Unpacker(folder.resolve("target")).unpack(zip))
                .isInstanceOf(IOException.class)
                .hasMessage("Entry leaves the folder: top/../../escaped");
    }

    private static void fail(Path unpacked) {
        throw new IllegalStateException("power cut");
    }
}
