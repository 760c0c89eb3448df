package app.punktlig.chat;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to be said in a place, once.
 *
 * @param about what it is about, so that what became of it can be asked for, e.g. {@code reminder:2026-W48}; null for plain replies
 * @param edits the message whose place this takes; null for a new one
 */
public record Post(
        UUID id,
        Place place,
        Card card,
        @Nullable String about,
        @Nullable String edits) {
    /** A new message. */
    public Post(UUID id, Place place, Card card, @Nullable String about) {
        this(id, place, card, about, null);
    }

    public static Post reply(Place place, Card card) {
        return new Post(UUID.randomUUID(), place, card, null);
    }

    public static Post about(String about, Place place, Card card) {
        return new Post(UUID.randomUUID(), place, card, about);
    }
}
