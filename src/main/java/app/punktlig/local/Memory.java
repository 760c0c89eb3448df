package app.punktlig.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/** What the simulated services remember over a restart, in one JSON file beside the bot's own database. */
final class Memory {
    private final Path file;
    private final JsonMapper json;
    private final Contents contents;

    Memory(Path folder, JsonMapper json) {
        this.file = folder.resolve("simulator.json");
        this.json = json;
        this.contents = Files.exists(file) ? json.readValue(file.toFile(), Contents.class) : Contents.empty();
    }

    /** Everything remembered; whoever changes it holds this object's lock and saves afterwards. */
    record Contents(
            Map<String, Message> messages,
            Map<String, StoredFile> files,
            Map<String, CalendarChange> calendar,
            Set<String> events,
            Map<String, Duration> durations) {

        Contents {
            messages = new LinkedHashMap<>(messages);
            files = new LinkedHashMap<>(files);
            calendar = new LinkedHashMap<>(calendar);
            events = new LinkedHashSet<>(events);
            durations = new LinkedHashMap<>(durations);
        }

        static Contents empty() {
            return new Contents(Map.of(), Map.of(), Map.of(), Set.of(), Map.of());
        }
    }

    Contents contents() {
        return contents;
    }

    Duration clockAhead() {
        return contents.durations().getOrDefault("clock-ahead", Duration.ZERO);
    }

    synchronized void clockAhead(Duration ahead) {
        contents.durations().put("clock-ahead", ahead);
        save();
    }

    synchronized boolean happened(String event) {
        return contents.events().contains(event);
    }

    synchronized void remember(String event) {
        if (contents.events().add(event)) {
            save();
        }
    }

    /** Written beside and moved in place, so that a stopped process leaves a whole file. */
    synchronized void save() {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path fresh = file.resolveSibling("simulator.json.new");
            Files.write(fresh, json.writeValueAsBytes(contents));
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
