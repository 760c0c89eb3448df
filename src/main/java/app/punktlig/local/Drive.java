package app.punktlig.local;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The team's document library, and the files attached in personal chats. */
final class Drive {
    static final String CHAT_FOLDER = "chat-files";

    private final Memory memory;
    private final Clock clock;
    private final Addresses addresses;
    private final PageEvents events;
    private final JsonMapper json;

    Drive(Memory memory, Clock clock, Addresses addresses, PageEvents events, JsonMapper json) {
        this.memory = memory;
        this.clock = clock;
        this.addresses = addresses;
        this.events = events;
        this.json = json;
    }

    Optional<StoredFile> find(String id) {
        synchronized (memory) {
            return Optional.ofNullable(memory.contents().files().get(id));
        }
    }

    Optional<StoredFile> named(String folder, String name) {
        return in(folder).stream()
                .filter(file -> file.name().equalsIgnoreCase(name))
                .findFirst();
    }

    List<StoredFile> in(String folder) {
        synchronized (memory) {
            return memory.contents().files().values().stream()
                    .filter(file -> file.folder().equals(folder))
                    .toList();
        }
    }

    /** What happens to a name that is taken, in Microsoft Graph's words. */
    StoredFile store(String folder, String name, byte[] bytes, String conflictBehavior) {
        StoredFile stored;
        synchronized (memory) {
            Optional<StoredFile> taken = named(folder, name);
            if (taken.isPresent() && conflictBehavior.equals("fail")) {
                throw new Refusal(409, "nameAlreadyExists", "An item with the same name already exists.");
            }
            boolean rename = taken.isPresent() && conflictBehavior.equals("rename");
            String id = taken.filter(_ -> !rename).map(StoredFile::id).orElseGet(Drive::newId);
            stored = new StoredFile(id, folder, rename ? freeName(folder, name) : name, clock.instant(), bytes);
            memory.contents().files().put(id, stored);
            memory.save();
        }
        events.tellAll("files", FileView.of(stored));
        return stored;
    }

    String link(StoredFile file) {
        return addresses.sharePoint() + "/" + file.id() + "/content";
    }

    /** The attachment that tells a bot where to fetch a file which somebody attached. */
    ObjectNode downloadInfo(StoredFile file) {
        ObjectNode attachment = json.createObjectNode();
        attachment.put("contentType", "application/vnd.microsoft.teams.file.download.info");
        attachment.put("contentUrl", link(file)).put("name", file.name());
        attachment
                .putObject("content")
                .put("downloadUrl", link(file))
                .put("uniqueId", file.id())
                .put("fileType", file.type());
        return attachment;
    }

    private String freeName(String folder, String name) {
        int dot = name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.');
        for (int number = 1; ; number++) {
            String candidate = name.substring(0, dot) + " " + number + name.substring(dot);
            if (named(folder, candidate).isEmpty()) {
                return candidate;
            }
        }
    }

    private static String newId() {
        return "01" + UUID.randomUUID().toString().replace("-", "").toUpperCase(java.util.Locale.ROOT);
    }
}
