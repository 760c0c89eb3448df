package app.punktlig.reading;

import org.jspecify.annotations.Nullable;

/** A topic that is to come up again, and when. */
public record FoundTopic(
        @Nullable String point,
        String topic,
        Quote quote,
        @Nullable String dueText,
        FoundDue due) {}
