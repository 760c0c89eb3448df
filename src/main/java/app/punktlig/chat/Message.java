package app.punktlig.chat;

import app.punktlig.language.Language;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something a person said to Punktlig, typed or clicked.
 *
 * @param deliveryId the activity's id, the same when Teams delivers again; unique within the conversation
 * @param language what the person has in Teams; what they are answered in is theirs to choose
 * @param text what was said, as plain text without the mention of Punktlig itself; other mentions stand as their display name
 * @param fields the values of a card's or dialog's inputs, by their id; empty for typed text
 * @param files files sent along (personal chats only)
 * @param card the id of the message whose card was pressed; null for anything else
 * @param teamName the team's name, where the activity tells it
 * @param entraGroupId the team's Entra group id, where the activity tells it
 */
public record Message(
        String deliveryId,
        Place place,
        Sender sender,
        Language language,
        String text,
        Map<String, String> fields,
        List<Mention> mentions,
        List<FileOffer> files,
        Surface surface,
        @Nullable String card,
        @Nullable String teamName,
        @Nullable String entraGroupId,
        Instant at) {

    public Message {
        fields = Map.copyOf(fields);
        mentions = List.copyOf(mentions);
        files = List.copyOf(files);
    }

    /** Who said it: the Entra object id is the identity, the Teams user id and the name go with it. */
    public record Sender(String entraId, String teamsUserId, String name) {}

    /** A real mention in the text: the words that stand for it, and whom it means. */
    public record Mention(
            String text, String teamsUserId, @Nullable String entraId) {}

    /** A file sent in a personal chat; the address is valid for some minutes and must be of an allowed host. */
    public record FileOffer(String name, String downloadUrl) {}

    /** The same message, had these been the words. */
    Message saying(String words) {
        return new Message(
                deliveryId,
                place,
                sender,
                language,
                words,
                fields,
                mentions,
                files,
                surface,
                card,
                teamName,
                entraGroupId,
                at);
    }

    /** How it was said; decides whether the answer is posted or handed back at once. */
    public enum Surface {
        TYPED,
        SLASH,
        BUTTON,
        /** A card that somebody looks at asks whether it is still true; nothing is changed, and nothing remembered. */
        REFRESH,
        /** A card in a channel is made anew for all, by nobody in particular. */
        EDIT,
        DIALOG,
        MESSAGE_ACTION,
        /** A search whose results are inserted where others read them. */
        SEARCH;

        /** True when nobody has asked, and nothing is remembered of it. */
        public boolean isLooking() {
            return this == REFRESH || this == EDIT;
        }
    }

    /** True for what may be used anywhere in Teams, also where the bot has not been added. */
    public boolean fromAnywhere() {
        return surface == Surface.MESSAGE_ACTION || surface == Surface.SEARCH;
    }

    /** True when the asker waits for the answer in the same request. */
    public boolean answeredAtOnce() {
        return surface != Surface.TYPED && surface != Surface.SLASH && surface != Surface.EDIT;
    }
}
