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
        State state,
        @Nullable PointId booked) {

    /** What the secretary has said about it; one she has said nothing about is booked with the rest. */
    public enum State {
        FOUND,
        ACCEPTED,
        REFUSED
    }

    PromisedReturn in(State newState) {
        return new PromisedReturn(id, point, note, topic, quote, when, earliest, newState, booked);
    }

    PromisedReturn about(String newTopic) {
        return new PromisedReturn(id, point, note, newTopic, quote, when, earliest, State.ACCEPTED, booked);
    }

    PromisedReturn bookedAs(PointId agendaPoint) {
        return new PromisedReturn(id, point, note, topic, quote, when, earliest, State.ACCEPTED, agendaPoint);
    }

    public boolean isKept() {
        return state != State.REFUSED;
    }
}
