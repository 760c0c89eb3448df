package app.punktlig.graph;

import app.punktlig.group.Group;
import app.punktlig.group.TeamOwners;
import app.punktlig.settings.GraphSettings;
import com.microsoft.graph.models.AadUserConversationMember;
import com.microsoft.graph.models.ConversationMember;
import com.microsoft.graph.models.ConversationMemberCollectionResponse;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The team's owners, read through Microsoft Graph where {@code TeamMember.Read.Group} is granted. */
@Component
class GraphTeamOwners implements TeamOwners {
    private static final Logger log = LoggerFactory.getLogger(GraphTeamOwners.class);
    /** A team has 25 000 members at most, and Graph gives pages of a hundred or more; beyond that they go in a circle. */
    private static final int MOST_PAGES = 300;

    private static final String OWNER = "owner";

    private final GraphServiceClient graph;
    private final URI baseUrl;

    GraphTeamOwners(GraphServiceClient graph, GraphSettings settings) {
        this.graph = graph;
        this.baseUrl = settings.baseUrl();
    }

    @Override
    public Optional<Set<String>> read(Group group) {
        var team = group.entraGroupId();
        if (team == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(owners(members(team)));
        } catch (RuntimeException e) {
            log.info(
                    "Group {}: owners not told: {}",
                    group.id().value(),
                    GraphFault.of(e).reason());
            return Optional.empty();
        }
    }

    private static Set<String> owners(List<ConversationMember> members) {
        return members.stream()
                .filter(member -> member.getRoles() != null && member.getRoles().contains(OWNER))
                .filter(AadUserConversationMember.class::isInstance)
                .map(member -> ((AadUserConversationMember) member).getUserId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private List<ConversationMember> members(String team) {
        var found = new ArrayList<ConversationMember>();
        var page = graph.teams().byTeamId(team).members().get();
        for (int pages = 1; page != null; pages++) {
            if (page.getValue() != null) {
                found.addAll(page.getValue());
            }
            var next = page.getOdataNextLink();
            if (next == null) {
                return found;
            }
            page = pages < MOST_PAGES ? next(team, next) : null;
        }
        throw new IllegalStateException("the members have no last page");
    }

    private @Nullable ConversationMemberCollectionResponse next(String team, String link) {
        return graph.teams()
                .byTeamId(team)
                .members()
                .withUrl(GraphTokens.trusted(baseUrl, link))
                .get();
    }
}
