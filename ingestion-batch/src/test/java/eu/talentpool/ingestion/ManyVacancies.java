package eu.talentpool.ingestion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Copies of one bundled vacancy under ids of their own.
final class ManyVacancies {

    private static final String ID = "fefdafd0-0e0d-5d43-ae43-7457c04ae445";
    private static final String TITLE = "Java Backend Developer (m/f/d)";

    private ManyVacancies() {}

    static Path write(Path folder, int count) throws IOException {
        for (var i = 0; i < count; i++) write(folder.resolve("vacancy-%05d.xml".formatted(i)), "copy-" + i, i);
        return folder;
    }

    static Path write(Path file, String id, int number) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text(id, number));
    }

    static String text(String id, int number) {
        try {
            return Files.readString(IngestionPool.SAMPLES.resolve("vacancies/de-berlin-java-backend-developer.xml"))
                    .replace(ID, id)
                    .replace(TITLE, TITLE + " " + number);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
