package app.punktlig.chat;

import static java.util.Comparator.comparingLong;

import app.punktlig.agenda.Meeting;
import app.punktlig.minutes.PromisedReturn;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** At which coming meeting a promised topic is taken up again. */
final class PromiseBooking {
    private PromiseBooking() {}

    /** The first one on the days that were said, otherwise the one closest to them; the next one where no day was said. */
    static Optional<Meeting> meeting(PromisedReturn promise, List<Meeting> coming, ZoneId zone) {
        return coming.stream().min(comparingLong(m -> promise.daysFrom(m.day(zone))));
    }

    /** All on the days that were said: more than one leaves it to the secretary which. */
    static List<Meeting> fitting(PromisedReturn promise, List<Meeting> coming, ZoneId zone) {
        return promise.earliest() == null
                ? List.of()
                : coming.stream()
                        .filter(m -> promise.daysFrom(m.day(zone)) == 0)
                        .toList();
    }
}
