package app.punktlig.chat;

import java.time.Instant;

/** The messages that have come in, so that one delivered again is not carried out again. */
public interface Deliveries {
    /** True the first time this delivery is seen; false when it has been dealt with. */
    boolean isFirst(String conversationId, String deliveryId, String person, String said, Instant at);

    /** Whether it has been seen. */
    boolean isKnown(String conversationId, String deliveryId);

    /** Notes that what was said changed something. */
    void carriedOut(String conversationId, String deliveryId);

    /**
     * True when the same person said the same words in the same conversation since then, under another id, and they were carried out: Teams' second
     * layer of redelivery gives a message a new one.
     */
    boolean saidSince(String conversationId, String deliveryId, String person, String said, Instant since);
}
