package app.punktlig.local;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Large files on their way in, chunk by chunk, with the limits that Microsoft Graph has. */
final class UploadSessions {
    private static final int CHUNK_UNIT = 320 * 1024;
    private static final int MAX_CHUNK = 60 * 1024 * 1024;
    private static final Pattern RANGE = Pattern.compile("bytes (\\d{1,12})-(\\d{1,12})/(\\d{1,12})");

    private final Map<String, Session> open = new ConcurrentHashMap<>();
    private final Drive drive;
    private final Addresses addresses;
    private final Clock clock;

    UploadSessions(Drive drive, Addresses addresses, Clock clock) {
        this.drive = drive;
        this.addresses = addresses;
        this.clock = clock;
    }

    private record Session(String folder, String name, String conflict, ByteArrayOutputStream received) {}

    /** What is left to send, or the finished file. */
    record Progress(long next, @Nullable StoredFile file) {}

    Map<String, Object> open(String folder, String name, String conflict) {
        String key = UUID.randomUUID().toString();
        open.put(key, new Session(folder, name, conflict, new ByteArrayOutputStream()));
        return Map.of(
                "uploadUrl",
                addresses.sharePoint() + "/uploads/" + key,
                "expirationDateTime",
                clock.instant().plus(Duration.ofDays(1)).toString());
    }

    Progress take(String key, String contentRange, byte[] chunk) {
        Session session = session(key);
        Matcher range = RANGE.matcher(contentRange);
        if (!range.matches()) {
            throw new Refusal(400, "invalidRequest", "Content-Range is missing or malformed.");
        }
        synchronized (session) {
            return append(key, session, Long.parseLong(range.group(1)), Long.parseLong(range.group(3)), chunk);
        }
    }

    void cancel(String key) {
        session(key);
        open.remove(key);
    }

    private Progress append(String key, Session session, long from, long total, byte[] chunk) {
        if (from != session.received().size()) {
            throw new Refusal(416, "invalidRange", "The chunk does not begin where the last one ended.");
        }
        boolean last = from + chunk.length == total;
        if (chunk.length > MAX_CHUNK || (!last && chunk.length % CHUNK_UNIT != 0)) {
            throw new Refusal(400, "invalidRequest", "A chunk is a multiple of 320 KiB and at most 60 MiB.");
        }
        session.received().writeBytes(chunk);
        if (!last) {
            return new Progress(session.received().size(), null);
        }
        open.remove(key);
        byte[] whole = session.received().toByteArray();
        return new Progress(total, drive.store(session.folder(), session.name(), whole, session.conflict()));
    }

    private Session session(String key) {
        Session session = open.get(key);
        if (session == null) {
            throw Refusal.notFound("itemNotFound", "The upload session was not found.");
        }
        return session;
    }
}
