package app.punktlig.chat;

import java.util.UUID;

/** Has an offered file fetched and read, after the transaction and apart from it. */
public interface FileReading {
    void readSoon(UUID offeredFile);
}
