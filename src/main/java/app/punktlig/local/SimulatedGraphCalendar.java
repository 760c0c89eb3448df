package app.punktlig.local;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** The part of the simulated Microsoft Graph that reads calendars, page by page. */
@RestController
@Profile("local")
@RequestMapping("/sim/graph/v1.0")
class SimulatedGraphCalendar {
    private static final ZoneId HOME = ZoneId.of("Europe/Stockholm");
    private static final Pattern PREFERRED_ZONE = Pattern.compile("outlook\\.timezone=\"([^\"]{1,60})\"");
    private static final DateTimeFormatter GRAPH_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'.0000000'");

    /** Graph may give less than asked for, and whoever reads only the first page shall notice here. */
    private static final int LARGEST_PAGE = 40;

    private final SimulatedCalendar calendar;
    private final Addresses addresses;

    SimulatedGraphCalendar(SimulatedCalendar calendar, Addresses addresses) {
        this.calendar = calendar;
        this.addresses = addresses;
    }

    /** Which stretch of the calendar is asked for, and which page of it. */
    private record Query(String path, String start, String end, int top, int skip) {}

    @GetMapping("/users/{mailbox}/calendarView")
    ResponseEntity<Map<String, Object>> ofMailbox(
            @PathVariable String mailbox,
            @RequestParam(defaultValue = "") String startDateTime,
            @RequestParam(defaultValue = "") String endDateTime,
            @RequestParam(name = "$top", defaultValue = "10") int top,
            @RequestParam(name = "$skip", defaultValue = "0") int skip,
            @RequestHeader(name = "Prefer", defaultValue = "") List<String> prefer) {
        if (!mailbox.equalsIgnoreCase(SimulatedTeam.MAILBOX)) {
            throw Refusal.notFound("ErrorInvalidUser", "The requested user is invalid.");
        }
        Query query = new Query("/users/" + mailbox, startDateTime, endDateTime, top, skip);
        return page(query, SimulatedTeam.LEADERSHIP, prefer);
    }

    @GetMapping("/groups/{group}/calendarView")
    ResponseEntity<Map<String, Object>> ofGroup(
            @PathVariable String group,
            @RequestParam(defaultValue = "") String startDateTime,
            @RequestParam(defaultValue = "") String endDateTime,
            @RequestParam(name = "$top", defaultValue = "10") int top,
            @RequestParam(name = "$skip", defaultValue = "0") int skip,
            @RequestHeader(name = "Prefer", defaultValue = "") List<String> prefer) {
        SimulatedTeam team = SimulatedTeam.withGroupId(group)
                .orElseThrow(() -> Refusal.notFound("ErrorInvalidGroup", "The requested group is invalid."));
        return page(new Query("/groups/" + group, startDateTime, endDateTime, top, skip), team, prefer);
    }

    private ResponseEntity<Map<String, Object>> page(Query query, SimulatedTeam team, List<String> prefer) {
        if (query.top() < 1 || query.top() > 1000 || query.skip() < 0) {
            throw new Refusal(400, "ErrorInvalidParameter", "$top must be 1 to 1000, $skip not negative.");
        }
        ZoneId zone = preferredZone(prefer);
        List<CalendarEvent> all = calendar.of(team, local(query.start()), local(query.end()));
        int end = Math.min(query.skip() + Math.min(query.top(), LARGEST_PAGE), all.size());
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("@odata.context", addresses.graph() + "/$metadata#calendarView");
        page.put(
                "value",
                all.subList(Math.min(query.skip(), end), end).stream()
                        .map(event -> json(event, zone))
                        .toList());
        if (end < all.size()) {
            page.put("@odata.nextLink", next(query, end));
        }
        return ResponseEntity.ok()
                .header("Preference-Applied", "outlook.timezone=\"" + zone.getId() + "\"")
                .body(page);
    }

    private String next(Query query, int skip) {
        return UriComponentsBuilder.fromUriString(addresses.graph())
                .path(query.path() + "/calendarView")
                .queryParam("startDateTime", "{start}")
                .queryParam("endDateTime", "{end}")
                .queryParam("$top", query.top())
                .queryParam("$skip", skip)
                .encode()
                .buildAndExpand(query.start(), query.end())
                .toUriString();
    }

    private static Map<String, Object> json(CalendarEvent event, ZoneId zone) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("@odata.etag", "W/\"" + event.hashCode() + "\"");
        json.put("id", event.id());
        json.put("iCalUId", "ical-" + event.id());
        json.put("changeKey", Integer.toHexString(event.hashCode()));
        json.put("subject", event.subject());
        json.put("bodyPreview", "");
        json.put("isAllDay", event.allDay());
        json.put("isCancelled", event.cancelled());
        json.put("isOrganizer", false);
        json.put("sensitivity", "normal");
        json.put("showAs", event.cancelled() ? "free" : "busy");
        json.put("type", type(event));
        if (event.recurring()) {
            json.put("seriesMasterId", event.series());
        }
        json.put("start", moment(event.start(), event.allDay(), zone));
        json.put("end", moment(event.end(), event.allDay(), zone));
        json.put("location", Map.of("displayName", event.place(), "locationType", "default"));
        json.put("webLink", "https://outlook.office365.com/owa/?itemid=" + event.id());
        return json;
    }

    private static String type(CalendarEvent event) {
        if (!event.recurring()) {
            return "singleInstance";
        }
        return event.changed() ? "exception" : "occurrence";
    }

    /** An all-day event is midnight to midnight in whatever zone is asked for. */
    private static Map<String, String> moment(LocalDateTime time, boolean allDay, ZoneId zone) {
        LocalDateTime shown =
                allDay ? time : time.atZone(HOME).withZoneSameInstant(zone).toLocalDateTime();
        return Map.of(
                "dateTime", GRAPH_TIME.format(shown), "timeZone", zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId());
    }

    private static LocalDateTime local(String graphTime) {
        try {
            return instant(graphTime).atZone(HOME).toLocalDateTime();
        } catch (DateTimeParseException unreadable) {
            throw new Refusal(400, "ErrorInvalidParameter", "startDateTime and endDateTime must be ISO 8601.");
        }
    }

    /** Without an offset the time is UTC. */
    private static Instant instant(String graphTime) {
        boolean offset = graphTime.endsWith("Z") || graphTime.lastIndexOf('+') > 10 || graphTime.lastIndexOf('-') > 10;
        return offset
                ? OffsetDateTime.parse(graphTime).toInstant()
                : LocalDateTime.parse(graphTime).toInstant(ZoneOffset.UTC);
    }

    private static ZoneId preferredZone(List<String> prefer) {
        for (String preference : prefer) {
            Matcher matcher = PREFERRED_ZONE.matcher(preference);
            if (matcher.find()) {
                return zone(matcher.group(1));
            }
        }
        return ZoneOffset.UTC;
    }

    private static ZoneId zone(String name) {
        try {
            return name.equals("W. Europe Standard Time") ? HOME : ZoneId.of(name);
        } catch (DateTimeException unknown) {
            throw new Refusal(400, "TimeZoneNotSupportedException", "The time zone is not supported.");
        }
    }
}
