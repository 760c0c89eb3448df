package app.punktlig.local;

import java.time.Instant;

/** A file as the page lists it. */
record FileView(String id, String folder, String name, Instant changed, int size) {
    static FileView of(StoredFile file) {
        return new FileView(file.id(), file.folder(), file.name(), file.changed(), file.bytes().length);
    }
}
