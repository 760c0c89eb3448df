package app.punktlig.local;

import java.util.Optional;

/** The ids of conversations: a person's chat with the bot, a channel, a thread in a channel. */
final class Conversations {
    private static final String PERSONAL = "a:1";
    private static final String THREAD = ";messageid=";

    private Conversations() {}

    static String personal(Person person) {
        return PERSONAL + person.objectId();
    }

    static Optional<Person> personOf(String conversation) {
        return conversation.startsWith(PERSONAL)
                ? People.byObjectId(conversation.substring(PERSONAL.length()))
                : Optional.empty();
    }

    static String thread(String channel, String firstMessage) {
        return channel + THREAD + firstMessage;
    }

    /** The conversation without its thread. */
    static String place(String conversation) {
        int at = conversation.indexOf(THREAD);
        return at < 0 ? conversation : conversation.substring(0, at);
    }

    static Optional<String> firstMessage(String conversation) {
        int at = conversation.indexOf(THREAD);
        return at < 0 ? Optional.empty() : Optional.of(conversation.substring(at + THREAD.length()));
    }

    static boolean isChannel(String place) {
        return SimulatedTeam.channel(place).isPresent();
    }

    static boolean exists(String conversation) {
        return isChannel(place(conversation)) || personOf(conversation).isPresent();
    }
}
