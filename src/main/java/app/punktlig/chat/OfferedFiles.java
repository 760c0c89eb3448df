package app.punktlig.chat;

import java.util.Optional;
import java.util.UUID;

/** The files that wait to be fetched. */
public interface OfferedFiles {
    Optional<OfferedFile> find(UUID id);

    void save(OfferedFile file);

    void forget(UUID id);
}
