package app.punktlig.chat;

import app.punktlig.language.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where every message comes in and is answered: one message, one transaction. */
public interface Conversation {
    /**
     * Carries out what was said; when something breaks nothing is saved, and the answer says so. A typed message's answer has been handed to {@link Posts} when this returns; the answer
     * to a click or a dialog is returned, to be handed back in the same request.
     */
    List<Card> answer(Message message);

    /** The app was added to a team, or a message came from a team without a record: the group exists after this. */
    void joinedTeam(Installation installation);

    /** The app was removed from a team: sending stops, nothing is deleted. */
    void leftTeam(String tenantId, String teamId);

    /** People came to or left a team: its roster is to be read again, soon and not while this is being answered. */
    void rosterChanged(String tenantId, String teamId);

    /** Someone added the app for themselves, or wrote for the first time; the personal chat is remembered and greeted once. */
    void metPerson(Message.Sender person, Place personalChat, Language language, String deliveryId);

    /** What the person is answered in: what they have chosen, or else what Teams tells. */
    Language languageOf(String tenantId, Message.Sender person, Language told);

    /**
     * The team as an activity tells it.
     *
     * @param installedBy the person who added the app, where the activity tells it
     */
    record Installation(
            String tenantId,
            String teamId,
            @Nullable String entraGroupId,
            String teamName,
            String serviceUrl,
            Language language,
            Message.@Nullable Sender installedBy,
            String deliveryId) {}
}
