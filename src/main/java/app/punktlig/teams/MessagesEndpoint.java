package app.punktlig.teams;

import app.punktlig.log.Trace;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where Teams delivers: one request, one activity, carried out on the request's own thread. */
@RestController
class MessagesEndpoint {
    private static final Logger log = LoggerFactory.getLogger(MessagesEndpoint.class);
    /** A Teams message is 100 KB at most; letters written as escapes and the HTML beside them take the rest. */
    private static final int MOST_BYTES = 2_000_000;

    private final InboundTokens tokens;
    private final Admission admission;
    private final Turns turns;

    MessagesEndpoint(InboundTokens tokens, Admission admission, Turns turns) {
        this.tokens = tokens;
        this.admission = admission;
        this.turns = turns;
    }

    @PostMapping("/api/messages")
    ResponseEntity<byte[]> receive(HttpServletRequest request) throws IOException {
        if (!isJson(request.getContentType())) {
            return refused(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "not JSON");
        }
        var token = tokens.verify(request.getHeader("Authorization"));
        if (token.isEmpty()) {
            return refused(HttpStatus.UNAUTHORIZED, "no genuine token");
        }
        var body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            return refused(HttpStatus.CONTENT_TOO_LARGE, "too large");
        }
        try {
            return admitted(ActivityReader.read(body), token.get());
        } catch (Malformed e) {
            return refused(HttpStatus.BAD_REQUEST, String.valueOf(e.getMessage()));
        }
    }

    private ResponseEntity<byte[]> admitted(Incoming incoming, InboundTokens.Genuine token) throws Malformed {
        var refusal = admission.refusal(incoming, token);
        return refusal.isPresent() ? refused(HttpStatus.FORBIDDEN, refusal.get()) : taken(incoming);
    }

    private ResponseEntity<byte[]> taken(Incoming incoming) throws Malformed {
        try {
            return switch (turns.take(incoming)) {
                case Turns.Outcome.Done _ -> ResponseEntity.ok().build();
                case Turns.Outcome.Answered(ObjectNode body) -> json(body);
                case Turns.Outcome.NotKnown _ -> refused(HttpStatus.NOT_IMPLEMENTED, "an invoke not known here");
            };
        } catch (RuntimeException e) {
            log.error("Activity {} of type {} failed\n{}", incoming.id(), incoming.type(), Trace.of(e));
            return incoming.type().equals("invoke")
                    ? json(Invokes.failure(incoming))
                    : ResponseEntity.internalServerError().build();
        }
    }

    private static ResponseEntity<byte[]> json(ObjectNode body) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(body.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity<byte[]> refused(HttpStatus status, String reason) {
        log.warn("Refused a request with {}: {}", status.value(), reason);
        return ResponseEntity.status(status).build();
    }

    private static boolean isJson(@Nullable String contentType) {
        try {
            return contentType != null
                    && MimeTypeUtils.APPLICATION_JSON.equalsTypeAndSubtype(MimeTypeUtils.parseMimeType(contentType));
        } catch (InvalidMimeTypeException e) {
            return false;
        }
    }
}
