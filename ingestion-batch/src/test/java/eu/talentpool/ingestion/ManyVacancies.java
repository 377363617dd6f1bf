package eu.talentpool.ingestion;

import java.io.IOException;
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
        var original =
                Files.readString(IngestionPool.SAMPLES.resolve("vacancies/de-berlin-java-backend-developer.xml"));
        Files.createDirectories(file.getParent());
        return Files.writeString(file, original.replace(ID, id).replace(TITLE, TITLE + " " + number));
    }
}
