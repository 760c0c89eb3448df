package app.punktlig.chat;

import app.punktlig.agenda.Calendar;
import app.punktlig.agenda.CalendarReadings;
import app.punktlig.agenda.CalendarReadings.CalendarReading;
import app.punktlig.agenda.CalendarSync;
import app.punktlig.group.Group;
import app.punktlig.group.GroupId;
import app.punktlig.group.Groups;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps the groups' meetings in step with their calendar, and tells those whom a change concerns. */
@Component
public class CalendarUpdates {
    /** How far ahead meetings are known. */
    private static final Period AHEAD = Period.ofMonths(12);

    /** A calendar that cannot be read for this long is somebody's to mend; a forbidden one at once. */
    private static final Duration LONG = Duration.ofHours(24);

    private final Groups groups;
    private final Calendar calendar;
    private final CalendarSync sync;
    private final CalendarReadings readings;
    private final CalendarCards cards;
    private final CardEdits edits;
    private final TransactionTemplate transaction;

    CalendarUpdates(
            Groups groups,
            Calendar calendar,
            CalendarSync sync,
            CalendarReadings readings,
            CalendarCards cards,
            CardEdits edits,
            TransactionTemplate transaction) {
        this.groups = groups;
        this.calendar = calendar;
        this.sync = sync;
        this.readings = readings;
        this.cards = cards;
        this.edits = edits;
        this.transaction = transaction;
    }

    /** Reads the group's calendar, outside any transaction, and takes over what has changed. */
    public void update(GroupId id, Instant now) {
        groups.find(id).filter(Group::installed).ifPresent(group -> update(group, now));
    }

    private void update(Group group, Instant now) {
        var until = now.atZone(group.zone()).plus(AHEAD).toInstant();
        var outcome = calendar.read(group, now, until);
        transaction.executeWithoutResult(_ -> {
            groups.hold(group.id());
            switch (outcome) {
                case Calendar.Outcome.Read read -> takeOver(group, read.occurrences(), now, until);
                case Calendar.Outcome.Unreadable not -> failed(group, not, now);
            }
        });
    }

    private void takeOver(Group group, List<Calendar.Occurrence> occurrences, Instant now, Instant until) {
        var news = sync.takeOver(group, occurrences, now, until);
        news.forEach(it -> cards.tell(group, it, now));
        if (!news.isEmpty()) {
            edits.soon(group.id());
        }
        readings.save(group.id(), readings.of(group.id()).succeeded(now));
    }

    private void failed(Group group, Calendar.Outcome.Unreadable outcome, Instant now) {
        var reading = readings.of(group.id()).failed(outcome.reason(), now);
        boolean tell = !reading.told() && (outcome.forbidden() || isLong(reading, now));
        if (tell) {
            cards.tellOfFault(group, reading.readAt(), outcome.forbidden(), now);
        }
        readings.save(group.id(), tell ? reading.asTold() : reading);
    }

    private static boolean isLong(CalendarReading reading, Instant now) {
        return reading.failingSince() != null
                && Duration.between(reading.failingSince(), now).compareTo(LONG) >= 0;
    }
}
