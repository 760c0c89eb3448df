package app.punktlig.local;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is around the conversations, as seen and changed on the page: the clock, the calendar, files, faults made on purpose. */
@RestController
@Profile("local")
@RequestMapping("/sim/page")
class PageWorld {
    private static final int MAX_FILE = 20 * 1024 * 1024;

    private final MovableClock clock;
    private final Memory memory;
    private final SimulatedCalendar calendar;
    private final Installation installation;
    private final Drive drive;
    private final Faults faults;
    private final PageEvents events;

    PageWorld(
            MovableClock clock,
            Memory memory,
            SimulatedCalendar calendar,
            Installation installation,
            Drive drive,
            Faults faults,
            PageEvents events) {
        this.clock = clock;
        this.memory = memory;
        this.calendar = calendar;
        this.installation = installation;
        this.drive = drive;
        this.faults = faults;
        this.events = events;
    }

    record Time(Instant now) {}

    @PutMapping("/clock")
    Time move(@RequestBody Time wanted) {
        if (!clock.moveTo(wanted.now())) {
            throw new Refusal(409, "Conflict", "The clock can only be moved forward.");
        }
        memory.clockAhead(clock.ahead());
        Time time = new Time(clock.instant());
        events.tellAll("clock", time);
        return time;
    }

    @GetMapping("/calendar")
    List<CalendarEvent> calendar(@RequestParam LocalDate from, @RequestParam LocalDate to) {
        if (to.isAfter(from.plusYears(2))) {
            throw Refusal.badRequest("At most two years at a time.");
        }
        return calendar.between(from.atStartOfDay(), to.plusDays(1).atStartOfDay()).stream()
                .filter(event -> SimulatedTeam.ALL.stream()
                        .anyMatch(team -> SimulatedCalendar.isOf(team, event) && isShown(team)))
                .toList();
    }

    /** The second team's meetings do not disturb whoever tries the first only. */
    private boolean isShown(SimulatedTeam team) {
        return team == SimulatedTeam.LEADERSHIP || installation.isIn(team);
    }

    @PutMapping("/calendar/{event}")
    Map<String, String> change(@PathVariable String event, @RequestBody CalendarChange change) {
        calendar.change(event, change);
        return Map.of("id", event);
    }

    /** A file that is being attached to a message in a personal chat. */
    @PostMapping(path = "/uploads", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    FileView upload(@RequestParam String name, @RequestBody byte[] bytes) {
        if (name.isBlank() || name.length() > 200 || bytes.length > MAX_FILE) {
            throw Refusal.badRequest("A file needs a name, and may have 20 MB.");
        }
        return FileView.of(drive.store(Drive.CHAT_FOLDER, name, bytes, "rename"));
    }

    @PutMapping("/faults")
    Faults.State faults(@RequestBody Faults.State wanted) {
        faults.set(wanted);
        events.tellAll("faults", faults.state());
        return faults.state();
    }
}
