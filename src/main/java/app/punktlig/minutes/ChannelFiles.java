package app.punktlig.minutes;

import app.punktlig.group.Group;
import java.time.Duration;

/** The Files of the group's channel. */
public interface ChannelFiles {
    /** Stores a document; the same name is written again only by the same version, so that a second try does no harm. */
    Outcome store(Group group, String fileName, byte[] content);

    /** What came of one attempt to store. */
    sealed interface Outcome {
        /** @param webUrl where people open it */
        record Stored(String webUrl, String itemId) implements Outcome {}

        /** Passing fault: try again, after the pause if one was asked for. */
        record Later(Duration pause, String reason) implements Outcome {}

        /** Refused until somebody mends it (401, 403, 404); tried again rarely. */
        record Refused(int status, String reason) implements Outcome {}
    }
}
