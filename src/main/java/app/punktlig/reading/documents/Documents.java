package app.punktlig.reading.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Opens documents within limits of size, memory and time, and never throws for what a document is like. */
public final class Documents {
    private final Limits limits;

    public Documents() {
        this(Limits.USUAL);
    }

    Documents(Limits limits) {
        this.limits = limits;
    }

    /** Opens a file. */
    public Document open(Path file) {
        return Patience.within(limits.time(), () -> text(file.toString(), bytes(file)));
    }

    /** Opens what a stream gives, such as pasted text. */
    public Document open(InputStream stream) {
        return Patience.within(limits.time(), () -> text("", bytes(stream)));
    }

    /** Opens a document that is in memory; its name only settles what its bytes leave open. */
    public Document open(String name, byte[] content) {
        return Patience.within(limits.time(), () -> text(name, content));
    }

    private byte[] bytes(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new Unreadable(Refusal.FOLDER);
        }
        if (Files.isRegularFile(file) && Files.size(file) > limits.fileBytes()) {
            throw new Unreadable(Refusal.TOO_LARGE);
        }
        try (var stream = Files.newInputStream(file)) {
            return bytes(stream);
        } catch (NoSuchFileException e) {
            throw new Unreadable(Refusal.MISSING);
        } catch (AccessDeniedException e) {
            throw new Unreadable(Refusal.UNREADABLE);
        }
    }

    private byte[] bytes(InputStream stream) throws IOException {
        var bytes = stream.readNBytes(limits.fileBytes() + 1);
        if (bytes.length > limits.fileBytes()) {
            throw new Unreadable(Refusal.TOO_LARGE);
        }
        return bytes;
    }

    private String text(String name, byte[] content) throws IOException {
        var text = Tidy.text(Format.of(name, content).text(content, limits));
        if (text.isBlank()) {
            throw new Unreadable(Refusal.NO_TEXT);
        }
        if (text.length() > limits.characters()) {
            throw new Unreadable(Refusal.TOO_LARGE);
        }
        if (Tongues.isForeign(text)) {
            throw new Unreadable(Refusal.OTHER_LANGUAGE);
        }
        return text;
    }
}
