package app.punktlig.schedule;

import app.punktlig.chat.Card;
import app.punktlig.chat.Post;
import app.punktlig.chat.Posts.Fate;
import app.punktlig.chat.Posts.Posted;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The posts that are to be said and what has become of them, shared by all instances. */
public interface Outbox {
    void add(Post post, Instant now);

    /**
     * Takes the first open post of a place for sending, so that no other instance does. One whose turn has not come, or
     * that is being sent, holds up those behind it: what is said in a place is said in order.
     */
    Turn take(String placeKey, String sender, Instant now);

    /** Whose turn it is in a place. */
    sealed interface Turn {
        /** @param saidAt when it was handed over */
        record Taken(Post post, int attempts, Instant saidAt) implements Turn {}

        record NotBefore(Instant due) implements Turn {}

        /** Nothing is waiting, or another instance is sending. */
        record Nobody() implements Turn {}
    }

    /** @param activityId by which its conversation knows it from now on; empty when that was not told */
    void sent(UUID post, String activityId, Instant now);

    void waiting(UUID post, Instant due, String reason, Instant now);

    void unknown(UUID post, String reason, Instant now);

    void refused(UUID post, String reason, Instant now);

    /** The places where something waits whose time has come. */
    List<String> due(Instant now);

    /** These are still being sent, however long it takes: their sender is there. */
    void stillSending(Set<UUID> posts, Instant now);

    /**
     * Posts that are being sent, and of which nothing was heard since the moment: their sender is gone, and whether
     * they arrived nobody knows. They are noted as such; the places that waited for them are returned.
     */
    List<String> abandon(Instant before, Set<UUID> except, Instant now);

    /** Forgets the words of plain replies that were settled before the moment. */
    int forget(Instant before);

    List<Fate> about(String about);

    List<Posted> inChannels(String tenantId, String teamId, Instant since, int atMost);

    void note(UUID post, Card card);

    /** The edit that waits for this message shows this instead; false when none waits. */
    boolean changeEdit(String activityId, String placeKey, Card card);
}
