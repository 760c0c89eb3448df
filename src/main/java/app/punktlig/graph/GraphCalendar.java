package app.punktlig.graph;

import app.punktlig.agenda.Calendar;
import app.punktlig.group.Group;
import app.punktlig.settings.CalendarSettings;
import app.punktlig.settings.GraphSettings;
import com.microsoft.graph.models.Event;
import com.microsoft.graph.models.EventCollectionResponse;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import com.microsoft.kiota.RequestHeaders;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The calendar of a mailbox or of the team's group, read through Microsoft Graph. */
@Component
class GraphCalendar implements Calendar {
    /** A year of a busy mailbox; a server that never stops naming a next page is not followed for ever. */
    private static final int MOST_PAGES = 100;

    private static final int PAGE_SIZE = 200;
    private static final String[] PROPERTIES = {
        "id", "subject", "start", "end", "isAllDay", "isCancelled", "location", "isOnlineMeeting", "type"
    };

    private final GraphServiceClient graph;
    private final URI baseUrl;
    private final CalendarSettings.Source source;
    private final EventReader events;

    GraphCalendar(GraphServiceClient graph, GraphSettings settings, CalendarSettings calendar) {
        this.graph = graph;
        this.baseUrl = settings.baseUrl();
        this.source = calendar.source();
        this.events = new EventReader(new SubjectPattern(calendar.subject()));
    }

    @Override
    public Outcome read(Group group, Instant from, Instant until) {
        var view = view(group);
        if (view == null) {
            return new Outcome.Unreadable(false, "the team's group is not known yet");
        }
        try {
            var occurrences = all(view, from, until).stream()
                    .flatMap(event -> events.read(event, group.zone()).stream())
                    .toList();
            return new Outcome.Read(occurrences);
        } catch (DateTimeException e) {
            return new Outcome.Unreadable(false, "a time that cannot be read");
        } catch (RuntimeException e) {
            var fault = GraphFault.of(e);
            return new Outcome.Unreadable(fault.isForbidden(), fault.reason());
        }
    }

    private @Nullable CalendarView view(Group group) {
        return switch (source) {
            case CalendarSettings.Mailbox mailbox -> new MailboxView(graph, mailbox.address());
            case CalendarSettings.TeamGroup team -> {
                var id = team.id() != null ? team.id() : group.entraGroupId();
                yield id == null ? null : new GroupView(graph, id);
            }
        };
    }

    private List<Event> all(CalendarView view, Instant from, Instant until) {
        var found = new ArrayList<Event>();
        var page = view.first(from.truncatedTo(ChronoUnit.SECONDS), until.truncatedTo(ChronoUnit.SECONDS));
        for (int pages = 1; page != null; pages++) {
            if (page.getValue() != null) {
                found.addAll(page.getValue());
            }
            var next = page.getOdataNextLink();
            if (next == null) {
                return found;
            }
            page = pages < MOST_PAGES ? view.next(GraphTokens.trusted(baseUrl, next)) : null;
        }
        throw new IllegalStateException("the calendar has no last page");
    }

    /** Whose calendar it is; the two look alike and have nothing in common in the SDK. */
    private interface CalendarView {
        @Nullable
        EventCollectionResponse first(Instant from, Instant until);

        @Nullable
        EventCollectionResponse next(String link);
    }

    /** UTC whatever the mailbox prefers, and ids that stay when an event is moved to another folder. */
    private static void prefer(RequestHeaders headers) {
        headers.add("Prefer", "outlook.timezone=\"UTC\"");
        headers.add("Prefer", "IdType=\"ImmutableId\"");
    }

    private record MailboxView(GraphServiceClient graph, String mailbox) implements CalendarView {
        @Override
        public @Nullable EventCollectionResponse first(Instant from, Instant until) {
            return graph.users().byUserId(mailbox).calendarView().get(request -> {
                request.queryParameters.startDateTime = from.toString();
                request.queryParameters.endDateTime = until.toString();
                request.queryParameters.select = PROPERTIES;
                request.queryParameters.top = PAGE_SIZE;
                prefer(request.headers);
            });
        }

        @Override
        public @Nullable EventCollectionResponse next(String link) {
            return graph.users().byUserId(mailbox).calendarView().withUrl(link).get(request -> prefer(request.headers));
        }
    }

    private record GroupView(GraphServiceClient graph, String groupId) implements CalendarView {
        @Override
        public @Nullable EventCollectionResponse first(Instant from, Instant until) {
            return graph.groups().byGroupId(groupId).calendarView().get(request -> {
                request.queryParameters.startDateTime = from.toString();
                request.queryParameters.endDateTime = until.toString();
                request.queryParameters.select = PROPERTIES;
                request.queryParameters.top = PAGE_SIZE;
                prefer(request.headers);
            });
        }

        @Override
        public @Nullable EventCollectionResponse next(String link) {
            return graph.groups()
                    .byGroupId(groupId)
                    .calendarView()
                    .withUrl(link)
                    .get(request -> prefer(request.headers));
        }
    }
}
