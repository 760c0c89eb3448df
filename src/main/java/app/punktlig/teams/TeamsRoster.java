package app.punktlig.teams;

import app.punktlig.group.Group;
import app.punktlig.group.Roster;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.PagedMembersResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The team's people, page by page, from the Bot Connector. */
final class TeamsRoster implements Roster {
    private static final Logger log = LoggerFactory.getLogger(TeamsRoster.class);
    /** The connector gives at most this many at once. */
    private static final int PAGE = 500;
    /** A team has 25 000 members at most; beyond that pages would go round in a circle. */
    private static final int MOST_PAGES = 100;

    private final Connectors connectors;

    TeamsRoster(Connectors connectors) {
        this.connectors = connectors;
    }

    @Override
    public List<Person> read(Group group) {
        try {
            return pages(connectors.at(group.serviceUrl()).extras(), group.teamId());
        } catch (IOException e) {
            log.warn("Group {}: its roster could not be read: {}", group.id().value(), e.toString());
            throw new UncheckedIOException(e);
        }
    }

    private static List<Person> pages(ConnectorExtras connector, String team) throws IOException {
        var people = new ArrayList<Person>();
        String next = null;
        for (int page = 0; page < MOST_PAGES; page++) {
            var result = page(connector, team, next);
            people.addAll(people(result));
            next = result.getContinuationToken();
            if (next == null || next.isBlank()) {
                return people;
            }
        }
        throw new IOException("the roster has no end");
    }

    private static PagedMembersResult page(ConnectorExtras connector, String team, @Nullable String next)
            throws IOException {
        var response = connector.members(team, PAGE, next).execute();
        var page = response.body();
        if (!response.isSuccessful() || page == null) {
            throw new IOException("the roster could not be read: status " + response.code());
        }
        return page;
    }

    private static List<Person> people(PagedMembersResult page) {
        return page.getMembers() == null
                ? List.of()
                : page.getMembers().stream()
                        .map(TeamsRoster::person)
                        .flatMap(Optional::stream)
                        .toList();
    }

    /** Bots and what has no Entra identity are not people. */
    private static Optional<Person> person(ChannelAccount account) {
        var entraId = account.getAadObjectId() != null ? account.getAadObjectId() : text(account, "objectId");
        if (entraId == null || entraId.isBlank() || account.getId() == null) {
            return Optional.empty();
        }
        var name = account.getName() == null ? "" : PlainText.ofText(account.getName());
        return Optional.of(new Person(entraId, account.getId(), name, text(account, "email"), isGuest(account)));
    }

    private static boolean isGuest(ChannelAccount account) {
        var principal = text(account, "userPrincipalName");
        return "guest".equalsIgnoreCase(text(account, "userRole"))
                || (principal != null && principal.contains("#EXT#"));
    }

    private static @Nullable String text(ChannelAccount account, String property) {
        JsonNode value = account.getProperties().get(property);
        return value != null && value.isTextual() ? value.asText() : null;
    }
}
