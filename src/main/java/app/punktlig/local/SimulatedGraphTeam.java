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

/** The part of the simulated Microsoft Graph that knows the team: its members, and its channels' folders. */
@RestController
@Profile("local")
@RequestMapping("/sim/graph/v1.0/teams/{team}")
class SimulatedGraphTeam {
    private static final int PAGE = 5;

    private final Addresses addresses;
    private final SimulatedBot bot;

    SimulatedGraphTeam(Addresses addresses, SimulatedBot bot) {
        this.addresses = addresses;
        this.bot = bot;
    }

    @GetMapping("/members")
    Map<String, Object> members(
            @PathVariable String team, @RequestParam(name = "$skiptoken", defaultValue = "0") int skip) {
        SimulatedTeam found = find(team);
        List<Person> people = People.in(found);
        int end = Math.min(Math.max(skip, 0) + PAGE, people.size());
        Map<String, Object> page = new LinkedHashMap<>();
        page.put(
                "value",
                people.subList(Math.min(Math.max(skip, 0), end), end).stream()
                        .map(person -> member(person, found))
                        .toList());
        if (end < people.size()) {
            page.put("@odata.nextLink", addresses.graph() + "/teams/" + team + "/members?$skiptoken=" + end);
        }
        return page;
    }

    @GetMapping("/channels/{channel}/filesFolder")
    Map<String, Object> filesFolder(@PathVariable String team, @PathVariable String channel) {
        SimulatedTeam of = find(team);
        SimulatedTeam.Channel found = of.channels().stream()
                .filter(c -> c.id().equals(channel))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("NotFound", "No such channel."));
        return Map.of(
                "id", found.folderId(),
                "name", found.name(),
                "webUrl", addresses.base() + "/?files=" + found.folderId(),
                "size", 0,
                "parentReference", Map.of("driveId", of.driveId(), "driveType", "documentLibrary"),
                "folder", Map.of("childCount", 0));
    }

    private static SimulatedTeam find(String team) {
        return SimulatedTeam.withGroupId(team)
                .orElseThrow(() -> Refusal.notFound("NotFound", "No team found with Group Id " + team));
    }

    private Map<String, Object> member(Person person, SimulatedTeam team) {
        List<String> roles =
                switch (person.in(team)) {
                    case OWNER -> List.of("owner");
                    case GUEST -> List.of("guest");
                    case MEMBER, OUTSIDE -> List.of();
                };
        return Map.of(
                "@odata.type", "#microsoft.graph.aadUserConversationMember",
                "id", "member-" + person.objectId(),
                "roles", roles,
                "displayName", person.name(),
                "userId", person.objectId(),
                "email", person.mail(),
                "tenantId", bot.tenantId());
    }
}
