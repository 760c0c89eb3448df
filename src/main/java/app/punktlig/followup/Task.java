package app.punktlig.followup;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is to be done, by whom and until when: the wording of an assignment. */
public record Task(
        String what,
        Doer owner,
        List<Doer> helpers,
        @Nullable Deadline deadline) {
    public Task {
        if (what.isBlank()) {
            throw new IllegalArgumentException("a task says what is to be done");
        }
        helpers = List.copyOf(helpers);
    }

    public Task until(@Nullable Deadline newDeadline) {
        return new Task(what, owner, helpers, newDeadline);
    }

    public Task by(Doer newOwner) {
        return new Task(what, newOwner, helpers, deadline);
    }
}
