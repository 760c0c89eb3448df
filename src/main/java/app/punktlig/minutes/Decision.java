package app.punktlig.minutes;

import app.punktlig.agenda.PointId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the group decided under a point.
 *
 * @param number null until the minutes are adopted; then for good
 * @param struck true when a correction has taken it away: it is no longer told, and its number is not used again
 */
public record Decision(
        UUID id, PointId point, String text, @Nullable DecisionNumber number, boolean struck) {
    public Decision {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a decision says something");
        }
    }

    Decision saying(String newText) {
        return new Decision(id, point, newText, number, struck);
    }

    Decision numbered(DecisionNumber newNumber) {
        return number == null ? new Decision(id, point, text, newNumber, struck) : this;
    }

    Decision strike() {
        return new Decision(id, point, text, number, true);
    }
}
