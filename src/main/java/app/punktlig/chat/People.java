package app.punktlig.chat;

import app.punktlig.group.GroupId;
import app.punktlig.group.MemberId;
import app.punktlig.language.Language;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The people Punktlig has met, in whichever groups they are. */
public interface People {
    Optional<Person> find(String tenantId, MemberId id);

    void save(Person person);

    /** A personal chat was opened by sending to somebody who had none. */
    void openedChat(String tenantId, String teamsUserId, String conversationId);

    /** Somebody can no longer be reached, as when they removed the app. */
    void lost(String tenantId, String teamsUserId);

    /**
     * A person as Punktlig reaches them.
     *
     * @param conversationId the personal chat; null until they have written or been written to
     * @param language what they speak with Punktlig; null where Teams has not told
     * @param chosenGroup the group meant in the personal chat, when they are in several
     * @param pausedUntil no personal reminders before this
     * @param reachable false after a post was refused for good, until they write again
     */
    record Person(
            String tenantId,
            MemberId id,
            String teamsUserId,
            String serviceUrl,
            @Nullable String conversationId,
            @Nullable Language language,
            @Nullable GroupId chosenGroup,
            @Nullable Instant pausedUntil,
            boolean reachable) {

        public Place personalChat() {
            return Place.personal(tenantId, serviceUrl, teamsUserId, conversationId);
        }

        public Person choosing(GroupId group) {
            return new Person(
                    tenantId, id, teamsUserId, serviceUrl, conversationId, language, group, pausedUntil, reachable);
        }

        public Person pausing(@Nullable Instant until) {
            return new Person(
                    tenantId, id, teamsUserId, serviceUrl, conversationId, language, chosenGroup, until, reachable);
        }

        public Person reachable(boolean now) {
            return new Person(
                    tenantId, id, teamsUserId, serviceUrl, conversationId, language, chosenGroup, pausedUntil, now);
        }
    }
}
