package app.punktlig.local;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A message as one person sees it on the page. */
record MessageView(
        String id,
        String conversation,
        String thread,
        String sender,
        Instant at,
        boolean edited,
        boolean deleted,
        boolean onlyForYou,
        @Nullable String problem,
        JsonNode activity,
        @Nullable JsonNode ownCard) {

    static MessageView of(Message message, @Nullable JsonNode ownCard) {
        return new MessageView(
                message.id(),
                message.conversation(),
                message.thread(),
                message.sender(),
                message.at(),
                message.edited(),
                message.deleted(),
                message.onlyFor() != null,
                message.problem(),
                message.activity(),
                ownCard);
    }
}
