package app.punktlig.local;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The invented calendars, each team's its own: the same events whatever day one looks, as changed on the page. */
final class SimulatedCalendar {
    /** A Tuesday; the leadership group meets every second week from it, in both directions. */
    private static final LocalDate ANCHOR = LocalDate.of(2026, Month.JANUARY, 13);

    private static final String ROOM = "Sammanträdesrum Eken";

    /** The second team's meetings, as a series. */
    private static final String DIGITAL = "AAMkLGD";

    private final Memory memory;
    private final PageEvents events;

    SimulatedCalendar(Memory memory, PageEvents events) {
        this.memory = memory;
        this.events = events;
    }

    /** All that touches the time from {@code from} up to {@code to}, in order. */
    List<CalendarEvent> between(LocalDateTime from, LocalDateTime to) {
        // A changed event may have left its own day, so that more days are looked through than asked for.
        LocalDate first = from.toLocalDate().minusDays(60);
        LocalDate last = to.toLocalDate().plusDays(60);
        return first.datesUntil(last.plusDays(1))
                .flatMap(SimulatedCalendar::on)
                .flatMap(event -> changed(event).stream())
                .filter(event -> event.end().isAfter(from) && event.start().isBefore(to))
                .sorted(Comparator.comparing(CalendarEvent::start).thenComparing(CalendarEvent::id))
                .toList();
    }

    /** What stands in the team's own calendar. */
    List<CalendarEvent> of(SimulatedTeam team, LocalDateTime from, LocalDateTime to) {
        return between(from, to).stream().filter(event -> isOf(team, event)).toList();
    }

    static boolean isOf(SimulatedTeam team, CalendarEvent event) {
        return event.series().equals(DIGITAL) == (team == SimulatedTeam.DIGITAL);
    }

    void change(String id, CalendarChange change) {
        synchronized (memory) {
            memory.contents().calendar().put(id, change);
            memory.save();
        }
        events.tellAll("calendar", Map.of("id", id));
    }

    private Optional<CalendarEvent> changed(CalendarEvent event) {
        CalendarChange change;
        synchronized (memory) {
            change = memory.contents().calendar().getOrDefault(event.id(), CalendarChange.NONE);
        }
        if (change.removed()) {
            return Optional.empty();
        }
        return Optional.of(change.equals(CalendarChange.NONE) ? event : event.with(change));
    }

    private static Stream<CalendarEvent> on(LocalDate day) {
        List<CalendarEvent> events = new ArrayList<>();
        ordinary(day).ifPresent(events::add);
        if (isFirstOrdinaryOf(day, Month.MARCH) || isFirstOrdinaryOf(day, Month.OCTOBER)) {
            events.add(single("budget", "LG extra: budget", day, LocalTime.of(16, 15), LocalTime.of(17, 0), ROOM));
        }
        if (day.equals(day.with(TemporalAdjusters.firstInMonth(DayOfWeek.WEDNESDAY))) && day.getMonth() != Month.JULY) {
            events.add(digital(day));
        }
        if (isPlanningDay(day)) {
            events.add(allDay("planering", "LG planeringsdag", day, "Ekbacka herrgård"));
        }
        events.addAll(others(day));
        return events.stream();
    }

    /** Every second Tuesday afternoon: not in July, cancelled over Christmas, and every fifth moved to the morning after. */
    private static Optional<CalendarEvent> ordinary(LocalDate day) {
        if (!isOrdinary(day)) {
            return Optional.empty();
        }
        CalendarEvent event = new CalendarEvent(
                "AAMkLG-" + day,
                "AAMkLG",
                "LG ordinarie möte",
                day.atTime(13, 0),
                day.atTime(16, 0),
                ROOM,
                false,
                false,
                false);
        if (isChristmas(day)) {
            return Optional.of(event.with(new CalendarChange(null, null, null, null, true, false)));
        }
        if (Math.floorMod(ChronoUnit.DAYS.between(ANCHOR, day) / 14, 5) == 2) {
            LocalDate moved = day.plusDays(1);
            return Optional.of(event.with(new CalendarChange(
                    moved.atTime(9, 0), moved.atTime(12, 0), null, "Stadshuset, Linnésalen", false, false)));
        }
        return Optional.of(event);
    }

    private static CalendarEvent digital(LocalDate day) {
        return new CalendarEvent(
                DIGITAL + "-" + day,
                DIGITAL,
                "LG digitalisering",
                day.atTime(10, 0),
                day.atTime(11, 30),
                "Stadsbiblioteket, Skrivarlyan",
                false,
                false,
                false);
    }

    private static boolean isOrdinary(LocalDate day) {
        return Math.floorMod(ChronoUnit.DAYS.between(ANCHOR, day), 14) == 0 && day.getMonth() != Month.JULY;
    }

    private static boolean isFirstOrdinaryOf(LocalDate day, Month month) {
        return day.getMonth() == month && day.getDayOfMonth() <= 14 && isOrdinary(day);
    }

    private static boolean isChristmas(LocalDate day) {
        return (day.getMonth() == Month.DECEMBER && day.getDayOfMonth() >= 21)
                || (day.getMonth() == Month.JANUARY && day.getDayOfMonth() <= 6);
    }

    private static boolean isPlanningDay(LocalDate day) {
        return (day.getMonth() == Month.FEBRUARY || day.getMonth() == Month.SEPTEMBER)
                && day.equals(day.with(TemporalAdjusters.dayOfWeekInMonth(3, DayOfWeek.THURSDAY)));
    }

    private static List<CalendarEvent> others(LocalDate day) {
        List<CalendarEvent> others = new ArrayList<>();
        if (day.getDayOfWeek() == DayOfWeek.THURSDAY && day.getMonth() != Month.JULY) {
            others.add(new CalendarEvent(
                    "AAMkAPT-" + day,
                    "AAMkAPT",
                    "APT administrationen",
                    day.atTime(9, 0),
                    day.atTime(10, 0),
                    "Björken",
                    false,
                    false,
                    false));
        }
        if (day.equals(day.with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.FRIDAY)))) {
            others.add(single("rektorer", "Rektorsmöte", day, LocalTime.of(8, 30), LocalTime.of(11, 30), "Aulan"));
        }
        return others;
    }

    private static CalendarEvent single(
            String kind, String subject, LocalDate day, LocalTime start, LocalTime end, String place) {
        return new CalendarEvent(
                "AAMk-" + kind + "-" + day,
                "",
                subject,
                day.atTime(start),
                day.atTime(end),
                place,
                false,
                false,
                false);
    }

    private static CalendarEvent allDay(String kind, String subject, LocalDate day, String place) {
        return new CalendarEvent(
                "AAMk-" + kind + "-" + day,
                "",
                subject,
                day.atStartOfDay(),
                day.plusDays(1).atStartOfDay(),
                place,
                true,
                false,
                false);
    }
}
