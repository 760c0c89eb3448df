package app.punktlig.local;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/** Adds the app to the team, and to a person's chats, the first time: as the secretary would do in Teams. */
class Installation {
    private static final Logger log = LoggerFactory.getLogger(Installation.class);
    private static final String IN_TEAM = "installed-in-team";

    private final Memory memory;
    private final Activities activities;
    private final BotEndpoint bot;

    Installation(Memory memory, Activities activities, BotEndpoint bot) {
        this.memory = memory;
        this.activities = activities;
        this.bot = bot;
    }

    @EventListener(ApplicationReadyEvent.class)
    void intoTeam() {
        if (memory.happened(IN_TEAM)) {
            return;
        }
        Person owner = People.secretary();
        bot.post(activities.installedInTeam(owner));
        if (bot.post(activities.botAddedToTeam(owner)).ok()) {
            memory.remember(IN_TEAM);
        } else {
            log.warn("The bot did not take its installation; it is tried again at the next start");
        }
    }

    /** Teams tells the bot about a personal chat when somebody opens it for the first time. */
    synchronized void intoChatOf(Person person) {
        String event = "installed-for-" + person.objectId();
        if (!memory.happened(event)
                && bot.post(activities.botAddedToChat(person)).ok()) {
            bot.post(activities.installedInChat(person));
            memory.remember(event);
        }
    }
}
