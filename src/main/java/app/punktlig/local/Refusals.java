package app.punktlig.local;

import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import tools.jackson.core.JacksonException;

/** Answers a refused request in the shape that both the Bot Connector and Microsoft Graph use. */
@RestControllerAdvice(basePackageClasses = Refusals.class)
@Profile("local")
class Refusals {
    @ExceptionHandler
    ResponseEntity<Object> refused(Refusal refusal) {
        return answer(refusal.status(), refusal.code(), String.valueOf(refusal.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<Object> notJson(JacksonException malformed) {
        return answer(400, "BadSyntax", "The request body is not JSON of the expected shape.");
    }

    private static ResponseEntity<Object> answer(int status, String code, String message) {
        return ResponseEntity.status(status)
                .headers(headers -> {
                    if (status == 429) {
                        headers.set("Retry-After", "5");
                    }
                })
                .body(Map.of("error", Map.of("code", code, "message", message)));
    }
}
