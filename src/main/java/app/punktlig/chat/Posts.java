package app.punktlig.chat;

import app.punktlig.group.Group;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is to be said, durably: handed over within the caller's transaction, sent after it, in order per place. */
public interface Posts {
    void say(Post post);

    /** What has become of the posts about something, newest last. */
    List<Fate> about(String about);

    /** The latest cards that lie in a team's channels for all to see and know how they are made anew. */
    List<Posted> inChannels(Group group, Instant since, int atMost);

    /** Notes what a card shows now, without showing it. */
    void note(Posted posted, Card card);

    /** Shows this in place of what the card showed; several edits that wait are one. */
    void edit(Posted posted, Card card);

    /**
     * A card that has been sent.
     *
     * @param activityId by which the channel knows it
     * @param card what it shows now
     */
    record Posted(UUID post, String activityId, Place place, Card card) {}

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
