package app.punktlig.local;

import app.punktlig.local.BotEndpoint.Answer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a person does on the page in a conversation: writes, clicks, opens dialogs. */
@RestController
@Profile("local")
@RequestMapping("/sim/page")
class PageChat {
    private final Chat chat;
    private final Messages messages;
    private final Installation installation;
    private final JsonMapper json;

    PageChat(Chat chat, Messages messages, Installation installation, JsonMapper json) {
        this.chat = chat;
        this.messages = messages;
        this.installation = installation;
        this.json = json;
    }

    record Say(
            String as,
            String locale,
            String conversation,
            @Nullable List<Chat.Part> parts,
            @Nullable Boolean targeted,
            @Nullable List<String> files,
            @Nullable List<JsonNode> cards) {}

    record Click(
            String as,
            String locale,
            String message,
            JsonNode action,
            @Nullable Boolean automatic) {}

    record Invoke(
            String as,
            String locale,
            String conversation,
            @Nullable String message,
            String name,
            JsonNode value) {}

    record Open(String as, @Nullable String locale) {}

    record Install(String as, String team) {}

    /** The bot's answer to an invoke: its HTTP status (0: none) and its body. */
    record Answered(int status, @Nullable JsonNode body) {
        static Answered of(Answer answer) {
            return new Answered(answer.status(), answer.body().isMissingNode() ? null : answer.body());
        }
    }

    @PostMapping("/messages")
    Map<String, String> say(@RequestBody Say say) {
        Chat.Scene scene = scene(say.as(), say.locale(), say.conversation());
        Message message = chat.say(
                scene,
                new Chat.Written(
                        Objects.requireNonNullElse(say.parts(), List.of()),
                        Boolean.TRUE.equals(say.targeted()),
                        Objects.requireNonNullElse(say.files(), List.of()),
                        Objects.requireNonNullElse(say.cards(), List.of())));
        return Map.of("id", message.id());
    }

    @PostMapping("/clicks")
    Answered click(@RequestBody Click click) {
        Person by = PageState.viewer(click.as());
        Message message = visible(click.message(), by);
        Chat.Scene scene = new Chat.Scene(by, conversation(message), click.locale());
        Chat.Click what = new Chat.Click(click.action(), Boolean.TRUE.equals(click.automatic()));
        return Answered.of(
                click.action().path("type").asString("").equals("Action.Execute")
                        ? chat.execute(scene, message, what)
                        : chat.submit(scene, message, what));
    }

    @PostMapping("/invokes")
    Answered invoke(@RequestBody Invoke invoke) {
        Chat.Scene scene = scene(invoke.as(), invoke.locale(), invoke.conversation());
        Optional<Message> message = Optional.ofNullable(invoke.message()).map(id -> visible(id, scene.by()));
        return Answered.of(chat.invoke(scene, message, invoke.name(), invoke.value()));
    }

    /** Opening the chat for the first time installs the app for that person. */
    @PostMapping("/openings")
    Map<String, String> open(@RequestBody Open open) {
        Person person = PageState.viewer(open.as());
        installation.intoChatOf(person, Objects.requireNonNullElse(open.locale(), "sv-SE"));
        return Map.of("conversation", Conversations.personal(person));
    }

    /** Somebody adds the app to a team of theirs; who is a guest there may not. */
    @PostMapping("/installations")
    Map<String, String> install(@RequestBody Install install) {
        Person by = PageState.viewer(install.as());
        SimulatedTeam team = SimulatedTeam.withId(install.team())
                .filter(wanted -> by.isIn(wanted) && by.in(wanted) != Person.Standing.GUEST)
                .orElseThrow(() -> new Refusal(403, "Forbidden", "This person cannot add apps to the team."));
        installation.into(team, by);
        return Map.of("team", team.id());
    }

    private static Chat.Scene scene(String as, String locale, String conversation) {
        Person by = PageState.viewer(as);
        String place = Conversations.place(conversation);
        boolean own = place.equals(Conversations.personal(by)) || by.isInTeamOf(place);
        if (!own) {
            throw new Refusal(403, "Forbidden", "This person is not in the conversation.");
        }
        return new Chat.Scene(by, conversation, locale);
    }

    private Message visible(String id, Person viewer) {
        return messages.find(id)
                .filter(message -> message.visibleTo(viewer))
                .orElseThrow(() -> Refusal.notFound("NotFound", "No such message."));
    }

    private static String conversation(Message message) {
        return Conversations.isChannel(message.conversation())
                ? Conversations.thread(message.conversation(), message.thread())
                : message.conversation();
    }
}
