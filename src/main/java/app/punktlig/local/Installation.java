package app.punktlig.local;

import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/** Adds the app to a team, and to a person's chats, the first time: as the secretary would do in Teams. */
class Installation {
    private static final Logger log = LoggerFactory.getLogger(Installation.class);
    private final Memory memory;
    private final Activities activities;
    private final BotEndpoint bot;
    private final PageEvents events;

    Installation(Memory memory, Activities activities, BotEndpoint bot, PageEvents events) {
        this.memory = memory;
        this.activities = activities;
        this.bot = bot;
        this.events = events;
    }

    @EventListener(ApplicationReadyEvent.class)
    void intoTeam() {
        into(SimulatedTeam.LEADERSHIP, People.secretary());
    }

    synchronized void into(SimulatedTeam team, Person by) {
        if (isIn(team)) {
            return;
        }
        bot.post(activities.installedInTeam(by, team));
        if (bot.post(activities.botAddedToTeam(by, team)).ok()) {
            memory.remember(event(team));
            events.tellAll("installed", Map.of("team", team.id()));
        } else {
            log.warn("The bot did not take its installation; it is tried again at the next start");
        }
    }

    boolean isIn(SimulatedTeam team) {
        return memory.happened(event(team));
    }

    private static String event(SimulatedTeam team) {
        return team == SimulatedTeam.LEADERSHIP ? "installed-in-team" : "installed-in-team-" + team.id();
    }

    /** Teams tells the bot about a personal chat when somebody opens it for the first time. */
    synchronized void intoChatOf(Person person, String locale) {
        String event = "installed-for-" + person.objectId();
        if (!memory.happened(event)
                && bot.post(activities.botAddedToChat(person, locale)).ok()) {
            bot.post(activities.installedInChat(person, locale));
            memory.remember(event);
        }
    }
}
