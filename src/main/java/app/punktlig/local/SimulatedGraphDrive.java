package app.punktlig.local;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The part of the simulated Microsoft Graph that takes files: small ones at once, large ones by an upload session. */
@RestController
@Profile("local")
@RequestMapping("/sim/graph/v1.0/drives/{drive}/items")
class SimulatedGraphDrive {
    private static final String CONFLICT = "@microsoft.graph.conflictBehavior";
    private static final int MAX_SMALL_FILE = 250 * 1024 * 1024;

    /** {@code parent:/name:/verb}, where SDKs may have escaped colons and slashes. */
    private static final Pattern BY_PATH = Pattern.compile("/items/([^/:]+):/([^/:]+):?(?:/[A-Za-z]+)?$");

    private final Drive drive;
    private final UploadSessions sessions;
    private final SimulatedBot bot;
    private final JsonMapper json;

    SimulatedGraphDrive(Drive drive, UploadSessions sessions, SimulatedBot bot, JsonMapper json) {
        this.drive = drive;
        this.sessions = sessions;
        this.bot = bot;
        this.json = json;
    }

    /** A folder and the name of a file in it. */
    private record Place(String folder, String name) {}

    @PutMapping("/**")
    ResponseEntity<Map<String, Object>> put(
            @PathVariable("drive") String driveId,
            @RequestParam(name = CONFLICT, defaultValue = "replace") String conflict,
            HttpServletRequest request)
            throws IOException {
        Place place = place(driveId, request, "/content");
        byte[] bytes = request.getInputStream().readAllBytes();
        if (bytes.length > MAX_SMALL_FILE) {
            throw new Refusal(413, "invalidRequest", "Larger files need an upload session.");
        }
        boolean existed = drive.named(place.folder(), place.name()).isPresent();
        StoredFile stored = drive.store(place.folder(), place.name(), bytes, conflict);
        return ResponseEntity.status(existed ? 200 : 201).body(item(stored));
    }

    @PostMapping("/**")
    Map<String, Object> createUploadSession(@PathVariable("drive") String driveId, HttpServletRequest request)
            throws IOException {
        Place place = place(driveId, request, "/createUploadSession");
        byte[] body = request.getInputStream().readAllBytes();
        JsonNode wanted = body.length == 0 ? json.createObjectNode() : json.readTree(body);
        String conflict = wanted.path("item").path(CONFLICT).asString("replace");
        if (conflict.equals("fail") && drive.named(place.folder(), place.name()).isPresent()) {
            throw new Refusal(409, "nameAlreadyExists", "An item with the same name already exists.");
        }
        return sessions.open(place.folder(), place.name(), conflict);
    }

    @GetMapping("/{item:[^:]+}")
    Map<String, Object> get(@PathVariable("drive") String driveId, @PathVariable String item) {
        checkDrive(driveId);
        return found(drive.find(item));
    }

    @GetMapping("/**")
    Map<String, Object> getByPath(@PathVariable("drive") String driveId, HttpServletRequest request) {
        Place place = place(driveId, request, "");
        return found(drive.named(place.folder(), place.name()));
    }

    private Map<String, Object> found(Optional<StoredFile> file) {
        return file.map(this::item)
                .orElseThrow(() -> Refusal.notFound("itemNotFound", "The resource could not be found."));
    }

    Map<String, Object> item(StoredFile file) {
        return Map.of(
                "createdBy", Map.of("application", Map.of("id", bot.appId(), "displayName", SimulatedBot.NAME)),
                "id", file.id(),
                "name", file.name(),
                "size", file.bytes().length,
                "webUrl", drive.link(file),
                "lastModifiedDateTime", file.changed().toString(),
                "parentReference", Map.of("driveId", drive(file), "id", file.folder()),
                "file", Map.of("mimeType", "application/octet-stream"));
    }

    private static String drive(StoredFile file) {
        return SimulatedTeam.ofFolder(file.folder())
                .orElse(SimulatedTeam.LEADERSHIP)
                .driveId();
    }

    private static Place place(String driveId, HttpServletRequest request, String verb) {
        SimulatedTeam team = checkDrive(driveId);
        String path = URLDecoder.decode(request.getRequestURI().replace("+", "%2B"), StandardCharsets.UTF_8);
        Matcher matcher = BY_PATH.matcher(path);
        if (!path.endsWith(verb) || !matcher.find()) {
            throw new Refusal(400, "invalidRequest", "Only parent:/name:" + verb + " is simulated.");
        }
        if (SimulatedTeam.ofFolder(matcher.group(1)).filter(team::equals).isEmpty()) {
            throw Refusal.notFound("itemNotFound", "The parent folder could not be found.");
        }
        return new Place(matcher.group(1), matcher.group(2));
    }

    private static SimulatedTeam checkDrive(String driveId) {
        return SimulatedTeam.withDrive(driveId)
                .orElseThrow(() -> Refusal.notFound("itemNotFound", "The drive could not be found."));
    }
}
