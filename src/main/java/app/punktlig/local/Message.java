package app.punktlig.local;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One message in a conversation: the activity as it was sent, and what Teams knows beside it.
 *
 * @param thread the id of the message that began the thread; its own id for the first one, and in personal chats
 * @param sender a person's object id, or {@code bot}
 * @param onlyFor the one person who sees a targeted message
 * @param problem why the bot did not get it, as a word the page has a text for
 */
record Message(
        String id,
        String conversation,
        String thread,
        String sender,
        Instant at,
        boolean edited,
        boolean deleted,
        @Nullable String onlyFor,
        @Nullable String problem,
        JsonNode activity) {

    static final String BOT = "bot";

    boolean byBot() {
        return sender.equals(BOT);
    }

    Message changedTo(JsonNode newActivity) {
        return new Message(id, conversation, thread, sender, at, true, deleted, onlyFor, problem, newActivity);
    }

    Message withdrawn() {
        return new Message(id, conversation, thread, sender, at, edited, true, onlyFor, problem, activity);
    }

    Message failed(String why) {
        return new Message(id, conversation, thread, sender, at, edited, deleted, onlyFor, why, activity);
    }

    boolean visibleTo(Person viewer) {
        if (onlyFor != null && !onlyFor.equals(viewer.objectId())) {
            return false;
        }
        return conversation.equals(Conversations.personal(viewer)) || viewer.isInTeamOf(conversation);
    }
}
