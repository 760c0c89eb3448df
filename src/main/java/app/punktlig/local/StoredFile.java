package app.punktlig.local;

import java.time.Instant;

/** A file in the team's document library, or one that someone attached in a chat. */
record StoredFile(String id, String folder, String name, Instant changed, byte[] bytes) {
    String type() {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1);
    }
}
