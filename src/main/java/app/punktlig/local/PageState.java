package app.punktlig.local;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** What the page shows to the person who is using it, at once and as it changes. */
@RestController
@Profile("local")
@RequestMapping("/sim/page")
class PageState {
    private final Messages messages;
    private final Installation installation;
    private final Drive drive;
    private final PageEvents events;
    private final Clock clock;
    private final SimulatedBot bot;
    private final Faults faults;

    PageState(
            Messages messages,
            Installation installation,
            Drive drive,
            PageEvents events,
            Clock clock,
            SimulatedBot bot,
            Faults faults) {
        this.messages = messages;
        this.installation = installation;
        this.drive = drive;
        this.events = events;
        this.clock = clock;
        this.bot = bot;
        this.faults = faults;
    }

    /** @param teams how they stand to the teams they are in, by the team's id */
    record PersonView(
            String id, String teamsId, String name, String title, String mail, Map<String, String> teams, String chat) {
        static PersonView of(Person person) {
            return new PersonView(
                    person.objectId(),
                    person.teamsId(),
                    person.name(),
                    person.title(),
                    person.mail(),
                    person.standings().entrySet().stream()
                            .collect(Collectors.toMap(
                                    in -> in.getKey().id(),
                                    in -> in.getValue().name().toLowerCase(Locale.ROOT))),
                    Conversations.personal(person));
        }
    }

    record TeamView(String id, String name, String mark, boolean installed, List<SimulatedTeam.Channel> channels) {}

    record Whole(
            String botId,
            List<PersonView> people,
            List<TeamView> teams,
            List<MessageView> messages,
            List<FileView> files,
            Instant now,
            Faults.State faults) {}

    @GetMapping("/state")
    Whole state(@RequestParam String as) {
        Person viewer = viewer(as);
        return new Whole(
                bot.teamsId(),
                People.ALL.stream().map(PersonView::of).toList(),
                SimulatedTeam.ALL.stream().map(this::view).toList(),
                messages.all().stream()
                        .filter(message -> message.visibleTo(viewer))
                        .map(message -> messages.view(message, viewer))
                        .toList(),
                SimulatedTeam.ALL.stream()
                        .filter(viewer::isIn)
                        .flatMap(team -> team.channels().stream())
                        .flatMap(channel -> drive.in(channel.folderId()).stream())
                        .map(FileView::of)
                        .toList(),
                clock.instant(),
                faults.state());
    }

    private TeamView view(SimulatedTeam team) {
        return new TeamView(team.id(), team.name(), team.mark(), installation.isIn(team), team.channels());
    }

    @GetMapping(path = "/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter events(@RequestParam String as) {
        return events.listen(viewer(as));
    }

    static Person viewer(String objectId) {
        return People.byObjectId(objectId).orElseThrow(() -> Refusal.notFound("NotFound", "No such person."));
    }
}
