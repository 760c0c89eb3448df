package app.punktlig.reading;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something somebody is to do after the meeting. Owners are as written, with the whole names they resolve to beside them;
 * no owner means the group or nobody in particular.
 */
public record FoundFollowUp(
        @Nullable String point,
        List<String> owners,
        List<String> ownersResolved,
        String what,
        Quote quote,
        @Nullable String dueText,
        FoundDue due,
        Strength strength,
        double confidence) {

    public FoundFollowUp {
        owners = List.copyOf(owners);
        ownersResolved = List.copyOf(ownersResolved);
        if (confidence < 0 || confidence > 1) {
            throw new IllegalArgumentException("confidence lies between 0 and 1");
        }
    }

    /** The same, with the task told by these words. */
    FoundFollowUp doing(String task) {
        return new FoundFollowUp(point, owners, ownersResolved, task, quote, dueText, due, strength, confidence);
    }

    /** Whether the minutes hand the task over in so many words. */
    public enum Strength {
        EXPLICIT,
        IMPLICIT;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
