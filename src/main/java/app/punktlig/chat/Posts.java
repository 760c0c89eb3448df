package app.punktlig.chat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is to be said, durably: handed over within the caller's transaction, sent after it, in order per place. */
public interface Posts {
    void say(Post post);

    /** What has become of the posts about something, newest last. */
    List<Fate> about(String about);

    /** How far one post has come. */
    record Fate(
            UUID post, State state, int attempts, @Nullable Instant at) {}

    /** WAITING is tried again by itself; UNKNOWN may be visible already and is never repeated blindly. */
    enum State {
        WAITING,
        SENT,
        UNKNOWN,
        REFUSED
    }
}
