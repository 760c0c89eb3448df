package app.punktlig;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares what was made with the file that a person has approved. {@code mvn test -Dapprove=true} writes the files anew;
 * what changed is then read in the diff before it is committed.
 */
public final class Approved {
    private static final Path FILES = Path.of("src/test/resources/approved");

    private Approved() {}

    public static void check(String name, String made) {
        var file = FILES.resolve(name);
        if (Boolean.getBoolean("approve")) {
            write(file, made);
        }
        assertThat(made).as("differs from %s", file).isEqualToNormalizingNewlines(read(file));
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "(not approved yet)";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
