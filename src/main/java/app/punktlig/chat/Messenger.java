package app.punktlig.chat;

import java.time.Duration;

/** The chat platform, as the sender of posts. */
public interface Messenger {
    Delivery send(Post post);

    /** What came of one attempt to send. */
    sealed interface Delivery {
        /** @param conversationId where it landed; tells the personal chat that was opened for it */
        record Sent(String conversationId, String activityId) implements Delivery {}

        /** Not taken in; safe to send again after the pause (429). */
        record Throttled(Duration pause) implements Delivery {}

        /** Certainly not taken in (could not connect, no token): safe to send again. */
        record NotReached(String reason) implements Delivery {}

        /** Perhaps visible (408, 5xx, time-out, reset): never sent again blindly. */
        record Unknown(String reason) implements Delivery {}

        /** Refused for good, as by someone who removed the app. */
        record Refused(int status, String reason) implements Delivery {}
    }
}
