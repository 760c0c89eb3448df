package app.punktlig.local;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The addresses that hold their own key: downloads, and the chunks of an upload session. */
@RestController
@Profile("local")
@RequestMapping("/sim/sharepoint")
class SharePoint {
    private final Drive drive;
    private final UploadSessions sessions;
    private final SimulatedGraphDrive graph;

    SharePoint(Drive drive, UploadSessions sessions, SimulatedGraphDrive graph) {
        this.drive = drive;
        this.sessions = sessions;
        this.graph = graph;
    }

    /** Always as a download: a file that somebody sent is never shown as a page of this site. */
    @GetMapping("/{file}/content")
    ResponseEntity<byte[]> download(@PathVariable String file) {
        StoredFile found = drive.find(file).orElseThrow(() -> Refusal.notFound("itemNotFound", "No such file."));
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(found.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(found.bytes());
    }

    @PutMapping("/uploads/{key}")
    ResponseEntity<Map<String, Object>> chunk(
            @PathVariable String key,
            @RequestHeader(name = "Content-Range", defaultValue = "") String range,
            HttpServletRequest request)
            throws IOException {
        if (request.getHeader("Authorization") != null) {
            throw new Refusal(401, "unauthenticated", "Upload URLs take no Authorization header.");
        }
        UploadSessions.Progress progress =
                sessions.take(key, range, request.getInputStream().readAllBytes());
        StoredFile file = progress.file();
        return file == null
                ? ResponseEntity.accepted().body(Map.of("nextExpectedRanges", List.of(progress.next() + "-")))
                : ResponseEntity.status(201).body(graph.item(file));
    }

    @DeleteMapping("/uploads/{key}")
    ResponseEntity<Void> cancel(@PathVariable String key) {
        sessions.cancel(key);
        return ResponseEntity.noContent().build();
    }
}
