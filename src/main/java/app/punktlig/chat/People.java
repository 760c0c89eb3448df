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

    /**
     * What Punktlig says to somebody is in this language.
     *
     * @param told what Teams tells this time; it counts where they have chosen none
     */
    default Language languageOf(String tenantId, MemberId id, Language told) {
        return find(tenantId, id).map(Person::chosenLanguage).orElse(told);
    }

    /** A personal chat was opened by sending to somebody who had none. */
    void openedChat(String tenantId, String teamsUserId, String conversationId);

    /** Somebody can no longer be reached, as when they removed the app. */
    void lost(String tenantId, String teamsUserId);

    /**
     * A person as Punktlig reaches them.
     *
     * @param conversationId the personal chat; null until they have written or been written to
     * @param language what they have in Teams; null where Teams has not told
     * @param chosenLanguage what they want to be answered in instead; null where Teams decides
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
            @Nullable Language chosenLanguage,
            @Nullable GroupId chosenGroup,
            @Nullable Instant pausedUntil,
            boolean reachable) {

        public Place personalChat() {
            return Place.personal(tenantId, serviceUrl, teamsUserId, conversationId);
        }

        /** What Punktlig says to them is in this language; empty where neither they nor Teams have told. */
        public Optional<Language> speaks() {
            return Optional.ofNullable(chosenLanguage == null ? language : chosenLanguage);
        }

        public Person speaking(@Nullable Language chosen) {
            return with(chosen, chosenGroup, pausedUntil, reachable);
        }

        public Person choosing(GroupId group) {
            return with(chosenLanguage, group, pausedUntil, reachable);
        }

        public Person pausing(@Nullable Instant until) {
            return with(chosenLanguage, chosenGroup, until, reachable);
        }

        public Person reachable(boolean now) {
            return with(chosenLanguage, chosenGroup, pausedUntil, now);
        }

        private Person with(
                @Nullable Language chosen, @Nullable GroupId group, @Nullable Instant until, boolean reached) {
            return new Person(
                    tenantId, id, teamsUserId, serviceUrl, conversationId, language, chosen, group, until, reached);
        }
    }
}
