package app.punktlig.local;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The part of the simulated Bot Connector that tells who is in a conversation and which channels a team has. */
@RestController
@Profile("local")
@RequestMapping("/sim/teams/v3")
class SimulatedRoster {
    /** Smaller than Teams' 50 to 500, so that an invented group of ten has several pages too. */
    private static final int PAGE = 5;

    private final SimulatedBot bot;

    SimulatedRoster(SimulatedBot bot) {
        this.bot = bot;
    }

    @GetMapping("/conversations/{conversation}/pagedmembers")
    Map<String, Object> page(
            @PathVariable String conversation,
            @RequestParam(name = "continuationToken", defaultValue = "0") String from) {
        List<Person> people = members(conversation);
        int start = position(from, people.size());
        int end = Math.min(start + PAGE, people.size());
        Map<String, Object> page = new LinkedHashMap<>();
        page.put(
                "members",
                people.subList(start, end).stream()
                        .map(person -> account(person, conversation))
                        .toList());
        if (end < people.size()) {
            page.put("continuationToken", Integer.toString(end));
        }
        return page;
    }

    @GetMapping("/conversations/{conversation}/members")
    List<Map<String, Object>> all(@PathVariable String conversation) {
        return members(conversation).stream()
                .map(person -> account(person, conversation))
                .toList();
    }

    @GetMapping("/conversations/{conversation}/members/{member}")
    Map<String, Object> one(@PathVariable String conversation, @PathVariable String member) {
        return People.byAnyId(member)
                .filter(members(conversation)::contains)
                .map(person -> account(person, conversation))
                .orElseThrow(() -> Refusal.notFound("MemberNotFoundInConversation", "No such member here."));
    }

    @GetMapping("/teams/{team}")
    Map<String, Object> team(@PathVariable String team) {
        SimulatedTeam found = find(team);
        return Map.of(
                "id",
                found.id(),
                "name",
                found.name(),
                "aadGroupId",
                found.groupId(),
                "tenantId",
                bot.tenantId(),
                "type",
                "standard",
                "channelCount",
                found.channels().size(),
                "memberCount",
                People.in(found).size());
    }

    /** General comes without a name, as from Teams. */
    @GetMapping("/teams/{team}/conversations")
    Map<String, Object> channels(@PathVariable String team) {
        SimulatedTeam found = find(team);
        return Map.of(
                "conversations",
                found.channels().stream()
                        .map(channel -> channel.id().equals(found.id())
                                ? Map.of("id", channel.id())
                                : Map.of("id", channel.id(), "name", channel.name()))
                        .toList());
    }

    private static SimulatedTeam find(String team) {
        return SimulatedTeam.withId(team).orElseThrow(() -> Refusal.notFound("NotFound", "No such team."));
    }

    private static List<Person> members(String conversation) {
        return SimulatedTeam.ofChannel(Conversations.place(conversation))
                .map(People::in)
                .or(() -> Conversations.personOf(conversation).map(List::of))
                .orElseThrow(() -> Refusal.notFound("ConversationNotFound", "Conversation not found."));
    }

    private static int position(String token, int size) {
        try {
            int position = Integer.parseInt(token);
            if (position >= 0 && position < size) {
                return position;
            }
        } catch (NumberFormatException notOurs) {
            // answered below
        }
        throw Refusal.badRequest("Unknown continuation token.");
    }

    private Map<String, Object> account(Person person, String conversation) {
        Map<String, Object> account = new LinkedHashMap<>();
        account.put("id", person.teamsId());
        account.put("name", person.name());
        account.put("objectId", person.objectId());
        account.put("aadObjectId", person.objectId());
        account.put("givenName", person.givenName());
        account.put("surname", person.surname());
        account.put("email", person.mail());
        account.put("userPrincipalName", person.mail());
        account.put("tenantId", bot.tenantId());
        account.put("userRole", isGuest(person, conversation) ? "guest" : "user");
        return account;
    }

    private static boolean isGuest(Person person, String conversation) {
        return SimulatedTeam.ofChannel(Conversations.place(conversation))
                .filter(team -> person.in(team) == Person.Standing.GUEST)
                .isPresent();
    }
}
