package app.punktlig.chat;

import org.jspecify.annotations.Nullable;

/**
 * Where something is said in Teams: a personal chat or a channel.
 *
 * @param conversationId the conversation; null for a personal chat that has not been opened yet (it is opened by sending)
 * @param userId the Teams user id ({@code 29:…}) of the person in a personal chat, or of the only one who sees a targeted reply
 * @param teamId the team's thread id, in a channel
 * @param rootId the message whose thread this is, when a reply belongs in a channel's thread
 * @param targeted true when only {@code userId} and the bot see it
 */
public record Place(
        Kind kind,
        String tenantId,
        String serviceUrl,
        @Nullable String conversationId,
        @Nullable String userId,
        @Nullable String teamId,
        @Nullable String rootId,
        boolean targeted) {

    /** Personal chat, or channel of a team. */
    public enum Kind {
        PERSONAL,
        CHANNEL
    }

    public Place {
        if (conversationId == null && userId == null) {
            throw new IllegalArgumentException("a place is a conversation or a person");
        }
    }

    public static Place personal(String tenantId, String serviceUrl, String userId, @Nullable String conversationId) {
        return new Place(Kind.PERSONAL, tenantId, serviceUrl, conversationId, userId, null, null, false);
    }

    public static Place channel(String tenantId, String serviceUrl, String channelId, String teamId) {
        return new Place(Kind.CHANNEL, tenantId, serviceUrl, channelId, null, teamId, null, false);
    }

    public boolean isPersonal() {
        return kind == Kind.PERSONAL;
    }

    /** What is said to the same key is said in order. */
    public String key() {
        return conversationId != null ? conversationId : "user:" + userId;
    }
}
