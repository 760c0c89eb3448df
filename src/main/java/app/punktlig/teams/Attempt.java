package app.punktlig.teams;

import app.punktlig.chat.Messenger.Delivery;
import com.microsoft.bot.restclient.RestException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import retrofit2.HttpException;
import retrofit2.Response;

/** What a failed request to the connector means for the post that was to be sent. */
record Attempt(Clock clock) {
    private static final Duration USUAL_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    Delivery failed(Throwable thrown) {
        return switch (thrown instanceof CompletionException && thrown.getCause() != null
                ? thrown.getCause()
                : thrown) {
            case RestException e -> refused(e.response());
            case HttpException e -> refused(e.response());
            case Connectors.NotAllowed _ -> new Delivery.Refused(0, "host not allowed");
            case Throwable e when PerhapsSent.isCauseOf(e) -> new Delivery.Unknown(name(e));
            case java.io.IOException e -> new Delivery.NotReached(name(e));
            case Throwable e -> new Delivery.Unknown(name(e));
        };
    }

    /** Only 429 says for certain that nothing was taken in and that it is welcome later. */
    private Delivery refused(@Nullable Response<?> response) {
        if (response == null) {
            return new Delivery.Unknown("an answer that could not be read");
        }
        int status = response.code();
        return switch (status) {
            case 429 -> new Delivery.Throttled(pause(response.headers().get("Retry-After")));
            case 401 -> new Delivery.NotReached("status 401");
            case 408, 412 -> new Delivery.Unknown("status " + status);
            default ->
                status >= 400 && status < 500
                        ? new Delivery.Refused(status, "status " + status)
                        : new Delivery.Unknown("status " + status);
        };
    }

    /** Seconds, or a date; nothing sensible, and never longer than an hour. */
    Duration pause(@Nullable String retryAfter) {
        if (retryAfter == null) {
            return USUAL_PAUSE;
        }
        try {
            return within(Duration.ofSeconds(Long.parseLong(retryAfter.strip())));
        } catch (NumberFormatException notSeconds) {
            return untilDate(retryAfter.strip());
        }
    }

    private Duration untilDate(String date) {
        try {
            var moment = ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME);
            return within(Duration.between(clock.instant(), moment.toInstant()));
        } catch (DateTimeParseException e) {
            return USUAL_PAUSE;
        }
    }

    private static Duration within(Duration pause) {
        if (pause.isNegative()) {
            return Duration.ZERO;
        }
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    private static String name(Throwable thrown) {
        return thrown.getClass().getSimpleName();
    }
}
