package app.punktlig.minutes;

import app.punktlig.agenda.PointId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A topic the group said it would take up again.
 *
 * @param note the note it was found in
 * @param quote the sentence that promises it
 * @param when the words that say when; empty if none
 * @param earliest the first day the words can mean; null where they tell no day
 * @param latest the last day they can mean; null where they tell one day or none
 * @param booked the agenda point that was made of it when the minutes were adopted
 */
public record PromisedReturn(
        UUID id,
        PointId point,
        UUID note,
        String topic,
        String quote,
        String when,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        State state,
        @Nullable PointId booked) {

    /** What the secretary has said about it; one she has said nothing about is booked with the rest. */
    public enum State {
        FOUND,
        ACCEPTED,
        REFUSED
    }

    PromisedReturn in(State newState) {
        return new PromisedReturn(id, point, note, topic, quote, when, earliest, latest, newState, booked);
    }

    PromisedReturn about(String newTopic) {
        return new PromisedReturn(id, point, note, newTopic, quote, when, earliest, latest, State.ACCEPTED, booked);
    }

    PromisedReturn bookedAs(PointId agendaPoint) {
        return new PromisedReturn(id, point, note, topic, quote, when, earliest, latest, State.ACCEPTED, agendaPoint);
    }

    /** The secretary has said which day it is. */
    PromisedReturn on(LocalDate day) {
        return new PromisedReturn(id, point, note, topic, quote, when, day, day, State.ACCEPTED, booked);
    }

    /** How far a day lies outside those that the words can mean; 0 for one of them, and for any where they tell none. */
    public long daysFrom(LocalDate day) {
        if (earliest == null) {
            return 0;
        }
        var last = latest == null || latest.isBefore(earliest) ? earliest : latest;
        return day.isBefore(earliest)
                ? earliest.toEpochDay() - day.toEpochDay()
                : Math.max(0, day.toEpochDay() - last.toEpochDay());
    }

    public boolean isKept() {
        return state != State.REFUSED;
    }
}
