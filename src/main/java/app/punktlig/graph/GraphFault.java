package app.punktlig.graph;

import com.azure.core.exception.ClientAuthenticationException;
import com.microsoft.graph.models.odataerrors.ODataError;
import com.microsoft.kiota.ApiException;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Why a call to Graph failed, in terms of what to do next.
 *
 * @param status the HTTP status, 0 where there was no answer
 * @param pause how long to wait before the next try
 * @param reason status and Graph's code, never its message: that may hold names
 */
record GraphFault(int status, Duration pause, String reason) {
    private static final Duration USUAL_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    /** Too early, too many, locked by somebody writing in it, or trouble at the other end. */
    private static final Set<Integer> PASSING = Set.of(0, 408, 423, 425, 429);

    static GraphFault of(RuntimeException e) {
        return switch (e) {
            case ApiException answer -> of(answer);
            case ClientAuthenticationException ignored ->
                new GraphFault(401, USUAL_PAUSE, "no token: the login refuses the credential");
            case SecurityException ignored -> new GraphFault(403, USUAL_PAUSE, "an address outside the allowed hosts");
            default ->
                new GraphFault(
                        0, USUAL_PAUSE, "no answer: " + root(e).getClass().getSimpleName());
        };
    }

    private static GraphFault of(ApiException answer) {
        var status = answer.getResponseStatusCode();
        var code = answer instanceof ODataError error && error.getError() != null
                ? error.getError().getCode()
                : null;
        return new GraphFault(status, pause(retryAfter(answer)), status + (code == null ? "" : " " + code));
    }

    boolean isPassing() {
        return PASSING.contains(status) || status >= 500;
    }

    boolean isForbidden() {
        return status == 401 || status == 403 || status == 404;
    }

    private static @Nullable String retryAfter(ApiException answer) {
        var headers = answer.getResponseHeaders();
        var values = headers == null ? null : headers.get("retry-after");
        return values == null || values.isEmpty() ? null : values.iterator().next();
    }

    /** Seconds, as Graph sends them; anything else is as good as nothing. */
    static Duration pause(@Nullable String retryAfter) {
        if (retryAfter == null || !retryAfter.matches("\\d{1,6}")) {
            return USUAL_PAUSE;
        }
        var asked = Duration.ofSeconds(Long.parseLong(retryAfter));
        return asked.compareTo(LONGEST_PAUSE) < 0 ? asked : LONGEST_PAUSE;
    }

    private static Throwable root(Throwable e) {
        return e.getCause() == null || e.getCause() == e ? e : root(e.getCause());
    }
}
